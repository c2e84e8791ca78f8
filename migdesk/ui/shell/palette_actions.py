"""What can be done with a record that the palette found, besides opening it."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Final, TypeAlias

from PySide6.QtCore import QCoreApplication

from migdesk.desk.rows import Kind, PaletteHit
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.palette_words import PLACES, address_at
from migdesk.ui.widgets.menus import Entry

Go: TypeAlias = Callable[[Address], None]
"""Goes to an address."""

Copy: TypeAlias = Callable[[str], None]
"""Brings a text to the clipboard."""

_COPY_NAME: Final = QT_TRANSLATE_NOOP("Palette", "Copy name")
_COPIED: Final[Mapping[Kind, str]] = {
    Kind.PERSON: QT_TRANSLATE_NOOP("Palette", "Copy name and title"),
    Kind.APPEARANCE: QT_TRANSLATE_NOOP("Palette", "Copy name and title"),
    Kind.QUOTE: QT_TRANSLATE_NOOP("Palette", "Copy words and speaker"),
    Kind.RELEASE: QT_TRANSLATE_NOOP("Palette", "Copy number and headline"),
    Kind.EVENT: QT_TRANSLATE_NOOP("Palette", "Copy title"),
    Kind.SESSION: QT_TRANSLATE_NOOP("Palette", "Copy title"),
    Kind.ASSET: QT_TRANSLATE_NOOP("Palette", "Copy file name"),
}
_HELD_BY: Final[Mapping[Kind, tuple[str, str]]] = {
    Kind.EVENT: ("calendar", QT_TRANSLATE_NOOP("Palette", "Open the event")),
    Kind.PERSON: ("user", QT_TRANSLATE_NOOP("Palette", "Open the person")),
    Kind.ORGANISATION: ("building-2", QT_TRANSLATE_NOOP("Palette", "Open the organization")),
}


def leading_on(hit: PaletteHit, go: Go) -> Iterator[Entry]:
    """Yield where a record leads: to what it is a part of, and to what is recorded about it."""
    translate = QCoreApplication.translate
    if hit.kind is Kind.APPEARANCE:
        yield _to("user", translate("Palette", "Open the person"), Kind.PERSON, hit.person_id, go)
    if hit.kind in {Kind.APPEARANCE, Kind.SESSION}:
        yield _to("calendar", translate("Palette", "Open the event"), Kind.EVENT, hit.event_id, go)
    if hit.holder is not None and hit.holder.kind in _HELD_BY:
        icon, words = _HELD_BY[hit.holder.kind]
        yield _to(icon, translate("Palette", words), hit.holder.kind, hit.holder.id, go)
    if hit.kind is Kind.EVENT:
        agenda = Address(Place.EVENTS, Kind.EVENT, hit.id, "agenda")
        yield Entry("clock", translate("Palette", "Open the agenda"), partial(go, agenda))
        for kind, icon, words in (
            (Kind.QUOTE, "quote", translate("Palette", "Record a quote from it")),
            (Kind.RELEASE, "newspaper", translate("Palette", "New release about it")),
        ):
            new = Address(PLACES[kind], kind, tab="new", spot=f"event/{hit.id}")
            yield Entry(icon, words, partial(go, new), edits=True)


def copying(hit: PaletteHit, copy: Copy) -> Iterator[Entry]:
    """Yield what of a record can be brought to the clipboard."""
    translate = QCoreApplication.translate
    if hit.title:
        text = _COPIED.get(hit.kind, _COPY_NAME)
        yield Entry("copy", translate("Palette", text), partial(copy, copied(hit)))
    if hit.email:
        words = translate("Palette", "Copy e-mail address")
        yield Entry("mail", words, partial(copy, hit.email))


def copied(hit: PaletteHit) -> str:
    """Return a record as it is named elsewhere: somebody with the title, a quote with who spoke."""
    match hit.kind:
        case Kind.PERSON:
            return ", ".join(filter(None, (hit.title, hit.detail)))
        case Kind.QUOTE:
            return "\n".join(filter(None, (hit.title, hit.detail)))
        case Kind.RELEASE:
            return " ".join(filter(None, (hit.number, hit.title)))
        case _:
            return hit.title


def _to(icon: str, words: str, kind: Kind, key: int, go: Go) -> Entry:
    return Entry(icon, words, partial(go, address_at(kind, key)))
