"""Signs that a keyboard has not, set in the place of those it has, while a text is typed.

A straight mark becomes the mark that ``translations/words`` has for the language, an apostrophe a
curved one, two hyphens the dash of the language, and a hyphen between blanks as well, as the check
of hyphens wants.
"""

from typing import Final

from msgspec import Struct

from migdesk.text.names import Language
from migdesk.text.quotation import Marks, marks
from migdesk.text.words import LanguageUnknown, words_for

_APOSTROPHE: Final = "’"
_BEFORE_AN_OPENING: Final = frozenset("([{/—–-")


class Sign(Struct, frozen=True):
    """What stands in the place of a letter that was typed, and of ``taken`` letters before it."""

    text: str
    taken: int = 0


def sign_typed(before: str, letter: str, language: Language) -> Sign | None:
    """Return what stands for ``letter``, typed behind ``before``; ``None`` where it stays.

    ``before`` is the paragraph up to there. A straight mark behind a figure may be one of inches,
    feet or minutes: it stays unless it ends a quotation.
    """
    try:
        own = marks(language)
    except LanguageUnknown:
        return None
    match letter:
        case '"':
            return _mark(before, own)
        case "'":
            return _single(before, own)
        case "-" if before.endswith("-") and not before.endswith("--") and before.strip("- "):
            return Sign(words_for(language)("signs.dash"), 1)
        case " " if before.endswith(" -") and before.strip("- "):
            return Sign(f"{words_for(language)('signs.dash')} ", 1)
        case _:
            return None


def _mark(before: str, own: Marks) -> Sign | None:
    open_now = _open_marks(before, own)
    if _begins(before, own):
        nested = open_now[-1:] == [own.close]
        return Sign(own.inner_open if nested else own.open)
    if open_now:
        return Sign(open_now[-1])
    return None if before[-1:].isdigit() else Sign(own.close)


def _single(before: str, own: Marks) -> Sign | None:
    if not _begins(before, own):
        return None if before[-1:].isdigit() else Sign(_APOSTROPHE)
    return Sign(own.inner_open) if own.inner_close == _APOSTROPHE else None


def _begins(before: str, own: Marks) -> bool:
    """Tell whether a mark behind ``before`` opens a quotation."""
    last = before[-1:]
    opens = last in {own.open, own.inner_open} and _is_open(before, own)
    return not last or last.isspace() or last in _BEFORE_AN_OPENING or opens


def _is_open(before: str, own: Marks) -> bool:
    """Tell whether the last mark of ``before`` opens: in Georgian “ closes."""
    return len(_open_marks(before, own)) > len(_open_marks(before[:-1], own))


def _open_marks(before: str, own: Marks) -> list[str]:
    """Return the marks that close what is open at the end of ``before``, the outermost first."""
    waiting: list[str] = []
    for at, letter in enumerate(before):
        if waiting and letter == waiting[-1] and not _is_apostrophe(before, at):
            waiting.pop()
        elif letter == own.open:
            waiting.append(own.close)
        elif letter == own.inner_open:
            waiting.append(own.inner_close)
    return waiting


def _is_apostrophe(before: str, at: int) -> bool:
    """Tell whether ’ stands inside a word, where it closes nothing."""
    inside = before[at - 1 : at].isalpha() and before[at + 1 : at + 2].isalpha()
    return before[at] == _APOSTROPHE and inside
