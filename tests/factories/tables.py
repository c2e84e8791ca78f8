"""Tables taken into an office, step by step, as the window does."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from msgspec.structs import replace

from migdesk.desk import questions
from migdesk.desk.desk import Desk
from migdesk.desk.events import add_event
from migdesk.desk.rows import EventPage
from migdesk.desk.tables.plan import Note, NoteKind, Plan
from migdesk.desk.tables.planning import first_wishes, pasted_table, plan_table
from migdesk.desk.tables.taking import TakenIn, take_in
from migdesk.intake.tables.fields import Target
from migdesk.intake.tables.table import Table
from migdesk.vocabulary import EventKind


def two_days(desk: Desk, *, zone: str = "Asia/Tbilisi", day: int = 12, month: int = 5) -> int:
    """Record a conference of two days without a programme, 12 and 13 May; return its key."""
    return add_event(
        desk,
        title={"en": "Two Shores"},
        kind=EventKind.CONFERENCE,
        starts_at=datetime(2026, month, day, 5, tzinfo=UTC),
        ends_at=datetime(2026, month, day + 1, 13, tzinfo=UTC),
        zone=zone,
    ).key


def rows_of(*rows: str) -> str:
    """Return rows whose cells are parted by bars, as they lie on a clipboard."""
    return "".join(f"{_quoted(row)}\n" for row in rows)


def _quoted(row: str) -> str:
    cells = row.split("|")
    return "\t".join(f'"{cell}"' if "\n" in cell else cell for cell in cells)


@dataclass
class Taking:
    """A table on its way into an office."""

    desk: Desk
    plan: Plan

    @property
    def outcomes(self) -> list[str]:
        """What becomes of each row, in one word."""
        return [row.outcome.value for row in self.plan.rows]

    @property
    def notes(self) -> list[tuple[NoteKind, str]]:
        """What is said of all rows, with the words it is about."""
        return [(note.kind, _about(note)) for row in self.plan.rows for note in row.notes]

    def wish(self, **wishes: Any) -> "Taking":  # noqa: ANN401 - fields of any kind
        """Return the plan with other wishes."""
        wished = replace(self.plan.wishes, **wishes)
        return Taking(self.desk, plan_table(self.desk, self.plan.table, wished))

    def decide(self, decisions: Mapping[str, int]) -> "Taking":
        """Return the plan with some things decided, by the names of what was asked."""
        ids = {ask.name: ask.id for ask in self.plan.asks}
        told = {ids[name]: key for name, key in decisions.items()}
        return self.wish(decisions={**self.plan.wishes.decisions, **told})

    def carry_out(self) -> TakenIn:
        """Write it."""
        return take_in(self.desk, self.plan)


def _about(note: Note) -> str:
    return note.written or note.field or (str(note.row) if note.row else "")


def taking(
    desk: Desk, table: str | Table, event_id: int | None, target: Target = Target.AGENDA
) -> Taking:
    """Return the plan of a table as it is understood by itself."""
    read = pasted_table("", table) if isinstance(table, str) else table
    wishes = first_wishes(read, target, event_id=event_id)
    return Taking(desk, plan_table(desk, read, wishes))


def agenda_of(page: EventPage) -> list[str]:
    """Return an agenda in words: hours, title, room, people with their roles."""
    return [
        " | ".join(
            filter(
                None,
                [
                    f"{part.starts_at:%d %H:%M}–{part.ends_at:%d %H:%M}",
                    " / ".join(part.title.values()) or f"({part.kind})",
                    part.room,
                    ", ".join(f"{each.name} ({each.role})" for each in part.appearances),
                ],
            )
        )
        for part in page.sessions
    ]


def event_agenda(desk: Desk, event_id: int) -> list[str]:
    """Return the agenda of an event in words."""
    return agenda_of(questions.event_page(desk, event_id))
