"""The value that drafting gives back."""

from msgspec import Struct

from migdesk.text.blocks import Block


class Draft(Struct, frozen=True):
    """A first text of a release in one language, for a person to finish."""

    headline: str
    deck: str
    dateline: str
    blocks: tuple[Block, ...]
