"""What is marked on pages: a selection, and what was looked for."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from msgspec import Struct, field

from migdesk.text.printed import Span, copied, occurrences

Place: TypeAlias = tuple[int, int]
"""A page and a gap between its letters, counted by the letter after it."""


class Selection(Struct, frozen=True):
    """Text from one place to another, whichever comes first. ``word`` and the like are spans."""

    anchor: Place
    head: Place

    @classmethod
    def of(cls, page: int, span: Span) -> "Selection":
        """Return a stretch of one page."""
        return cls((page, span[0]), (page, span[1]))

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing lies between the two places."""
        return self.anchor == self.head

    @property
    def pages(self) -> range:
        """Return the pages of which something is selected."""
        first, last = sorted((self.anchor, self.head))
        return range(first[0], last[0] + 1)

    def on(self, page: int, length: int) -> Span:
        """Return what of a page with so many letters is selected."""
        first, last = sorted((self.anchor, self.head))
        if page not in self.pages:
            return 0, 0
        start = first[1] if page == first[0] else 0
        end = last[1] if page == last[0] else length
        return start, end

    def text(self, texts: Mapping[int, str]) -> str:
        """Return the words as they go to the clipboard; a page not read yet says nothing."""
        known = [page for page in self.pages if page in texts]
        parts = (copied(texts[page], self.on(page, len(texts[page]))) for page in known)
        return "\n".join(part for part in parts if part)


class Search(Struct):
    """Where something that was looked for stands, page by page as pages are read.

    ``wanted`` is what is looked for, ``start`` the page from which the first hit is wanted.
    """

    wanted: str
    start: int = 0
    current: tuple[int, int] | None = None
    _hits: dict[int, tuple[Span, ...]] = field(default_factory=dict)

    def take(self, page: int, text: str) -> None:
        """Look on a page."""
        found = occurrences(text, self.wanted)
        if found:
            self._hits[page] = found
            if self.current is None and page >= self.start:
                self.current = (page, 0)

    def close(self) -> None:
        """Begin at the first hit where there is none from ``start`` on: all pages are read."""
        if self.current is None and self._hits:
            self.current = (min(self._hits), 0)

    def step(self, by: int) -> None:
        """Go to the next hit or the one before, round and round."""
        order = list(self._order())
        if order:
            place = order.index(self.current) + by if self.current in order else 0
            self.current = order[place % len(order)]

    def on(self, page: int) -> tuple[Span, ...]:
        """Return the hits on a page."""
        return self._hits.get(page, ())

    def is_current(self, page: int, number: int) -> bool:
        """Tell whether a hit is the one the person looks at."""
        return self.current == (page, number)

    @property
    def here(self) -> tuple[int, Span] | None:
        """Return the page and the span of the present hit."""
        if self.current is None:
            return None
        page, number = self.current
        return page, self._hits[page][number]

    @property
    def count(self) -> int:
        """Return how many hits there are so far."""
        return sum(map(len, self._hits.values()))

    @property
    def position(self) -> int:
        """Return which of them the present one is, from 1; 0 where there is none."""
        return 0 if self.current is None else list(self._order()).index(self.current) + 1

    def _order(self) -> Iterator[tuple[int, int]]:
        for page in sorted(self._hits):
            for number in range(len(self._hits[page])):
                yield page, number
