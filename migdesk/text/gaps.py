"""What a gap in a text stands for, in words: a text names it ``ergative:person``, say."""

from collections.abc import Iterable, Iterator

from migdesk.text.blocks import Run
from migdesk.text.words import Words


def gap_in_words(gap: str, words: Words) -> str:
    """Return what is missing where a text has ``gap``, told to the person who fills it in.

    Args:
        gap: its name: what is missing, after the form that is missing of it, if it is only that.
        words: of the language to say it in.

    Returns:
        The words; those for anything at all where the name is none of a draft's.
    """
    form, _, what = gap.rpartition(":")
    named = words.optional(f"gap_name.{what}") or words("gap_name.other")
    if words.optional(f"gap_form.{form}") is None:
        return named
    return words(f"gap_form.{form}", what=named)


def gap_places(runs: Iterable[Run]) -> Iterator[tuple[int, int]]:
    """Yield where the gaps of a block begin and have ended, in characters of its text."""
    at = 0
    for run in runs:
        if run.gap:
            yield at, at + len(run.text)
        at += len(run.text)
