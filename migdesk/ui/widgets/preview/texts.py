"""The letters of pages, read as somebody points at them, looks for something or listens."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from migdesk.text.printed import PageText
from migdesk.ui.widgets.preview.document import Document
from migdesk.ui.widgets.preview.fetching import Fetching

MOST_KEPT: Final = 24
"""Of so many pages it is kept where each letter stands; of others only what they say."""


class Texts:
    """The letters of the pages of one document.

    ``words`` are those of all pages that have been read, ``known`` says of the latest of them where
    each letter stands, too.
    """

    def __init__(self, arrived: Callable[[int, PageText], None]) -> None:
        self._arrived = arrived
        self._fetching: Fetching[int, PageText] | None = None
        self._seen: Sequence[int] = ()
        self._wanted: Sequence[int] = ()
        self._waiting: list[tuple[Sequence[int], Callable[[Mapping[int, str]], None]]] = []
        self._missed: set[int] = set()
        self.known: dict[int, PageText] = {}
        self.words: dict[int, str] = {}

    def show(self, document: Document | None) -> None:
        """Turn to another document, of which nothing has been read."""
        self.stop()
        self.known, self.words = {}, {}
        self._missed.clear()
        self._seen = self._wanted = ()
        if document is not None:
            self._fetching = Fetching(document.read, self._keep, self._miss, at_once=1)

    def sight(self, pages: Sequence[int]) -> None:
        """Read the pages that are in sight, before others."""
        self._seen = pages
        self._ask()

    def want(self, pages: Sequence[int]) -> None:
        """Read these, after those in sight."""
        self._wanted = pages
        self._ask()

    def when_read(self, pages: Sequence[int], then: Callable[[Mapping[int, str]], None]) -> None:
        """Call ``then`` with what is known once these are read, as far as they can be."""
        self._waiting.append((pages, then))
        self._ask()
        self._serve()

    def stop(self) -> None:
        """Read nothing more, and forget who waits."""
        self._waiting.clear()
        if self._fetching is not None:
            self._fetching.stop()
            self._fetching = None

    def _ask(self) -> None:
        if self._fetching is not None:
            awaited = (page for pages, _ in self._waiting for page in pages)
            unread = (page for page in [*awaited, *self._wanted] if page not in self.words)
            unplaced = (page for page in self._seen if page not in self.known)
            self._fetching.wish(self._not_missed([*unplaced, *unread]))

    def _not_missed(self, pages: Iterable[int]) -> list[int]:
        return [page for page in pages if page not in self._missed]

    def _keep(self, page: int, text: PageText) -> None:
        self.known[page] = text
        self.words[page] = text.text
        self._make_room()
        self._serve()
        self._arrived(page, text)

    def _make_room(self) -> None:
        """Let go of what was read first and is not in sight."""
        for page in list(self.known):
            if len(self.known) > MOST_KEPT and page not in self._seen:
                del self.known[page]

    def _miss(self, page: int) -> None:
        self._missed.add(page)
        self._serve()

    def _serve(self) -> None:
        waiting, self._waiting = self._waiting, []
        for pages, then in waiting:
            if self._not_missed(page for page in pages if page not in self.words):
                self._waiting.append((pages, then))
            else:
                then(self.words)
