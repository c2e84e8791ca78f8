"""Ctrl+K: finds every record and runs every command."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final, TypeAlias

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from migdesk.desk.rows import Kind, PaletteHit
from migdesk.ui.look import Look
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.look.painting import (
    draw_face,
    draw_keys,
    draw_rounded,
    draw_text,
    keys_width,
    one_line,
    smooth,
)
from migdesk.ui.shell.action_table import Action
from migdesk.ui.shell.actions import keys_of, text_of
from migdesk.ui.shell.address import Address, Place
from migdesk.ui.shell.overlay import Overlay
from migdesk.ui.shell.peek import Peek
from migdesk.ui.shell.screen import Parts
from migdesk.ui.widgets.labels import IconLabel, Label
from migdesk.ui.widgets.layouts import column, frame, hline, row, vline
from migdesk.ui.widgets.signs import CLEARANCE_SIGNS
from migdesk.vocabulary import ClearanceState

if TYPE_CHECKING:  # the desk brings the database along, which loads after the first paint
    from migdesk.desk.desk import Desk

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex

_ENTER: Final = "Enter"

_PAUSE: Final = 60
"""Milliseconds without a key before the desk is asked."""

_ALL: Final[tuple[Kind, ...]] = (
    Kind.PERSON,
    Kind.QUOTE,
    Kind.RELEASE,
    Kind.EVENT,
    Kind.ORGANISATION,
    Kind.OUTLET,
    Kind.MEDIA_CONTACT,
)
_PREFIXES: Final[Mapping[str, tuple[Kind, ...]]] = {
    ">": (),
    "@": (Kind.PERSON, Kind.ORGANISATION, Kind.MEDIA_CONTACT),
    '"': (Kind.QUOTE,),
    "“": (Kind.QUOTE,),
    "„": (Kind.QUOTE,),
    "#": (Kind.RELEASE,),
}
_HEADS: Final = {
    Kind.PERSON: QT_TRANSLATE_NOOP("Palette", "People"),
    Kind.QUOTE: QT_TRANSLATE_NOOP("Palette", "Quotes"),
    Kind.RELEASE: QT_TRANSLATE_NOOP("Palette", "Releases"),
    Kind.EVENT: QT_TRANSLATE_NOOP("Palette", "Events"),
    Kind.ORGANISATION: QT_TRANSLATE_NOOP("Palette", "Organizations"),
    Kind.OUTLET: QT_TRANSLATE_NOOP("Palette", "Outlets"),
    Kind.MEDIA_CONTACT: QT_TRANSLATE_NOOP("Palette", "Media contacts"),
}
_PLACES: Final = {
    Kind.PERSON: Place.PEOPLE,
    Kind.ORGANISATION: Place.PEOPLE,
    Kind.OUTLET: Place.PEOPLE,
    Kind.MEDIA_CONTACT: Place.PEOPLE,
    Kind.QUOTE: Place.QUOTES,
    Kind.RELEASE: Place.RELEASES,
    Kind.EVENT: Place.EVENTS,
}
_ICONS: Final = {
    Kind.QUOTE: "quote",
    Kind.RELEASE: "newspaper",
    Kind.EVENT: "calendar",
    Kind.ORGANISATION: "building-2",
    Kind.OUTLET: "radio",
    Kind.MEDIA_CONTACT: "contact",
}
_OFFERED: Final = {
    Kind.PERSON: ("user-plus", QT_TRANSLATE_NOOP("Palette", "New person: {words}")),
    Kind.EVENT: ("calendar-plus", QT_TRANSLATE_NOOP("Palette", "New event: {words}")),
    Kind.QUOTE: ("quote", QT_TRANSLATE_NOOP("Palette", "Record a quote: {words}")),
}
"""What can be recorded with the words that found nothing."""

_MOST_COMMANDS: Final = 8
_FEW: Final = 5
_MANY: Final = 12

Find: TypeAlias = "Callable[[Desk, str, tuple[Kind, ...], int], Sequence[PaletteHit]]"
"""Finds records of some kinds by what was typed, at most so many of each."""

_ROW: Final = Qt.ItemDataRole.UserRole + 1


class _Head(Struct, frozen=True):
    text: str


class _Offer(Struct, frozen=True):
    """To record what was typed, which nothing is called yet."""

    kind: Kind
    text: str
    address: Address


_Entry: TypeAlias = _Head | PaletteHit | Action | _Offer


class _Entries(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[_Entry] = []

    def show(self, entries: list[_Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if isinstance(self.entries[index.row()], _Head):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == _ROW:
            return entry
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return spoken(entry)
        return None


def spoken(entry: _Entry) -> str:
    """Return what a screen reader says of an entry."""
    if isinstance(entry, _Head):
        return entry.text
    if isinstance(entry, Action):
        return text_of(entry)
    if isinstance(entry, _Offer):
        return entry.text
    return ", ".join(filter(None, (entry.number, entry.title, entry.detail)))


class _Delegate(QStyledItemDelegate):
    """Paints an entry, what was looked for marked."""

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._language = parts.look, parts.language

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        entry = index.data(_ROW)
        height = 30 if isinstance(entry, _Head) else 46 if isinstance(entry, PaletteHit) else 36
        return QSize(100, self._look.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        entry, look = index.data(_ROW), self._look
        rect = QRectF(option.rect)
        painter.save()
        smooth(painter)
        if isinstance(entry, _Head):
            head = rect.adjusted(look.px(16), look.px(8), -look.px(16), 0)
            draw_text(painter, look, head, entry.text, look.font(12, 600), "text3")
        else:
            ground = rect.adjusted(look.px(6), 1, -look.px(6), -1)
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            if selected:
                draw_rounded(painter, look, ground, look.px(7), fill="sel")
            if isinstance(entry, Action):
                icon, words, keys = entry.icon or "command", text_of(entry), keys_of(entry)
                self._paint_command(painter, rect, icon, words, keys)
            elif isinstance(entry, _Offer):
                icon, _ = _OFFERED[entry.kind]
                self._paint_command(painter, rect, icon, entry.text, [_ENTER] if selected else [])
            else:
                self._paint_hit(painter, rect, entry, selected=selected)
        painter.restore()

    def _paint_command(
        self, painter: QPainter, rect: QRectF, icon: str, words: str, keys: list[str]
    ) -> None:
        look, middle = self._look, rect.center().y()
        drawn = look.pixmap(icon, "text2", 16)
        painter.drawPixmap(QPointF(rect.x() + look.px(20), middle - look.px(8)), drawn)
        width = keys_width(look, keys)
        right = rect.right() - look.px(18)
        draw_keys(painter, look, right - width, middle, keys)
        left = rect.x() + look.px(54)
        room = QRectF(left, rect.y(), right - width - look.px(8) - left, rect.height())
        draw_text(painter, look, room, words, look.font(13, 500))

    def _paint_hit(
        self, painter: QPainter, rect: QRectF, hit: PaletteHit, *, selected: bool
    ) -> None:
        look, middle = self._look, rect.center().y()
        disc = QRectF(rect.x() + look.px(16), middle - look.px(13), look.px(26), look.px(26))
        if hit.kind is Kind.PERSON:
            draw_face(painter, look, disc, hit.title)
        else:
            icon, ink = _ICONS[hit.kind], "text2"
            if hit.kind is Kind.QUOTE and hit.state:
                sign = CLEARANCE_SIGNS[ClearanceState(hit.state)]
                icon, ink = sign.icon, look.ink(sign.tone)
            side = look.pixmap(icon, ink, 16)
            painter.drawPixmap(QPointF(disc.x() + look.px(5), middle - look.px(8)), side)
        left, right = rect.x() + look.px(54), rect.right() - look.px(18)
        if selected:
            right -= keys_width(look, [_ENTER])
            draw_keys(painter, look, right, middle, [_ENTER])
            right -= look.px(8)
        room = QRectF(left, middle - look.px(20), right - left, look.px(20))
        quote = hit.kind is Kind.QUOTE
        title, marks = hit.title, hit.title_marks
        if hit.number:
            title = f"{hit.number} {title}"
            marks = tuple((start + len(hit.number) + 1, length) for start, length in marks)
        font = look.font(13.5, 400, document=True) if quote else look.font(13, 600)
        draw_marked(painter, look, room, title, font, "text", marks)
        below = room.translated(0, look.px(20))
        detail, marks = hit.detail, hit.detail_marks
        if hit.excerpt:
            detail, marks = hit.excerpt, hit.excerpt_marks
        draw_marked(painter, look, below, detail, look.font(12), "text3", marks)


def draw_marked(
    painter: QPainter,
    look: Look,
    rect: QRectF,
    text: str,
    font: QFont,
    token: str,
    marks: Sequence[tuple[int, int]],
) -> None:
    """Draw one line with a tint behind the stretches that were looked for."""
    line = one_line(text)
    if len(line) == len(text):
        metrics = QFontMetricsF(font)
        for start, length in marks:
            left = rect.x() + metrics.horizontalAdvance(line[:start])
            width = metrics.horizontalAdvance(line[start : start + length])
            if left + width < rect.right():
                tint = QRectF(left - 1, rect.y() + 2, width + 2, rect.height() - 4)
                draw_rounded(painter, look, tint, look.px(3), fill="amber_bg")
    draw_text(painter, look, rect, line, font, token)


class _Foot(QWidget):
    """What the keys do."""

    def __init__(self, look: Look, parts: Sequence[tuple[list[str], str]]) -> None:
        super().__init__()
        self._look, self._parts = look, parts
        self.setFixedHeight(look.px(40))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, middle = self._look, self.height() / 2
        painter = QPainter(self)
        smooth(painter)
        at = float(look.px(16))
        for keys, words in self._parts:
            room = self.width() - at
            if room < look.px(90):
                break
            at += draw_keys(painter, look, at, middle, keys) + look.px(8)
            rect = QRectF(at, 0, self.width() - at - look.px(8), self.height())
            at += draw_text(painter, look, rect, words, look.font(12), "text3") + look.px(16)


class Palette(Overlay):
    """The palette."""

    def __init__(self, parts: Parts, window: QWidget, find: Find) -> None:
        """Cover ``window``; ``find`` is the desk's question."""
        look = parts.look
        super().__init__(look, window, self.tr("Search or run"))
        self._parts, self._find = parts, find
        self._commands = parts.actions.runnable()
        self.field = QLineEdit()
        self.field.setProperty("bare", "1")
        self.field.setFont(look.font(16))
        self.field.setStyleSheet(f"font-size: {look.px(16)}px;")
        self.field.setPlaceholderText(self.tr("People, quotes, releases, events, commands"))
        self.field.setAccessibleName(self.tr("Search or run"))
        self.field.installEventFilter(self)
        self.found = Label(look, "", 12, 400, "text3")
        self._entries = _Entries(self)
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Found"))
        self.view.setModel(self._entries)
        self.view.setItemDelegate(_Delegate(parts, self))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(lambda index: self._take(index.row()))
        self.view.selectionModel().currentChanged.connect(self._peek)
        self.peek = Peek(parts)
        self._side = frame("sunken", column((self.peek, 1)))
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
        foot = _Foot(
            look,
            [
                ([_ENTER], self.tr("open")),
                ([">"], self.tr("commands")),
                (["@"], self.tr("people")),
                (["“"], self.tr("quotes")),
                (["#"], self.tr("releases")),
            ],
        )
        self._side.setFixedWidth(look.px(280))
        body = row((self.view, 1), vline(), self._side)
        self.fill(column(head, hline(), (body, 1), hline(), foot), 800, 520, first=self.field)
        self._side.setVisible(self.card.width() > look.px(640))

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
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take(self.view.currentIndex().row())
            case Qt.Key.Key_Escape if self.field.text():
                self.field.clear()
            case Qt.Key.Key_Escape:
                self.dismiss()
            case _:
                return False
        return True

    def _step(self, by: int) -> None:
        entries = self._entries.entries
        rows = [place for place, entry in enumerate(entries) if not isinstance(entry, _Head)]
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

    def _offers(self, words: str, kinds: tuple[Kind, ...]) -> Sequence[_Offer]:
        """Return what can be recorded with ``words``, should nothing of those kinds be found."""
        if not words or not self._parts.writable:
            return ()
        translate = QCoreApplication.translate
        return [
            _Offer(
                kind,
                translate("Palette", text).format(words=words),
                Address(_PLACES[kind], kind, tab="new", spot=words),
            )
            for kind, (_, text) in _OFFERED.items()
            if kind in kinds
        ]

    def _take_hits(
        self, commands_like: str | None, offered: Sequence[_Offer], hits: Sequence[PaletteHit]
    ) -> None:
        self._show(hits, commands_like, offered)

    def _show(
        self, hits: Sequence[PaletteHit], commands_like: str | None, offered: Sequence[_Offer]
    ) -> None:
        entries: list[_Entry] = []
        for kind in _ALL:
            of_kind = [hit for hit in hits if hit.kind is kind]
            if of_kind:
                entries += [_Head(QCoreApplication.translate("Palette", _HEADS[kind])), *of_kind]
        commands = self._matching(commands_like) if commands_like is not None else []
        if commands:
            entries += [_Head(self.tr("Commands")), *commands]
        if not entries and offered:
            entries = [_Head(self.tr("Not recorded yet")), *offered]
        self._entries.show(entries)
        count = len(hits) + len(commands)
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

    def _peek(self, current: QModelIndex) -> None:
        entry = current.data(_ROW) if current.isValid() else None
        if isinstance(entry, PaletteHit):
            self.peek.show_record(entry)
        else:
            self.peek.clear()

    def _take(self, place: int) -> None:
        if not 0 <= place < len(self._entries.entries):
            return
        entry = self._entries.entries[place]
        if isinstance(entry, _Head):
            return
        self.dismiss()
        if isinstance(entry, Action):
            # A dialog of the command must not run inside the key that chose it.
            run = partial(self._parts.actions.trigger, entry.id)
            QTimer.singleShot(0, self.window(), run)
        elif isinstance(entry, _Offer):
            self._parts.navigator.go(entry.address)
        else:
            self._parts.navigator.go(Address(_PLACES[entry.kind], entry.kind, entry.id))
