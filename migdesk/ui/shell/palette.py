"""Ctrl+K: finds every record and runs every command."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRectF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QSizePolicy, QWidget

from migdesk.desk.rows import Kind, PaletteHit
from migdesk.ui.look import Look
from migdesk.ui.look.painting import draw_keys, draw_text, keys_width, smooth, width_of
from migdesk.ui.shell.action_table import Action
from migdesk.ui.shell.actions import text_of
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.overlay import Overlay
from migdesk.ui.shell.palette_actions import copying, leading_on
from migdesk.ui.shell.palette_rows import (
    ENTER,
    OFFERED,
    ROW,
    Entries,
    Entry,
    Head,
    Offer,
    Page,
    PaletteDelegate,
)
from migdesk.ui.shell.palette_words import HEADS, PLACES, SETTINGS, address_of, named_by
from migdesk.ui.shell.peek import Peek
from migdesk.ui.shell.screen import Parts, Receiver
from migdesk.ui.shell.settings_pages import SETTINGS_PAGES, page_about, page_text
from migdesk.ui.widgets.labels import IconLabel, Label
from migdesk.ui.widgets.layouts import ScrollColumn, column, frame, hline, row, vline
from migdesk.ui.widgets.menus import Entry as MenuEntry
from migdesk.ui.widgets.menus import show_menu

if TYPE_CHECKING:  # the desk brings the database along, which loads after the first paint
    from migdesk.desk.desk import Desk

_PAUSE: Final = 60
"""Milliseconds without a key before the desk is asked."""

_ALL: Final = tuple(HEADS)
_PREFIXES: Final[Mapping[str, tuple[Kind, ...]]] = {
    ">": (),
    "@": (Kind.PERSON, Kind.ORGANISATION, Kind.MEDIA_CONTACT),
    '"': (Kind.QUOTE,),
    "“": (Kind.QUOTE,),
    "„": (Kind.QUOTE,),
    "#": (Kind.RELEASE,),
}
_MOST_COMMANDS: Final = 8
_FEW: Final = 5
_MANY: Final = 12

Find: TypeAlias = "Callable[[Desk, str, tuple[Kind, ...], int], Sequence[PaletteHit]]"
"""Finds records of some kinds by what was typed, at most so many of each."""


KeyWords: TypeAlias = Sequence[tuple[list[str], str]]
"""Keys, and what they do."""


class _Foot(QWidget):
    """What the keys do, and at the right by what signs a search is narrowed down."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._keys: KeyWords = ()
        self._signs: KeyWords = ()
        self.setFixedHeight(look.px(40))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, keys: KeyWords, signs: KeyWords) -> None:
        """Say what some keys do, and what some signs are for, one after another."""
        self._keys, self._signs = keys, signs
        said = (*keys, *signs)
        self.setAccessibleName(", ".join(f"{'+'.join(caps)} {words}" for caps, words in said))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        smooth(painter)
        edge, gap = look.px(16), look.px(16)
        end = self._draw(painter, edge, self._keys)
        signs = list(self._signs)
        while signs and end + self._width(signs) + gap > self.width():
            signs.pop()
        self._draw(painter, self.width() - self._width(signs), signs)

    def _draw(self, painter: QPainter, left: float, said: KeyWords) -> float:
        """Draw keys with their words from ``left`` on, as far as there is room."""
        look, middle, at = self._look, self.height() / 2, left
        for caps, words in said:
            if at + self._width([(caps, words)]) > self.width() + look.px(16):  # the gap behind it
                break
            at += draw_keys(painter, look, at, middle, caps) + look.px(8)
            rect = QRectF(at, 0, self.width() - at - look.px(8), self.height())
            at += draw_text(painter, look, rect, words, look.font(12), "text3") + look.px(16)
        return at

    def _width(self, said: KeyWords) -> int:
        """Return the room that keys with their words take, with the gap behind them."""
        look = self._look
        return sum(
            keys_width(look, caps) + width_of(words, look.font(12)) + look.px(24)
            for caps, words in said
        )


class Palette(Overlay):
    """The palette."""

    def __init__(self, parts: Parts, window: QWidget, find: Find) -> None:
        """Cover ``window``; ``find`` is the desk's question."""
        look = parts.look
        super().__init__(look, window, self.tr("Search or run"))
        self._parts, self._find = parts, find
        self._commands = parts.actions.runnable()
        self._receiver = parts.navigator.receiver()
        self.field = QLineEdit()
        self.field.setProperty("bare", "1")
        self.field.setFont(look.font(16))
        self.field.setPlaceholderText(self.tr("People, quotes, releases, events, commands"))
        self.field.setAccessibleName(self.tr("Search or run"))
        self.field.installEventFilter(self)
        self.found = Label(look, "", 12, 400, "text3")
        self._entries = Entries(parts.language, self)
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Found"))
        self.view.setModel(self._entries)
        self.view.setItemDelegate(PaletteDelegate(parts, self))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(lambda index: self._take(index.row()))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(
            lambda at: self._offer_more(self.view.indexAt(at))
        )
        self.view.selectionModel().currentChanged.connect(self._peek)
        self.peek = Peek(parts)
        self._aside = ScrollColumn(column(self.peek))  # a name may take many lines
        self._side = frame("sunken", column((self._aside, 1)))
        self.foot = _Foot(look)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._ask)
        self.field.textChanged.connect(lambda _: self._timer.start())
        self._fill()
        self._ask()

    def _fill(self) -> None:
        look = self.look
        head = row(
            IconLabel(look, "search", "text3", 18),
            look.px(10),
            (self.field, 1),
            self.found,
            margins=(look.px(18), look.px(10), look.px(18), look.px(10)),
        )
        self._say_keys(None)
        self._side.setFixedWidth(look.px(280))
        body = row((self.view, 1), vline(), self._side)
        self.fill(column(head, hline(), (body, 1), hline(), self.foot), 800, 520, first=self.field)
        self._side.setVisible(self.card.width() > look.px(640))

    def _say_keys(self, entry: Entry | None) -> None:
        """Say what the keys do with ``entry``, and by what signs a search is narrowed down."""
        keys = [([ENTER], self.tr("open"))]
        receiver = self._receiver_of(entry)
        if receiver is not None:
            words = self.tr("put in {release}").format(release=receiver.name)
            keys.append((["Ctrl", ENTER], words))
        if isinstance(entry, PaletteHit):
            keys.append((["→"], self.tr("more actions")))
        signs = [
            ([">"], self.tr("commands")),
            (["@"], self.tr("people")),
            (["“"], self.tr("quotes")),
            (["#"], self.tr("releases")),
        ]
        self.foot.say(keys, signs)

    def _receiver_of(self, entry: Entry | None) -> Receiver | None:
        """Return the text behind the palette where an entry can be put into it."""
        receiver = self._receiver
        if receiver is None or not isinstance(entry, PaletteHit):
            return None
        kind, _ = named_by(entry)
        return receiver if kind in receiver.kinds else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list and open from the field."""
        pressed = watched is self.field and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and self._key(event):
            return True
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_PageDown:
                self._step(6)
            case Qt.Key.Key_PageUp:
                self._step(-6)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if (
                event.modifiers() & Qt.KeyboardModifier.ControlModifier
            ):
                self._put(self.view.currentIndex().data(ROW))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take(self.view.currentIndex().row())
            case Qt.Key.Key_Right if self._at_end(event):
                return self._offer_more(self.view.currentIndex())
            case Qt.Key.Key_Escape if self.field.text():
                self.field.clear()
            case Qt.Key.Key_Escape:
                self.dismiss()
            case _:
                return False
        return True

    def _at_end(self, event: QKeyEvent) -> bool:
        """Tell whether a key moves the caret no further: it stands behind the last letter."""
        field, held = self.field, event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        at_end = field.cursorPosition() == len(field.text()) and not field.hasSelectedText()
        return at_end and held == Qt.KeyboardModifier.NoModifier

    def _offer_more(self, index: QModelIndex) -> bool:
        """Open the menu of all that can be done with a record; tell whether there is one."""
        entry = index.data(ROW) if index.isValid() else None
        if not isinstance(entry, PaletteHit):
            return False
        self.view.setCurrentIndex(index)
        corner = self.view.visualRect(index).bottomLeft()
        at = self.view.viewport().mapToGlobal(corner + QPoint(self.look.px(54), 0))
        show_menu(self.look, self, at, self._more(entry))
        return True

    def _more(self, hit: PaletteHit) -> list[MenuEntry | None]:
        """Return what can be done with a record, the most usual first."""
        first = [MenuEntry("arrow-right", self.tr("Open"), partial(self._go, address_of(hit)))]
        receiver = self._receiver_of(hit)
        if receiver is not None:
            words = self.tr("Put in {release}").format(release=receiver.name)
            first.append(MenuEntry("file-plus", words, partial(self._put, hit)))
        groups = (first, leading_on(hit, self._go), copying(hit, self._copy))
        more: list[MenuEntry | None] = []
        for group in map(list, groups):
            more += [None, *group] if more and group else group
        return more

    def _go(self, address: Address) -> None:
        """Close, and go where something is."""
        self.dismiss()
        self._parts.navigator.go(address)

    def _copy(self, text: str) -> None:
        """Close, and have ``text`` on the clipboard."""
        self.dismiss()
        QGuiApplication.clipboard().setText(text)
        self._parts.voice.say(self.tr("Copied"))

    def _step(self, by: int) -> None:
        entries = self._entries.entries
        rows = [place for place, entry in enumerate(entries) if not isinstance(entry, Head)]
        if not rows:
            return
        at = self.view.currentIndex().row()
        place = rows.index(at) + by if at in rows else 0
        self.view.setCurrentIndex(self._entries.index(rows[max(0, min(place, len(rows) - 1))]))

    def _ask(self) -> None:
        typed = self.field.text().strip()
        kinds, words = _ALL, typed
        if typed[:1] in _PREFIXES:
            kinds, words = _PREFIXES[typed[:1]], typed[1:].strip()
        if not kinds:
            self._show((), words, ())
            return

        def question(desk: "Desk") -> Sequence[PaletteHit]:
            return self._find(desk, words, kinds, _FEW if kinds is _ALL else _MANY)

        offered = self._offers(words, kinds)
        then = partial(self._take_hits, words if kinds is _ALL else None, offered)
        self._parts.worker.ask(self, question, then, instead="palette")

    def _offers(self, words: str, kinds: tuple[Kind, ...]) -> Sequence[Offer]:
        """Return what can be recorded with ``words``, should nothing of those kinds be found."""
        if not words or not self._parts.writable:
            return ()
        translate = QCoreApplication.translate
        return [
            Offer(
                kind,
                translate("Palette", text).format(words=words),
                Address(PLACES[kind], kind, tab="new", spot=words),
            )
            for kind, (_, text) in OFFERED.items()
            if kind in kinds
        ]

    def _take_hits(
        self, commands_like: str | None, offered: Sequence[Offer], hits: Sequence[PaletteHit]
    ) -> None:
        self._show(hits, commands_like, offered)

    def _show(
        self, hits: Sequence[PaletteHit], commands_like: str | None, offered: Sequence[Offer]
    ) -> None:
        pages = self._pages(commands_like) if commands_like else []
        by_head: dict[str, list[Entry]] = {head: [] for head in HEADS.values()}
        by_head[SETTINGS] += pages
        for hit in hits:
            by_head[HEADS[hit.kind]].append(hit)
        entries: list[Entry] = []
        for head, under in by_head.items():
            if under:
                entries += [Head(QCoreApplication.translate("Palette", head)), *under]
        commands = self._matching(commands_like) if commands_like is not None else []
        if commands:
            entries += [Head(self.tr("Commands")), *commands]
        if not entries and offered:
            entries = [Head(self.tr("Not recorded yet")), *offered]
        self._entries.show(entries)
        count = len(hits) + len(pages) + len(commands)
        none = not count and bool(self.field.text().strip())
        self.found.setText(
            self.tr("Nothing found") if none else self.tr("{count} found").format(count=count)
        )
        self.peek.clear()
        self._step(0)

    def _matching(self, words: str) -> list[Action]:
        wanted = words.casefold().split()
        found = [
            action
            for action in self._commands
            if all(word in text_of(action).casefold() for word in wanted)
        ]
        return found if self.field.text().startswith(">") else found[:_MOST_COMMANDS]

    def _pages(self, words: str) -> list[Page]:
        """Return the pages of the settings with words that begin with all of ``words``."""
        wanted = words.casefold().split()
        found = []
        for page in SETTINGS_PAGES:
            text, about = page_text(page), page_about(page)
            said = re.findall(r"\w+", f"{text} {about}".casefold())
            if all(any(word.startswith(start) for word in said) for start in wanted):
                address = Address(Place.SETTINGS, tab=page.name)
                found.append(Page(page.icon, text, about, address))
        return found[:_FEW]

    def _peek(self, current: QModelIndex) -> None:
        entry = current.data(ROW) if current.isValid() else None
        self._say_keys(entry)
        self._aside.verticalScrollBar().setValue(0)
        if isinstance(entry, PaletteHit):
            self.peek.show_record(entry)
        else:
            self.peek.clear()

    def _take(self, place: int) -> None:
        if not 0 <= place < len(self._entries.entries):
            return
        entry = self._entries.entries[place]
        if isinstance(entry, Head):
            return
        self.dismiss()
        if isinstance(entry, Action):
            # A dialog of the command must not run inside the key that chose it.
            run = partial(self._parts.actions.trigger, entry.id)
            QTimer.singleShot(0, self.window(), run)
        elif isinstance(entry, Offer | Page):
            self._parts.navigator.go(entry.address)
        else:
            self._parts.navigator.go(address_of(entry))

    def _put(self, entry: Entry | None) -> None:
        """Put a record where the caret was in the text behind; others stay where they are."""
        receiver = self._receiver_of(entry)
        if receiver is not None and isinstance(entry, PaletteHit):
            self.dismiss()
            receiver.put(*named_by(entry))
