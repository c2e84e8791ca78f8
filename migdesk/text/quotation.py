"""Quotation marks, language by language, put around words that stay as they are.

What was said is evidence: nothing between the outer marks is dropped or changed, only one comma
may be added where the sentence goes on (house rules 34 to 39).
"""

import unicodedata
from enum import StrEnum
from typing import Final

from msgspec import Struct

from migdesk.text.names import Language
from migdesk.text.words import LanguageUnknown, words_for

_FULL_STOPS: Final = frozenset(".։。")
_STOPS: Final = frozenset(",;:!?…–—-") | _FULL_STOPS
_PAUSES: Final = frozenset(",;:")
_CLOSERS: Final = frozenset("\"')]}")


class Placing(StrEnum):
    """Where the words that say who spoke stand: after the quote, before it, or inside it."""

    AFTER = "after"
    BEFORE = "before"
    SPLIT = "split"


class Marks(Struct, frozen=True):
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
    return Marks(**{name: words(f"quotation.{name}") for name in Marks.__struct_fields__})


def quoted(text: str, language: Language) -> str:
    """Return ``text`` between the outer marks and otherwise as it is."""
    outer = marks(language)
    return f"{outer.open}{text}{outer.close}"


def quoted_sentence(text: str, language: Language) -> str:
    """Return a whole sentence between the outer marks.

    Its full stop stays inside, unless the language has its stop behind them, as Russian does.
    """
    words, pattern = words_for(language), "quotation.sentence"
    if not ends_with_full_stop(text) or words.optional(pattern) is None:
        return quoted(text, language)
    outer = marks(language)
    return words(pattern, open=outer.open, text=without_full_stop(text), close=outer.close)


def in_marks(text: str, language: Language) -> str:
    """Return ``text`` as :func:`quoted`; as it is where the marks of ``language`` are not known."""
    try:
        return quoted(text, language)
    except LanguageUnknown:  # it may have been said in a language the office does not write in
        return text


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


def without_full_stop(text: str) -> str:
    """Return ``text`` without the full stop it ends with, if it does (house rule 34 allows it)."""
    if not ends_with_full_stop(text):
        return text
    bare = _without_closers(text)
    return bare[:-1] + text[len(bare) :].rstrip()


def with_full_stop(text: str) -> str:
    """Return ``text`` as a whole sentence: with a full stop, unless another sign ends it."""
    text = text.rstrip()
    last = _last_sign(text)
    if last in _PAUSES:
        bare = _without_closers(text)
        return f"{bare[:-1]}.{text[len(bare) :]}"
    return text if last in _STOPS else f"{text}."


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
