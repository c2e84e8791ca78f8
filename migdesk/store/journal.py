"""The journal: who changed what, when and from what; and undo and redo, which read it.

Triggers write ``journal_change`` while ``journal_control`` names an open action. The log only
grows: to undo is an action that reverts another, to redo is to revert an undo. What comes next
on either stack is kept with every action, so that finding it does not read the log.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from itertools import groupby
from typing import Final, TypeAlias

from msgspec import Struct
from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
)
from sqlalchemy.exc import IntegrityError

from migdesk.records.base import NAMING
from migdesk.store.errors import UndoImpossible
from migdesk.store.sqlite.triggers import quoted

Value: TypeAlias = int | str | None
"""What a journalled column can hold."""

JOURNAL: Final = MetaData(naming_convention=NAMING)
"""The tables of the journal."""

Table(
    "journal_action",
    JOURNAL,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("reverts", ForeignKey("journal_action.id")),
    Column("next_undo", ForeignKey("journal_action.id")),
    Column("next_redo", ForeignKey("journal_action.id")),
    CheckConstraint("kind IN ('do', 'undo', 'redo', 'barrier')", name="kind"),
    CheckConstraint("length(trim(label)) > 0", name="has_label"),
    CheckConstraint("length(trim(who)) > 0", name="has_who"),
    CheckConstraint("(kind IN ('undo', 'redo')) = (reverts IS NOT NULL)", name="reverts"),
    sqlite_strict=True,
)
Table(
    "journal_change",
    JOURNAL,
    Column("id", Integer, primary_key=True),
    Column(
        "action_id",
        ForeignKey("journal_action.id", deferrable=True, initially="DEFERRED"),
        nullable=False,
    ),
    Column("table_name", Text, nullable=False),
    Column("row_id", Integer, nullable=False),
    Column("operation", Text, nullable=False),
    Column("old", Text),
    Column("new", Text),
    CheckConstraint("operation IN ('I', 'U', 'D')", name="operation"),
    Index(None, "action_id"),
    Index(None, "table_name", "row_id"),
    sqlite_strict=True,
)
Table(
    "journal_control",
    JOURNAL,
    Column("one", Integer, primary_key=True),
    Column("action_id", Integer),
    CheckConstraint("one = 1", name="one_row"),
    sqlite_strict=True,
)


class Kind(StrEnum):
    """What an action in the log is."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"
    BARRIER = "barrier"


class Recorded(Struct, frozen=True):
    """What an action came to.

    Attributes:
        action_id: its number in the log, or None when nothing was changed.
        label: what the person was told it is.
        touched: table and key of every row inserted, changed or deleted, cascades included.
    """

    action_id: int | None
    label: str
    touched: frozenset[tuple[str, int]]


class FieldChange(Struct, frozen=True):
    """One column before and after, as stored; None where the row or the value was not there."""

    column: str
    before: Value
    after: Value


class HistoryEntry(Struct, frozen=True):
    """One change of one row. ``operation`` is "insert", "update" or "delete".

    ``number`` grows with each change of any row, whatever the clock says; ``action`` is the number
    of the action it was a part of.
    """

    number: int
    action: int
    at: datetime
    who: str
    label: str
    kind: Kind
    operation: str
    changes: tuple[FieldChange, ...]


class RowBefore(Struct, frozen=True):
    """What a row held before a change, as stored: the columns that changed, or all of a deleted."""

    id: int
    values: Mapping[str, Value]


class Signature(Struct, frozen=True):
    """Who does something, and when."""

    who: str
    at: datetime


_AFTER_ALL = 2**63 - 1
_OPERATIONS = {"I": "insert", "U": "update", "D": "delete"}


def prepare(connection: Connection) -> None:
    """Put the one row into ``journal_control`` of a new file."""
    connection.exec_driver_sql("INSERT INTO journal_control (one) VALUES (1)")


def begin(connection: Connection) -> int:
    """Open an action: from here to :func:`record` the triggers accept changes."""
    found = connection.exec_driver_sql(
        "UPDATE journal_control SET action_id ="
        " (SELECT coalesce(max(id), 0) + 1 FROM journal_action) RETURNING action_id"
    )
    return int(found.scalar_one())


def record(connection: Connection, action_id: int, label: str, by: Signature) -> Recorded:
    """Close the action that :func:`begin` opened; one that changed nothing leaves no trace."""
    touched = _touched(connection, action_id)
    if touched:
        _append(connection, action_id, Kind.DO, label, by, next_undo=action_id)
    _close(connection)
    return Recorded(action_id if touched else None, label, touched)


def barrier(connection: Connection, label: str, by: Signature) -> None:
    """Write an action that undo does not pass: what lies before it stays done."""
    action_id = begin(connection)
    _append(connection, action_id, Kind.BARRIER, label, by)
    _close(connection)


def undo_target(connection: Connection) -> int | None:
    """Return the number of the action that :func:`undo` would take back."""
    return _stacks_after(connection)[0]


def undo_label(connection: Connection) -> str | None:
    """Return the label of the action that :func:`undo` would take back."""
    return _label(connection, _stacks_after(connection)[0])


def redo_label(connection: Connection) -> str | None:
    """Return the label of the action that :func:`redo` would do again."""
    return _label(connection, _stacks_after(connection)[1])


def undo(connection: Connection, tables: Sequence[Table], by: Signature) -> Recorded | None:
    """Take back the last action that stands; return None when there is none.

    Raises:
        UndoImpossible: the rows cannot be put back; the caller's transaction must be rolled back.
    """
    target, _ = _stacks_after(connection)
    if target is None:
        return None
    below, _ = _stacks_after(connection, before=target)
    action_id = begin(connection)
    label = _revert(connection, target, tables)
    _append(connection, action_id, Kind.UNDO, label, by, target, below, action_id)
    _close(connection)
    return Recorded(action_id, label, _touched(connection, action_id))


def redo(connection: Connection, tables: Sequence[Table], by: Signature) -> Recorded | None:
    """Do again what was last taken back; return None when there is nothing.

    Raises:
        UndoImpossible: as for :func:`undo`.
    """
    _, target = _stacks_after(connection)
    if target is None:
        return None
    _, below = _stacks_after(connection, before=target)
    action_id = begin(connection)
    label = _revert(connection, target, tables)
    _append(connection, action_id, Kind.REDO, label, by, target, action_id, below)
    _close(connection)
    return Recorded(action_id, label, _touched(connection, action_id))


def history(connection: Connection, table: str, row_id: int) -> list[HistoryEntry]:
    """Return what happened to one row, newest first."""
    rows = connection.exec_driver_sql(
        "SELECT c.id, c.action_id, a.at, a.who, a.label, a.kind, c.operation, c.old, c.new"
        " FROM journal_change AS c JOIN journal_action AS a ON a.id = c.action_id"
        " WHERE c.table_name = ? AND c.row_id = ? ORDER BY c.id DESC",
        (table, row_id),
    )
    return [
        HistoryEntry(
            number=row.id,
            action=row.action_id,
            at=datetime.fromisoformat(row.at),
            who=row.who,
            label=row.label,
            kind=Kind(row.kind),
            operation=_OPERATIONS[row.operation],
            changes=_field_changes(row.old, row.new),
        )
        for row in rows
    ]


def rows_changed(
    connection: Connection, table: str, labels: Sequence[str], since: datetime
) -> list[RowBefore]:
    """Return what rows of a table held before they were changed or deleted, the last change first.

    Args:
        connection: to the file.
        table: of the rows.
        labels: only what actions of these labels did, and taking them back.
        since: and only from this moment on, which leaves the log before it unread.
    """
    places = ", ".join("?" * len(labels))
    rows = connection.exec_driver_sql(
        "SELECT c.row_id, c.old FROM journal_action AS a"  # noqa: S608 - question marks
        " CROSS JOIN journal_change AS c ON c.action_id = a.id"
        f" WHERE a.id >= ? AND a.label IN ({places}) AND c.table_name = ? AND c.operation <> 'I'"
        " ORDER BY c.id DESC",
        (_first_since(connection, written(since)), *labels, table),
    )
    return [RowBefore(row.row_id, json.loads(row.old)) for row in rows]


def _first_since(connection: Connection, moment: str) -> int:
    """Return the number of the first action from a moment on: each is later than those before."""
    low = 1
    high = int(
        connection.exec_driver_sql(
            "SELECT coalesce(max(id), 0) + 1 FROM journal_action"
        ).scalar_one()
    )
    while low < high:
        middle = (low + high) // 2
        at = connection.exec_driver_sql(
            "SELECT at FROM journal_action WHERE id >= ? ORDER BY id LIMIT 1", (middle,)
        ).scalar_one()
        low, high = (middle + 1, high) if at < moment else (low, middle)
    return low


def contradictions(connection: Connection) -> Iterator[str]:
    """Return what in the journal cannot be, references aside: for the check of a whole file."""
    if connection.exec_driver_sql("SELECT action_id FROM journal_control").all() != [(None,)]:
        yield "an action is open"
    yield from _wrong_stacks(connection)


def _wrong_stacks(connection: Connection) -> Iterator[str]:
    """Walk the whole log with two real stacks and compare what each action says comes next."""
    undo_stack: list[int] = []
    redo_stack: list[int] = []
    rows = connection.exec_driver_sql(
        "SELECT id, kind, reverts, next_undo, next_redo FROM journal_action ORDER BY id"
    )
    for row in rows:
        match Kind(row.kind):
            case Kind.DO:
                undo_stack.append(row.id)
                redo_stack.clear()
                reverted = None
            case Kind.UNDO:
                reverted = undo_stack.pop() if undo_stack else None
                redo_stack.append(row.id)
            case Kind.REDO:
                reverted = redo_stack.pop() if redo_stack else None
                undo_stack.append(row.id)
            case Kind.BARRIER:
                undo_stack.clear()
                redo_stack.clear()
                reverted = None
        expected = (reverted, _top(undo_stack), _top(redo_stack))
        if expected != (row.reverts, row.next_undo, row.next_redo):
            yield f"action {row.id} does not follow from those before it"
            return


def _top(stack: Sequence[int]) -> int | None:
    return stack[-1] if stack else None


def _append(
    connection: Connection,
    action_id: int,
    kind: Kind,
    label: str,
    by: Signature,
    reverts: int | None = None,
    next_undo: int | None = None,
    next_redo: int | None = None,
) -> None:
    connection.exec_driver_sql(
        "INSERT INTO journal_action (id, kind, label, who, at, reverts, next_undo, next_redo)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (action_id, kind.value, label, by.who, written(by.at), reverts, next_undo, next_redo),
    )


def written(at: datetime) -> str:
    """Return an instant as the journal keeps it."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _close(connection: Connection) -> None:
    connection.exec_driver_sql("UPDATE journal_control SET action_id = NULL")


def _touched(connection: Connection, action_id: int) -> frozenset[tuple[str, int]]:
    rows = connection.exec_driver_sql(
        "SELECT table_name, row_id FROM journal_change WHERE action_id = ?", (action_id,)
    )
    return frozenset((row.table_name, row.row_id) for row in rows)


def _stacks_after(
    connection: Connection, before: int = _AFTER_ALL
) -> tuple[int | None, int | None]:
    """Return the tops of both stacks now, or as they were just before action ``before``."""
    row = connection.exec_driver_sql(
        "SELECT next_undo, next_redo FROM journal_action WHERE id < ? ORDER BY id DESC LIMIT 1",
        (before,),
    ).one_or_none()
    return (None, None) if row is None else (row.next_undo, row.next_redo)


def _label(connection: Connection, action_id: int | None) -> str | None:
    if action_id is None:
        return None
    found = connection.exec_driver_sql(
        "SELECT label FROM journal_action WHERE id = ?", (action_id,)
    )
    return str(found.scalar_one())


class _Step(Struct, frozen=True):
    """One statement that takes back one change. An update must find its row."""

    sql: str
    values: tuple[Value, ...]
    is_update: bool = False


def _revert(connection: Connection, action_id: int, tables: Sequence[Table]) -> str:
    """Take back every change of an action, last first, and return its label.

    Constraints on foreign keys wait for the commit, because rows come back in an order of
    their own. A row to be deleted may already have gone with its owner.
    """
    label = _label(connection, action_id) or ""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    changes = connection.exec_driver_sql(
        "SELECT table_name, row_id, operation, old FROM journal_change"
        " WHERE action_id = ? ORDER BY id DESC",
        (action_id,),
    ).all()
    columns = {table.name: frozenset(table.columns.keys()) for table in tables}
    try:
        steps = [_step(columns, *change) for change in changes]
    except KeyError as error:
        raise UndoImpossible(label, f"no {error.args[0]}") from error
    for sql, same in groupby(steps, key=lambda step: step.sql):
        batch = list(same)
        try:
            done = connection.exec_driver_sql(sql, [step.values for step in batch])
        except IntegrityError as error:
            raise UndoImpossible(label, str(error.orig)) from error
        if batch[0].is_update and done.rowcount != len(batch):
            raise UndoImpossible(label, "a changed row is gone")
    return label


def _step(
    columns: dict[str, frozenset[str]], table: str, row_id: int, operation: str, old: str | None
) -> _Step:
    """Return the statement that takes back one change.

    Raises:
        KeyError: the table or a column is none of this schema.
    """
    known, name = columns[table], quoted(table)
    if operation == "I":
        return _Step(f"DELETE FROM {name} WHERE id = ?", (row_id,))  # noqa: S608 - known, quoted
    image: dict[str, Value] = json.loads(old or "{}")
    for column in image:
        if column not in known:
            raise KeyError(f"{table}.{column}")
    names, values = [quoted(column) for column in image], tuple(image.values())
    if operation == "D":
        places = ", ".join("?" * len(names))
        sql = f"INSERT INTO {name} ({', '.join(names)}) VALUES ({places})"  # noqa: S608 - as above
        return _Step(sql, values)
    assignments = ", ".join(f"{column} = ?" for column in names)
    sql = f"UPDATE {name} SET {assignments} WHERE id = ?"  # noqa: S608 - as above
    return _Step(sql, (*values, row_id), is_update=True)


def _field_changes(old: str | None, new: str | None) -> tuple[FieldChange, ...]:
    before: dict[str, Value] = json.loads(old or "{}")
    after: dict[str, Value] = json.loads(new or "{}")
    return tuple(
        FieldChange(name, before.get(name), after.get(name))
        for name in {**before, **after}
        if before.get(name) != after.get(name)
    )
