"""Documents to look at before they leave: the bytes are those that an export would write.

Nothing here writes. The pages are drawn by a library that one thread at a time may call: that of
the desk.
"""

from datetime import date
from typing import Final, TypedDict, Unpack

from msgspec.structs import replace
from sqlalchemy import select
from sqlalchemy.orm import Session

from migdesk.desk.desk import Desk
from migdesk.desk.freezing import about_copies, contact_copies
from migdesk.desk.office import the_office
from migdesk.desk.printed_logos import logos_of_set
from migdesk.desk.rows import Preview
from migdesk.desk.sheets import abouts_in, contacts_in, house, release_sheet
from migdesk.desk.texts import TextFields
from migdesk.desk.zones import known_zone
from migdesk.documents.pdf.fonts import Face, font
from migdesk.documents.release import release_pdf
from migdesk.documents.rendering import page_sizes, page_text, render_page
from migdesk.documents.sheet import KeyFigure, ReleaseSheet
from migdesk.records import Boilerplate, Event, LogoSet, Office, PressContact, Release, Rendition
from migdesk.text.blocks import Block, Run
from migdesk.text.dates import day_in_words
from migdesk.text.names import Language
from migdesk.text.printed import PageText, Raster
from migdesk.text.words import words_for
from migdesk.vocabulary import BlockKind, PaperSize, ReleaseKind

_SPECIMEN: Final = (
    BlockKind.LEAD,
    BlockKind.PARAGRAPH,
    BlockKind.PULL_QUOTE,
    BlockKind.HEADING,
    BlockKind.LIST_ITEM,
    BlockKind.ENDS,
)
"""What an example shows; what each says stands among the words of its language."""


class HouseFields(TypedDict, total=False):
    """What can be tried out about the look of an office, in the language of the preview."""

    name: str
    tagline: str
    logo: bytes | None
    accent: str
    footer: str
    paper: PaperSize


def read_fonts() -> None:
    """Read the fonts that nearly every page has, so that the first one does not wait for them."""
    for face in (Face.REGULAR, Face.SEMIBOLD, Face.FIGURES):
        font(face)


def preview_release(
    desk: Desk, release_id: int, language: Language, *, text: TextFields | None = None
) -> Preview:
    """Return a release as its export would be now, or with ``text`` once that is stored.

    Raises:
        NoSuchRecord: there is no such release.
        LanguageMissing: the release has no text in this language, and no ``text`` is given.
        TextLocked: ``text`` can no longer be stored.
        NoOffice: the workspace does not say yet whose it is.
        MissingGlyphs: the text holds characters that no bundled font has.
    """
    with desk.reading() as session:
        sheet = release_sheet(session, release_id, language, text)
    return _preview(sheet)


def preview_office(
    desk: Desk, language: Language, *, logo_set: int = 0, **changes: Unpack[HouseFields]
) -> Preview:
    """Return what the office publishes, under its look with ``changes``.

    That is its latest release, or, while it has none in this language, an example that speaks of
    nothing but itself. It bears the logos it has, or those of the set under the key ``logo_set``.

    Raises:
        NoOffice: the workspace does not say yet whose it is.
        ImageUnreadable: the logo is neither PNG nor JPEG, or is damaged.
        ImageTooLarge: the logo has more pixels than a document takes.
        MissingGlyphs: a text holds characters that no bundled font has.
    """
    with desk.reading() as session:
        office = the_office(session)
        latest = _latest_release(session, language)
        if latest is None:
            today = desk.clock().astimezone(known_zone(office.zone)).date()
            sheet = _specimen(session, office, language, today)
        else:
            sheet = release_sheet(session, latest, language)
        chosen = session.get(LogoSet, logo_set) if logo_set else None
        if chosen is not None:
            event = _event_of(session, latest)
            logos = logos_of_set(session, office, language, event, chosen)
            look = replace(
                sheet.house, logo=logos.head, partners=logos.partners, donors=logos.donors
            )
            sheet = replace(sheet, house=look)
    return _preview(replace(sheet, house=replace(sheet.house, **changes)))


def render_preview(pdf: bytes, page: int, scale: float) -> Raster:
    """Draw a page, the first is 0, with ``scale`` pixels a point.

    Raises:
        PdfUnreadable: the bytes are not a PDF, are damaged, or have no such page.
        PdfTooLarge: there are too many bytes.
    """
    return render_page(pdf, page, scale)


def read_preview(pdf: bytes, page: int) -> PageText:
    """Return the letters of a page, the first is 0, and where they stand.

    Raises:
        PdfUnreadable: the bytes are not a PDF, are damaged, or have no such page.
        PdfTooLarge: there are too many bytes.
    """
    return page_text(pdf, page)


def _preview(sheet: ReleaseSheet) -> Preview:
    pdf = release_pdf(sheet)
    return Preview(
        pdf,
        page_sizes(pdf),
        paper=sheet.house.paper,
        draft=sheet.draft and not sheet.withdrawn,
        withdrawn=sheet.withdrawn,
    )


def _latest_release(session: Session, language: Language) -> int | None:
    """Return the release with the latest date that has a headline in a language."""
    found = (
        select(Release.id)
        .join(Release.renditions)
        .where(Rendition.language == language, Rendition.headline != "")
        .order_by(Release.day.desc().nulls_last(), Release.id.desc())
        .limit(1)
    )
    return session.scalar(found)


def _event_of(session: Session, release_id: int | None) -> Event | None:
    release = session.get(Release, release_id) if release_id else None
    return session.get(Event, release.event_id) if release and release.event_id else None


def _specimen(session: Session, office: Office, language: Language, today: date) -> ReleaseSheet:
    """Return an example under the name of the office, with its standing matter."""
    words = words_for(language)
    city = office.city.get(language)
    place = [city.nominative] if city else []
    abouts = select(Boilerplate).where(Boilerplate.standing).order_by(Boilerplate.position)
    contacts = select(PressContact).where(PressContact.standing).order_by(PressContact.position)
    return ReleaseSheet(
        language=language,
        kind=ReleaseKind.PRESS_RELEASE,
        house=house(session, office, language),
        headline=words("specimen.headline"),
        day=today,
        deck=words("specimen.deck"),
        dateline=", ".join([*place, day_in_words(today, language)]),
        key_figures=(KeyFigure(words("specimen.figure"), words("specimen.caption")),),
        blocks=tuple(
            Block(kind, kind, (Run(words.optional(f"specimen.{kind}") or ""),))
            for kind in _SPECIMEN
        ),
        abouts=abouts_in(about_copies(session.scalars(abouts), language)),
        contacts=contacts_in(contact_copies(session.scalars(contacts), language)),
    )
