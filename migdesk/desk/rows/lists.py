"""A list as the window holds it: all keys in order, and which stretches they fall into."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import accumulate
from typing import TypeVar, overload

from msgspec import Struct

Entry = TypeVar("Entry")


class Group(Struct, frozen=True):
    """A stretch of a list under one heading.

    Attributes:
        key: a closed word that the window puts into words, or an ISO month such as ``2026-05``:
            see the groupings of the filters.
        label: the heading where it is data, such as a person's name; empty where it is not.
        count: how many keys it takes up.
        id: the record the heading is about, 0 where there is none.
        at: when that record begins, at its place.
        event: the title of the event that a session belongs to.
    """

    key: str
    label: str
    count: int
    id: int = 0
    at: datetime | None = None
    event: str = ""


def compact(numbers: Sequence[int]) -> "array[int]":
    """Return numbers in four bytes each, or in eight if not all of them fit."""
    try:
        return array("i", numbers)
    except OverflowError:
        return array("q", numbers)


class _Compact(Sequence[Entry]):
    """A sequence like a tuple, in less memory."""

    @overload
    def __getitem__(self, place: int) -> Entry: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Entry, ...]: ...

    def __getitem__(self, place: int | slice) -> Entry | tuple[Entry, ...]:
        """Return an entry, or several."""
        places = range(len(self))[place]
        return self._entry(places) if isinstance(places, int) else tuple(map(self._entry, places))

    def _entry(self, place: int) -> Entry:
        raise NotImplementedError

    def __eq__(self, other: object) -> bool:
        """Tell whether the others are the same."""
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]  # equal to tuples, whose hash takes all of them

    def __repr__(self) -> str:
        """Return all of them."""
        return repr(tuple(self))


class Keys(_Compact[int]):
    """Keys of a long list."""

    def __init__(self, keys: Sequence[int]) -> None:
        self._keys = compact(keys)

    def _entry(self, place: int) -> int:
        return self._keys[place]

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._keys)

    def __iter__(self) -> Iterator[int]:
        """Go through them."""
        return iter(self._keys)

    def __contains__(self, key: object) -> bool:
        """Tell whether one is among them."""
        return key in self._keys

    def index(self, key: int, start: int = 0, stop: int | None = None) -> int:
        """Return where one stands.

        Raises:
            ValueError: nowhere.
        """
        return self._keys.index(key, start, len(self) if stop is None else stop)


class Texts(_Compact[str]):
    """Texts of a long list, each taken out when it is looked at."""

    def __init__(self, texts: Iterable[str]) -> None:
        written = [text.encode() for text in texts]
        self._written = b"".join(written)
        self._ends = compact(tuple(accumulate(map(len, written), initial=0)))

    def _entry(self, place: int) -> str:
        return self._written[self._ends[place] : self._ends[place + 1]].decode()

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._ends) - 1


class Groups(_Compact[Group]):
    """Stretches of a long list, each put together when it is looked at.

    There may be tens of thousands, of which a person sees a few at a time.

    Attributes:
        counts: how many keys each of them takes up.
    """

    def __init__(self, counts: Sequence[int], make: Callable[[int], Group]) -> None:
        """Have ``make`` put a stretch together by its place."""
        self.counts, self._make = counts, make

    def _entry(self, place: int) -> Group:
        return self._make(place)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.counts)


class Index(Struct, frozen=True):
    """All keys of a list in order, of which the window shows a page at a time.

    ``groups`` follow one another along the keys; there are none in a list of one stretch.
    ``total`` is how many records of the kind there are, whatever the filter.
    """

    keys: Sequence[int]
    groups: Groups | tuple[Group, ...]
    total: int
