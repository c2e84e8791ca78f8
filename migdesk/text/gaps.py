"""What a gap in a text stands for, in words, and where gaps are.

A paragraph knows its gaps by a name of their runs: ``ergative:person``, say. Headline, sub-headline
and dateline are plain lines: in them a gap is what a draft prints there, and nothing else.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from migdesk.text.blocks import Run
from migdesk.text.names import Language
from migdesk.text.translation import HEADS, WholeText, lines_of
from migdesk.text.words import LanguageUnknown, Words, words_for

_OPENING: Final = "["
_ANY: Final = r"(?:[^\[\]]|\[[^\[\]]*\])+"
"""What a draft names inside a gap: a title, say, which may hold brackets of its own."""

_PLACE: Final = re.compile(r"\{\w+\}")


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


def gaps_in_line(line: str, language: Language) -> Iterator[tuple[int, int, str]]:
    """Yield where the gaps of a plain line begin and have ended, and their names.

    A gap is what the drafts of this language print where they know no better, square brackets
    included: ``[city]``, ``[Small Conference: in English]``. Other words in brackets, such as
    ``[sic]``, are words like any others, and so are the gaps of another language.
    """
    if _OPENING not in line:
        return
    at = 0
    while (place := line.find(_OPENING, at)) >= 0:
        at = place + 1
        for pattern, name in _printed(language):
            found = pattern.match(line, place)
            if found is not None:
                yield place, found.end(), name
                at = found.end()
                break


def gaps_of(text: WholeText, language: Language) -> Iterator[tuple[str, str]]:
    """Yield the gaps of a text in reading order: the part they stand in, and their names.

    A part is ``headline``, ``deck``, ``dateline`` or the id of a paragraph. Drafts write no key
    figures, so these have none.
    """
    lines = lines_of(text)
    for part in HEADS:
        for _, _, name in gaps_in_line(lines[part], language):
            yield part, name
    for block in text.blocks:
        for name in block.gaps:
            yield block.id, name


@cache
def _printed(language: Language) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return what the drafts of a language print as gaps, with the names of these.

    Those that name something come last: no other is taken for one of them.
    """
    try:
        words = words_for(language)
    except LanguageUnknown:
        return ()
    printed = [
        (text, _name_of(key, words))
        for key, text in words.table("gap").items()
        if text.startswith(_OPENING)
    ]
    printed.sort(key=lambda each: _PLACE.search(each[0]) is not None)
    return tuple((_pattern(text), name) for text, name in printed)


def _name_of(key: str, words: Words) -> str:
    """Return the name of a gap in a plain line, which does not tell whose form is missing."""
    return f"{key}:word" if words.optional(f"gap_form.{key}") is not None else key


def _pattern(printed: str) -> re.Pattern[str]:
    """Return what finds a printed gap; a line may not end at some of the blanks."""
    named = (
        r"\s+".join(re.escape(word) for word in re.split(r"\s+", piece))
        for piece in _PLACE.split(printed)
    )
    return re.compile(_ANY.join(named))
