"""How many people came, by country and sector: a table that is typed into."""

from collections.abc import Sequence
from typing import Any, Final, TypeAlias

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from migdesk.desk.rows import AttendanceEntry
from migdesk.text.countries import countries, country_name
from migdesk.ui.look import Look
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.widgets.fields.editors import Line

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex

_NOBODY: Final = AttendanceEntry("", "", 0, 0, 0, online=False)
_COUNTED: Final = {"women", "men", "other"}
_MOST: Final = 1_000_000
_FIGURES: Final = 84
"""Width of a column of figures, in pixels at 100 %."""


class Column(Struct, frozen=True):
    """A column: the field it shows, and its heading, marked for translation."""

    field: str
    head: str


COLUMNS: Final = (
    Column("country", QT_TRANSLATE_NOOP("Attendance", "Country")),
    Column("sector", QT_TRANSLATE_NOOP("Attendance", "Sector")),
    Column("women", QT_TRANSLATE_NOOP("Attendance", "Women")),
    Column("men", QT_TRANSLATE_NOOP("Attendance", "Men")),
    Column("other", QT_TRANSLATE_NOOP("Attendance", "Other")),
    Column("online", QT_TRANSLATE_NOOP("Attendance", "How")),
)


class AttendanceModel(QAbstractTableModel):
    """Counts, a row each, and an empty row at the end that becomes the next.

    Signals:
        edited: all rows, after a person has changed one.
    """

    edited = Signal(object)

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language
        self._rows: list[AttendanceEntry] = []

    def entries(self) -> Sequence[AttendanceEntry]:
        """Return the rows that say something."""
        return tuple(self._rows)

    def show(self, rows: Sequence[AttendanceEntry]) -> None:
        """Show rows."""
        if list(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def remove(self, row: int) -> None:
        """Take a row out."""
        if row < len(self._rows):
            rows = [*self._rows[:row], *self._rows[row + 1 :]]
            self.show(rows)
            self.edited.emit(tuple(rows))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are, the empty one included."""
        return 0 if parent.isValid() else len(self._rows) + 1

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - whatever a role holds
        """Return the heading of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("Attendance", COLUMNS[section].head)
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(COLUMNS[section].field)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Return that every cell can be typed into."""
        del index
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - whatever a role holds
        """Return what a cell shows, or what is edited in it."""
        field = COLUMNS[index.column()].field
        empty = index.row() >= len(self._rows)
        entry = _NOBODY if empty else self._rows[index.row()]
        value = getattr(entry, field)
        match role:
            case Qt.ItemDataRole.EditRole:
                return str(value) if field in _COUNTED else value
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return "" if empty else self._shown(field, value)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(field)
        return None

    def setData(  # noqa: N802 - Qt's own name
        self,
        index: AnyIndex,
        value: Any,  # noqa: ANN401 - whatever the editor holds
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Take what was typed into a cell."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        field, row = COLUMNS[index.column()].field, index.row()
        taken = _count(str(value)) if field in _COUNTED else value
        if taken is None:
            return False
        before = self._rows[row] if row < len(self._rows) else _NOBODY
        facts: dict[str, Any] = {field: taken}
        after = replace(before, **facts)
        if after == before:
            return False
        if row < len(self._rows):
            self._rows[row] = after
        else:  # the empty row has become one, and another empty one comes after it
            self.beginInsertRows(QModelIndex(), row + 1, row + 1)
            self._rows.append(after)
            self.endInsertRows()
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))
        self.edited.emit(tuple(self._rows))
        return True

    def _shown(self, field: str, value: Any) -> str:  # noqa: ANN401 - one of the row's fields
        if field == "country":
            return country_name(value, self._language) if value else ""
        if field == "online":
            return how_in_words(online=value)
        return str(value)


def how_in_words(*, online: bool) -> str:
    """Return how people came."""
    translate = QCoreApplication.translate
    return translate("Attendance", "Online") if online else translate("Attendance", "On site")


def _alignment(field: str) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if field in _COUNTED else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _count(typed: str) -> int | None:
    """Return a number of people, ``None`` for what is none."""
    text = typed.strip()
    if not text:
        return 0
    return int(text) if text.isdecimal() and int(text) <= _MOST else None


class _CellDelegate(QStyledItemDelegate):
    """Edits a cell: from a list where there is one, else in a line."""

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._choices: dict[str, list[tuple[Any, str]]] = {
            "country": [("", ""), *countries(language)],
            "online": [(way, how_in_words(online=way)) for way in (False, True)],
        }

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        """Return what a cell is edited in."""
        choices = self._choices.get(COLUMNS[index.column()].field)
        if choices is None:
            line = Line(limit=200)
            line.setParent(parent)
            line.setAlignment(_alignment(COLUMNS[index.column()].field))
            return line
        box = QComboBox(parent)
        for _, text in choices:
            box.addItem(text)
        box.activated.connect(lambda _: self.commitData.emit(box))
        return box

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Show in the editor what the cell holds."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            values = [each for each, _ in self._choices[COLUMNS[index.column()].field]]
            editor.setCurrentIndex(values.index(value) if value in values else 0)
        elif isinstance(editor, Line):
            editor.show_text(value)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Put into the cell what the editor holds."""
        if isinstance(editor, QComboBox):
            choices = self._choices[COLUMNS[index.column()].field]
            model.setData(index, choices[editor.currentIndex()][0])
        elif isinstance(editor, Line):
            model.setData(index, editor.text().strip())


class AttendanceTable(QTableView):
    """The table: a key begins to type, Enter and Tab go on, Delete takes a row out.

    Signals:
        edited: all rows, after a person has changed one.
    """

    edited = Signal(object)

    def __init__(self, look: Look, language: str, name: str) -> None:
        super().__init__()
        self._look = look
        self._rows = AttendanceModel(language, self)
        self._rows.edited.connect(self.edited)
        self._rows.rowsInserted.connect(self._fit)
        self.setModel(self._rows)
        self.setItemDelegate(_CellDelegate(language, self))
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(look.px(36))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for place, column in enumerate(COLUMNS):
            if column.field in _COUNTED:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
                self.setColumnWidth(place, look.px(_FIGURES))
        self.setWordWrap(False)
        header.setHighlightSections(False)
        header.setFixedHeight(look.px(32))
        header.setStyleSheet(
            f"QHeaderView {{ background: transparent; }}"
            f"QHeaderView::section {{ background: transparent; border: 0;"
            f" border-bottom: 1px solid {look.hex('line')}; color: {look.hex('text2')};"
            f" font-size: {look.px(12)}px; font-weight: 500; padding: 0 {look.px(6)}px; }}"
        )
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.AnyKeyPressed
            | triggers.EditKeyPressed
            | triggers.SelectedClicked
            | triggers.DoubleClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet(
            f"QTableView::item {{ padding: 0 {look.px(6)}px;"
            f" border-bottom: 1px solid {look.hex('line')}; }}"
            f"QTableView::item:selected {{ background: {look.hex('sel')};"
            f" color: {look.hex('text')}; }}"
        )
        self._fit()

    def entries(self) -> Sequence[AttendanceEntry]:
        """Return the rows that say something."""
        return self._rows.entries()

    def show_entries(self, entries: Sequence[AttendanceEntry]) -> None:
        """Show rows; a cell that is being typed into is left alone."""
        if self.state() is not QAbstractItemView.State.EditingState:
            self._rows.show(entries)
            self._fit()

    def delete_current(self) -> bool:
        """Take the current row out; return whether there is one."""
        index = self.currentIndex()
        if not index.isValid() or index.row() >= len(self._rows.entries()):
            return False
        self._rows.remove(index.row())
        self._fit()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit with Enter."""
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        editing = self.state() is QAbstractItemView.State.EditingState
        if event.key() in keys and self.currentIndex().isValid() and not editing:
            self.edit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _fit(self) -> None:
        look = self._look
        self.setFixedHeight(look.px(34) + self._rows.rowCount() * look.px(36))
