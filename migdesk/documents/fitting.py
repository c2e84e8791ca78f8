"""Copy-fit: a last page with next to nothing on it is saved by setting all a little tighter."""

from collections.abc import Callable, Sequence
from typing import Final, Protocol, TypeVar

_NEARLY_EMPTY: Final = 0.25
"""A last page that is filled less than this is worth saving."""

_TIGHTER: Final = (0.98, 0.96, 0.94, 0.92)
_MOST_PAGES: Final = 8
"""In a longer document nobody minds a short last page, and to lay it out again takes its time."""


class Laid(Protocol):
    """A document laid out. ``fill`` is how much of its last page is used, 0 to 1."""

    @property
    def pages(self) -> Sequence[object]:
        """Return the pages."""

    @property
    def fill(self) -> float:
        """Return how much of the last page is used."""


LaidOut = TypeVar("LaidOut", bound=Laid)


def fitted(lay_out: Callable[[float], LaidOut]) -> LaidOut:
    """Lay out, a little tighter where that saves a last page with next to nothing on it.

    Args:
        lay_out: is given what the sizes of running text are multiplied by, at most 1.
    """
    laid = lay_out(1.0)
    if 1 < len(laid.pages) <= _MOST_PAGES and laid.fill < _NEARLY_EMPTY:
        for tightness in _TIGHTER:
            tighter = lay_out(tightness)
            if len(tighter.pages) < len(laid.pages):
                return tighter
    return laid
