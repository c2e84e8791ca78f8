"""What the sheet says: fields, outcomes, notes and questions, in the language of the interface."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from migdesk.desk.tables import Field, Meaning, Target
from migdesk.desk.tables.plan import Ask, AskKind, Choice, Note, NoteKind, Outcome
from migdesk.text.names import Language
from migdesk.ui.look.marking import QT_TRANSLATE_NOOP
from migdesk.ui.widgets.moments import day_short
from migdesk.ui.widgets.signs import Sign, word_of

FIELDS: Final[Mapping[Field, str]] = {
    Field.DAY: QT_TRANSLATE_NOOP("TableField", "Day"),
    Field.STARTS: QT_TRANSLATE_NOOP("TableField", "Begins"),
    Field.ENDS: QT_TRANSLATE_NOOP("TableField", "Ends"),
    Field.HOURS: QT_TRANSLATE_NOOP("TableField", "Hours"),
    Field.LENGTH: QT_TRANSLATE_NOOP("TableField", "How long"),
    Field.TITLE: QT_TRANSLATE_NOOP("TableField", "Title of the session"),
    Field.KIND: QT_TRANSLATE_NOOP("TableField", "Kind of session"),
    Field.ROOM: QT_TRANSLATE_NOOP("TableField", "Room"),
    Field.PEOPLE: QT_TRANSLATE_NOOP("TableField", "Speakers"),
    Field.POINTS: QT_TRANSLATE_NOOP("TableField", "Key points"),
    Field.NAME: QT_TRANSLATE_NOOP("TableField", "Name"),
    Field.GIVEN: QT_TRANSLATE_NOOP("TableField", "Given name"),
    Field.FAMILY: QT_TRANSLATE_NOOP("TableField", "Family name"),
    Field.HONORIFIC: QT_TRANSLATE_NOOP("TableField", "Form of address"),
    Field.POSITION: QT_TRANSLATE_NOOP("TableField", "Title"),
    Field.ORGANISATION: QT_TRANSLATE_NOOP("TableField", "Organization"),
    Field.COUNTRY: QT_TRANSLATE_NOOP("TableField", "Country"),
    Field.LANGUAGES: QT_TRANSLATE_NOOP("TableField", "Languages"),
    Field.EMAIL: QT_TRANSLATE_NOOP("TableField", "E-mail"),
    Field.PHONE: QT_TRANSLATE_NOOP("TableField", "Telephone"),
    Field.NOTES: QT_TRANSLATE_NOOP("TableField", "Notes"),
    Field.ROLE: QT_TRANSLATE_NOOP("TableField", "Role"),
    Field.SECTOR: QT_TRANSLATE_NOOP("TableField", "Sector"),
    Field.WOMEN: QT_TRANSLATE_NOOP("TableField", "Women"),
    Field.MEN: QT_TRANSLATE_NOOP("TableField", "Men"),
    Field.OTHER: QT_TRANSLATE_NOOP("TableField", "Other"),
    Field.TOTAL: QT_TRANSLATE_NOOP("TableField", "Total"),
    Field.SEX: QT_TRANSLATE_NOOP("TableField", "Sex, a row for each person"),
    Field.ONLINE: QT_TRANSLATE_NOOP("TableField", "Online or on site"),
    Field.IDENTITY: QT_TRANSLATE_NOOP("TableField", "Identity"),
}
"""What a column can hold."""

TARGETS: Final[Mapping[Target, str]] = {
    Target.AGENDA: QT_TRANSLATE_NOOP("TableTarget", "Agenda"),
    Target.PEOPLE: QT_TRANSLATE_NOOP("TableTarget", "People"),
    Target.ATTENDANCE: QT_TRANSLATE_NOOP("TableTarget", "Attendance"),
}
"""What a table can be taken into."""

OUTCOMES: Final[Mapping[Outcome, str]] = {
    Outcome.NEW: QT_TRANSLATE_NOOP("TableOutcome", "New"),
    Outcome.FILLS: QT_TRANSLATE_NOOP("TableOutcome", "Completes"),
    Outcome.SAME: QT_TRANSLATE_NOOP("TableOutcome", "There already"),
    Outcome.ASKS: QT_TRANSLATE_NOOP("TableOutcome", "To decide"),
    Outcome.OUT: QT_TRANSLATE_NOOP("TableOutcome", "Left out"),
}
"""What becomes of a row, in a word or two."""

SIGNS: Final[Mapping[Outcome, Sign]] = {
    Outcome.NEW: Sign("green", "plus"),
    Outcome.FILLS: Sign("teal", "pen-line"),
    Outcome.SAME: Sign("gray", "check"),
    Outcome.ASKS: Sign("amber", "circle-dashed"),
    Outcome.OUT: Sign("red", "x"),
}
"""How what becomes of a row looks; a row that is left out on purpose is gray instead of red."""

BY_WISH: Final = frozenset({NoteKind.LEFT_OUT, NoteKind.HEADING, NoteKind.SAME_AS_ROW})
"""Why a row is left out that nothing is wrong with."""

NOTES: Final[Mapping[NoteKind, str]] = {
    NoteKind.ADDED_TO_ROW: QT_TRANSLATE_NOOP("TableNote", "Belongs to row {row}."),
    NoteKind.CANCELLED: QT_TRANSLATE_NOOP("TableNote", "It is called off."),
    NoteKind.CELL_ERROR: QT_TRANSLATE_NOOP(
        "TableNote", "A cell holds an error of the spreadsheet: {written}. Type what belongs there."
    ),
    NoteKind.CLOCK_SKIPS: QT_TRANSLATE_NOOP(
        "TableNote",
        "{written} does not exist: the clock goes forward in that night. Type another hour.",
    ),
    NoteKind.CLOCK_TWICE: QT_TRANSLATE_NOOP(
        "TableNote",
        "{written} comes twice, as the clock goes back in that night. The first is taken.",
    ),
    NoteKind.COUNTRY_UNKNOWN: QT_TRANSLATE_NOOP(
        "TableNote", "No country is called {written}. It is kept as it is written."
    ),
    NoteKind.DIFFERS: QT_TRANSLATE_NOOP("TableNote", "{field} stays as recorded: {written}"),
    NoteKind.ENDS_FIRST: QT_TRANSLATE_NOOP(
        "TableNote", "It does not end after it begins: {written}. Correct one of the hours."
    ),
    NoteKind.END_TAKEN: QT_TRANSLATE_NOOP(
        "TableNote", "No end is said. It ends when the next begins, at {written}."
    ),
    NoteKind.HEADING: QT_TRANSLATE_NOOP(
        "TableNote", "A heading: it says the day of the rows below."
    ),
    NoteKind.KIND_UNKNOWN: QT_TRANSLATE_NOOP(
        "TableNote", "No kind of session is called {written}. The title tells the kind."
    ),
    NoteKind.LEFT_OUT: QT_TRANSLATE_NOOP("TableNote", "You left it out."),
    NoteKind.NOBODY: QT_TRANSLATE_NOOP("TableNote", "Nobody is named for: {written}"),
    NoteKind.NOT_A_COUNT: QT_TRANSLATE_NOOP("TableNote", "{written} is no number of people."),
    NoteKind.NOT_A_DAY: QT_TRANSLATE_NOOP(
        "TableNote", "{written} is no day. Write it as 12 May 2026 or 2026-05-12."
    ),
    NoteKind.NOT_A_LENGTH: QT_TRANSLATE_NOOP(
        "TableNote", "{written} is no length of time. Write it as 90 min or 1:30."
    ),
    NoteKind.NOT_AN_HOUR: QT_TRANSLATE_NOOP(
        "TableNote", "{written} is no hour. Write it as 09:30 or 09:30-11:00."
    ),
    NoteKind.NO_COUNT: QT_TRANSLATE_NOOP("TableNote", "Nobody is counted in this row."),
    NoteKind.NO_END: QT_TRANSLATE_NOOP(
        "TableNote", "No end is said, and nothing follows on that day. Type when it ends."
    ),
    NoteKind.NO_NAME: QT_TRANSLATE_NOOP("TableNote", "Nobody is named in this row."),
    NoteKind.NO_RESULT: QT_TRANSLATE_NOOP(
        "TableNote",
        "The formula in {written} has no result in the file. Open and store it in Excel, or type "
        "what belongs there.",
    ),
    NoteKind.NO_START: QT_TRANSLATE_NOOP("TableNote", "No beginning is said."),
    NoteKind.NO_TITLE: QT_TRANSLATE_NOOP("TableNote", "Neither a title nor a kind is said."),
    NoteKind.OUTSIDE: QT_TRANSLATE_NOOP("TableNote", "{written} is not a day of the event."),
    NoteKind.OVERNIGHT: QT_TRANSLATE_NOOP("TableNote", "It ends on the next day, {written}."),
    NoteKind.REPEATS: QT_TRANSLATE_NOOP(
        "TableNote", "It is repeated ({written}). Only its first time is taken."
    ),
    NoteKind.ROLE_UNKNOWN: QT_TRANSLATE_NOOP(
        "TableNote", "No role is called {written}. The one chosen above is taken."
    ),
    NoteKind.SAME_AS_ROW: QT_TRANSLATE_NOOP("TableNote", "The same as row {row}."),
    NoteKind.SEX_UNKNOWN: QT_TRANSLATE_NOOP("TableNote", "{written} is counted as other."),
    NoteKind.TOO_LONG: QT_TRANSLATE_NOOP(
        "TableNote", "{field}: more than {written} characters. Shorten it."
    ),
    NoteKind.TOTAL_DIFFERS: QT_TRANSLATE_NOOP(
        "TableNote", "The numbers do not add up to the total: {written}"
    ),
    NoteKind.UNCLEAR_DAY: QT_TRANSLATE_NOOP(
        "TableNote", "{written} may be two days. Write it as 12 May 2026 or 2026-05-12."
    ),
    NoteKind.UNREADABLE: QT_TRANSLATE_NOOP("TableNote", "The time cannot be read: {written}"),
    NoteKind.ZONE_UNKNOWN: QT_TRANSLATE_NOOP(
        "TableNote", "Nobody knows the time zone {written}. The clock of the event is taken."
    ),
}
"""What is said of a row."""

_RECORDED: Final[Mapping[str, str]] = {
    "counted_as": QT_TRANSLATE_NOOP("TableField", "Counted as"),
    "country": QT_TRANSLATE_NOOP("TableField", "Country"),
    "email": QT_TRANSLATE_NOOP("TableField", "E-mail"),
    "ends_at": QT_TRANSLATE_NOOP("TableField", "Ends"),
    "honorific": QT_TRANSLATE_NOOP("TableField", "Form of address"),
    "key_points": QT_TRANSLATE_NOOP("TableField", "Key points"),
    "languages": QT_TRANSLATE_NOOP("TableField", "Languages"),
    "names": QT_TRANSLATE_NOOP("TableField", "Name"),
    "notes": QT_TRANSLATE_NOOP("TableField", "Notes"),
    "organisation": QT_TRANSLATE_NOOP("TableField", "Organization"),
    "phone": QT_TRANSLATE_NOOP("TableField", "Telephone"),
    "room": QT_TRANSLATE_NOOP("TableField", "Room"),
    "sector": QT_TRANSLATE_NOOP("TableField", "Sector"),
    "title": QT_TRANSLATE_NOOP("TableField", "Title"),
}
"""What the fields of records are called that a table may have otherwise."""

_DAYS: Final = frozenset({NoteKind.OUTSIDE, NoteKind.OVERNIGHT})
"""Notes whose words are a day."""


def target_name(target: Target) -> str:
    """Return what a table is taken into."""
    return QCoreApplication.translate("TableTarget", TARGETS[target])


def field_name(field: Field) -> str:
    """Return what a column holds."""
    return QCoreApplication.translate("TableField", FIELDS[field])


def meaning_name(
    meaning: Meaning | None, languages: Mapping[Language, str], language: Language
) -> str:
    """Return what a column is taken for: field, language, role."""
    translate = QCoreApplication.translate
    if meaning is None:
        return translate("TableField", "Not taken over")
    if meaning.role is not None:
        return word_of(meaning.role, "role", language)
    name = field_name(meaning.field)
    if meaning.language:
        said = languages.get(meaning.language, meaning.language)
        return translate("TableField", "{field}, {language}").format(field=name, language=said)
    return name


def outcome_name(outcome: Outcome) -> str:
    """Return what becomes of a row, in a word or two."""
    return QCoreApplication.translate("TableOutcome", OUTCOMES[outcome])


def sentence(note: Note) -> str:
    """Return what is said of a row."""
    translate = QCoreApplication.translate
    written = note.written
    if note.kind in _DAYS:
        written = day_short(date.fromisoformat(written))
    name = translate("TableField", _RECORDED[note.field]) if note.field else ""
    said = translate("TableNote", NOTES[note.kind])
    return said.format(written=written, row=note.row, field=name).rstrip(" :")


def question(ask: Ask) -> str:
    """Return what has to be decided."""
    translate = QCoreApplication.translate
    match ask.kind:
        case AskKind.PERSON:
            said = translate("TableAsk", "Who is {name}?")
        case AskKind.SESSION:
            said = translate("TableAsk", "“{name}” is on the agenda already. Is it this one?")
        case AskKind.COUNT:
            said = translate("TableAsk", "Others are counted for {name} already.")
    return said.format(name=ask.name or translate("TableAsk", "all"))


def choice_name(ask: Ask, choice: Choice) -> tuple[str, str]:
    """Return a way to decide, and what it is told from others by."""
    translate = QCoreApplication.translate
    match ask.kind:
        case AskKind.PERSON if choice.key == 0:
            return translate("TableAsk", "Somebody new"), ask.detail
        case AskKind.SESSION if choice.key == 0:
            return translate("TableAsk", "Another session"), ""
        case AskKind.SESSION:
            day, _, hours = choice.detail.partition(" ")
            moved = translate("TableAsk", "Moved from {day}, {hours}")
            return choice.name, moved.format(day=day_short(date.fromisoformat(day)), hours=hours)
        case AskKind.COUNT:
            ways = {
                1: translate("TableAsk", "Replace them"),
                2: translate("TableAsk", "Add them up"),
                0: translate("TableAsk", "Leave them"),
            }
            return ways[choice.key], counts_in_words(choice.detail)
        case _:
            return choice.name, choice.detail


def counts_in_words(counts: str) -> str:
    """Return women, men and others: ``3 + 4 + 0``."""
    women, men, other = counts.split(" + ")
    said = QCoreApplication.translate("TableAsk", "{women} women, {men} men, {other} others")
    return said.format(women=women, men=men, other=other)
