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


def with_part(
    figures: Sequence[tuple[str, str]],
    part: str,
    words: str,
    like: Sequence[tuple[str, str]] = (),
) -> tuple[tuple[str, str], ...]:
    """Return key figures with other words in a part of them.

    Args:
        figures: the key figures.
        part: the name of the part; one of a figure that is not there yet puts that in.
        words: what it says then.
        like: key figures that these translate. What is put in, up to that part, has the figure
            of its source: a number reads alike in both languages, more often than not.
    """
    number, made = figure_number(part), list(figures)
    lacking = range(len(made), number)
    made += [(like[at][0] if at < len(like) else "", "") for at in lacking]
    figure, caption = made[number - 1]
    made[number - 1] = (words, caption) if is_figure(part) else (figure, words)
    return tuple(made)
