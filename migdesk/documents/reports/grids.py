"""A report as plain tables, for spreadsheets: rows under heads, and nothing around them.

Tables of the same columns become one, and so do quotations; the headings they stood under and
what was said of those stand in columns before them, so that rows can be filtered and sorted.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeAlias

from msgspec import Struct, field

from migdesk.documents.charts import Chart
from migdesk.documents.reports.parts import (
    Cell,
    Heading,
    KeyFigures,
    Line,
    Look,
    Paragraph,
    Picture,
    Prose,
    Quotation,
    Report,
    Table,
    Value,
    Wording,
    text_of,
)
from migdesk.text.capitals import capitalised
from migdesk.text.dates import days_in_words
from migdesk.text.words import Words

Row: TypeAlias = tuple[Value | None, ...]

_NOTHING: Final = ("", "")


class Grid(Struct, frozen=True):
    """A table: ``heads`` over ``rows``, each with a value for each head.

    ``total`` sums the rows up and is none of them; empty where nothing does.
    """

    name: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    total: Row = ()


class _Gathered(Struct):
    """Rows of the same columns, each with what they stand under."""

    name: str
    heads: tuple[str, ...]
    rows: list[tuple[Sequence[str], Row]] = field(default_factory=list)
    totals: list[Row] = field(default_factory=list)


def grids_of(report: Report) -> tuple[Grid, ...]:
    """Return a report as plain tables. The last one says what the report is about."""
    words = Wording(report.front.languages).words
    gathered: list[_Gathered] = []
    loose: list[str] = []
    above = _Above()
    quotations: list[tuple[Sequence[str], Quotation]] = []
    for part in report.parts:
        match part:
            case Heading() | Paragraph():
                loose += above.take(part)
            case Prose():
                loose += above.say(text for text, _ in part.lines)
            case Picture():
                loose += above.say([part.caption])
            case Table():
                _gather(gathered, part, above.told())
            case Quotation():
                quotations.append((above.told(), part))
            case KeyFigures():
                gathered.append(_key_figures(words, part))
            case Chart():
                gathered.append(_chart(part))
    if quotations:
        gathered.append(_quotations(words, quotations))
    names = _Names()
    own = words(f"report.{report.kind}")
    alone = len(gathered) == 1
    grids = [
        _grid(words, each, names.one(own if alone else capitalised(each.name))) for each in gathered
    ]
    about = tuple(_about(report, words, [own, *loose]))
    return (*grids, Grid(names.one(words("report.about")), (words("report.about"),), about))


class _Above(Struct):
    """The headings that a part stands under, and what is said of them."""

    headings: list[str] = field(default_factory=list)
    note: str = ""
    unsaid: bool = False

    def take(self, part: Heading | Paragraph) -> Iterator[str]:
        """Note a heading, or a paragraph that belongs to what follows it; yield any other."""
        if isinstance(part, Heading):
            self.headings[part.level - 1 :] = [part.text]
            self.note, self.unsaid = "", True
        elif part.keep:
            self.note = " ".join(filter(None, (self.note, text_of(part.line))))
        else:
            yield from self.say([text_of(part.line)])

    def say(self, lines: Iterable[str]) -> Iterator[str]:
        """Yield lines that belong to no table, below the headings that they stand under."""
        for line in filter(None, lines):
            if self.unsaid:
                yield " · ".join(self.headings)
            self.unsaid = False
            yield line

    def told(self) -> Sequence[str]:
        """Return the headings and the note."""
        return (" · ".join(self.headings), self.note)


class _Names(Struct):
    """Names of tables, no two alike in letters of any size."""

    given: set[str] = field(default_factory=set)

    def one(self, wanted: str) -> str:
        """Return ``wanted``, with a number where another table has that name."""
        name, number = wanted, 1
        while name.lower() in self.given:
            number += 1
            name = f"{wanted} {number}"
        self.given.add(name.lower())
        return name


def _gather(gathered: list[_Gathered], table: Table, above: Sequence[str]) -> None:
    heads = tuple(column.head for column in table.columns)
    if not gathered or gathered[-1].heads != heads:
        gathered.append(_Gathered(table.name, heads))
    rows = ((above, tuple(_value(cell) for cell in cells)) for cells in table.rows)
    gathered[-1].rows += rows
    gathered[-1].totals.append(tuple(_value(cell) for cell in table.total))


def _key_figures(words: Words, figures: KeyFigures) -> _Gathered:
    rows: list[tuple[Sequence[str], Row]] = [
        (_NOTHING, (figure.caption, figure.value)) for figure in figures.figures
    ]
    heads = (words("report.counted"), words("report.figure"))
    return _Gathered(words("report.key_figures"), heads, rows)


def _chart(chart: Chart) -> _Gathered:
    rows: list[tuple[Sequence[str], Row]] = [
        (_NOTHING, (row.label, *row.values)) for row in chart.rows
    ]
    return _Gathered(chart.caption, (chart.heading, *chart.series), rows)


def _quotations(words: Words, quotations: Sequence[tuple[Sequence[str], Quotation]]) -> _Gathered:
    """Return quotations as rows: the words, and each fact in the column of its label."""
    facts = [_facts(quotation) for _, quotation in quotations]
    labels = tuple(dict.fromkeys(label for each in facts for label in each))
    heads = (words("report.words"), *labels)
    rows: list[tuple[Sequence[str], Row]] = [
        (above, (quotation.words, *(told.get(label) for label in labels)))
        for (above, quotation), told in zip(quotations, facts, strict=True)
    ]
    return _Gathered(words("report.quotes"), heads, rows)


def _facts(quotation: Quotation) -> dict[str, str]:
    """Return the facts about a quotation by their labels; without one, under an empty label."""
    told: dict[str, str] = {}
    for line in quotation.facts:
        label = "".join(run.text for run in line if run.look is Look.LABEL).strip(" :")
        fact = "".join(run.text for run in line if run.look is not Look.LABEL)
        told[label] = "\n".join(filter(None, (told.get(label), fact)))
    return told


def _grid(words: Words, gathered: _Gathered, name: str) -> Grid:
    """Return a table; what all rows stand under is no column, unless it is all that names them."""
    shown = [place for place in range(2) if len({above[place] for above, _ in gathered.rows}) > 1]
    total = gathered.totals[0] if len(gathered.totals) == 1 else ()
    before = [words(key) for key in ("report.section", "report.note")]
    return Grid(
        name,
        tuple(capitalised(head) for head in (*(before[place] for place in shown), *gathered.heads)),
        tuple((*(above[place] for place in shown), *row) for above, row in gathered.rows),
        (*(None for _ in shown), *total) if total else (),
    )


def _value(cell: Cell) -> Value | None:
    return cell.value if cell.value is not None else _text(cell.lines) or None


def _text(lines: Iterable[Line]) -> str:
    return "\n".join(filter(None, map(text_of, lines)))


def _about(report: Report, words: Words, said: Iterable[str]) -> Iterator[Row]:
    """Yield what the report is about, a line each."""
    front = report.front
    days = days_in_words(front.start, front.end, words.language)
    for text in (*front.title, days, *front.place, front.house.name, *said):
        if text:
            yield (text,)
