"""Intentions about logos: those of organisations, those by language, and sets of them."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace
from sqlalchemy import delete, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from migdesk.desk.desk import Desk, Work
from migdesk.desk.errors import NotAPicture, RuleBroken, StillUsed
from migdesk.desk.office import keep_file, remove_logo, set_logo, the_office
from migdesk.desk.rows import Changes
from migdesk.desk.rows.logos import LogoOwner
from migdesk.documents.errors import ImageTooLarge, ImageUnreadable
from migdesk.intake.first_bytes import IMAGE_STARTS
from migdesk.records import Asset, Event, EventLogoSet, Logo, LogoSet, LogoSetPartner, Organisation
from migdesk.records.base import HasKey
from migdesk.text.names import Language, LocalizedText
from migdesk.text.words import words_for
from migdesk.vocabulary import AssetKind

COLUMNS: Mapping[LogoOwner, InstrumentedAttribute[int | None]] = {
    LogoOwner.OFFICE: Logo.office_id,
    LogoOwner.ORGANISATION: Logo.organisation_id,
    LogoOwner.LOGO_SET: Logo.logo_set_id,
}


def put_logo(
    desk: Desk,
    *,
    owner: LogoOwner,
    key: int,
    data: bytes,
    file_name: str,
    media_type: str,
    language: Language = "",
) -> Changes:
    """Print ``data`` (PNG or JPEG) as somebody's logo from now on, in place of the one there was.

    Args:
        desk: the desk.
        owner: what kind of record has the logo.
        key: which.
        data: the picture.
        file_name: what it was called.
        media_type: what it is.
        language: of the documents it is printed on; in all that have no other, if empty.

    Raises:
        NoSuchRecord: there is no such record.
        NotAPicture: the bytes are no PNG or JPEG, are damaged, or are not what they are said to be.
        LanguageUnknown: there are no words for the language.
    """
    _refuse_if_unsound(data, file_name, media_type)
    if language:
        words_for(language)
    elif owner is LogoOwner.OFFICE:
        return set_logo(desk, data=data, file_name=file_name, media_type=media_type)
    with desk.work("Set logo") as work:
        record = _owner(work, owner, key)
        _remove(work.session, owner, record.id, language)
        add_logo(
            work.session,
            owner=owner,
            key=record.id,
            data=data,
            file_name=file_name,
            media_type=media_type,
            language=language,
        )
        work.about(record)
    return work.changes


def take_logo(desk: Desk, *, owner: LogoOwner, key: int, language: Language = "") -> Changes:
    """Print somebody's logo no longer on documents in a language; see :func:`put_logo`.

    Raises:
        NoSuchRecord: there is no such record.
    """
    if owner is LogoOwner.OFFICE and not language:
        return remove_logo(desk)
    with desk.work("Remove logo") as work:
        record = _owner(work, owner, key)
        _remove(work.session, owner, record.id, language)
        work.about(record)
    return work.changes


def add_logo(
    session: Session,
    *,
    owner: LogoOwner,
    key: int,
    data: bytes,
    file_name: str,
    media_type: str,
    language: Language,
) -> None:
    """Keep a logo of a record that has none in this language."""
    asset = keep_file(
        session, data=data, kind=AssetKind.LOGO, file_name=file_name, media_type=media_type
    )
    logo = Logo(asset_id=asset.id, language=language)
    setattr(logo, COLUMNS[owner].key, key)
    session.add(logo)
    session.flush()


def add_logo_set(desk: Desk, *, name: LocalizedText, partners: Sequence[int] = ()) -> Changes:
    """Keep a set of logos under a name, with the organisations whose logos it shows in order."""
    return desk.add("Add logo set", LogoSet(name=name, partners=_partners(partners)), {})


def edit_logo_set(desk: Desk, *, logo_set_id: int, name: LocalizedText) -> Changes:
    """Change what a set of logos is called."""
    return desk.edit("Edit logo set", LogoSet, logo_set_id, {"name": name})


def set_logo_partners(desk: Desk, *, logo_set_id: int, partners: Sequence[int]) -> Changes:
    """Say whose logos a set shows, in protocol order."""
    with desk.work("Set partners of logo set") as work:
        logo_set = work.get(LogoSet, logo_set_id)
        logo_set.partners = _partners(partners)
        work.about(logo_set)
    return work.changes


def delete_logo_set(desk: Desk, *, logo_set_id: int) -> Changes:
    """Delete a set of logos that no event bears.

    Raises:
        StillUsed: one does.
    """
    return delete_with_logos(desk, "Delete logo set", LogoOwner.LOGO_SET, LogoSet, logo_set_id)


def delete_with_logos(
    desk: Desk, label: str, owner: LogoOwner, kept: type[HasKey], key: int
) -> Changes:
    """Delete a record with its logos.

    Raises:
        NoSuchRecord: there is none.
        StillUsed: other records rest on it; nothing was deleted.
    """
    try:
        with desk.work(label) as work:
            _remove(work.session, owner, key)
            work.session.delete(work.get(kept, key))
    except RuleBroken as error:
        raise StillUsed(owner, key) from error
    return replace(work.changes, key=key)


def set_event_logos(desk: Desk, *, event_id: int, logo_set_id: int | None) -> Changes:
    """Say which set of logos documents about an event bear.

    Without one they bear those of whom the event names as hosts, organisers, partners and donors.
    """
    with desk.work("Set logos of event") as work:
        event = work.get(Event, event_id)
        chosen = work.session.scalars(
            select(EventLogoSet).where(EventLogoSet.event_id == event_id)
        ).one_or_none()
        if logo_set_id is None:
            if chosen is not None:
                work.session.delete(chosen)
        elif chosen is not None:
            chosen.logo_set_id = work.get(LogoSet, logo_set_id).id
        else:
            logo_set = work.get(LogoSet, logo_set_id)
            work.session.add(EventLogoSet(event_id=event.id, logo_set_id=logo_set.id))
        work.about(event)
    return work.changes


def _partners(keys: Sequence[int]) -> list[LogoSetPartner]:
    return [
        LogoSetPartner(organisation_id=key, position=position)
        for position, key in enumerate(dict.fromkeys(keys))
    ]


def _owner(work: Work, owner: LogoOwner, key: int) -> HasKey:
    match owner:
        case LogoOwner.OFFICE:
            return the_office(work.session)
        case LogoOwner.ORGANISATION:
            return work.get(Organisation, key)
        case LogoOwner.LOGO_SET:
            return work.get(LogoSet, key)


def _remove(session: Session, owner: LogoOwner, key: int, language: Language | None = None) -> None:
    """Remove logos, of all languages if none is given. Their bytes stay: undo may want them."""
    there = select(Logo.asset_id).where(COLUMNS[owner] == key)
    if language is not None:
        there = there.where(Logo.language == language)
    assets = session.scalars(there).all()
    session.execute(delete(Asset).where(Asset.id.in_(assets)))


def _refuse_if_unsound(data: bytes, file_name: str, media_type: str) -> None:
    from migdesk.documents.pdf.images import picture  # noqa: PLC0415 - Pillow, at the first logo

    start = IMAGE_STARTS.get(media_type)
    if start is None or not data.startswith(start):
        raise NotAPicture(file_name)
    try:
        picture(data, 1)
    except (ImageUnreadable, ImageTooLarge) as error:
        raise NotAPicture(file_name) from error
