"""Parts put on pages, before anything is painted: so pages are counted without drawing them.

A page has a main column and a narrow margin beside it. Text runs down the main column; labels,
dates and figures hang in the margin beside it; some parts take both.
"""

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, auto
from typing import Final, NamedTuple

from msgspec import Struct, field
from msgspec.structs import replace

from migdesk.documents.pdf.parts import Part, Rule

_FUZZ: Final = 1e-6


class Column(Enum):
    """Where a part stands."""

    MAIN = auto()
    MARGIN = auto()
    BOTH = auto()


class Item(Struct, frozen=True):
    """A part and its place in the flow.

    ``before`` and ``after`` are the white it asks for, in points; of two neighbours the larger
    counts. Nothing is asked for at the head of a page. With ``keep`` it stays on the page on which
    the next item begins. ``drop`` is how far an item of the margin hangs below the level of the
    main column. One that ``clings`` has a piece of the item before it above it on its page, where
    that can be split.
    """

    part: Part
    column: Column = Column.MAIN
    before: float = 0
    after: float = 0
    keep: bool = False
    drop: float = 0
    clings: bool = False


class Area(Struct, frozen=True):
    """Where parts may stand, in points from the lower left corner of the page.

    ``first_rise`` is how much higher the first page ends than others.
    """

    main: float
    margin: float
    first_top: float
    later_top: float
    bottom: float
    first_rise: float = 0


class Placed(NamedTuple):
    """A part on a page: its upper left corner."""

    part: Part
    left: float
    top: float


class Pages(Struct, frozen=True):
    """Everything in its place. ``fill`` is how much of the last page is used, 0 to 1."""

    pages: tuple[tuple[Placed, ...], ...]
    fill: float


def paginate(items: Iterable[Item], area: Area) -> Pages:
    """Put ``items`` on as many pages as they need.

    A part taller than a page that cannot be split runs over the foot of its page.
    """
    flow = _Flow(area)
    chains = tuple(_chains(items))
    afters = (*(chain[0] for chain in chains[1:]), None)
    for chain, after in zip(chains, afters, strict=False):
        if flow.breaks_before(chain):
            flow.break_page()
        for item in chain[:-1]:
            flow.add(item)
        flow.add(chain[-1], after)
    return Pages(tuple(map(tuple, flow.pages)), flow.filled())


def _chains(items: Iterable[Item]) -> Iterator[Sequence[Item]]:
    """Yield items that begin on one page together."""
    chain: list[Item] = []
    for item in items:
        chain.append(item)
        if not item.keep:
            yield chain
            chain = []
    if chain:
        yield chain


class _Cursor(Struct):
    """The level reached in a column, and the white that the last part asked for."""

    page: int = 0
    level: float = 0
    after: float = 0

    def is_beyond(self, other: "_Cursor") -> bool:
        return (self.page, -self.level) > (other.page, -other.level)


class _Flow(Struct):
    area: Area
    pages: list[list[Placed]] = field(default_factory=lambda: [[]])
    main: _Cursor = field(default_factory=_Cursor)
    margin: _Cursor = field(default_factory=_Cursor)

    def __post_init__(self) -> None:
        self.main.level = self.margin.level = self.area.first_top

    def breaks_before(self, chain: Sequence[Item]) -> bool:
        """Tell whether ``chain`` has to begin on the next page. One longer than a page need not."""
        if any(item.column is Column.BOTH for item in chain):
            self._level_columns()
        if self._is_head(self.main.page, self.main.level):
            return False
        need, after = 0.0, self.main.after
        body = [item for item in chain if item.column is not Column.MARGIN]
        for item in body:
            height = item.part.least if item is body[-1] else item.part.height
            need += max(after, item.before) + height
            after = item.after
        room = self.main.level - self._bottom(self.main.page)
        return room + _FUZZ < need <= self.area.later_top - self.area.bottom

    def break_page(self) -> None:
        """Go on at the head of the next page."""
        self._turn(self.main)

    def add(self, item: Item, after: Item | None = None) -> None:
        """Place one item, in pieces where it has to be or where that ``after`` it clings to it."""
        tail = 0.0
        if after is not None and after.clings:
            tail = max(item.after, after.before) + after.part.height
        match item.column:
            case Column.MAIN:
                self._place(item, self.main, self.area.main, self._below(self.main, item), tail)
            case Column.BOTH:
                self._level_columns()
                self._place(item, self.main, self.area.margin, self._below(self.main, item), tail)
                self.margin = replace(self.main)
            case Column.MARGIN:
                level = self._beside(item)
                self._place(item, self.margin, self.area.margin, level)

    def filled(self) -> float:
        """Return how much of the last page is used."""
        last = len(self.pages) - 1
        top = self._top(last)
        lowest = min(c.level for c in (self.main, self.margin) if c.page == last)
        return (top - lowest) / (top - self._bottom(last))

    def _place(
        self, item: Item, cursor: _Cursor, left: float, level: float, tail: float = 0
    ) -> None:
        part = item.part
        while part.height + tail > (room := level - self._bottom(cursor.page)) + _FUZZ:
            fits = part.height <= room + _FUZZ
            halves = part.split(part.height - 1 if fits else room)
            if halves is None and (fits or self._is_head(cursor.page, level)):
                break
            if halves is not None:
                first, part = halves
                self.pages[cursor.page].append(Placed(first, left, level))
            self._turn(cursor)
            level = cursor.level
        if isinstance(part, Rule) and cursor.page and self._is_head(cursor.page, level):
            return  # the running head of a later page ends in a rule already
        self.pages[cursor.page].append(Placed(part, left, level))
        cursor.level, cursor.after = level - part.height, item.after

    def _beside(self, item: Item) -> float:
        """Return the level in the margin: that of the main column, unless it is taken."""
        if self.main.page > self.margin.page:
            self.margin = replace(self.main)
        level = self.main.level - self.main.after - item.drop
        if self.margin.page > self.main.page or self.margin.level < self.main.level:
            taken = self._below(self.margin, item)
            return taken if self.margin.page > self.main.page else min(level, taken)
        return level

    def _level_columns(self) -> None:
        """Begin both columns below what stands in either."""
        if self.margin.is_beyond(self.main):
            self.main = replace(self.margin, after=max(self.main.after, self.margin.after))

    def _turn(self, cursor: _Cursor) -> None:
        cursor.page += 1
        while cursor.page >= len(self.pages):
            self.pages.append([])
        cursor.level, cursor.after = self._top(cursor.page), 0

    def _below(self, cursor: _Cursor, item: Item) -> float:
        """Return the level at which ``item`` begins below what ``cursor`` has passed.

        At the head of a page nothing is to be kept clear of, save by a rule, which has no height.
        """
        if self._is_head(cursor.page, cursor.level):
            return cursor.level - cursor.after
        return cursor.level - max(cursor.after, item.before)

    def _is_head(self, page: int, level: float) -> bool:
        return level >= self._top(page) - _FUZZ

    def _top(self, page: int) -> float:
        return self.area.later_top if page else self.area.first_top

    def _bottom(self, page: int) -> float:
        return self.area.bottom + (0 if page else self.area.first_rise)
