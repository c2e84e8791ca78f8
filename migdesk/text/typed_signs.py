"""Signs that a keyboard has not, set in the place of those it has, while a text is typed.

A straight mark becomes the mark that ``translations/words`` has for the language, an apostrophe a
curved one, two hyphens the dash of the language, and a hyphen between blanks as well, as the check
of hyphens wants. A blank that no line may end at becomes a no-break space: between a figure and
what it counts, a title or an initial and the name, before a dash. Which words those are stands
there too.
"""

import re
from functools import cache
from typing import Final

from msgspec import Struct

from migdesk.text.dates_found import month_names
from migdesk.text.names import Language
from migdesk.text.quotation import Marks, marks
from migdesk.text.words import LanguageUnknown, words_for

_DASHES: Final = frozenset("–—")
_APOSTROPHE: Final = "’"
_BEFORE_AN_OPENING: Final = frozenset("([{/—–-")
_NO_BREAK: Final = "\u00a0"
_OPENINGS: Final = "([{“„«‘"
_INITIAL: Final = re.compile(r"[^\W\d_]\.(?:-?[^\W\d_]\.)*")
_GROUP: Final = 3
"""Digits between two marks of a large figure."""


class Sign(Struct, frozen=True):
    """What stands in the place of ``taken`` letters, the one just typed the last of them.

    The last ``kept`` letters stay, and those before them are taken.
    """

    text: str
    taken: int = 1
    kept: int = 0


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
            dash = words_for(language)("signs.dash")
            apart = before.endswith(" -")
            return Sign(f"{_NO_BREAK}{dash}", 3) if apart else Sign(dash, 2)
        case " " if before.endswith(" -") and before.strip("- "):
            return Sign(f"{_NO_BREAK}{words_for(language)('signs.dash')} ", 3)
        case _:
            return _unbroken(before + letter, language)


class _Beside(Struct, frozen=True):
    """Words of a language that no line parts from what they belong to.

    Attributes:
        behind_figure: what is counted, and the months, in small letters.
        before_figure: what is numbered.
        before_name: how somebody is addressed.
        groups: whether a blank parts the digits of large figures.
    """

    behind_figure: frozenset[str]
    before_figure: frozenset[str]
    before_name: frozenset[str]
    groups: bool


@cache
def _beside(language: Language) -> _Beside:
    words = words_for(language)

    def listed(key: str) -> frozenset[str]:
        return frozenset(words(f"no_break.{key}").split())

    return _Beside(
        behind_figure=frozenset(
            word.casefold() for word in (*listed("behind_figure"), *month_names(language))
        ),
        before_figure=listed("before_figure"),
        before_name=listed("before_name"),
        groups=words("numbers.group") == _NO_BREAK,
    )


def _unbroken(text: str, language: Language) -> Sign | None:
    """Return a no-break space for the last blank, if the letter just typed tells it is one."""
    head, blank, last = text.rpartition(" ")
    if not blank or not last or not head.strip() or head[-1].isspace():
        return None
    beside = _beside(language)
    word = head.split()[-1].lstrip(_OPENINGS)
    joined = last in _DASHES
    if head[-1].isdigit():
        grouped = beside.groups and len(last) == _GROUP and last.isdigit()
        joined |= last.casefold() in beside.behind_figure
        joined |= grouped and word.isdigit() and len(word) <= _GROUP
    elif len(last) == 1 and last.isdigit():
        joined = word in beside.before_figure
    elif len(last) == 1 and last.isalpha() and last == last.title():
        joined = word in beside.before_name or _is_initial(word)
    return Sign(_NO_BREAK, kept=len(last)) if joined else None


def _is_initial(word: str) -> bool:
    """Tell whether a word is a letter that a name begins with: ``N.``, and ``J.-P.`` as well."""
    return _INITIAL.fullmatch(word) is not None and word == word.title()


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
