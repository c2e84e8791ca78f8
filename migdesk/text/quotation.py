"""Quotation marks, language by language, put around words that stay as they are.

What was said is evidence: nothing between the outer marks is dropped or changed, only one comma
may be added where the sentence goes on (house rules 34 to 39).
"""

import unicodedata
from dataclasses import dataclass
from typing import Final

from migdesk.text.names import Language
from migdesk.text.words import words_for

_FULL_STOPS: Final = frozenset(".։。")
_STOPS: Final = frozenset(",;:!?…–—-") | _FULL_STOPS
_CLOSERS: Final = frozenset("\"')]}")


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of a language: around a quote, and around a quote inside a quote."""

    open: str
    close: str
    inner_open: str
    inner_close: str


def marks(language: Language) -> Marks:
    """Return the quotation marks of ``language``.

    Raises:
        LanguageUnknown: the program has no words for it.
    """
    words = words_for(language)
    return Marks(**{name: words(f"quotation.{name}") for name in Marks.__slots__})


def quoted(text: str, language: Language) -> str:
    """Return ``text`` between the outer marks and otherwise as it is."""
    outer = marks(language)
    return f"{outer.open}{text}{outer.close}"


def quoted_before_attribution(text: str, language: Language) -> str:
    """Return ``text`` between marks with what parts it from a following "said X".

    English puts a comma inside the marks, Georgian behind them. Words that end in a comma, a
    question mark or another such sign get none.
    """
    if _last_sign(text) in _STOPS:
        return quoted(text, language)
    outer = marks(language)
    pattern = "quotation.before_attribution"
    return words_for(language)(pattern, open=outer.open, text=text, close=outer.close)


def ends_with_full_stop(text: str) -> bool:
    """Return whether ``text`` ends a sentence, so that no attribution can follow inside it.

    An ellipsis is not a full stop: it says that the words go on.
    """
    bare = _without_closers(text)
    return bare[-1:] in _FULL_STOPS and not bare.endswith("..")


def begins_mid_sentence(text: str) -> bool:
    """Return whether ``text`` begins with a small letter, in a script that has capitals."""
    first = text[:1]
    return first.islower() and first != first.title()


def is_question(text: str) -> bool:
    """Return whether ``text`` ends with a question mark."""
    return _last_sign(text) == "?"


def _last_sign(text: str) -> str:
    """Return the last character that is no space, bracket or quotation mark."""
    return _without_closers(text)[-1:]


def _without_closers(text: str) -> str:
    end = len(text)
    while end and _closes(text[end - 1]):
        end -= 1
    return text[:end]


def _closes(character: str) -> bool:
    return (
        character in _CLOSERS
        or character.isspace()
        or unicodedata.category(character) in {"Pi", "Pf"}
    )
