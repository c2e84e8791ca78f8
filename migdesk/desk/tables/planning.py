"""From a table to a plan: what is pasted or opened, how it is understood, what it will do."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, TypeAlias

from msgspec.structs import replace
from sqlalchemy.orm import Session as DatabaseSession

from migdesk.base.progress import Progress, unseen
from migdesk.base.rubbish import seldom_collecting
from migdesk.desk.desk import Desk
from migdesk.desk.tables.agenda import plan_agenda
from migdesk.desk.tables.headcount import plan_headcount
from migdesk.desk.tables.plan import Plan, Wishes
from migdesk.desk.tables.roster import plan_roster
from migdesk.intake.tables import opening
from migdesk.intake.tables.fields import SEVERAL, Meaning, Target
from migdesk.intake.tables.matching import match_columns
from migdesk.intake.tables.table import Row, Table

_Planner: TypeAlias = Callable[[Desk, DatabaseSession, Table, Wishes, Progress], Plan]

_PLANNERS: Final[Mapping[Target, _Planner]] = {
    Target.AGENDA: plan_agenda,
    Target.PEOPLE: plan_roster,
    Target.ATTENDANCE: plan_headcount,
}


def open_tables(path: Path, *, progress: Progress = unseen) -> tuple[Table, ...]:
    """Return the tables in a file: the sheets of a spreadsheet, else one.

    Raises:
        MigdeskError: one of ``migdesk.intake.errors`` says why it cannot be read.
        Cancelled: the person thought better of it.
    """
    return opening.read_table_file(path, progress=progress)


def pasted_table(html: str, text: str, *, progress: Progress = unseen) -> Table:
    """Return the table on a clipboard.

    Raises:
        MigdeskError: as :func:`open_tables`.
    """
    return opening.read_pasted(html, text, progress=progress)


def first_wishes(table: Table, target: Target, *, event_id: int | None = None) -> Wishes:
    """Return how a table is best understood, before anybody has said otherwise."""
    return Wishes(target, match_columns(table, target), event_id)


def with_meaning(wishes: Wishes, column: int, meaning: Meaning | None) -> Wishes:
    """Return wishes in which a column is taken for something else.

    What there can be one column of is taken from the column that was taken for it.
    """
    only = None if meaning is None or meaning.field in SEVERAL else meaning.field
    meanings = [
        None if only is not None and each is not None and each.field is only else each
        for each in wishes.matching.meanings
    ]
    meanings[column] = meaning
    return replace(wishes, matching=replace(wishes.matching, meanings=tuple(meanings)))


def plan_table(desk: Desk, table: Table, wishes: Wishes, *, progress: Progress = unseen) -> Plan:
    """Return what taking in a table will do. Nothing is written.

    Raises:
        NoSuchRecord: there is no such event.
        Cancelled: the person thought better of it.
    """
    with desk.reading() as session, seldom_collecting():
        return _PLANNERS[wishes.target](desk, session, table, wishes, progress)


def with_cell(table: Table, place: int, column: int, text: str) -> Table:
    """Return a table with another text in one cell."""
    row = table.rows[place]
    cells = (*row.cells[:column], text, *row.cells[column + 1 :])
    changed = Row(row.number, cells, row.remarks)
    return replace(table, rows=(*table.rows[:place], changed, *table.rows[place + 1 :]))
