"""What taking in a table will do, row by row: known before anything is written."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import Final

from msgspec import Struct, field

from migdesk.intake.tables.fields import Target
from migdesk.intake.tables.matching import Matching
from migdesk.intake.tables.table import Table
from migdesk.vocabulary import Role, SessionKind

MOST_SHOWN: Final = 120
"""Characters of a cell that a note repeats."""


class Outcome(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    FILLS = "fills"
    SAME = "same"
    ASKS = "asks"
    OUT = "out"


class NoteKind(StrEnum):
    """What is to be said of a row. What keeps a row out stands first."""

    CANCELLED = "cancelled"
    CELL_ERROR = "cell_error"
    CLOCK_SKIPS = "clock_skips"
    ENDS_FIRST = "ends_first"
    HEADING = "heading"
    LEFT_OUT = "left_out"
    NO_COUNT = "no_count"
    NO_END = "no_end"
    NO_NAME = "no_name"
    NO_RESULT = "no_result"
    NO_START = "no_start"
    NO_TITLE = "no_title"
    NOT_A_COUNT = "not_a_count"
    NOT_A_DAY = "not_a_day"
    NOT_A_LENGTH = "not_a_length"
    NOT_AN_HOUR = "not_an_hour"
    SAME_AS_ROW = "same_as_row"
    TOO_LONG = "too_long"
    UNCLEAR_DAY = "unclear_day"
    UNREADABLE = "unreadable"

    ADDED_TO_ROW = "added_to_row"
    CLOCK_TWICE = "clock_twice"
    COUNTRY_UNKNOWN = "country_unknown"
    DIFFERS = "differs"
    END_TAKEN = "end_taken"
    KIND_UNKNOWN = "kind_unknown"
    NOBODY = "nobody"
    OUTSIDE = "outside"
    OVERNIGHT = "overnight"
    REPEATS = "repeats"
    ROLE_UNKNOWN = "role_unknown"
    SEX_UNKNOWN = "sex_unknown"
    TOTAL_DIFFERS = "total_differs"
    ZONE_UNKNOWN = "zone_unknown"


KEEPS_OUT: Final = frozenset(list(NoteKind)[: list(NoteKind).index(NoteKind.UNREADABLE) + 1])
"""Notes for which a row is not taken over."""


class Note(Struct, frozen=True):
    """Something to be said of a row.

    Attributes:
        kind: what.
        column: where, -1 for the row as a whole.
        written: the words it is about.
        row: the number of another row it is about, 0 for none.
        field: the name of a field that a record has differently.
    """

    kind: NoteKind
    column: int = -1
    written: str = ""
    row: int = 0
    field: str = ""


class AskKind(StrEnum):
    """What has to be decided."""

    PERSON = "person"
    SESSION = "session"
    COUNT = "count"


class Choice(Struct, frozen=True):
    """A way to decide: what it is joined to, 0 for a new record.

    Counts are replaced (1), added to those there (2), or left (0).
    """

    key: int
    name: str = ""
    detail: str = ""


class Ask(Struct, frozen=True):
    """Something that may be a record that is there, or another one.

    Attributes:
        id: under which a decision is kept.
        kind: what it is.
        name: what it is called in the table.
        detail: what else the table says of it.
        choices: the ways to decide.
        rows: the places of the rows that wait for it.
        decided: the key chosen, ``None`` while nobody has.
    """

    id: str
    kind: AskKind
    name: str
    detail: str
    choices: tuple[Choice, ...]
    rows: tuple[int, ...]
    decided: int | None = None


class PlannedSession(Struct, frozen=True):
    """A session as a row tells it, at the hours of the place of the event."""

    kind: SessionKind
    starts_at: datetime
    ends_at: datetime
    room: str


class PlannedPerson(Struct, frozen=True):
    """Somebody a row names.

    Attributes:
        name: as the table has it.
        role: what they do; ``None`` where that is not said.
        outcome: whether they are new, recorded, or to be decided.
        detail: title and organization, as the table has them.
    """

    name: str
    role: Role | None
    outcome: Outcome
    detail: str


class PlannedRow(Struct, frozen=True):
    """What becomes of one row.

    Attributes:
        place: among the rows of the table.
        outcome: what becomes of it.
        notes: what is to be said of it.
        says: what is made or found, in words.
        joined: the name of the record it is joined to.
        session: the session it tells, if it does.
        people: who is named in it.
    """

    place: int
    outcome: Outcome
    notes: tuple[Note, ...] = ()
    says: str = ""
    joined: str = ""
    session: PlannedSession | None = None
    people: tuple[PlannedPerson, ...] = ()


class Wishes(Struct, frozen=True):
    """What a person wants of a table.

    Attributes:
        target: what it is taken into.
        matching: how its columns are understood.
        event_id: the event; ``None`` for people alone.
        decisions: what was decided, by the ids of what was asked.
        left_out: places of rows that are not to be taken over.
        day: the day of rows that say none, ``None`` for the first of the event.
        role: of people, where the table says none.
    """

    target: Target
    matching: Matching
    event_id: int | None = None
    decisions: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    left_out: frozenset[int] = frozenset()
    day: date | None = None
    role: Role = Role.PARTICIPANT


class Plan(Struct, frozen=True, dict=True):
    """What taking in a table will do.

    Attributes:
        table: the table.
        wishes: what was wanted of it.
        rows: what becomes of each row below the heads.
        asks: what has to be decided, or was.
        days: those of the event, for rows that say none.
        undated: how many rows say no day where the event has several.
        work: what will be written; for :mod:`migdesk.desk.tables.taking` alone.
    """

    table: Table
    wishes: Wishes
    rows: tuple[PlannedRow, ...]
    asks: tuple[Ask, ...] = ()
    days: tuple[date, ...] = ()
    undated: int = 0
    work: object = None

    @cached_property
    def counts(self) -> Mapping[Outcome, int]:
        """Return how many rows come to what."""
        return {outcome: sum(row.outcome is outcome for row in self.rows) for outcome in Outcome}

    @property
    def ready(self) -> int:
        """Return how many rows would be taken over now."""
        return self.counts[Outcome.NEW] + self.counts[Outcome.FILLS]

    @property
    def undecided(self) -> tuple[Ask, ...]:
        """Return what nobody has decided yet."""
        return tuple(ask for ask in self.asks if ask.decided is None)


def shortened(text: str) -> str:
    """Return the words that a note repeats: one line, not too long."""
    line = " ".join(text.split())
    return line if len(line) <= MOST_SHOWN else f"{line[: MOST_SHOWN - 1]}…"
