"""Intentions about the office itself: house style and standing matter."""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from typing import Final, TypedDict, Unpack

from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk, assign
from migdesk.desk.errors import NoOffice, NotAPicture, PatternUnusable
from migdesk.desk.rows import Changes
from migdesk.desk.zones import known_zone
from migdesk.intake.first_bytes import IMAGE_STARTS
from migdesk.records import Acronym, Asset, Attachment, Boilerplate, Office, PressContact
from migdesk.text.file_names import RELEASE_FIELDS, REPORT_FIELDS, Field, fault_in
from migdesk.text.names import Forms, Language, LocalizedText, OrganisationName
from migdesk.text.partial_date import PartialDate
from migdesk.text.words import words_for
from migdesk.vocabulary import AssetKind, PaperSize

OFFICE_KEY = 1


class OfficeFields(TypedDict, total=False):
    """What can be set about the office."""

    names: Mapping[Language, OrganisationName]
    zone: str
    languages: tuple[Language, ...]
    tagline: LocalizedText
    city: Mapping[Language, Forms]
    footer: LocalizedText
    accent: str
    paper: PaperSize
    release_names: str
    report_names: str


_PIECE: Final = 65_536
"""Bytes that are hashed at once: a fifth of a millisecond."""


def set_office(desk: Desk, **fields: Unpack[OfficeFields]) -> Changes:
    """Say whose workspace this is, or change what it says.

    Raises:
        NoOffice: the workspace has no office yet and names, zone or languages are missing.
        ZoneUnknown: the zone is not in the IANA list.
        PatternUnusable: no names of files come of a pattern.
    """
    if "zone" in fields:
        known_zone(fields["zone"])
    _refuse_pattern(fields.get("release_names", ""), RELEASE_FIELDS)
    _refuse_pattern(fields.get("report_names", ""), REPORT_FIELDS)
    with desk.work("Set house style") as work:
        office = work.session.get(Office, OFFICE_KEY)
        if office is None:
            if not {"names", "zone", "languages"} <= fields.keys():
                raise NoOffice
            office = Office(
                names=fields["names"], zone=fields["zone"], languages=fields["languages"]
            )
            office.id = OFFICE_KEY
            work.session.add(office)
        assign(office, fields)
        if not office.names or not office.languages:
            raise NoOffice
        work.about(office)
    return work.changes


def _refuse_pattern(pattern: str, fields: Collection[Field]) -> None:
    found = fault_in(pattern, fields) if pattern else None
    if found is not None:
        raise PatternUnusable(pattern, found.fault, found.what)


def set_languages(desk: Desk, *, languages: Sequence[Language]) -> Changes:
    """Say in which languages the office writes, the one others are translated from first.

    What is recorded in a language that is left out stays recorded.

    Raises:
        NoOffice: the workspace does not say yet whose it is.
        RuleBroken: no language is left.
        LanguageUnknown: the program has no words for one of them, so it could print nothing.
    """
    for language in languages:
        words_for(language)
    with desk.work("Set languages") as work:
        office = the_office(work.session)
        office.languages = tuple(dict.fromkeys(languages))
        work.about(office)
    return work.changes


def set_logo(desk: Desk, *, data: bytes, file_name: str, media_type: str) -> Changes:
    """Keep ``data`` (PNG or JPEG) and print it at the head of documents from now on.

    Raises:
        NotAPicture: the bytes are not what ``media_type`` says, or that is neither of the two.
        NoOffice: the workspace does not say yet whose it is.
    """
    start = IMAGE_STARTS.get(media_type)
    if start is None or not data.startswith(start):
        raise NotAPicture(file_name)
    with desk.work("Set logo") as work:
        office = the_office(work.session)
        asset = keep_file(
            work.session,
            data=data,
            kind=AssetKind.LOGO,
            file_name=file_name,
            media_type=media_type,
        )
        office.logo_id = asset.id
        work.about(office)
    return work.changes


def remove_logo(desk: Desk) -> Changes:
    """Print no logo at the head of documents from now on.

    Raises:
        NoOffice: the workspace does not say yet whose it is.
    """
    with desk.work("Remove logo") as work:
        office = the_office(work.session)
        logo = work.session.get(Asset, office.logo_id) if office.logo_id else None
        if logo is not None:
            office.logo_id = None
            work.session.flush()
            work.session.delete(logo)
        work.about(office)
    return work.changes


def the_office(session: Session) -> Office:
    """Return the office of the workspace.

    Raises:
        NoOffice: the workspace does not say yet whose it is.
    """
    office = session.get(Office, OFFICE_KEY)
    if office is None:
        raise NoOffice
    return office


def keep_file(
    session: Session, *, data: bytes, kind: AssetKind, file_name: str, media_type: str
) -> Asset:
    """Store ``data`` once under its hash and return a new asset that points at it."""
    digest = _digest(data)
    if session.get(Attachment, digest) is None:
        session.add(Attachment(sha256=digest, data=data))
        session.flush()
    asset = Asset(kind=kind, sha256=digest, file_name=file_name, media_type=media_type)
    session.add(asset)
    session.flush()
    return asset


def _digest(data: bytes) -> str:
    """Return the SHA-256 of ``data``, piece by piece: the window has its turn in between."""
    digest = hashlib.sha256()
    for begin in range(0, len(data), _PIECE):
        digest.update(memoryview(data)[begin : begin + _PIECE])
    return digest.hexdigest()


class BoilerplateOptions(TypedDict, total=False):
    """What can be set at once about a boilerplate."""

    project_id: int | None
    since: PartialDate | None
    until: PartialDate | None
    standing: bool
    position: int


class BoilerplateFields(BoilerplateOptions, total=False):
    """What can be set about a boilerplate."""

    label: LocalizedText
    text: LocalizedText


def add_boilerplate(
    desk: Desk, *, label: LocalizedText, text: LocalizedText, **fields: Unpack[BoilerplateOptions]
) -> Changes:
    """Keep a standing paragraph."""
    return desk.add("Add boilerplate", Boilerplate(label=label, text=text), fields)


def edit_boilerplate(
    desk: Desk, *, boilerplate_id: int, **fields: Unpack[BoilerplateFields]
) -> Changes:
    """Change a standing paragraph. Versions frozen before keep the words they were cleared with."""
    return desk.edit("Edit boilerplate", Boilerplate, boilerplate_id, fields)


def delete_boilerplate(desk: Desk, *, boilerplate_id: int) -> Changes:
    """Delete a standing paragraph that no release carries.

    Raises:
        StillUsed: a release does; it can be made not to come onto new ones.
    """
    return desk.delete("Delete boilerplate", Boilerplate, boilerplate_id)


class PressContactOptions(TypedDict, total=False):
    """What can be set at once about a press contact."""

    role: LocalizedText
    phone: str
    email: str
    link: str
    standing: bool
    position: int


class PressContactFields(PressContactOptions, total=False):
    """What can be set about a press contact."""

    name: LocalizedText


def add_press_contact(
    desk: Desk, *, name: LocalizedText, **fields: Unpack[PressContactOptions]
) -> Changes:
    """Keep somebody journalists may call."""
    return desk.add("Add press contact", PressContact(name=name), fields)


def edit_press_contact(
    desk: Desk, *, press_contact_id: int, **fields: Unpack[PressContactFields]
) -> Changes:
    """Change a press contact."""
    return desk.edit("Edit press contact", PressContact, press_contact_id, fields)


def delete_press_contact(desk: Desk, *, press_contact_id: int) -> Changes:
    """Delete a press contact that no release names.

    Raises:
        StillUsed: a release does; it can be made not to come onto new ones.
    """
    return desk.delete("Delete press contact", PressContact, press_contact_id)


def set_acronym(desk: Desk, *, letters: str, meaning: LocalizedText) -> Changes:
    """Say what letters stand for; letters known already get the new meaning."""
    with desk.work("Set acronym") as work:
        acronym = work.session.query(Acronym).filter_by(letters=letters).one_or_none()
        if acronym is None:
            acronym = Acronym(letters=letters, meaning=meaning)
            work.session.add(acronym)
        acronym.meaning = meaning
        work.about(acronym)
    return work.changes


class AcronymFields(TypedDict, total=False):
    """What can be set about an acronym."""

    letters: str
    meaning: LocalizedText


def edit_acronym(desk: Desk, *, acronym_id: int, **fields: Unpack[AcronymFields]) -> Changes:
    """Change the letters or what they stand for.

    Raises:
        RuleBroken: no letters, or letters that stand for something already.
    """
    return desk.edit("Edit acronym", Acronym, acronym_id, fields)


def delete_acronym(desk: Desk, *, acronym_id: int) -> Changes:
    """Forget what letters stand for."""
    return desk.delete("Delete acronym", Acronym, acronym_id)
