"""Rules about signs: spaces, dashes, letters of two scripts in a word."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from migdesk.editorial.checks.sheet import (
    Finding,
    Paragraph,
    Standard,
    each_of_prose,
    each_paragraph,
    found_at,
)
from migdesk.text.words import available_languages, words_for

_DOUBLE: Final = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)")
_BEFORE_SIGN: Final = re.compile(r"(?<=\w)[ \u00a0]+(?=[,.;:!?](?:\s|$))")
_HYPHEN: Final = re.compile(r"(?<=\S)\s-\s(?=\S)")
_BROKEN_HYPHEN: Final = re.compile(r"(?<=[^\W\d_]) -(?=[^\W\d_])|(?<=[^\W\d_])- (?=[A-Z])")
_HIDDEN: Final = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_DASH: Final = "–"
"""Stands between words in a language without a file of words."""

_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_JOINED_CASE: Final = re.compile(r"\b(?P<letters>[A-Z]{2,})(?P<ending>[ა-ჰ]{1,6})\b")
_APART_CASE: Final = re.compile(
    r"\b(?P<letters>[A-Z]{2,})\s(?P<ending>ის|მა|მ|ს|ში|თან|ზე|თვის)(?![ა-ჰ])"
)
_TELEPHONE: Final = re.compile(
    r"\b(?:[Tt]el(?:ephone)?\b\.?|[Pp]hone\b|ტელ(?:ეფონი)?\b\.?)\s*:?\s*(?P<number>\+?[\d(][\d\s()/-]{5,}\d)"
)
_MAIL: Final = re.compile(r"[\w.+%'-]+@[\w-][\w.-]*|[\w.+%'-]+ ?@ [\w-]+\.[\w.-]+")
_GOOD_MAIL: Final = re.compile(
    r"[A-Za-z0-9_+%'-]+(?:\.[A-Za-z0-9_+%'-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}"
)
_SERIAL: Final = re.compile(r"\w+, [\w’'-]+(?: [\w’'-]+){0,2}(?P<comma>,) and \w")
_SCRIPTS: Final = ("LATIN", "CYRILLIC", "GEORGIAN", "GREEK", "ARMENIAN")


@each_paragraph
def double_space(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find two spaces where one is meant."""
    return _replaced(paragraph, _DOUBLE, " ")


@each_paragraph
def space_before_sign(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find spaces before a comma and its like."""
    return _replaced(paragraph, _BEFORE_SIGN, "")


@each_paragraph
def hyphen_as_dash(paragraph: Paragraph, standard: Standard) -> Iterator[Finding]:
    """Find hyphens that stand for dashes."""
    known = standard.language in available_languages()
    dash = words_for(standard.language)("signs.dash") if known else _DASH
    return _replaced(paragraph, _HYPHEN, f" {dash} ")


@each_paragraph
def broken_hyphen(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find hyphens with a space on one side."""
    return _replaced(paragraph, _BROKEN_HYPHEN, "-")


@each_paragraph
def hidden_sign(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find signs that nobody sees: soft hyphens, joiners, spaces of no width."""
    for found in _HIDDEN.finditer(paragraph.text):
        code = f"U+{ord(found[0]):04X}"
        yield found_at(paragraph, found.start(), found.end(), "", code=code)


@each_paragraph
def mixed_scripts(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find words with letters of two scripts, which look right and are not found."""
    for found in _WORD.finditer(paragraph.text):
        if not found[0].isascii() and _is_mixed(found[0]) and not _is_joined_case(found[0]):
            yield found_at(paragraph, found.start(), found.end())


@each_paragraph
def joined_case(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find Georgian endings of acronyms without their hyphen."""
    for pattern in (_JOINED_CASE, _APART_CASE):
        for found in paragraph.own(pattern):
            mended = f"{found['letters']}-{found['ending']}"
            yield found_at(paragraph, found.start(), found.end(), mended)


@each_paragraph
def telephone(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find telephone numbers that cannot be called from abroad."""
    for found in _TELEPHONE.finditer(paragraph.text):
        if not found["number"].startswith("+"):
            yield found_at(paragraph, found.start("number"), found.end("number"))


@each_paragraph
def email(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find e-mail addresses that no mail reaches."""
    for found in _MAIL.finditer(paragraph.text):
        address = found[0].rstrip(".")
        if _GOOD_MAIL.fullmatch(address) is None:
            yield found_at(paragraph, found.start(), found.start() + len(address))


@each_of_prose
def serial_comma(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find commas before the last "and" of a list."""
    for found in paragraph.own(_SERIAL):
        start = found.start("comma")
        yield found_at(paragraph, start, start + 1, "")


def _replaced(paragraph: Paragraph, pattern: re.Pattern[str], mended: str) -> Iterator[Finding]:
    for found in pattern.finditer(paragraph.text):
        yield found_at(paragraph, found.start(), found.end(), mended)


def _is_mixed(word: str) -> bool:
    return len({script for letter in word if (script := _script(letter))}) > 1


def _script(letter: str) -> str:
    if letter.isascii():
        return "LATIN"
    name = unicodedata.name(letter, "")
    return next((script for script in _SCRIPTS if name.startswith(script)), "")


def _is_joined_case(word: str) -> bool:
    return _JOINED_CASE.fullmatch(word) is not None
