"""Charts, key figures and captions, for the stories of reports.

::

    yield from chart(paper, Chart(Shape.BARS, "Visitors by country.", rows, ("Visitors",)))
    yield key_figures(paper, (KeyFigure("31,480", "visits over two days"),))
    yield from captioned(paper, "Visits by country.", paper.table(heads, parts, rows))

A chart has a caption with the next number, a drawing that says its figures, and the figures as a
table. Where every name and figure is printed beside its bar or over its column once, these texts
are that table; else it stands below the drawing.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from migdesk.documents.charts import Chart
from migdesk.documents.pdf.fonts import Face
from migdesk.documents.pdf.key_figures import KeyFigures, KeyFigureText
from migdesk.documents.pdf.pages import Column, Item
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.tables import Table
from migdesk.documents.pdf.typesetting import Style, Text, set_text
from migdesk.documents.reports.page import Paper
from migdesk.documents.reports.plotting import plot
from migdesk.documents.sheet import KeyFigure

_GAP: Final = 18.0
_IN_ROW: Final = 4
_STEP: Final = 2.0
_LEAST_SIZE: Final = 12.0
"""A key figure that is too long for its place is set smaller, down to this size."""


def chart(paper: Paper, chart: Chart) -> Iterator[Item]:
    """Yield the caption of a chart, the drawing, and the table where it needs one."""
    if not chart.rows:
        return
    setting, unit = paper.setting, paper.setting.type.unit
    group = Node("Div", setting.root)
    number = paper.words("chart.figure", number=next(paper.figures))
    yield caption(paper, number, chart.caption, group)
    plotted = plot(paper, chart, group)
    *others, last = plotted.drawings()
    for part in others:
        yield Item(part, Column.BOTH, after=unit)
    if plotted.is_read:
        yield Item(last, Column.BOTH, after=2 * unit)
    else:
        yield Item(last, Column.BOTH, after=unit, keep=True)
        yield Item(plotted.figures(), Column.BOTH, after=2 * unit)


def caption(paper: Paper, number: str, text: str, parent: Node) -> Item:
    """Return a caption that stays with what follows: ``Figure 1.`` and a sentence."""
    style, palette = paper.styles.caption, paper.setting.palette
    named = replace(style.span(f"{number} "), face=Face.MEDIUM, ink=palette.ink)
    spans = (named, *paper.setting.spans(text, style.span("")))
    set_ = set_text(spans, style, paper.width, paper.setting.prose_node("Caption", text, parent))
    after = 0.9 * paper.setting.type.unit
    return Item(replace(set_, whole=True), Column.BOTH, after=after, keep=True)


def captioned(paper: Paper, text: str, table: Table) -> Iterator[Item]:
    """Yield the caption of a table with the next number, and the table."""
    number = paper.words("chart.table", number=next(paper.tables))
    yield caption(paper, number, text, table.node)
    yield Item(table, Column.BOTH, after=2 * paper.setting.type.unit)


def key_figures(paper: Paper, figures: Sequence[KeyFigure]) -> Item:
    """Return large figures under rules, four side by side. There is at least one."""
    setting, styles = paper.setting, paper.styles
    listing = Node("L", setting.root)
    width = (paper.width - _GAP * (_IN_ROW - 1)) / _IN_ROW
    texts = []
    for figure in figures:
        body = Node("LBody", Node("LI", listing))
        value = _fitting(paper, figure.value, styles.key_figure, width, body)
        told = setting.text(figure.caption, styles.caption, width, "P", body)
        texts.append(KeyFigureText(value, told))
    part = KeyFigures(tuple(texts), _IN_ROW, width, _GAP, setting.palette.accent)
    return Item(part, Column.BOTH, before=1.6 * setting.type.unit, after=2 * setting.type.unit)


def _fitting(paper: Paper, text: str, style: Style, width: float, body: Node) -> Text:
    """Set ``text`` on one line, smaller where it is too long, at last on several."""
    while True:
        value = paper.setting.text(text, style, width, "P", body)
        if len(value.lines) <= 1 or style.size <= _LEAST_SIZE:
            return value
        style = replace(style, size=style.size - _STEP)
