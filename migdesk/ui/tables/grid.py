"""The table itself: what becomes of each row, and cells that are corrected in place."""

from typing import Final

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from migdesk.desk.tables.plan import Outcome, Plan, PlannedRow
from migdesk.ui.look import Look
from migdesk.ui.look.painting import (
    draw_focus_ring,
    draw_pill,
    draw_text,
    pill_width,
    smooth,
    width_of,
)
from migdesk.ui.tables.heads import Heads
from migdesk.ui.tables.model import OUTCOME, ROW, TAKEN, TONE, TableModel, tone_of
from migdesk.ui.tables.wording import SIGNS, outcome_name
from migdesk.ui.widgets.fields.editors import Line
from migdesk.ui.widgets.lists import AnyIndex

_ROW: Final = 32
_NUMBER: Final = 52
_NARROWEST: Final = 90
_WIDEST: Final = 300
_LOOKED_AT: Final = 60
"""Rows by which the width of a column is found."""

_LONGEST: Final = 4_000


class _Cells(QStyledItemDelegate):
    """Paints a cell in one line, and edits it in one."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw what becomes of a row as a pill, and cells as words, marked where a note says so."""
        look, rect = self._look, QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        smooth(painter)
        tone = index.data(TONE)
        ground = look.tint(tone) if tone else "sel" if selected else ""
        if ground:
            painter.fillRect(option.rect, look.colour(ground))
        painter.setPen(look.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        inner = rect.adjusted(look.px(10), 0, -look.px(8), 0)
        planned: PlannedRow = index.model().index(index.row(), OUTCOME).data(ROW)
        if index.column() == OUTCOME:
            words, sign = outcome_name(planned.outcome), SIGNS[planned.outcome]
            draw_pill(
                painter, look, inner.x(), rect.center().y(), words, tone_of(planned), sign.icon
            )
        else:
            out = planned.outcome is Outcome.OUT or not index.data(TAKEN)
            token = look.ink(tone) if tone else "text3" if out else "text"
            words = str(index.data() or "").replace("\n", "  ·  ")
            draw_text(painter, look, inner, words, look.font(13), token)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus_ring(painter, look, rect.adjusted(1, 1, -2, -2), look.px(4))
        painter.restore()

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: AnyIndex
    ) -> QWidget:
        """Return a line to type in. Lines of a cell are parted by semicolons in it."""
        line = Line(limit=_LONGEST)
        line.setParent(parent)
        return line

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Show in the line what the cell holds."""
        if isinstance(editor, Line):
            held = str(index.data(Qt.ItemDataRole.EditRole) or "")
            editor.show_text(held.replace("\n", "; "))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QObject, index: AnyIndex) -> None:
        """Hand on what was typed, unless it is what was there."""
        if isinstance(editor, Line) and isinstance(model, TableModel):
            typed = editor.text().strip()
            held = str(index.data(Qt.ItemDataRole.EditRole) or "")
            if typed != held.replace("\n", "; "):
                model.setData(index, typed)


class TableGrid(QTableView):
    """A table with what becomes of each row.

    Signals:
        moved: another row is the current one.
        choice_asked: a column for which another meaning is wanted.
        leave_asked: the place of a row that is to be left out, or taken in again.
        look_asked: what becomes of the current row is to be looked at, and decided.
    """

    moved = Signal()
    choice_asked = Signal(int)
    leave_asked = Signal(int)
    look_asked = Signal()

    def __init__(self, look: Look, rows: TableModel, name: str) -> None:
        super().__init__()
        self._look, self._rows = look, rows
        self.setModel(rows)
        self.setItemDelegate(_Cells(look, self))
        self.heads = Heads(look, rows, self)
        self.heads.choice_asked.connect(self.choice_asked)
        self.setHorizontalHeader(self.heads)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked
        )
        numbers = self.verticalHeader()
        numbers.setDefaultSectionSize(look.px(_ROW))
        numbers.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        numbers.setMinimumWidth(look.px(_NUMBER))
        numbers.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        numbers.setStyleSheet(
            f"QHeaderView {{ background: {look.hex('raised')}; border: 0; }}"
            f"QHeaderView::section {{ background: {look.hex('raised')}; border: 0;"
            f" border-bottom: 1px solid {look.hex('line')}; color: {look.hex('text3')};"
            f" font-size: {look.px(11.5)}px; padding: 0 {look.px(8)}px; }}"
        )
        self.setStyleSheet(
            f"QTableView {{ background: {look.hex('raised')}; }}"
            f"QTableCornerButton::section {{ background: {look.hex('sunken')}; border: 0;"
            f" border-bottom: 1px solid {look.hex('line')}; }}"
        )
        self.doubleClicked.connect(self._look_at)

    def show_plan(self, plan: Plan) -> None:
        """Show a plan; columns of another table get the width that their words need."""
        before = self._rows.plan()
        other = before is None or before.table.width != plan.table.width
        self._rows.show_plan(plan)
        if other:
            self._fit()
        if not self.currentIndex().isValid() and plan.rows:
            self.setCurrentIndex(self._rows.index(0, OUTCOME))
        self.moved.emit()

    def current(self) -> PlannedRow | None:
        """Return what becomes of the current row."""
        return self._rows.planned(self.currentIndex().row())

    def go_to(self, place: int) -> None:
        """Make a row of the table the current one."""
        row = self._rows.row_of(place)
        if row >= 0:
            column = max(self.currentIndex().column(), OUTCOME)
            self.setCurrentIndex(self._rows.index(row, column))

    def is_editing(self) -> bool:
        """Return whether a cell is being typed into."""
        return self.state() is QAbstractItemView.State.EditingState

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell that another row is the current one."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look at a row with Enter, leave it out with Delete, choose a meaning with Alt+Down."""
        key, column = event.key(), self.currentIndex().column()
        planned = self.current()
        alone = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if self.is_editing():
            event.ignore()  # the line that is typed in has done with it
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and alone and planned is not None:
            if planned.outcome is Outcome.ASKS or column == OUTCOME:
                self.look_asked.emit()
            else:
                self.edit(self.currentIndex())
        elif key == Qt.Key.Key_Delete and planned is not None:
            self.leave_asked.emit(planned.place)
        elif key == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            if column > OUTCOME:
                self.choice_asked.emit(column)
        elif column == OUTCOME and event.text().isprintable() and event.text():
            event.ignore()  # no cell to type into
        else:
            super().keyPressEvent(event)

    def _look_at(self, index: AnyIndex) -> None:
        if index.column() == OUTCOME:
            self.look_asked.emit()

    def _fit(self) -> None:
        """Give each column the width of its words, within bounds."""
        look = self._look
        font = look.font(13)
        own = str(self._rows.headerData(OUTCOME, Qt.Orientation.Horizontal) or "")
        widest = max(pill_width(look, outcome_name(outcome)) for outcome in Outcome)
        widest = max(widest, width_of(own, look.font(12.5, 600)))
        self.setColumnWidth(OUTCOME, widest + look.px(20))
        for column in range(1, self._rows.columnCount()):
            shown = (
                str(self._rows.index(row, column).data() or "")
                for row in range(min(_LOOKED_AT, self._rows.rowCount()))
            )
            head = str(self._rows.headerData(column, Qt.Orientation.Horizontal) or "")
            words = [head + "    ", self._rows.head_text(column), *shown]
            widest = max(width_of(each.replace("\n", "  ·  ")[:60], font) for each in words)
            width = min(max(widest + look.px(24), look.px(_NARROWEST)), look.px(_WIDEST))
            self.setColumnWidth(column, width)
