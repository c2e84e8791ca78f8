"""What the palette says of a record: what it is, where it is, and how it is opened."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final, TypeAlias

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from migdesk.desk.rows import Kind, PaletteHit
from migdesk.text.names import Language
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.settings_pages import HELD_PAGES, page_text
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import SessionKind

Marks: TypeAlias = tuple[tuple[int, int], ...]
"""First character and length of what was looked for."""

SETTINGS: Final = QT_TRANSLATE_NOOP("Palette", "Settings")

HEADS: Final[Mapping[Kind, str]] = {
    Kind.PERSON: QT_TRANSLATE_NOOP("Palette", "People"),
    Kind.QUOTE: QT_TRANSLATE_NOOP("Palette", "Quotes"),
    Kind.RELEASE: QT_TRANSLATE_NOOP("Palette", "Releases"),
    Kind.EVENT: QT_TRANSLATE_NOOP("Palette", "Events"),
    Kind.SESSION: QT_TRANSLATE_NOOP("Palette", "Sessions"),
    Kind.ORGANISATION: QT_TRANSLATE_NOOP("Palette", "Organizations"),
    Kind.OUTLET: QT_TRANSLATE_NOOP("Palette", "Outlets"),
    Kind.MEDIA_CONTACT: QT_TRANSLATE_NOOP("Palette", "Media contacts"),
    **dict.fromkeys(HELD_PAGES, SETTINGS),
}
"""The heading of each kind, in the order in which they are shown."""

PLACES: Final[Mapping[Kind, Place]] = {
    Kind.PERSON: Place.PEOPLE,
    Kind.ORGANISATION: Place.PEOPLE,
    Kind.OUTLET: Place.PEOPLE,
    Kind.MEDIA_CONTACT: Place.PEOPLE,
    Kind.QUOTE: Place.QUOTES,
    Kind.RELEASE: Place.RELEASES,
    Kind.EVENT: Place.EVENTS,
}
_ICONS: Final[Mapping[Kind, str]] = {
    Kind.QUOTE: "quote",
    Kind.RELEASE: "newspaper",
    Kind.EVENT: "calendar",
    Kind.SESSION: "clock",
    Kind.ORGANISATION: "building-2",
    Kind.OUTLET: "radio",
    Kind.MEDIA_CONTACT: "contact",
}


def icon_of(kind: Kind) -> str:
    """Return the icon of a kind; people are shown by their faces."""
    return _ICONS[kind] if kind in _ICONS else HELD_PAGES[kind].icon


def title_of(hit: PaletteHit, language: Language) -> str:
    """Return what a record is called; a session without a title, by its kind."""
    if hit.title or hit.kind is not Kind.SESSION:
        return hit.title
    return word_of(SessionKind(hit.state), "session_kind", language)


def told_of(hit: PaletteHit, *, found: bool = True) -> tuple[str, Marks]:
    """Return what stands below the title, with its marks: where a record is, and more of it.

    Args:
        hit: the record.
        found: prefer the stretch of its texts that was found, where it has no other place.
    """
    if hit.kind is Kind.SESSION and hit.start is not None:
        words = QCoreApplication.translate("Palette", "Session of {event}, {when}")
        said = words.format(event=hit.detail, when=_moment(hit.start))
        return said, _moved(hit.detail_marks, said.find(hit.detail))
    if hit.kind in HELD_PAGES:
        settings = QCoreApplication.translate("Palette", SETTINGS)
        where = f"{settings}, {page_text(HELD_PAGES[hit.kind])}"
        if not hit.detail:
            return where, ()
        return f"{where}: {hit.detail}", _moved(hit.detail_marks, len(where) + 2)
    if found and hit.excerpt:
        return hit.excerpt, hit.excerpt_marks
    return hit.detail, hit.detail_marks


def address_of(hit: PaletteHit) -> Address:
    """Return where a record is."""
    if hit.kind is Kind.SESSION:
        return Address(Place.EVENTS, Kind.EVENT, hit.event_id, "agenda", str(hit.id))
    if hit.kind in HELD_PAGES:
        return Address(Place.SETTINGS, hit.kind, hit.id, HELD_PAGES[hit.kind].name)
    return Address(PLACES[hit.kind], hit.kind, hit.id)


def _moved(marks: Marks, by: int) -> Marks:
    return tuple((start + by, length) for start, length in marks)


def _moment(at: datetime) -> str:
    day = QLocale().toString(QDate(at.year, at.month, at.day), "d MMMM yyyy")
    return f"{day} {at:%H:%M}"
