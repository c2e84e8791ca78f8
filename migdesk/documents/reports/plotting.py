"""A chart made into drawings: its texts set, its figures measured, its parts given their inks."""

import math
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from msgspec import Struct
from msgspec.structs import force_setattr, replace

from migdesk.documents.charts import Chart, ChartRow, Shape
from migdesk.documents.pdf.charts.bars import Bar, BarChart, BarRow
from migdesk.documents.pdf.charts.columns import Axis, Column, ColumnChart, place_of, ticks
from migdesk.documents.pdf.charts.drawing import Drawing, Ink
from migdesk.documents.pdf.charts.grouped import GroupedChart, column_width
from migdesk.documents.pdf.colours import Colour, tint
from migdesk.documents.pdf.fonts import Face
from migdesk.documents.pdf.lines import shortened
from migdesk.documents.pdf.structure import Node
from migdesk.documents.pdf.tables import Table, head_node, table_node
from migdesk.documents.pdf.typesetting import Align, Style, Text
from migdesk.documents.reports.page import Paper, line
from migdesk.documents.typography import cleaned
from migdesk.text.capitals import capitalised
from migdesk.text.numbers import amount

_STRENGTHS: Final = (1.0, 0.55, 0.25, 0.1, 0.75, 0.4)
"""How much of the office's colour each series has: neighbours differ in lightness."""

_BEHIND: Final = 0.7
"""How much of it the rows have that do not stand out."""

_PALE: Final = 0.5
"""What is paler has an outline."""

_WHITE: Final[Colour] = (1.0, 1.0, 1.0)
_LABEL_PART: Final = 0.36
_NAME_PART: Final = 0.2
_LABEL_GAP: Final = 12.0
_NAME_GAP: Final = 6.0
_NAME_SMALLER: Final = 0.5
"""How much smaller the name of a series is than that of a row."""

_TALLEST: Final = 400.0
"""A chart with more rows than stand in this height is drawn in pieces."""

_MOST_LINES: Final = 3
_WIDEST_NAME: Final = 64.0
_COLUMN_HEIGHT: Final = 116.0
_MOST_SAID: Final = 24
"""So many rows are said with the drawing; what is left is in the table."""


class Plot(Struct, frozen=True):
    """A chart on its way to the page. ``group`` is the node above those of its parts.

    ``table`` is above the names and figures where all of them are in the drawing.
    """

    paper: Paper
    chart: Chart
    group: Node
    table: Node
    is_read: bool = False
    """Whether every name and every figure stands in the drawing, and only there."""

    def __post_init__(self) -> None:
        """Measure once whether all has room: it is asked for with every row."""
        force_setattr(self, "is_read", False)  # noqa: FBT003 - the value of a field
        force_setattr(self, "is_read", self._has_room())

    def _has_room(self) -> bool:
        shape = self.chart.shape
        if len(self.chart.series) == 1 or shape is Shape.GROUPED:
            return not shape.is_upright or self._columns_fit()
        if shape is not Shape.STACKED:
            return False
        drawn, *others = self._bar_charts(has_total=True)
        return not others and drawn.fits()

    def drawings(self) -> Iterator[BarChart | ColumnChart]:
        """Yield the chart, in pieces where it would be too tall."""
        if self.chart.shape.is_upright:
            yield self._column_chart()
        else:
            yield from self._bar_charts(has_total=self.is_read)

    def _bar_charts(self, *, has_total: bool) -> Iterator[BarChart]:
        start, height = 0, 0.0
        width = self._indent()
        rows = [self._bar_row(place, width) for place in range(len(self.chart.rows))]
        for end, row in enumerate(rows):
            if end > start and height + row.height > _TALLEST:
                yield self._bar_chart(rows, start, end, has_total=has_total)
                start, height = end, 0.0
            height += row.height
        yield self._bar_chart(rows, start, len(rows), has_total=has_total)

    def figures(self) -> Table:
        """Return the figures as a table, with a sum where the series are parts of a whole."""
        chart, styles = self.chart, self.paper.styles
        is_stacked = chart.shape.is_stacked and len(chart.series) > 1
        heads = [chart.heading, *chart.series]
        if is_stacked:
            heads.append(capitalised(self.paper.words("chart.total")))
        small = replace(styles.cell, size=styles.cell.size - 1.2, leading=10.5)
        rows = (
            [
                [line((row.label, small))],
                *(
                    [line((self._said(value), replace(small, face=styles.figure.face)))]
                    for value in (*row.values, *((row.total,) if is_stacked else ()))
                ),
            ]
            for row in chart.rows
        )
        parts = (2.4, *(1.0 for _ in heads[1:]))
        columns = range(1, len(heads))
        return self.paper.table(
            heads, parts, rows, figures=columns, parent=self.group, is_dense=True
        )

    def _said(self, value: float) -> str:
        return amount(value, self.paper.words.language) + self.chart.unit

    def _drawing(self, rows: Sequence[ChartRow]) -> Drawing:
        """Return what is said of a drawing of ``rows``."""
        words, chart = self.paper.words, self.chart
        said = [self._said_row(row) for row in rows[:_MOST_SAID]]
        key = "chart.all" if len(rows) <= _MOST_SAID else "chart.more"
        kind = "chart.columns" if chart.shape.is_upright else "chart.bars"
        alt = words(
            "chart.alternative",
            kind=words(kind),
            caption=chart.caption,
            figures=words(key, figures="; ".join(said), count=len(rows) - _MOST_SAID),
        )
        return Drawing(self.group, alt, self.paper.setting.prose_node("Figure", alt).language)

    def _said_row(self, row: ChartRow) -> str:
        if len(self.chart.series) == 1:
            return f"{row.label} {self._said(row.values[0])}"
        parts = zip(self.chart.series, row.values, strict=True)
        said = ", ".join(f"{name} {self._said(value)}" for name, value in parts)
        return f"{row.label}{self.paper.words('list.label')}{said}"

    def _text(self, text: str, style: Style, width: float, parent: Node | None = None) -> Text:
        return self.paper.setting.text(text, style, width, "P", parent)

    def _figure(self, value: float, parent: Node | None = None, ink: Colour | None = None) -> Text:
        style = self.paper.styles.chart_figure
        style = style if ink is None else replace(style, ink=ink)
        return self._text(self._said(value), style, self.paper.width, parent)

    def _nodes(self) -> tuple[Node | None, tuple[Node, ...]]:
        """Return the nodes of the name, the figures and their sum, where they are a table."""
        if not self.is_read:
            return None, ()
        row = Node("TR", self.table)
        return head_node(row, "Row"), tuple(Node("TD", row) for _ in (*self.chart.series, ""))

    def _ink(self, series: int, row: int) -> Ink:
        accent = self.paper.setting.palette.accent
        if len(self.chart.series) == 1:
            stands_out = self.chart.emphasis in {None, row}
            return Ink(accent if stands_out else tint(accent, _BEHIND))
        strength = _STRENGTHS[series % len(_STRENGTHS)]
        return Ink(tint(accent, strength), accent if strength < _PALE else None)

    def _ink_on(self, series: int) -> Colour:
        """Return the colour of figures that stand on a series."""
        dark = _STRENGTHS[series % len(_STRENGTHS)] > _BEHIND
        return _WHITE if dark else self.paper.setting.palette.ink

    # Bars

    def _labels_width(self) -> float:
        style, most = self.paper.styles.chart_label, self.paper.width * _LABEL_PART
        return max(self._text(row.label, style, most).width for row in self.chart.rows)

    def _indent(self) -> float:
        """Return where the bars begin: behind the names of rows, and of the series."""
        return self._labels_width() + _LABEL_GAP + self._names_width()

    def _names_width(self) -> float:
        if len(self.chart.series) == 1 or self.chart.shape is Shape.STACKED:
            return 0
        return max(self._name(series).width for series in self.chart.series) + _NAME_GAP

    def _name(self, series: str, parent: Node | None = None) -> Text:
        style = self.paper.styles.chart_label
        soft = replace(style, size=style.size - _NAME_SMALLER, ink=self.paper.setting.palette.slate)
        return self._text(series, soft, self.paper.width * _NAME_PART, parent)

    def _bar_row(self, place: int, indent: float) -> BarRow:
        row, peak = self.chart.rows[place], self.chart.peak
        head, cells = self._nodes()
        width = indent - _LABEL_GAP - self._names_width() + 0.01
        label = self._text(row.label, self.paper.styles.chart_label, width, head)
        inks = tuple(self._ink(series, place) for series in range(len(row.values)))
        if self.chart.shape is Shape.STACKED and len(row.values) > 1:
            lengths = tuple(value / peak for value in row.values)
            *parts, whole = cells or (None,) * (len(row.values) + 1)
            insides = tuple(
                self._figure(value, part, ink=self._ink_on(series))
                for series, (value, part) in enumerate(zip(row.values, parts, strict=True))
            )
            total = self._figure(row.total, whole)
            return BarRow(label, (Bar(lengths, inks, total, insides),))
        bars = (
            Bar(
                (value / peak,),
                (ink,),
                self._figure(value, cells[0] if cells else None),
                name=self._name(series) if len(row.values) > 1 else None,
            )
            for value, ink, series in zip(row.values, inks, self.chart.series, strict=True)
        )
        return BarRow(label, tuple(bars))

    def _bar_chart(
        self, rows: Sequence[BarRow], start: int, end: int, *, has_total: bool
    ) -> BarChart:
        is_stacked = self.chart.shape is Shape.STACKED
        corner, names = self._series(has_total=has_total) if is_stacked else (None, ())
        behind = [bar.value for row in rows for bar in row.bars]
        behind += names[len(self.chart.series) :]
        return BarChart(
            self._drawing(self.chart.rows[start:end]),
            tuple(rows[start:end]),
            width=self.paper.width,
            indent=self._indent(),
            room=max(text.width for text in behind) + _NAME_GAP,
            names=names,
            read=self.is_read,
            leader=self.paper.setting.palette.slate,
            corner=corner,
        )

    # Columns

    def _columns_fit(self) -> bool:
        """Tell whether each column has room for its name and its figure."""
        place = place_of(len(self.chart.rows), self.paper.width, Axis(), ())
        style, count = self.paper.styles.chart_label, len(self.chart.series)
        is_grouped = self.chart.shape is Shape.GROUPED
        room = column_width(place, count) if is_grouped else place
        for row in self.chart.rows:
            words = (self._text(word, style, self.paper.width) for word in row.label.split())
            if max((word.width for word in words), default=0) > place:
                return False
            if len(self._text(row.label, style, place).lines) > _MOST_LINES:
                return False
            if max(self._figure(value).width for value in row.values) > room:
                return False
        return True

    def _column_chart(self) -> ColumnChart:
        chart, palette = self.chart, self.paper.setting.palette
        axis, peak = Axis(), chart.peak
        if not self.is_read:
            whole = all(float(value).is_integer() for row in chart.rows for value in row.values)
            levels = ticks(peak, whole=whole)
            peak = levels[-1]
            style = self.paper.styles.chart_figure
            quiet = replace(style, face=self.paper.styles.figure.face, size=7.5, ink=palette.slate)
            axis = Axis(
                tuple(
                    (level / peak, self._text(self._said(level), quiet, self.paper.width))
                    for level in levels
                )
            )
        is_grouped = chart.shape is Shape.GROUPED
        corner, names = self._series()
        place = place_of(len(chart.rows), self.paper.width, axis, () if is_grouped else names)
        made = partial(GroupedChart, corner=corner) if is_grouped else ColumnChart
        return made(
            self._drawing(chart.rows),
            tuple(self._columns(peak, place)),
            axis,
            names,
            width=self.paper.width,
            tall=_COLUMN_HEIGHT,
            read=self.is_read,
            rule=palette.hairline,
            base=palette.slate,
        )

    def _series(self, *, has_total: bool = False) -> tuple[Node | None, tuple[Text, ...]]:
        """Return the names of several series; as heads, with the cell before them, of a table.

        The word over sums looks like them.
        """
        series = self.chart.series if len(self.chart.series) > 1 else ()
        row = Node("TR", self.table) if series and self.is_read else None
        corner = None if row is None else Node("TD", row)
        heads = [None if row is None else head_node(row, "Column") for _ in (*series, "")]
        names = [self._name(name, head) for name, head in zip(series, heads, strict=False)]
        if series and has_total:
            total = capitalised(self.paper.words("chart.total"))
            style = replace(self.paper.styles.chart_label, face=Face.SEMIBOLD)
            style = replace(style, size=style.size - _NAME_SMALLER)
            names.append(self._text(total, style, self.paper.width * _NAME_PART, heads[-1]))
        return corner, tuple(names)

    def _columns(self, peak: float, place: float) -> Iterator[Column]:
        """Yield the columns; where not all names have room, only each so many-th has one."""
        every = 1 if self.is_read else self._every(place)
        wide = place if self.is_read else place * every - _NAME_GAP / 2
        for number, row in enumerate(self.chart.rows):
            head, cells = self._nodes()
            yield Column(
                tuple(value / peak for value in row.values),
                tuple(self._ink(series, number) for series in range(len(row.values))),
                None if number % every else self._column_name(row.label, wide, head),
                wide,
                tuple(map(self._over, row.values, cells)),
            )

    def _over(self, value: float, cell: Node | None) -> Text:
        """Return the figure over a column; where there is none, it does not speak up."""
        if value:
            return self._figure(value, cell)
        styles = self.paper.styles
        ink = self.paper.setting.palette.slate
        quiet = replace(styles.chart_figure, face=styles.figure.face, ink=ink)
        return self._text(self._said(value), quiet, self.paper.width, cell)

    def _every(self, place: float) -> int:
        style = self.paper.styles.chart_label
        names = (self._text(row.label, style, self.paper.width) for row in self.chart.rows)
        widest = min(max(name.width for name in names) + _NAME_GAP, _WIDEST_NAME)
        return max(1, math.ceil(widest / place))

    def _column_name(self, label: str, width: float, head: Node | None) -> Text:
        """Return what a column is called; cut short where the table below has it in full."""
        style = self.paper.styles.chart_label
        if not self.is_read:
            label = shortened(cleaned(label), style.face, width / style.size * 1000)
        return self.paper.setting.text(label, style, width, "P", head, Align.CENTRE)


def plot(paper: Paper, chart: Chart, group: Node) -> Plot:
    """Return the plot of ``chart`` under ``group``."""
    return Plot(paper, chart, group, table_node(group))
