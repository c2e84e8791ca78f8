"""Key figures as parts of a text: each has a number, from 1, and is a figure over its caption."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

_PART: Final = re.compile(r"(?:figure|caption) (\d+)")


def figure_part(number: int) -> str:
    """Return what a figure is called among the parts of a text; no paragraph's id has a space."""
    return f"figure {number}"


def caption_part(number: int) -> str:
    """Return what the words are called that say what a figure counts."""
    return f"caption {number}"


def figure_number(part: str) -> int:
    """Return the number of the key figure that a part of a text belongs to; 0 for any other."""
    found = _PART.fullmatch(part)
    return int(found[1]) if found is not None else 0


def is_figure(part: str) -> bool:
    """Tell whether a part of a text is the figure itself."""
    return figure_number(part) > 0 and part == figure_part(figure_number(part))


def parts_of(figures: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield the parts of key figures with their words, in order."""
    for number, (figure, caption) in enumerate(figures, start=1):
        yield figure_part(number), figure
        yield caption_part(number), caption
