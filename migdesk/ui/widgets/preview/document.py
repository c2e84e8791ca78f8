"""What is shown: the sizes of the pages, and two ways to ask for more of them."""

from collections.abc import Callable
from typing import TypeAlias

from msgspec import Struct

from migdesk.text.printed import PageText, Raster, Size

Draw: TypeAlias = Callable[[int, float, Callable[[Raster], None], Callable[[], None]], None]
"""Asks for the picture of a page (the first is 0) at so many pixels a point."""

Read: TypeAlias = Callable[[int, Callable[[PageText], None], Callable[[], None]], None]
"""Asks for the letters of a page."""


class Document(Struct, frozen=True, eq=False):
    """Pages to look at.

    ``draw`` and ``read`` answer later, on the window's thread: they call the first function with
    what was asked for, or the second where that cannot be had. With ``more`` there are pages still
    to come.
    """

    sizes: tuple[Size, ...]
    draw: Draw
    read: Read
    more: bool = False
