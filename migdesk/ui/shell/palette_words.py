"""What the palette says of a record: what it is, where it is, and how it is opened."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final, TypeAlias

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from migdesk.desk.rows import Holder, Kind, PaletteHit
from migdesk.text.names import Language
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.settings_pages import HELD_PAGES, page_text
from migdesk.ui.widgets.signs import word_of
from migdesk.vocabulary import AssetKind, Role, SessionKind

Marks: TypeAlias = tuple[tuple[int, int], ...]
"""First character and length of what was looked for."""

SETTINGS: Final = QT_TRANSLATE_NOOP("Palette", "Settings")

HEADS: Final[Mapping[Kind, str]] = {
    Kind.PERSON: QT_TRANSLATE_NOOP("Palette", "People"),
    Kind.QUOTE: QT_TRANSLATE_NOOP("Palette", "Quotes"),
    Kind.RELEASE: QT_TRANSLATE_NOOP("Palette", "Releases"),
    Kind.EVENT: QT_TRANSLATE_NOOP("Palette", "Events"),
    Kind.SESSION: QT_TRANSLATE_NOOP("Palette", "Sessions"),
    Kind.APPEARANCE: QT_TRANSLATE_NOOP("Palette", "Appearances"),
    Kind.ORGANISATION: QT_TRANSLATE_NOOP("Palette", "Organizations"),
    Kind.OUTLET: QT_TRANSLATE_NOOP("Palette", "Outlets"),
    Kind.MEDIA_CONTACT: QT_TRANSLATE_NOOP("Palette", "Media contacts"),
    Kind.ASSET: QT_TRANSLATE_NOOP("Palette", "Files"),
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
    Kind.APPEARANCE: "mic",
    Kind.ORGANISATION: "building-2",
    Kind.OUTLET: "radio",
    Kind.MEDIA_CONTACT: "contact",
    Kind.ASSET: "file-text",
}


def icon_of(hit: PaletteHit) -> str:
    """Return the icon of what was found; people are shown by their faces."""
    if hit.kind is Kind.ASSET and hit.state != AssetKind.FILE:
        return "image"
    return _ICONS[hit.kind] if hit.kind in _ICONS else HELD_PAGES[hit.kind].icon


def title_of(hit: PaletteHit, language: Language) -> str:
    """Return what a record is called; a session without a title, by its kind."""
    if hit.title or hit.kind is not Kind.SESSION:
        return hit.title
    return word_of(SessionKind(hit.state), "session_kind", language)


def told_of(hit: PaletteHit, language: Language, *, found: bool = True) -> tuple[str, Marks]:
    """Return what stands below the title, with its marks: where a record is, and more of it.

    Args:
        hit: the record.
        language: of the window.
        found: prefer the stretch of its texts that was found, where it has no other place.
    """
    if hit.kind is Kind.SESSION and hit.start is not None:
        words = QCoreApplication.translate("Palette", "Session of {event}, {when}")
        said = words.format(event=hit.detail, when=_moment(hit.start))
        return said, _moved(hit.detail_marks, said.find(hit.detail))
    if hit.kind is Kind.APPEARANCE and hit.start is not None:
        role = word_of(Role(hit.state), "role", language)
        marks = _moved(hit.detail_marks, len(role) + 2)
        return f"{role}, {hit.detail}, {_moment(hit.start)}", marks
    if found and hit.excerpt:
        return hit.excerpt, hit.excerpt_marks
    if hit.holder is not None:
        return _after(hit.holder.name, hit)
    if hit.kind in HELD_PAGES:
        settings = QCoreApplication.translate("Palette", SETTINGS)
        return _after(f"{settings}, {page_text(HELD_PAGES[hit.kind])}", hit)
    return hit.detail, hit.detail_marks


def named_by(hit: PaletteHit) -> tuple[Kind, int]:
    """Return kind and key of the record that a text names with it: who appears, else itself."""
    if hit.kind is Kind.APPEARANCE:
        return Kind.PERSON, hit.person_id
    return hit.kind, hit.id


def address_of(hit: PaletteHit) -> Address:
    """Return where a record is."""
    if hit.kind is Kind.SESSION:
        return Address(Place.EVENTS, Kind.EVENT, hit.event_id, "agenda", str(hit.id))
    if hit.kind is Kind.APPEARANCE:
        return Address(Place.EVENTS, Kind.EVENT, hit.event_id, "speakers", str(hit.id))
    if hit.holder is not None:
        return _inside(hit.holder, str(hit.id))
    return address_at(hit.kind, hit.id)


def address_at(kind: Kind, key: int) -> Address:
    """Return where the record of a kind and a key is."""
    if kind in HELD_PAGES:
        return Address(Place.SETTINGS, kind, key, HELD_PAGES[kind].name)
    return Address(PLACES[kind], kind, key)


def _inside(holder: Holder, spot: str) -> Address:
    """Return where a file is seen on the page of the record that it belongs to."""
    match holder.kind:
        case Kind.EVENT:
            return Address(Place.EVENTS, Kind.EVENT, holder.id, "files", spot)
        case Kind.OFFICE:
            return Address(Place.SETTINGS, tab="house")
        case _:
            return address_at(holder.kind, holder.id)


def _after(where: str, hit: PaletteHit) -> tuple[str, Marks]:
    """Return where a record is, and what else there is to say of it."""
    if not hit.detail:
        return where, ()
    return f"{where}: {hit.detail}", _moved(hit.detail_marks, len(where) + 2)


def _moved(marks: Marks, by: int) -> Marks:
    return tuple((start + by, length) for start, length in marks)


def _moment(at: datetime) -> str:
    day = QLocale().toString(QDate(at.year, at.month, at.day), "d MMMM yyyy")
    return f"{day} {at:%H:%M}"
