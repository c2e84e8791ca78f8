"""Things that come later: pictures and letters of pages, asked for a few at a time."""

from collections.abc import Callable, Hashable, Iterable
from functools import partial
from typing import Generic, TypeAlias, TypeVar

Key = TypeVar("Key", bound=Hashable)
Got = TypeVar("Got")

Fetch: TypeAlias = Callable[[Key, Callable[[Got], None], Callable[[], None]], None]
"""Asks for what lies under a key; later calls the first function with it, or else the second."""


class Fetching(Generic[Key, Got]):
    """Asks for what is wished for, in that order, and at most so much at once.

    A new list of wishes takes the place of the one before: what somebody has scrolled past
    meanwhile is never asked for. Nothing is handed over after :meth:`stop`.
    """

    def __init__(
        self,
        fetch: Fetch[Key, Got],
        arrived: Callable[[Key, Got], None],
        failed: Callable[[Key], None],
        *,
        at_once: int = 2,
    ) -> None:
        self._fetch, self._arrived, self._failed = fetch, arrived, failed
        self._at_once = at_once
        self._wished: list[Key] = []
        self._on_its_way: set[Key] = set()
        self._stopped = False

    def wish(self, keys: Iterable[Key]) -> None:
        """Ask for these, the first one first, and for nothing else that was wished for before."""
        self._wished = [key for key in dict.fromkeys(keys) if key not in self._on_its_way]
        self._ask()

    def stop(self) -> None:
        """Ask for nothing more, and hand over nothing that is on its way."""
        self._stopped = True
        self._wished.clear()

    def _ask(self) -> None:
        while self._wished and len(self._on_its_way) < self._at_once and not self._stopped:
            key = self._wished.pop(0)
            self._on_its_way.add(key)
            self._fetch(key, partial(self._take, key), partial(self._miss, key))

    def _take(self, key: Key, got: Got) -> None:
        if not self._stopped:
            self._on_its_way.discard(key)
            self._arrived(key, got)
            self._ask()

    def _miss(self, key: Key) -> None:
        if not self._stopped:
            self._on_its_way.discard(key)
            self._failed(key)
            self._ask()
