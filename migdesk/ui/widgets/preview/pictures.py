"""The pictures of pages: kept while there is room, that of a page until the new one is there."""

from collections.abc import Callable, Container, Iterable, Iterator
from typing import Final, TypeAlias

from PySide6.QtGui import QImage

from migdesk.text.printed import Raster
from migdesk.ui.widgets.preview.document import Document
from migdesk.ui.widgets.preview.fetching import Fetching
from migdesk.ui.widgets.preview.picture import Picture

Drawn: TypeAlias = tuple[int, float]
"""A page, and pixels of the screen a point: the ratio of the screen is in it."""

MOST_BYTES: Final = 128 * 1024 * 1024


class Pictures:
    """Pictures of the pages of one document, asked for as they come into view."""

    def __init__(self, arrived: Callable[[], None]) -> None:
        self._arrived = arrived
        self._kept: dict[Drawn, Picture] = {}
        self._earlier: dict[int, Picture] = {}
        self._missed: set[Drawn] = set()
        self._wished: list[Drawn] = []
        self._fetching: Fetching[Drawn, Raster] | None = None

    def show(self, document: Document | None, visible: Iterable[int]) -> None:
        """Turn to another document. Of ``visible`` pages the present pictures stay until then."""
        self.stop()
        scale = self._wished[0][1] if self._wished else 1.0
        near = {page: self._nearest(page, scale) for page in visible}
        self._earlier = {page: picture for page, picture in near.items() if picture is not None}
        self._kept.clear()
        self._missed.clear()
        self._wished.clear()
        if document is not None:
            self._fetching = Fetching(
                lambda drawn, then, failed: document.draw(*drawn, then, failed),
                self._keep,
                self._miss,
            )

    def wish(self, pages: Iterable[int], scale: float) -> None:
        """Ask for pictures of these pages, ``scale`` pixels of the screen a point."""
        self.wish_each((page, scale) for page in pages)

    def wish_each(self, drawn: Iterable[Drawn]) -> None:
        """Ask for pictures of pages, each at a scale of its own."""
        self._wished = [(page, round(scale, 4)) for page, scale in drawn]
        if self._fetching is not None:
            done = self._kept.keys() | self._missed
            self._fetching.wish(drawn for drawn in self._wished if drawn not in done)

    def image(self, page: int, scale: float) -> QImage | None:
        """Return the picture of a page, or the best there is so far."""
        picture = self._kept.get((page, round(scale, 4))) or self._nearest(page, scale)
        return None if picture is None else picture.image()

    def packed(self, seen: Container[int]) -> Iterator[None]:
        """Pack the pictures of all pages but those that are ``seen``, a few milliseconds a step."""
        kept = [(page, picture) for (page, _), picture in self._kept.items()]
        for page, picture in [*kept, *self._earlier.items()]:
            if page not in seen:
                yield from picture.packed()

    def is_settled(self, page: int, scale: float) -> bool:
        """Tell whether the picture of this very page at this very scale is there, or never is."""
        return (page, round(scale, 4)) in self._kept or self.is_missed(page, scale)

    def is_missed(self, page: int, scale: float) -> bool:
        """Tell whether a page could not be drawn."""
        return (page, round(scale, 4)) in self._missed

    def stop(self) -> None:
        """Take nothing more."""
        if self._fetching is not None:
            self._fetching.stop()
            self._fetching = None

    def _nearest(self, page: int, scale: float) -> Picture | None:
        """Return the picture of a page whose scale is nearest, or that of the document before."""
        known = [drawn for drawn in self._kept if drawn[0] == page]
        if not known:
            return self._earlier.get(page)
        return self._kept[min(known, key=lambda drawn: abs(drawn[1] - scale))]

    def _keep(self, drawn: Drawn, raster: Raster) -> None:
        self._kept[drawn] = Picture(raster)
        self._earlier.pop(drawn[0], None)
        self._make_room()
        self._arrived()

    def _make_room(self) -> None:
        """Let go of what came first and is not wished for, until the rest has room."""
        size = sum(picture.size for picture in self._kept.values())
        for drawn in list(self._kept):
            if size > MOST_BYTES and drawn not in self._wished:
                size -= self._kept.pop(drawn).size

    def _miss(self, drawn: Drawn) -> None:
        self._missed.add(drawn)
        self._arrived()
