"""Taking in a table by a command: an agenda, people, counts; what is unclear stays out."""

from argparse import Namespace
from collections.abc import Iterator, Mapping
from typing import Final

from migdesk.cli.exits import DONE, WRONG_USAGE
from migdesk.cli.output import complain, say, say_table
from migdesk.cli.workspaces import writing_desk
from migdesk.desk.numbers import record_key
from migdesk.desk.tables import Target
from migdesk.desk.tables.plan import Ask, AskKind, Note, NoteKind, Outcome, Plan, PlannedRow
from migdesk.desk.tables.planning import first_wishes, open_tables, plan_table
from migdesk.desk.tables.taking import TakenIn, take_in

_ENDINGS: Final = frozenset(
    {".csv", ".htm", ".html", ".ics", ".tsv", ".txt", ".vcf", ".xls", ".xlsm", ".xlsx", ".xml"}
)
"""How the names of tables end; other files are read as records."""

NOTES: Final[Mapping[NoteKind, str]] = {
    NoteKind.ADDED_TO_ROW: "it belongs to row {row}",
    NoteKind.CANCELLED: "it is called off",
    NoteKind.CELL_ERROR: "a cell says {written}",
    NoteKind.CLOCK_SKIPS: "{written} does not exist: the clock goes forward",
    NoteKind.CLOCK_TWICE: "{written} comes twice, as the clock goes back; the first is taken",
    NoteKind.COUNTRY_UNKNOWN: "{written} is no country that is known; it is kept as written",
    NoteKind.DIFFERS: "{field} is left as it is: {written}",
    NoteKind.ENDS_FIRST: "it does not end after it starts: {written}",
    NoteKind.END_TAKEN: "the end is taken from what follows: {written}",
    NoteKind.HEADING: "it is a heading",
    NoteKind.KIND_UNKNOWN: "{written} is no kind of session",
    NoteKind.LEFT_OUT: "it is left out",
    NoteKind.NOBODY: "nobody is named: {written}",
    NoteKind.NOT_A_COUNT: "{written} is no number of people",
    NoteKind.NOT_A_DAY: "{written} is no day",
    NoteKind.NOT_A_LENGTH: "{written} is no length of time",
    NoteKind.NOT_AN_HOUR: "{written} is no hour",
    NoteKind.NO_COUNT: "nobody is counted",
    NoteKind.NO_END: "it has no end",
    NoteKind.NO_NAME: "nobody is named",
    NoteKind.NO_RESULT: "the formula in {written} has no result in the file",
    NoteKind.NO_START: "it has no beginning",
    NoteKind.NO_TITLE: "it has no title",
    NoteKind.OUTSIDE: "{written} is no day of the event",
    NoteKind.OVERNIGHT: "it ends on the next day, {written}",
    NoteKind.REPEATS: "it is repeated ({written}); the first time is taken",
    NoteKind.ROLE_UNKNOWN: "{written} is no role",
    NoteKind.SAME_AS_ROW: "it is the same as row {row}",
    NoteKind.SEX_UNKNOWN: "{written} is counted as other",
    NoteKind.TOO_LONG: "{field} has more than {written} characters",
    NoteKind.TOTAL_DIFFERS: "the sum and the total differ: {written}",
    NoteKind.UNCLEAR_DAY: "{written} may be two days",
    NoteKind.UNREADABLE: "the time cannot be read: {written}",
    NoteKind.ZONE_UNKNOWN: "the zone {written} is not known; the clock of the event is taken",
}
"""What is said of a row."""

_SILENT: Final = frozenset({NoteKind.HEADING})


def is_table(options: Namespace) -> bool:
    """Tell whether the file is to be read as a table, and not as a records file."""
    told = options.event is not None or options.into is not None
    return told or options.file.suffix.lower() in _ENDINGS


def load_table(options: Namespace) -> int:
    """Take a table into the workspace, say what came of each row, and return the exit status."""
    event_id = None if options.event is None else record_key("event", options.event)
    target = Target(options.into) if options.into else _likeliest(event_id)
    if event_id is None and target is not Target.PEOPLE:
        complain(f"say with --event which event this {target} belongs to.")
        return WRONG_USAGE
    tables = open_tables(options.file)
    with writing_desk(options) as desk:
        wishes = first_wishes(tables[0], target, event_id=event_id)
        plan = plan_table(desk, tables[0], wishes)
        taken = take_in(desk, plan)
    _tell(plan, taken)
    for other in tables[1:]:
        complain(f"the sheet {other.name} was left: only the first is taken in.")
    return DONE


def _likeliest(event_id: int | None) -> Target:
    return Target.PEOPLE if event_id is None else Target.AGENDA


def _tell(plan: Plan, taken: TakenIn) -> None:
    say_table(
        (_WORDS[row.outcome], f"row {_number(plan, row)}", row.says)
        for row in plan.rows
        if row.outcome is not Outcome.OUT
    )
    for row in plan.rows:
        for note in row.notes:
            if note.kind not in _SILENT:
                complain(f"row {_number(plan, row)}: {_sentence(note)}.")
    for ask in plan.undecided:
        rows = ", ".join(str(plan.table.rows[place].number) for place in ask.rows)
        may_be = " or ".join(_choices(ask))
        complain(f"row {rows}: {ask.name} may be {may_be}. It was left out: decide in the window.")
    more = f", {taken.people} people with them" if taken.people else ""
    say(f"{taken.added} added{more}, {taken.completed} completed.")


_WORDS: Final = {
    Outcome.NEW: "added",
    Outcome.FILLS: "completed",
    Outcome.SAME: "known",
    Outcome.ASKS: "left out",
}


def _number(plan: Plan, row: PlannedRow) -> int:
    return plan.table.rows[row.place].number


def _sentence(note: Note) -> str:
    return NOTES[note.kind].format(written=note.written, row=note.row, field=note.field)


def _choices(ask: Ask) -> Iterator[str]:
    for choice in ask.choices:
        detail = f" ({choice.detail})" if choice.detail else ""
        match ask.kind:
            case AskKind.COUNT:
                yield choice.detail
            case AskKind.PERSON if choice.key > 0:
                yield f"person {choice.key}, {choice.name}{detail}"
            case AskKind.SESSION if choice.key > 0:
                yield f"session {choice.key}, {choice.name}{detail}"
            case _:
                yield f"another{detail}"
