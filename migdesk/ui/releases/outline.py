"""The outline beside the text: every part of it, where something is missing, what is filled in."""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, auto
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from migdesk.desk.rows import Surroundings
from migdesk.text.blocks import Block
from migdesk.text.capitals import capitalised
from migdesk.text.gaps import gap_in_words
from migdesk.text.words import Words
from migdesk.ui.look import Look
from migdesk.ui.look.painting import draw_focus_ring, draw_rounded, draw_text, smooth
from migdesk.ui.releases.marking import Sign
from migdesk.ui.releases.written import Written
from migdesk.ui.widgets.buttons import IconButton
from migdesk.ui.widgets.labels import Label
from migdesk.ui.widgets.layouts import column, row
from migdesk.vocabulary import BlockKind, Level

_Index = QModelIndex | QPersistentModelIndex

_SHOWN: Final = 60
"""Characters of a paragraph that an outline needs at most."""

_ICONS: Final = {
    BlockKind.LEAD: "text-align-start",
    BlockKind.PARAGRAPH: "text-align-start",
    BlockKind.DONOR_LINE: "hand-coins",
    BlockKind.HEADING: "heading",
    BlockKind.LIST_ITEM: "list",
    BlockKind.PULL_QUOTE: "quote",
    BlockKind.PHOTO: "image",
}


class PartKind(Enum):
    """What a line of the outline leads to."""

    HEADLINE = auto()
    DECK = auto()
    BLOCK = auto()
    HEAD = auto()
    EMBARGO = auto()
    STANDING = auto()


class OutlinePart(Struct, frozen=True):
    """A line of the outline.

    Attributes:
        kind: what it leads to.
        text: its words.
        icon: before the words.
        key: a block's id, or the number of a standing part.
        missing: what in it is not known yet, in words; nothing where it is complete.
        strong: it is a title.
        sign: the worst that the checks found in it, or that its quoted words are cleared.
    """

    kind: PartKind
    text: str
    icon: str = ""
    key: str = ""
    missing: str = ""
    strong: bool = False
    sign: Sign | None = None


def outline_of(
    text: Written, around: Surroundings | None, words: Words, names: "OutlineNames"
) -> Iterator[OutlinePart]:
    """Yield the lines of the outline in reading order.

    Args:
        text: what is written.
        around: what is filled in, once that is known.
        words: of the interface.
        names: of the parts that are not blocks.
    """
    missing = "" if text.headline.strip() else names.headline_missing
    yield OutlinePart(PartKind.HEADLINE, names.headline, "heading", missing=missing, strong=True)
    if text.deck.strip():
        yield OutlinePart(PartKind.DECK, names.deck, "type")
    for block in text.blocks:
        if block.text.strip():
            yield _of_block(block, words)
    if around is None:
        return
    if around.abouts or around.contacts or around.embargo:
        yield OutlinePart(PartKind.HEAD, names.filled_in)
    if around.embargo:
        yield OutlinePart(PartKind.EMBARGO, names.embargo, "lock")
    for place, about in enumerate(around.abouts):
        label = about.label or names.standing
        yield OutlinePart(PartKind.STANDING, label, "stamp", str(place))
    if around.contacts is not None:
        place = len(around.abouts)
        yield OutlinePart(PartKind.STANDING, names.contacts, "stamp", str(place))


def _of_block(block: Block, words: Words) -> OutlinePart:
    opening = block.text.lstrip()[:_SHOWN]
    shown = " ".join(opening.split())
    icon = _ICONS.get(block.kind, "pilcrow")
    missing = tuple(dict.fromkeys(gap_in_words(gap, words) for gap in block.gaps))
    if block.kind in {BlockKind.LEAD, BlockKind.ENDS}:
        shown = capitalised(words(f"block_kind.{block.kind}"))
    elif shown[:1] in {"“", "„", "«", '"'}:
        icon = "quote"
    elif missing and not any(letter.isalnum() for letter in shown):
        shown = capitalised(missing[0])
    return OutlinePart(
        PartKind.BLOCK,
        shown,
        icon,
        block.id,
        missing=", ".join(missing),
        strong=block.kind is BlockKind.HEADING,
    )


class OutlineNames(Struct, frozen=True):
    """What the parts of a release are called that are not blocks."""

    headline: str
    deck: str
    embargo: str
    standing: str
    contacts: str
    filled_in: str
    headline_missing: str


class _Parts(QAbstractListModel):
    """The lines of the outline."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.parts: list[OutlinePart] = []

    def show(self, parts: list[OutlinePart]) -> None:
        """Show other lines; where only words differ, what is selected stays so."""
        if len(parts) == len(self.parts):
            self.parts = parts
            if parts:
                self.dataChanged.emit(self.index(0), self.index(len(parts) - 1))
            return
        self.beginResetModel()
        self.parts = parts
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.parts)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that heads lead nowhere."""
        if self.parts[index.row()].kind is PartKind.HEAD:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - whatever a role holds
        """Return a line, or what a screen reader says of it."""
        part = self.parts[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return part
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return ". ".join(filter(None, (part.text, self._told(part))))
            case Qt.ItemDataRole.ToolTipRole:
                return self._told(part) or None
        return None

    def _told(self, part: OutlinePart) -> str:
        """Say what is missing, and what the checks found."""
        told = []
        if part.missing:
            told.append(self.tr("To be filled in: {missing}").format(missing=part.missing))
        if part.sign is not None:
            told.append(self._found(part.sign))
        return ". ".join(told)

    def _found(self, sign: Sign) -> str:
        if sign.line is None:
            return sign.told
        if sign.line.level is Level.BLOCKS:
            return self.tr("Blocks: {sentence}").format(sentence=sign.told)
        return self.tr("Warning: {sentence}").format(sentence=sign.told)


class _PartPainter(QStyledItemDelegate):
    """Paints a line of the outline."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw icon, words and the sign of what is missing or was found."""
        look, px = self._look, self._look.px
        part: OutlinePart = index.data(Qt.ItemDataRole.UserRole)
        rect = QRectF(option.rect)
        painter.save()
        smooth(painter)
        if part.kind is PartKind.HEAD:
            words = rect.adjusted(px(16), px(8), -px(8), 0)
            draw_text(painter, look, words, part.text, look.font(12, 600), "text3")
            painter.restore()
            return
        ground = rect.adjusted(px(6), 1, -px(6), -1)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            draw_rounded(painter, look, ground, px(7), fill="sel")
            if state & QStyle.StateFlag.State_HasFocus:
                draw_focus_ring(painter, look, ground, px(6))
        elif state & QStyle.StateFlag.State_MouseOver:
            draw_rounded(painter, look, ground, px(7), fill="hover")
        middle = rect.center().y()
        filled_in = part.kind in {PartKind.STANDING, PartKind.EMBARGO}
        sign = look.pixmap(part.icon, "text3" if filled_in else "text2", 15)
        painter.drawPixmap(QPointF(rect.x() + px(16), middle - px(7.5)), sign)
        shown = ("triangle-alert", "amber") if part.missing else None
        if shown is None and part.sign is not None:
            shown = part.sign.icon, look.ink(part.sign.tone)
        room = px(24) if shown is not None else 0
        words = QRectF(rect.x() + px(40), rect.y(), rect.width() - px(54) - room, rect.height())
        ink = "text3" if filled_in else "text" if part.strong else "text2"
        font = look.font(12.5, 600 if part.strong else 400)
        draw_text(painter, look, words, part.text, font, ink)
        if shown is not None:
            icon, ink = shown
            painter.drawPixmap(
                QPointF(rect.right() - px(31), middle - px(7.5)), look.pixmap(icon, ink, 15, 2)
            )
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a line."""
        part: OutlinePart = index.data(Qt.ItemDataRole.UserRole)
        return QSize(100, self._look.px(42 if part.kind is PartKind.HEAD else 34))


class _PartList(QListView):
    """The lines: a click or Enter goes where one leads."""

    entered_part = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.parts = _Parts(self)
        self.setModel(self.parts)
        self.setItemDelegate(_PartPainter(look, self))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._enter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go where the line leads with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _enter(self, index: QModelIndex) -> None:
        if index.isValid():
            self.entered_part.emit(self.parts.parts[index.row()])


class Outline(QFrame):
    """The outline with its head.

    Signals:
        part_asked: a line that was clicked or entered.
        insert_asked: something is to be put into the text.
    """

    part_asked = Signal(object)
    insert_asked = Signal()

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__()
        self._words = words
        self._shown: list[OutlinePart] = []
        self._signs: dict[str, Sign] = {}
        self.setProperty("kind", "window")
        self._names = OutlineNames(
            headline=self.tr("Headline"),
            deck=self.tr("Sub-headline"),
            embargo=self.tr("Embargo line"),
            standing=self.tr("Boilerplate"),
            contacts=self.tr("Press contacts"),
            filled_in=self.tr("Filled in automatically"),
            headline_missing=self.tr("the headline"),
        )
        self.list = _PartList(look, self.tr("Outline"))
        self.list.entered_part.connect(self.part_asked)
        self._insert = IconButton(look, "plus", self.tr("Insert a quote or a person"), edits=True)
        self._insert.clicked.connect(self.insert_asked)
        policy = self._insert.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._insert.setSizePolicy(policy)
        head = row(
            Label(look, self.tr("Outline"), 12.5, 600, "text2"),
            None,
            self._insert,
            margins=(look.px(16), look.px(4), look.px(8), look.px(2)),
        )
        self.setLayout(column(head, (self.list, 1)))
        self.setFocusProxy(self.list)

    def show_text(self, text: Written, around: Surroundings | None) -> None:
        """Show the parts of a text."""
        self._shown = list(outline_of(text, around, self._words, self._names))
        self._show()

    def show_signs(self, signs: Mapping[str, Sign]) -> None:
        """Show what the checks found in each part, by what findings call parts."""
        if signs != self._signs:
            self._signs = dict(signs)
            self._show()

    def signs(self) -> Mapping[str, Sign]:
        """Return what the checks found in each part."""
        return self._signs

    def _show(self) -> None:
        names = {PartKind.HEADLINE: "headline", PartKind.DECK: "deck"}
        self.list.parts.show(
            [
                replace(part, sign=self._signs.get(names.get(part.kind, part.key)))
                if part.kind in {*names, PartKind.BLOCK}
                else part
                for part in self._shown
            ]
        )

    def show_nothing(self) -> None:
        """Show that there is no text."""
        self._shown = []
        self._show()

    def set_read_only(self, *, read_only: bool) -> None:
        """Offer to insert something, or not."""
        self._insert.setVisible(not read_only)

    def parts(self) -> Sequence[OutlinePart]:
        """Return what is shown."""
        return self.list.parts.parts

    def mark(self, kind: PartKind, key: str = "") -> None:
        """Select the line of the part in which the caret is."""
        for place, part in enumerate(self.list.parts.parts):
            if (part.kind, part.key) == (kind, key):
                index = self.list.parts.index(place)
                if index != self.list.currentIndex():
                    self.list.setCurrentIndex(index)
                return
