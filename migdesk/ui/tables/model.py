"""The rows of a table with what becomes of each, as Qt's views ask for them."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt, Signal

from migdesk.desk.tables import Meaning, Table, head_texts, written
from migdesk.desk.tables.plan import KEEPS_OUT, Outcome, Plan, PlannedRow
from migdesk.text.names import Language
from migdesk.ui.look import Tone
from migdesk.ui.tables.wording import BY_WISH, SIGNS, meaning_name, outcome_name
from migdesk.ui.widgets.lists import AnyIndex

ROW: Final = Qt.ItemDataRole.UserRole + 1
"""The role under which what becomes of a row lies, in its first column."""

TONE: Final = Qt.ItemDataRole.UserRole + 2
"""The role under which the tone lies in which a cell is marked; ``None`` for most."""

TAKEN: Final = Qt.ItemDataRole.UserRole + 3
"""The role that tells whether a column is taken over."""

OUTCOME: Final = 0
"""The column that says what becomes of a row; those of the table stand behind it."""


class TableModel(QAbstractTableModel):
    """A table, row by row as it is planned.

    Signals:
        typed: the place of a row among those of the table, a column of it, and what was typed.
    """

    typed = Signal(int, int, str)

    def __init__(
        self, languages: Mapping[Language, str], language: Language, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._languages, self._language = languages, language
        self._plan: Plan | None = None
        self._marks: list[dict[int, Tone]] = []
        self._heads: Sequence[str] = ()
        self.editable = True

    def show_plan(self, plan: Plan) -> None:
        """Show a plan. Where it is of the same rows, what is chosen stays so."""
        before = self._plan
        marks = [_marks(row) for row in plan.rows]
        heads = head_texts(plan.table, plan.wishes.matching)
        same = before is not None and _shape(before) == _shape(plan)
        if not same:
            self.beginResetModel()
        self._plan, self._marks, self._heads = plan, marks, heads
        if not same:
            self.endResetModel()
            return
        if plan.rows:
            last = self.index(len(plan.rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def plan(self) -> Plan | None:
        """Return what is shown."""
        return self._plan

    def planned(self, row: int) -> PlannedRow | None:
        """Return what becomes of a row."""
        if self._plan is None or not 0 <= row < len(self._plan.rows):
            return None
        return self._plan.rows[row]

    def row_of(self, place: int) -> int:
        """Return where a row of the table stands, -1 if it does not."""
        rows = () if self._plan is None else self._plan.rows
        return next((at for at, row in enumerate(rows) if row.place == place), -1)

    def meaning(self, column: int) -> Meaning | None:
        """Return what a column of the view is taken for."""
        return None if self._plan is None else self._plan.wishes.matching.meanings[column - 1]

    def table(self) -> Table:
        """Return the table that is shown."""
        if self._plan is None:
            raise LookupError
        return self._plan.table

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are below the heads."""
        return 0 if parent.isValid() or self._plan is None else len(self._plan.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as above
        """Return how many columns there are, and one for what becomes of a row."""
        return 0 if parent.isValid() or self._plan is None else self._plan.table.width + 1

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Return that cells can be corrected."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == OUTCOME or not self.editable:
            return usual
        return usual | Qt.ItemFlag.ItemIsEditable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - whatever a cell holds
        """Return what a cell shows, says and holds."""
        planned = self.planned(index.row())
        if planned is None:
            return None
        if role == ROW:
            return planned
        if role == TONE:
            return self._marks[index.row()].get(index.column() - 1)
        if role == TAKEN:
            return index.column() == OUTCOME or self.meaning(index.column()) is not None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._shown(planned, index.column())
        if role == Qt.ItemDataRole.EditRole:
            return self._cell(planned, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(planned, index.column())
        return None

    def setData(  # noqa: N802 - Qt's own name
        self,
        index: AnyIndex,
        value: Any,  # noqa: ANN401 - as above
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Tell what was typed into a cell; the plan that follows shows it."""
        planned = self.planned(index.row())
        if planned is None or role != Qt.ItemDataRole.EditRole:
            return False
        if str(value) != self._cell(planned, index.column()):
            self.typed.emit(planned.place, index.column() - 1, str(value))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - as above
        """Return what stands above a column: its head in the table; the number beside a row."""
        if self._plan is None:
            return None
        if orientation is Qt.Orientation.Vertical:
            planned = self.planned(section)
            if role == Qt.ItemDataRole.DisplayRole and planned is not None:
                return str(self._plan.table.rows[planned.place].number)
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._head(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.head_text(section) or None
        return None

    def head_text(self, section: int) -> str:
        """Return what the table itself has above a column."""
        return "" if section == OUTCOME else self._heads[section - 1]

    def _head(self, section: int) -> str:
        if section == OUTCOME:
            return QCoreApplication.translate("TableModel", "What becomes of it")
        return meaning_name(self.meaning(section), self._languages, self._language)

    def _cell(self, planned: PlannedRow, column: int) -> str:
        return written(self.table().rows[planned.place].cells[column - 1])

    def _shown(self, planned: PlannedRow, column: int) -> str:
        if column == OUTCOME:
            return outcome_name(planned.outcome)
        return self._cell(planned, column)

    def _spoken(self, planned: PlannedRow, column: int) -> str:
        said = self._shown(planned, column).replace("\n", "; ")
        if column == OUTCOME:
            number = self.table().rows[planned.place].number
            row = QCoreApplication.translate("TableModel", "Row {number}: {outcome}")
            return row.format(number=number, outcome=said)
        return f"{self._head(column)}: {said}"


def tone_of(planned: PlannedRow) -> Tone:
    """Return the tone of what becomes of a row: gray where nothing is wrong with it."""
    if planned.outcome is Outcome.OUT and any(note.kind in BY_WISH for note in planned.notes):
        return "gray"
    return SIGNS[planned.outcome].tone


def _marks(planned: PlannedRow) -> dict[int, Tone]:
    """Return the tones in which cells of a row are marked."""
    marks: dict[int, Tone] = {}
    for note in planned.notes:
        if note.column >= 0:
            marks[note.column] = "red" if note.kind in KEEPS_OUT else "amber"
    return marks


def _shape(plan: Plan) -> tuple[int, int, int]:
    return plan.wishes.matching.head, len(plan.rows), plan.table.width
