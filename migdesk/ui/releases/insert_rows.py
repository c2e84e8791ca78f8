"""What can be put into a text, as a list, the likeliest first."""

from enum import StrEnum
from typing import Any, Final

from msgspec import Struct
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
from PySide6.QtGui import QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from migdesk.desk.rows import PhotoChoice
from migdesk.text.names import Language
from migdesk.ui.look import Look
from migdesk.ui.look.painting import (
    MIDDLE_RIGHT,
    draw_face,
    draw_rounded,
    draw_text,
    smooth,
    width_of,
)
from migdesk.ui.widgets.signs import CLEARANCE_SIGNS, word_of
from migdesk.vocabulary import ClearanceState

PICTURE: Final = (60, 42)
"""Width and height of a photo in the list, in pixels at 100 %."""

_Index = QModelIndex | QPersistentModelIndex


class Put(StrEnum):
    """What is put in."""

    QUOTE = "quote"
    PERSON = "person"
    ORGANISATION = "organisation"
    PHOTO = "photo"
    BOILERPLATE = "boilerplate"


_SIGNS: Final = {Put.ORGANISATION: "building-2", Put.BOILERPLATE: "stamp"}


class Insertable(Struct, frozen=True):
    """A quote, a person, an organisation, a photo or a boilerplate that can be put in.

    Attributes:
        key: of what it is; 0 for a head, which has its ``text`` alone.
        text: the words, the name, or the caption.
        who: the speaker, or what a boilerplate is called; empty for a person.
        detail: session and hour, title and organisation, or the name of a file.
        state: of a quote.
        used: the release holds it already.
        kind: what it is.
        photo: of a photo, what is put in.
    """

    key: int
    text: str
    who: str = ""
    detail: str = ""
    state: ClearanceState | None = None
    used: bool = False
    kind: Put = Put.QUOTE
    photo: PhotoChoice | None = None


class _Rows(QAbstractListModel):
    def __init__(self, used: str, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._used, self._language = used, language
        self.rows: list[Insertable] = []

    def show(self, rows: list[Insertable]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that heads cannot be chosen."""
        if not self.rows[index.row()].key:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - whatever a role holds
        """Return a row, or what a screen reader says of it."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            state = word_of(row.state, "clearance_state", self._language) if row.state else ""
            parts = (row.text, row.who, row.detail, state, self._used if row.used else "")
            return ", ".join(part for part in parts if part)
        return None


class _RowPainter(QStyledItemDelegate):
    """Paints rows. What is to be seen on a photo is asked for when its row is first painted."""

    picture_wanted = Signal(int)

    def __init__(self, look: Look, used: str, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._used, self._language = look, used, language
        self._pictures: dict[int, QImage] = {}

    def picture(self, key: int) -> QImage:
        """Return what is to be seen on a photo; a null image while that is not there."""
        return self._pictures.get(key, QImage())

    def put_picture(self, key: int, picture: QImage) -> None:
        """Paint a photo from now on."""
        self._pictures[key] = picture

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a head, or what can be put in."""
        row: Insertable = index.data(Qt.ItemDataRole.UserRole)
        rect, px = QRectF(option.rect), self._look.px
        painter.save()
        smooth(painter)
        if not row.key:
            words = rect.adjusted(px(14), px(6), -px(14), 0)
            draw_text(painter, self._look, words, row.text, self._look.font(12, 600), "text3")
        else:
            ground = rect.adjusted(px(5), 1, -px(5), -1)
            if option.state & QStyle.StateFlag.State_Selected:
                draw_rounded(painter, self._look, ground, px(7), fill="sel")
            elif option.state & QStyle.StateFlag.State_MouseOver:
                draw_rounded(painter, self._look, ground, px(7), fill="hover")
            self._paint_row(painter, rect.adjusted(px(14), 0, -px(14), 0), row)
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRectF, row: Insertable) -> None:
        look, px = self._look, self._look.px
        if row.kind is Put.PERSON:
            face = QRectF(rect.x(), rect.center().y() - px(14), px(28), px(28))
            draw_face(painter, look, face, row.text)
            left = px(38)
        elif row.kind is Put.PHOTO:
            wide, high = (px(side) for side in PICTURE)
            place = QRectF(rect.x(), rect.center().y() - high / 2, wide, high)
            self._paint_photo(painter, place, row.key)
            left = wide + px(12)
        elif row.kind in _SIGNS:
            drawn = look.pixmap(_SIGNS[row.kind], "text3", 18)
            middle = QPointF(rect.x() + px(5), rect.center().y() - px(9))
            painter.drawPixmap(middle, drawn)
            left = px(38)
        else:
            sign = CLEARANCE_SIGNS[row.state] if row.state else None
            if sign is not None:
                drawn = look.pixmap(sign.icon, look.ink(sign.tone), 16, 2)
                painter.drawPixmap(QPointF(rect.x(), rect.y() + px(10)), drawn)
            left = px(26)
        room = rect.adjusted(left, 0, 0, 0)
        half = room.height() / 2
        upper = room.adjusted(0, px(5), 0, -half)
        lower = room.adjusted(0, half, 0, -px(5))
        is_named = row.kind in {Put.PERSON, Put.ORGANISATION}
        title = look.font(13, 600) if is_named else look.font(13.5, document=True)
        draw_text(painter, look, upper, row.text, title)
        right = self._paint_state(painter, lower, row)
        lower = lower.adjusted(0, 0, -right, 0)
        used = draw_text(painter, look, lower, row.who, look.font(12, 600), "text2")
        after = lower.adjusted(used + (px(8) if row.who else 0), 0, 0, 0)
        if after.width() > px(20):
            draw_text(painter, look, after, row.detail, look.font(12), "text2")

    def _paint_photo(self, painter: QPainter, rect: QRectF, key: int) -> None:
        """Draw what is to be seen on a photo; as long as that is not there, where it will be."""
        look, radius = self._look, self._look.px(4)
        if key not in self._pictures:
            self._pictures[key] = QImage()
            self.picture_wanted.emit(key)
        picture = self._pictures[key]
        if picture.isNull():
            draw_rounded(painter, look, rect, radius, fill="sunken")
            middle = rect.center() - QPointF(look.px(8), look.px(8))
            painter.drawPixmap(middle, look.pixmap("image", "text3", 16))
            return
        edge = QPainterPath()
        edge.addRoundedRect(rect, radius, radius)
        painter.save()
        painter.setClipPath(edge)
        painter.drawImage(rect, picture)
        painter.restore()

    def _paint_state(self, painter: QPainter, rect: QRectF, row: Insertable) -> int:
        """Draw what is the matter with it at the right; return the width it takes."""
        look = self._look
        if row.used:
            words, ink = self._used, "text2"
        elif row.state is None:
            return 0
        else:
            words = word_of(row.state, "clearance_state", self._language)
            ink = look.ink(CLEARANCE_SIGNS[row.state].tone)
        font = look.font(12, 600)
        draw_text(painter, look, rect, words, font, ink, MIDDLE_RIGHT)
        return width_of(words, font) + look.px(10)

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a head or a row."""
        row: Insertable = index.data(Qt.ItemDataRole.UserRole)
        return QSize(100, self._look.px(54 if row.key else 30))


class InsertList(QListView):
    """The list. It does not take the keyboard from the line above it.

    Signals:
        moved: another row, or ``None``, is the current one.
        taken: a row was double-clicked.
        picture_wanted: a photo is seen, by its key, of which there is no picture yet.
    """

    moved = Signal(object)
    picture_wanted = Signal(int)
    taken = Signal(object)

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__()
        used = self.tr("In this release")
        self._rows = _Rows(used, language, self)
        self.setModel(self._rows)
        self._painter = _RowPainter(look, used, language, self)
        self._painter.picture_wanted.connect(self.picture_wanted)
        self.setItemDelegate(self._painter)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.doubleClicked.connect(lambda _: self.taken.emit(self.current()))
        self.selectionModel().currentChanged.connect(lambda *_: self.moved.emit(self.current()))

    def show_rows(self, rows: list[Insertable]) -> None:
        """Show other rows; the first that is no head is the current one."""
        self._rows.show(rows)
        first = next((place for place, row in enumerate(rows) if row.key), None)
        if first is None:
            self.moved.emit(None)
        else:
            self.setCurrentIndex(self._rows.index(first))

    def picture(self, key: int) -> QImage:
        """Return what is to be seen on a photo, by its key; a null image while it is not there."""
        return self._painter.picture(key)

    def put_picture(self, key: int, picture: QImage) -> None:
        """Show what is to be seen on a photo: a picture in the form of ``PICTURE``."""
        self._painter.put_picture(key, picture)
        self.viewport().update()

    def rows(self) -> list[Insertable]:
        """Return what is shown, heads included."""
        return self._rows.rows

    def current(self) -> Insertable | None:
        """Return the current row."""
        index = self.currentIndex()
        row = self._rows.rows[index.row()] if index.isValid() else None
        return row if row is not None and row.key else None

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) row that is no head."""
        at = self.currentIndex().row() + by
        while 0 <= at < len(self._rows.rows):
            if self._rows.rows[at].key:
                self.setCurrentIndex(self._rows.index(at))
                return
            at += by
