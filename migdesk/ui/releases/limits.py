"""How many characters the lines around the paragraphs of a release may have."""

from collections.abc import Mapping
from typing import Final

from migdesk.text.key_figures import is_figure

HEADLINE_LIMIT: Final = 300
DECK_LIMIT: Final = 600
DATELINE_LIMIT: Final = 200
FIGURE_LIMIT: Final = 40
CAPTION_LIMIT: Final = 200

HEAD_LIMITS: Final[Mapping[str, int]] = {
    "headline": HEADLINE_LIMIT,
    "deck": DECK_LIMIT,
    "dateline": DATELINE_LIMIT,
}
"""Of the lines above the paragraphs, by what they are called."""


def limit_of(part: str) -> int:
    """Return the limit of a line: of a head, or of a part of a key figure, by its name."""
    return HEAD_LIMITS.get(part) or (FIGURE_LIMIT if is_figure(part) else CAPTION_LIMIT)
