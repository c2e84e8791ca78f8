"""The value that drafting gives back."""

from dataclasses import dataclass

from migdesk.text.blocks import Block


@dataclass(frozen=True, slots=True)
class Draft:
    """A first text of a release in one language, for a person to finish."""

    headline: str
    deck: str
    dateline: str
    blocks: tuple[Block, ...]
