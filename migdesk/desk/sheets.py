"""From records to pages: freezes what a document prints into its sheet."""

from collections.abc import Iterable, Mapping
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from migdesk.desk.desk import fetch
from migdesk.desk.errors import LanguageMissing, TextLocked
from migdesk.desk.freezing import abouts_of, contacts_of, same_text
from migdesk.desk.numbers import release_number
from migdesk.desk.office import the_office
from migdesk.desk.photos import photos_in
from migdesk.desk.printed_logos import printed_logos
from migdesk.desk.texts import TextFields, latest_step, rendition_in
from migdesk.desk.zones import known_zone
from migdesk.documents.sheet import About, ContactLine, House, KeyFigure, NoticeLine, ReleaseSheet
from migdesk.records import Event, Office, Release, Rendition
from migdesk.records.rules import DISTRIBUTED_STAGES, FROZEN_STAGES, LOCKED_STAGES, notices_printed
from migdesk.text.blocks import from_json, to_json
from migdesk.text.folding import folded, folded_json
from migdesk.text.names import Language
from migdesk.vocabulary import Stage


def release_sheet(
    session: Session, release_id: int, language: Language, unsaved: TextFields | None = None
) -> ReleaseSheet:
    """Freeze a release in one language.

    From the stage of clearance on a release prints the version that people were asked about, with
    the standing matter of that day; before, its text and standing matter as they are now. A
    photo of which it is not noted that it may be shown is no part of any: its caption stands alone.

    Args:
        session: what the records are read in.
        release_id: the release.
        language: the language.
        unsaved: what an editor holds. The sheet is then what it will be once that is stored: a
            release that was ready is a draft again.

    Raises:
        NoSuchRecord: there is no such release.
        LanguageMissing: the release has no text in this language, and none is unsaved.
        TextLocked: the unsaved text can no longer be stored.
        NoOffice: the workspace does not say yet whose it is.
    """
    release = fetch(session, Release, release_id)
    office = the_office(session)
    rendition = rendition_in(release, language)
    edited = False
    if unsaved is not None:
        stored = rendition
        rendition = _with(stored, language, unsaved)
        edited = stored is None or not same_text(rendition, stored)
    if rendition is None:
        there = tuple(text.language for text in release.renditions)
        raise LanguageMissing(release_number(release), language, there)
    if edited and release.stage in LOCKED_STAGES:
        raise TextLocked(release_number(release), release.stage)
    is_frozen = release.stage in FROZEN_STAGES and not edited
    frozen = latest_step(release, language) if is_frozen else None
    text = frozen or rendition
    abouts = frozen.abouts if frozen else abouts_of(session, release, language)
    contacts = frozen.contacts if frozen else contacts_of(session, release, language)
    embargo = frozen.embargo if frozen else release.embargo
    blocks = from_json(text.blocks)
    return ReleaseSheet(
        language=language,
        kind=release.kind,
        house=house(session, office, language, _event_of(session, release)),
        headline=text.headline,
        number=release_number(release),
        day=release.day,
        subject=release.subject.get(language, ""),
        embargo=embargo.astimezone(known_zone(office.zone)) if embargo else None,
        deck=text.deck,
        dateline=text.dateline,
        key_figures=tuple(KeyFigure(value, caption) for value, caption in text.key_figures),
        blocks=blocks,
        abouts=abouts_in(abouts),
        contacts=contacts_in(contacts),
        notices=_notices(release, language, known_zone(office.zone)),
        draft=edited or release.stage not in DISTRIBUTED_STAGES,
        withdrawn=release.stage is Stage.WITHDRAWN,
        photos=photos_in(session, blocks).photos,
    )


def _notices(release: Release, language: Language, zone: ZoneInfo) -> tuple[NoticeLine, ...]:
    """Return what has to be said of a release that went out, the latest first.

    A line is of the day on which it went out; until then, of the one on which it was begun.
    """
    return tuple(
        NoticeLine(
            notice.kind,
            (notice.issued_at or notice.at).astimezone(zone).date(),
            notice.lines.get(language, ""),
        )
        for notice in notices_printed(release)
    )


def _with(stored: Rendition | None, language: Language, unsaved: TextFields) -> Rendition:
    """Return a text that nobody keeps: the stored one with what is unsaved, as storing folds it."""
    text = stored or Rendition(language=language)
    figures = unsaved.get("key_figures", text.key_figures)
    return Rendition(
        language=language,
        headline=folded(unsaved.get("headline", text.headline)),
        deck=folded(unsaved.get("deck", text.deck)),
        dateline=folded(unsaved.get("dateline", text.dateline)),
        key_figures=tuple((folded(value), folded(caption)) for value, caption in figures),
        blocks=folded_json(to_json(unsaved["blocks"])) if "blocks" in unsaved else text.blocks,
    )


def abouts_in(copies: Iterable[Mapping[str, str]]) -> tuple[About, ...]:
    """Return copies of boilerplates as a sheet holds them."""
    return tuple(About(**copy) for copy in copies)


def contacts_in(copies: Iterable[Mapping[str, str]]) -> tuple[ContactLine, ...]:
    """Return copies of press contacts as a sheet holds them."""
    return tuple(ContactLine(**copy) for copy in copies)


def house(
    session: Session, office: Office, language: Language, event: Event | None = None
) -> House:
    """Freeze the look of the office in one language, with the logos of documents about an event."""
    logos = printed_logos(session, office, language, event)
    name = office.names.get(language) or next(iter(office.names.values()))
    return House(
        name=name.full,
        tagline=office.tagline.get(language, ""),
        logo=logos.head,
        accent=office.accent,
        footer=office.footer.get(language, ""),
        paper=office.paper,
        partners=logos.partners,
        donors=logos.donors,
    )


def _event_of(session: Session, release: Release) -> Event | None:
    return session.get(Event, release.event_id) if release.event_id else None
