"""A document made to be looked at before it leaves."""

from msgspec import Struct

from migdesk.text.printed import Size


class Preview(Struct, frozen=True):
    """The bytes that an export would write, with what a person wants to know of them at a glance.

    ``sizes`` are those of the pages in points, ``paper`` is the name of their size. ``draft`` and
    ``withdrawn`` tell which mark stands on every page. With ``begun`` it is the first page alone of
    a document whose other pages are still to be made.
    """

    pdf: bytes
    sizes: tuple[Size, ...]
    paper: str
    draft: bool
    withdrawn: bool
    begun: bool = False
