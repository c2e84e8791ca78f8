"""A report as a Word document: the same report gives the same bytes.

Headings, tables with heads that are repeated, and quotations have the styles Word knows them by.
A chart is a picture that says its figures, above a table of them.
"""

from collections.abc import Iterator, Sequence
from itertools import count, zip_longest
from typing import Final

from msgspec import Struct, field

from migdesk.documents.charts import Chart
from migdesk.documents.forms.flow import Flow, one_line
from migdesk.documents.logos import logo_groups
from migdesk.documents.reports.chart_pictures import chart_pictures
from migdesk.documents.reports.parts import (
    Cell,
    Column,
    Heading,
    KeyFigures,
    Line,
    Look,
    Paragraph,
    Part,
    Picture,
    Prose,
    Quotation,
    Report,
    Run,
    Table,
    Wording,
    line,
    text_of,
)
from migdesk.documents.sheet import House
from migdesk.documents.typography import cleaned
from migdesk.documents.word.around import NAMESPACES, PAGES, SIDE
from migdesk.documents.word.assembly import WORD_ML, add_around, add_looks, add_properties
from migdesk.documents.word.logos import logo_lines
from migdesk.documents.word.package import Package, Relations
from migdesk.documents.word.pictures import Pictures
from migdesk.documents.word.runs import Writer
from migdesk.documents.word.styles import (
    BAND,
    CAPTION,
    CELL,
    DAY,
    DECK,
    FIGURE,
    HEADING,
    HEADLINE,
    LABEL,
    NOTE,
    PHOTO,
    SAID_BY,
    STRONG,
    STYLE_OF,
    SUBHEADING,
)
from migdesk.documents.word.xml import element, w
from migdesk.text.capitals import capitalised
from migdesk.text.dates import days_in_words
from migdesk.text.numbers import amount
from migdesk.text.words import words_for
from migdesk.vocabulary import BlockKind, EventStatus

_LOOKS: Final = {Look.PLAIN: "", Look.STRONG: STRONG, Look.SOFT: SAID_BY, Look.LABEL: LABEL}
_OFF: Final = frozenset({EventStatus.POSTPONED, EventStatus.CANCELLED})
_RULE: Final = "C9D3D7"
_HEAD_RULE: Final = 9
_AROUND_CELLS: Final = {"top": 40, "left": 0, "bottom": 40, "right": 140}
"""White in twentieths of a point, in the order in which the format has it."""

_BODY: Final = STYLE_OF[BlockKind.PARAGRAPH]
_ITEM: Final = STYLE_OF[BlockKind.LIST_ITEM]
_TWENTIETHS: Final = 20
"""Of a point: what Word measures lines in."""

_QUOTE: Final = STYLE_OF[BlockKind.PULL_QUOTE]


def report_docx(report: Report) -> bytes:
    """Return a report as a Word document.

    Raises:
        ImageUnreadable: a logo is neither PNG nor JPEG, or is damaged.
        ImageTooLarge: a logo has more pixels than a document takes.
        LanguageUnknown: there are no words for a language.
    """
    house, flow = report.front.house, _around(report)
    package, links = Package(), Relations()
    width = PAGES[house.paper][0] - 2 * SIDE
    pictures = Pictures(package, links, width / _TWENTIETHS)
    body = _Body(Writer(flow, links), width, house, pictures)
    written = (*_opening(body.writer, report), *body.parts(report.parts), *body.logos())
    ends = add_around(package, links, flow, house)
    document = element("w:document", NAMESPACES, w("body", *written, ends))
    package.add("word/document.xml", document, f"{WORD_ML}.document.main+xml")
    add_looks(package, links, flow, house, tracked=False)
    package.add_relations("word/document.xml", links)
    add_properties(package, flow)
    return package.file()


def _around(report: Report) -> Flow:
    """Return what stands around a report: letterhead and running heads are those of releases."""
    front = report.front
    words = words_for(front.languages[0])
    return Flow(
        language=front.languages[0],
        script=words("language.script"),
        mark="",
        house=one_line(front.house.name),
        tagline=one_line(front.house.tagline),
        kind=cleaned(words(f"report.{report.kind}")),
        number="",
        embargo=None,
        notices=(),
        headline=cleaned(front.title[0]).strip(),
        deck="",
        day="",
        date=None,
        subject="",
        passages=(),
        figures=(),
        abouts=(),
        contact_label="",
        contacts=(),
        foot=cleaned(front.house.footer).strip(),
    )


def _opening(writer: Writer, report: Report) -> Iterator[str]:
    """Yield the title in each language, days and place; first that the event is off."""
    front = report.front
    if front.status in _OFF:
        off = Wording(front.languages).both(f"event_status.{front.status}")
        yield from writer.plain(BAND, off)
    yield from writer.plain(HEADLINE, writer.flow.title)
    for title in dict.fromkeys(map(one_line, front.title[1:])):
        if title != writer.flow.title:
            yield from writer.plain(DECK, title)
    for tag, place in zip(front.languages, front.place, strict=True):
        told = " · ".join(filter(None, (days_in_words(front.start, front.end, tag), place)))
        yield from writer.plain(DAY, cleaned(told))


class _Body(Struct, frozen=True):
    """The text below the title.

    Attributes:
        writer: of the text.
        width: of a line, in twentieths of a point.
        house: whose colours it has.
        pictures: where photos and charts are put.
        figures: the numbers of charts.
    """

    writer: Writer
    width: int
    house: House
    pictures: Pictures
    figures: Iterator[int] = field(default_factory=lambda: count(1))

    def parts(self, parts: Sequence[Part]) -> Iterator[str]:
        """Yield all parts in reading order."""
        for part, following in zip_longest(parts, parts[1:]):
            match part:
                case Heading():
                    style = HEADING if part.level == 1 else SUBHEADING
                    yield from self.writer.plain(style, cleaned(part.text))
                case Paragraph():
                    yield self._line(part.line, _BODY, keep=part.keep)
                case Prose():
                    yield from self._prose(part)
                case Picture():
                    yield from self._picture(part)
                case Table():
                    yield from self._table(part.name, part.columns, part.rows, part.total)
                case Quotation():
                    yield from self._quotation(part)
                case KeyFigures():
                    yield from self._key_figures(part)
                case Chart():
                    yield from self._chart(part, following)

    def logos(self) -> Iterator[str]:
        """Yield the logos of partners and donors."""
        groups = logo_groups(self.house, words_for(self.writer.flow.language))
        for style, runs in logo_lines(self.writer, self.pictures, groups):
            yield self.writer.paragraph(style, runs)

    def _quotation(self, quotation: Quotation) -> Iterator[str]:
        """Yield the words and the facts about them, all on one page."""
        words = cleaned(quotation.words)
        said = self.writer.words(words, words)
        yield self.writer.paragraph(_QUOTE, said, keep=bool(quotation.facts))
        for number, fact in enumerate(quotation.facts, 1):
            yield self._line(fact, NOTE, keep=number < len(quotation.facts))

    def _prose(self, prose: Prose) -> Iterator[str]:
        for text, is_item in prose.lines:
            yield from self.writer.plain(_ITEM if is_item else _BODY, cleaned(text))

    def _picture(self, picture: Picture) -> Iterator[str]:
        alt = picture.photo.says(words_for(self.writer.flow.language), picture.caption)
        yield self.writer.paragraph(PHOTO, self.pictures.drawn(picture.photo, alt))
        if picture.caption:
            yield from self.writer.plain(CAPTION, cleaned(picture.caption))

    def _line(self, line: Line, style: str, *, keep: bool = False) -> str:
        """Return a paragraph; with ``keep`` it stays on the page of what follows."""
        around = cleaned(text_of(line))
        runs = (self.writer.words(cleaned(run.text), around, _LOOKS[run.look]) for run in line)
        return self.writer.paragraph(style, *runs, around=around, keep=keep)

    def _key_figures(self, figures: KeyFigures) -> Iterator[str]:
        for figure in figures.figures:
            told = line((figure.shown, Look.STRONG), (f" {figure.caption}", Look.PLAIN))
            yield self._line(told, FIGURE)

    def _chart(self, chart: Chart, following: Part | None) -> Iterator[str]:
        """Yield caption, picture and figures; these not where the table below begins with them."""
        if not chart.rows:
            return
        language = self.writer.flow.language
        number = words_for(language)("chart.figure", number=next(self.figures))
        yield self._line(
            line((f"{number} ", Look.STRONG), (chart.caption, Look.PLAIN)), CAPTION, keep=True
        )
        width = self.width / _TWENTIETHS
        for made in chart_pictures(chart, self.house, language, width):
            size = (made.width, made.height)
            shown = self.pictures.shown("chart", "png", made.data, size, made.alt)
            yield self.writer.paragraph(PHOTO, shown)
        if isinstance(following, Table) and _names(following)[:1] == [chart.rows[0].label]:
            return
        columns = (
            Column(chart.heading, 2),
            *(Column(series, 1, figures=True) for series in chart.series),
        )
        rows = [
            (
                Cell((line((row.label, Look.PLAIN)),)),
                *(
                    Cell((line((f"{amount(value, language)}{chart.unit}", Look.PLAIN)),))
                    for value in row.values
                ),
            )
            for row in chart.rows
        ]
        yield from self._table(chart.caption, columns, rows, ())

    def _table(
        self,
        name: str,
        columns: Sequence[Column],
        rows: Sequence[Sequence[Cell]],
        total: Sequence[Cell],
    ) -> Iterator[str]:
        """Yield a table, and the paragraph without which the next table would be part of it."""
        whole = sum(column.share for column in columns)
        widths = [round(self.width * column.share / whole) for column in columns]
        look = w(
            "tblPr",
            w("bidiVisual") if self.writer.flow.right_to_left else "",
            w("tblW", w=sum(widths), type="dxa"),
            w("tblBorders", w("insideH", val="single", sz=4, space=0, color=_RULE)),
            w("tblLayout", type="fixed"),
            w(
                "tblCellMar",
                *(w(side, w=wide, type="dxa") for side, wide in _AROUND_CELLS.items()),
            ),
            w("tblLook", firstRow=1, firstColumn=1, lastRow=1 if total else 0),
            w("tblCaption", val=one_line(name)),
        )
        grid = w("tblGrid", *(w("gridCol", w=width) for width in widths))
        heads = [Cell(((Run(capitalised(column.head), Look.LABEL),),)) for column in columns]
        sums = [Cell(tuple(_strong(line) for line in cell.lines)) for cell in total]
        yield w(
            "tbl",
            look,
            grid,
            self._row(columns, widths, heads, head=True),
            *(self._row(columns, widths, cells) for cells in rows),
            *([self._row(columns, widths, sums)] if sums else []),
        )
        yield self.writer.paragraph(NOTE)

    def _row(
        self,
        columns: Sequence[Column],
        widths: Sequence[int],
        cells: Sequence[Cell],
        *,
        head: bool = False,
    ) -> str:
        look = w("trPr", w("cantSplit"), w("tblHeader") if head else "")
        made = (
            self._cell(column, width, cell, head=head)
            for column, width, cell in zip(columns, widths, cells, strict=True)
        )
        return w("tr", look, *made)

    def _cell(self, column: Column, width: int, cell: Cell, *, head: bool) -> str:
        edge = w(
            "bottom",
            val="single",
            sz=_HEAD_RULE,
            space=0,
            color=self.house.accent.removeprefix("#"),
        )
        look = w("tcPr", w("tcW", w=width, type="dxa"), w("tcBorders", edge) if head else "")
        side = w("jc", val="right") if column.figures else ""
        lines = [each for each in cell.lines if text_of(each).strip()] or [()]
        return w("tc", look, *(self._in_cell(each, side) for each in lines))

    def _in_cell(self, line: Line, side: str) -> str:
        around = cleaned(text_of(line))
        runs = (self.writer.words(cleaned(run.text), around, _LOOKS[run.look]) for run in line)
        return w("p", w("pPr", w("pStyle", val=CELL), side), *runs)


def _names(table: Table) -> list[str]:
    """Return what the rows of a table are called."""
    return [" ".join(map(text_of, row[0].lines)) for row in table.rows]


def _strong(line: Line) -> Line:
    return tuple(Run(run.text, Look.STRONG) for run in line)
