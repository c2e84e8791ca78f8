"""What the sheet is about: the tables that came in, how they are understood, what they will do."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from migdesk.base.errors import MigdeskError
from migdesk.desk.rows import Changes
from migdesk.desk.tables import Meaning, Table, Target, planning, taking
from migdesk.desk.tables.plan import Plan, Wishes
from migdesk.ui.shell.worker import Answer, DeskWorker, Progress
from migdesk.vocabulary import Role

if TYPE_CHECKING:
    from migdesk.desk.desk import Desk

_IN_A_MOMENT: Final = 1_000
"""Rows up to which a table is compared with the office with nothing to wait for."""


class _Wanted(Struct, frozen=True):
    """Tables, which of them is looked at, and how it is understood."""

    tables: Sequence[Table]
    at: int
    wishes: Wishes

    @property
    def table(self) -> Table:
        """Return the one that is looked at."""
        return self.tables[self.at]


class Subject(QObject):
    """Understands a table as the person says, and has it compared and taken over.

    What is wanted goes ahead of what is shown; if a person calls off what makes it known, what is
    shown is wanted again.

    Signals:
        planned: what is wanted now is known; :attr:`plan` says it.
        takes: whether rows are being taken over just now.
        taken: rows were taken over; carries the plan that was carried out.
        failed: why a table could not be read or taken over.

    Attributes:
        event_id: the event that a table is taken into, ``None`` for people alone.
        target: what it is taken into.
        plan: what is shown, ``None`` before anything is.
        touched: something was corrected or decided that would be lost.
    """

    planned = Signal()
    taken = Signal(object)
    failed = Signal(object)
    takes = Signal(bool)

    def __init__(self, worker: DeskWorker, parent: QObject) -> None:
        super().__init__(parent)
        self.event_id: int | None = None
        self.target = Target.AGENDA
        self.plan: Plan | None = None
        self.touched = False
        self._worker = worker
        self._wanted: _Wanted | None = None
        self._shown: _Wanted | None = None
        self._under_way: Progress | None = None
        self._take_when_known = self._taking = False
        worker.changed.connect(self._look_again)

    def tables(self) -> tuple[Sequence[Table], int]:
        """Return the tables that came in together, and the place of the one that is shown."""
        return ((), 0) if self._shown is None else (self._shown.tables, self._shown.at)

    def read(self, title: str, reading: Callable[[Progress], Sequence[Table]]) -> None:
        """Read tables, of which the first is looked at."""

        def take_in(tables: Sequence[Table]) -> None:
            self.touched = False
            self._understand(tables, 0)

        if not self._taking:
            self._run(title, lambda _, progress: reading(progress), take_in)

    def choose_sheet(self, at: int) -> None:
        """Look at another of the tables that came in together."""
        if self._wanted is not None and not self._taking:
            self._understand(self._wanted.tables, at)

    def choose_target(self, target: Target) -> None:
        """Take the table into something else."""
        if self._taking:
            return
        self.target = target
        if self._wanted is not None:
            self._understand(self._wanted.tables, self._wanted.at)

    def choose_day(self, day: date) -> None:
        """Say the day of rows that say none."""
        self._wish(lambda wishes: replace(wishes, day=day))

    def choose_role(self, role: Role) -> None:
        """Say what people do where the table does not say it."""
        self._wish(lambda wishes: replace(wishes, role=role))

    def choose_meaning(self, column: int, meaning: Meaning | None) -> None:
        """Take a column of the table for something else."""
        self._wish(lambda wishes: planning.with_meaning(wishes, column, meaning))

    def leave(self, place: int) -> None:
        """Leave a row out, or take it in again."""
        self._wish(lambda wishes: replace(wishes, left_out=wishes.left_out ^ {place}))

    def decide(self, id: str, key: int) -> None:
        """Decide what was asked."""
        self._wish(lambda wishes: replace(wishes, decisions={**wishes.decisions, id: key}))

    def correct(self, place: int, column: int, typed: str) -> None:
        """Put what was typed into a cell."""
        if self._wanted is None or self._taking:
            return
        tables, at = self._wanted.tables, self._wanted.at
        table = planning.with_cell(tables[at], place, column, typed)
        self.touched = True
        self._want(replace(self._wanted, tables=(*tables[:at], table, *tables[at + 1 :])))

    def take_over(self) -> None:
        """Write what is decided, as one step of undo; first make known what is wanted by now."""
        if self._wanted is not self._shown:
            self._take_when_known = True
        elif self._under_way is None and self.plan is not None and self.plan.ready > 0:
            plan = self.plan
            self._run(
                self.tr("Taking the table over"),
                lambda desk, progress: taking.take_in(desk, plan, progress=progress),
                lambda _: self.taken.emit(plan),
                changes=lambda taken: taken.changes,
            )
            self._taking = True
            self.takes.emit(self._taking)

    def stop(self) -> bool:
        """Call off what is under way; return whether anything was."""
        if self._under_way is None:
            return False
        self._call_off()
        self._go_back()
        return True

    def _understand(self, tables: Sequence[Table], at: int) -> None:
        """Find out anew what the columns hold."""
        target, event_id = self.target, self.event_id
        self._wanted = None
        self._worker.ask(
            self,
            lambda _: planning.first_wishes(tables[at], target, event_id=event_id),
            lambda wishes: self._want(_Wanted(tables, at, wishes)),
            self._fail,
            instead="wishes",
        )

    def _wish(self, change: Callable[[Wishes], Wishes]) -> None:
        if self._wanted is not None and not self._taking:
            self.touched = True
            self._want(replace(self._wanted, wishes=change(self._wanted.wishes)))

    def _look_again(self, _: Changes) -> None:
        """Compare with the office as it is now."""
        if self._wanted is not None and self._under_way is None:
            self._want(replace(self._wanted))

    def _want(self, wanted: _Wanted) -> None:
        """Make known what will become of a table as it is wanted."""
        self._wanted = wanted
        table, wishes = wanted.table, wanted.wishes

        def show(plan: Plan) -> None:
            self._shown, self.plan = wanted, plan
            self.planned.emit()
            if self._take_when_known:
                self._take_when_known = False
                self.take_over()

        if len(table.rows) <= _IN_A_MOMENT:
            self._worker.ask(
                self,
                lambda desk: planning.plan_table(desk, table, wishes),
                show,
                self._fail,
                instead="plan",
            )
        else:
            self._run(
                self.tr("Comparing with the office"),
                lambda desk, progress: planning.plan_table(desk, table, wishes, progress=progress),
                show,
            )

    def _run(
        self,
        title: str,
        work: "Callable[[Desk, Progress], Answer]",
        then: Callable[[Answer], None],
        *,
        changes: Callable[[Answer], Changes] | None = None,
    ) -> None:
        """Do something long in the place of what is under way."""
        self._call_off()
        under_way = self._worker.run(self, title, work, then, self._fail, changes=changes)
        under_way.finished.connect(self._end)
        self._under_way = under_way

    def _call_off(self) -> None:
        if self._under_way is not None:
            self._under_way.finished.disconnect(self._end)
            self._under_way.cancel()
            self._end()

    def _end(self) -> None:
        self._under_way = None
        if self._taking:
            self._taking = False
            self.takes.emit(self._taking)

    def _fail(self, error: MigdeskError) -> None:
        self._go_back()
        self.failed.emit(error)

    def _go_back(self) -> None:
        """Want again what is shown."""
        self._take_when_known = False
        self._wanted = self._shown
        if self._shown is not None:
            self.target = self._shown.wishes.target
