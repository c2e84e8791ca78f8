"""Reports as PDF: each part of a report laid out on the pages all reports share."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from msgspec.structs import replace

from migdesk.base.progress import Progress, unseen
from migdesk.documents.charts import Chart
from migdesk.documents.figures import figure_items, figure_rows
from migdesk.documents.pdf.fonts import Face
from migdesk.documents.pdf.lines import Span
from migdesk.documents.pdf.pages import Column, Item
from migdesk.documents.pdf.parts import Bar, Frame
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.typesetting import Style, set_text
from migdesk.documents.reports import figures, page, parts
from migdesk.documents.reports.binding import bound
from migdesk.documents.reports.page import Paper, report_pdf
from migdesk.documents.reports.parts import (
    Cell,
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
)
from migdesk.documents.reports.running import running_text
from migdesk.documents.reports.styles import Styles
from migdesk.documents.sheet import KeyFigure
from migdesk.text import blocks

_BAR: Final = 2.2
_INDENT: Final = 16.0
_WHOLE_UP_TO: Final = 200.0
"""A quotation that is no higher stays on one page."""

_LOOKS: Final[Mapping[Look, Callable[[Styles], Style]]] = {
    Look.PLAIN: lambda styles: styles.cell,
    Look.STRONG: lambda styles: styles.strong,
    Look.SOFT: lambda styles: styles.soft,
    Look.LABEL: lambda styles: styles.label,
}
_PROSE: Final[Mapping[Look, Callable[[Styles], Style]]] = {
    **_LOOKS,
    Look.PLAIN: lambda styles: styles.body,
    Look.STRONG: lambda styles: styles.strong_body,
}
"""Those of paragraphs over the whole width."""

_FIGURES: Final[Mapping[Look, Callable[[Styles], Style]]] = {
    Look.PLAIN: lambda styles: styles.figure,
    Look.STRONG: lambda styles: styles.total,
    Look.SOFT: lambda styles: styles.soft_figure,
    Look.LABEL: lambda styles: styles.soft_figure,
}
"""The same with figures of one width, which stand under one another."""


LONG: Final = 240
"""A report of more rows than this is not set tighter: its first page is seen before its last."""


def rows_in(part: Part) -> int:
    """Return how many rows a part has; what is no table counts as one."""
    return len(part.rows) if isinstance(part, Table) else 1


def is_long(report: Report) -> bool:
    """Tell whether a report is so long that its first page is seen before all is laid out."""
    return sum(map(rows_in, report.parts)) > LONG


def printed(report: Report, progress: Progress = unseen, *, is_beginning: bool = False) -> bytes:
    """Return a report as PDF: tagged and archival. The same report gives the same bytes.

    What ``is_beginning`` of a long report looks as it will in the whole of it.

    Raises:
        as :func:`migdesk.documents.reports.page.report_pdf`.
    """
    if report.drawn is not None:
        return report.drawn()
    return report_pdf(
        report.sheet,
        report.front,
        report.kind,
        lambda paper: _laid_out(paper, report.parts),
        said=[("summary", report.summary)],
        binding=bound(
            has_cover=report.has_cover,
            has_contents=report.has_contents,
            summary=report.summary,
        ),
        progress=progress,
        fits=not (is_beginning or is_long(report)),
    )


def _laid_out(paper: Paper, told: Iterable[Part]) -> Iterator[Item]:
    unit = paper.setting.type.unit
    before: object = None
    for part in _gathered(told):
        match part:
            case Heading():
                yield _heading(paper, part)
            case Paragraph():
                said = _paragraph(paper, part, 0.6 * unit)
                yield replace(said, clings=isinstance(before, Table))
            case Prose():
                yield from running_text(paper, part)
            case tuple():
                yield from _pictures(paper, part)
            case Table():
                yield from _table(paper, part, 0 if isinstance(before, Heading) else 1.6 * unit)
            case Quotation():
                yield _words(paper, part)
                yield from _facts(paper, part)
            case KeyFigures():
                shown = [KeyFigure(each.shown, each.caption) for each in part.figures]
                yield figures.key_figures(paper, shown)
            case Chart():
                yield from figures.chart(paper, part)
        before = part


def _heading(paper: Paper, heading: Heading) -> Item:
    style = paper.styles.section if heading.level == 1 else paper.styles.room
    return paper.heading(heading.text, heading.level, style)


def _paragraph(paper: Paper, paragraph: Paragraph, after: float) -> Item:
    styled = _styled(paper, paragraph.line, _PROSE)
    node = paper.setting.prose_node("P", "".join(run.text for run in paragraph.line))
    text = set_text(paper.spans(styled), styled.style, paper.width, node)
    return Item(text, Column.BOTH, after=after, keep=paragraph.keep)


def _table(paper: Paper, table: Table, before: float) -> Iterator[Item]:
    laid = paper.table(
        [column.head for column in table.columns],
        [column.share for column in table.columns],
        (_cells(paper, table.columns, cells) for cells in table.rows),
        figures=[place for place, column in enumerate(table.columns) if column.figures],
        total=_cells(paper, table.columns, map(_strong, table.total)),
    )
    if table.caption:
        over, below = figures.captioned(paper, table.caption, laid)
        yield from (replace(over, before=before), below)
    else:
        yield Item(laid, Column.BOTH, before=before, after=1.2 * paper.setting.type.unit)


def _cells(
    paper: Paper, columns: Iterable[parts.Column], cells: Iterable[Cell]
) -> list[list[page.Line]]:
    return [
        [_styled(paper, line, _FIGURES if column.figures else _LOOKS) for line in cell.lines]
        for column, cell in zip(columns, cells, strict=False)
    ]


def _gathered(told: Iterable[Part]) -> Iterator[Part | tuple[Picture, ...]]:
    """Yield parts; photos that follow one another together."""
    for are_pictures, group in groupby(told, lambda part: isinstance(part, Picture)):
        if are_pictures:
            yield tuple(part for part in group if isinstance(part, Picture))
        else:
            yield from group


def _pictures(paper: Paper, pictures: Sequence[Picture]) -> Iterator[Item]:
    """Yield one photo over the whole width, several two side by side."""
    shown = [
        (picture.photo, [blocks.Run(picture.caption)] if picture.caption else [])
        for picture in pictures
    ]
    style = paper.styles.caption
    if len(shown) > 1:
        return figure_rows(paper.setting, shown, paper.width, style=style)
    ((photo, caption),) = shown
    return figure_items(paper.setting, photo, caption, paper.width, column=Column.BOTH, style=style)


def _strong(cell: Cell) -> Cell:
    lines = (tuple(Run(run.text, Look.STRONG) for run in line) for line in cell.lines)
    return Cell(tuple(lines), cell.value)


def _styled(
    paper: Paper, line: Line, looks: Mapping[Look, Callable[[Styles], Style]] = _LOOKS
) -> page.Line:
    return page.Line(tuple((run.text, looks[run.look](paper.styles)) for run in line))


def _words(paper: Paper, quotation: Quotation) -> Item:
    setting = paper.setting
    style = Style(
        11.5,
        16.5,
        Face.MEDIUM,
        setting.palette.accent,
        ragged=0.12,
        right_to_left=setting.right_to_left,
    )
    node = setting.prose_node("P", quotation.words, Node("BlockQuote", setting.root))
    if not node.language and quotation.language != setting.words.language:
        node.language = quotation.language
    spans: tuple[Span, ...] = tuple(setting.spans(quotation.words, style.span("")))
    turned = setting.turned(quotation.words)
    text = set_text(spans, style, paper.width - _INDENT, node, turned=turned)
    bar = Bar(_BAR, setting.palette.accent, inset_top=2, inset_bottom=2)
    frame = Frame(
        replace(text, whole=text.height <= _WHOLE_UP_TO),
        left=_INDENT,
        bar=bar,
        width=paper.width,
        turned=turned,
    )
    unit = setting.type.unit
    return Item(frame, Column.BOTH, before=1.4 * unit, after=0.5 * unit, keep=True)


def _facts(paper: Paper, quotation: Quotation) -> Iterator[Item]:
    """Yield the lines about a quotation below it, each a paragraph, all on one page."""
    setting = paper.setting
    for number, fact in enumerate(quotation.facts, 1):
        styled = _styled(paper, fact)
        node = setting.prose_node("P", styled.said)
        text = set_text(paper.spans(styled), paper.styles.soft, paper.width - _INDENT, node)
        is_last = number == len(quotation.facts)
        after = 2 * setting.type.unit if is_last else 0
        yield Item(Frame(text, left=_INDENT), Column.BOTH, after=after, keep=not is_last)
