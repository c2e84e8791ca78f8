"""What a table says of how many came: counts by country and sector, or a row for each person."""

from collections.abc import Iterator

from msgspec import Struct, field
from msgspec.structs import replace
from sqlalchemy import select
from sqlalchemy.orm import Session as DatabaseSession

from migdesk.base.progress import Progress, unseen
from migdesk.desk.desk import Desk, fetch
from migdesk.desk.limits import longest
from migdesk.desk.questions.naming import languages_of
from migdesk.desk.tables.columns import Columns, found_in_reading, rows_below
from migdesk.desk.tables.plan import (
    KEEPS_OUT,
    Ask,
    AskKind,
    Choice,
    Note,
    NoteKind,
    Outcome,
    Plan,
    PlannedRow,
    Wishes,
    shortened,
)
from migdesk.intake.tables.fields import Field
from migdesk.intake.tables.lexicon import lexicon, plain
from migdesk.intake.tables.table import Row, Table
from migdesk.records import Attendance, Event
from migdesk.text.countries import country_name
from migdesk.vocabulary import CountedAs

MOST_COUNTED: int = 1_000_000
"""As in records files: no event has more of one country and sector."""

REPLACE, ADD, KEEP = 1, 2, 0
"""What can be done with counts where others are there."""


class Counts(Struct, frozen=True):
    """How many people."""

    women: int = 0
    men: int = 0
    other: int = 0

    def __add__(self, more: "Counts") -> "Counts":
        return Counts(self.women + more.women, self.men + more.men, self.other + more.other)

    def __str__(self) -> str:
        return f"{self.women} + {self.men} + {self.other}"


Group = tuple[str, str, bool]
"""Country, sector, and whether they were online."""


class DraftCount(Struct):
    """The people of one group as the table counts them, and where they are written to."""

    place: int
    group: Group
    counts: Counts
    key: int = 0


class HeadcountWork(Struct, frozen=True):
    """What will be written: how many people of which groups."""

    event_id: int
    counts: tuple[DraftCount, ...]


class _Read(Struct):
    place: int
    notes: list[Note] = field(default_factory=list)
    group: Group | None = None
    counts: Counts = Counts()


def plan_headcount(
    _desk: Desk, session: DatabaseSession, table: Table, wishes: Wishes, progress: Progress = unseen
) -> Plan:
    """Return what a table adds to the counts of an event.

    Raises:
        NoSuchRecord: there is no such event.
        Cancelled: the person thought better of it.
    """
    event = fetch(session, Event, wishes.event_id or 0)
    columns = Columns(wishes.matching)
    read = [
        _Read(place, [Note(NoteKind.LEFT_OUT)])
        if place in wishes.left_out
        else _read(place, row, columns)
        for place, row in rows_below(table, wishes.matching, progress)
    ]
    drafts: dict[Group, DraftCount] = {}
    for each in read:
        if each.group is None or any(note.kind in KEEPS_OUT for note in each.notes):
            continue
        first = drafts.setdefault(each.group, DraftCount(each.place, each.group, Counts()))
        first.counts += each.counts
        if first.place != each.place:
            number = table.rows[first.place].number
            each.notes.append(Note(NoteKind.ADDED_TO_ROW, row=number))
    outcomes, asks = _compared(session, event.id, drafts, wishes)
    rows = []
    for each in read:
        out = each.group is None or any(note.kind in KEEPS_OUT for note in each.notes)
        outcome = Outcome.OUT if out or each.group is None else outcomes[each.group]
        rows.append(PlannedRow(each.place, outcome, tuple(each.notes)))
    written = [
        draft for draft in drafts.values() if outcomes[draft.group] in {Outcome.NEW, Outcome.FILLS}
    ]
    return Plan(
        table=table,
        wishes=wishes,
        rows=tuple(rows),
        asks=tuple(asks),
        work=HeadcountWork(event.id, tuple(written)),
    )


def _compared(
    session: DatabaseSession, event_id: int, drafts: dict[Group, DraftCount], wishes: Wishes
) -> tuple[dict[Group, Outcome], list[Ask]]:
    """Return what becomes of each group, and what has to be decided where others are there."""
    there = {
        (each.country, plain(each.sector), each.online): each
        for each in session.scalars(select(Attendance).where(Attendance.event_id == event_id))
    }
    language = languages_of(session)[0]
    outcomes: dict[Group, Outcome] = {}
    asks: list[Ask] = []
    for group, draft in drafts.items():
        known = there.get((group[0], plain(group[1]), group[2]))
        if known is None:
            outcomes[group] = Outcome.NEW
            continue
        now = Counts(known.women, known.men, known.other)
        if now == draft.counts:
            outcomes[group] = Outcome.SAME
            continue
        id = f"count:{'|'.join(map(str, group))}"
        choices = (
            Choice(REPLACE, detail=str(draft.counts)),
            Choice(ADD, detail=str(now + draft.counts)),
            Choice(KEEP, detail=str(now)),
        )
        decided = wishes.decisions.get(id)
        decided = decided if decided in {REPLACE, ADD, KEEP} else None
        country = country_name(group[0], language)
        name = ", ".join(filter(None, (country, group[1])))
        asks.append(Ask(id, AskKind.COUNT, name, str(now), choices, (draft.place,), decided))
        if decided is None:
            outcomes[group] = Outcome.ASKS
        elif decided == KEEP:
            outcomes[group] = Outcome.SAME
        else:
            draft.key = known.id
            draft.counts = draft.counts if decided == REPLACE else now + draft.counts
            outcomes[group] = Outcome.FILLS
    return outcomes, asks


def _read(place: int, row: Row, columns: Columns) -> _Read:
    words = lexicon()
    read = _Read(place, list(found_in_reading(row, columns)))
    at, country = columns.text(row, Field.COUNTRY)
    code = words.country(country)
    if country and code is None:
        read.notes.append(Note(NoteKind.COUNTRY_UNKNOWN, at, shortened(country)))
    sector = columns.text(row, Field.SECTOR)[1]
    for name, said in (("country", country), ("sector", sector)):
        limit = longest(name)
        if len(said) > limit:
            read.notes.append(Note(NoteKind.TOO_LONG, field=name, written=str(limit)))
    online = plain(columns.text(row, Field.ONLINE)[1]) in words.online
    read.group = (code or country, sector, online)
    if Field.SEX in columns:
        read.counts = _one(row, columns, read.notes)
    else:
        read.counts = _counted(row, columns, read.notes)
        if read.counts == Counts():
            read.notes.append(Note(NoteKind.NO_COUNT))
    return read


def _one(row: Row, columns: Columns, notes: list[Note]) -> Counts:
    """Count the one person that a row is for."""
    at, said = columns.text(row, Field.SEX)
    counted = lexicon().counted_as(said)
    if counted is CountedAs.WOMAN:
        return Counts(women=1)
    if counted is CountedAs.MAN:
        return Counts(men=1)
    if said:
        notes.append(Note(NoteKind.SEX_UNKNOWN, at, shortened(said)))
    return Counts(other=1)


def _counted(row: Row, columns: Columns, notes: list[Note]) -> Counts:
    told = dict(_numbers(row, columns, notes))
    counts = Counts(told.get(Field.WOMEN, 0), told.get(Field.MEN, 0), told.get(Field.OTHER, 0))
    total = told.get(Field.TOTAL)
    sum_ = counts.women + counts.men + counts.other
    if total is None or total == sum_:
        return counts
    if total > sum_ and Field.OTHER not in columns:
        return replace(counts, other=total - sum_)
    notes.append(Note(NoteKind.TOTAL_DIFFERS, written=f"{sum_} / {total}"))
    return counts


def _numbers(row: Row, columns: Columns, notes: list[Note]) -> Iterator[tuple[Field, int]]:
    for name in (Field.WOMEN, Field.MEN, Field.OTHER, Field.TOTAL):
        at, said = columns.text(row, name)
        if not said:
            continue
        bare = said.replace(" ", "").removesuffix(".0")
        if bare.isascii() and bare.isdecimal() and int(bare[:9]) <= MOST_COUNTED:
            yield name, int(bare)
        else:
            notes.append(Note(NoteKind.NOT_A_COUNT, at, shortened(said)))
