"""Text as it comes in by key or clipboard: in the one form for each character, in lines or in one.

The desk folds whatever it keeps. A field does so while a person types, so that what they see is
what is kept.
"""

import re
from typing import Final

from migdesk.text.folding import folded

_BREAKS: Final = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
_MARK: Final = "\ufeff"
"""The byte order mark: it comes along from files, is not seen, and keeps a search from a name."""

_ANY_SPACE: Final = re.compile(r"[\t\n]+")


def clean_lines(text: str) -> str:
    r"""Return ``text`` folded, its lines ended by ``\n``."""
    return folded(_BREAKS.sub("\n", text).replace(_MARK, ""))


def clean_line(text: str) -> str:
    """Return ``text`` folded and as one line: breaks and tabs become spaces."""
    return _ANY_SPACE.sub(" ", clean_lines(text))


def room_made(text: str, caret: int, limit: int) -> tuple[str, int]:
    """Return ``text`` cut to ``limit`` characters, and where the caret is then.

    What was typed or pasted last stands before the caret: that is cut, and only where it is
    shorter than the excess, the end as well. Nothing that stood there before is pushed out.
    """
    excess = len(text) - limit
    if excess <= 0:
        return text, caret
    at = max(0, caret - excess)
    return (text[:at] + text[caret:])[:limit], at
