"""What a chart shows, frozen: figures and what they are called, in the language of the document.

A chart is drawn by :mod:`migdesk.documents.reports.figures`; its figures can also be written to a
table as they are.
"""

from enum import Enum, auto

from msgspec import Struct


class Shape(Enum):
    """How a chart draws its rows.

    ``BARS`` lie one under another, with one bar for each series. ``STACKED`` bars have the series
    as their parts, so that the whole can be compared too. ``COLUMNS`` stand side by side, for
    months and other steps of time; several series are stacked. ``GROUPED`` columns have the series
    beside one another: they are no parts of a whole.
    """

    BARS = auto()
    STACKED = auto()
    COLUMNS = auto()
    GROUPED = auto()

    @property
    def is_upright(self) -> bool:
        """Tell whether rows are columns."""
        return self in {Shape.COLUMNS, Shape.GROUPED}

    @property
    def is_stacked(self) -> bool:
        """Tell whether series are parts of a whole."""
        return self in {Shape.STACKED, Shape.COLUMNS}


class ChartRow(Struct, frozen=True):
    """What one row is called and its figures, one for each series. None is below zero."""

    label: str
    values: tuple[float, ...]

    @property
    def total(self) -> float:
        """Return the sum of all series."""
        return sum(self.values)


class Chart(Struct, frozen=True):
    """A chart with its caption.

    Attributes:
        shape: how it is drawn.
        caption: a sentence that says what is counted; the number of the figure is put before it.
        rows: in the order in which they are drawn. Without any, nothing is printed.
        series: what each figure of a row counts: ``("Women", "Men")``.
        heading: what the rows are, as the head of a column: ``Month``.
        emphasis: which row stands out where there is one series; ``None`` for none of them.
        unit: what stands after each figure, with its blank: ``" %"``.
    """

    shape: Shape
    caption: str
    rows: tuple[ChartRow, ...]
    series: tuple[str, ...]
    heading: str = ""
    emphasis: int | None = 0
    unit: str = ""

    @property
    def peak(self) -> float:
        """Return the largest figure that a bar has to reach; not 0."""
        reached = (row.total if self.shape.is_stacked else max(row.values) for row in self.rows)
        return max(reached, default=0) or 1
