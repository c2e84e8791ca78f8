"""Rules that compare names and titles with the records."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final, TypeAlias

from migdesk.editorial.checks.sheet import (
    CheckSheet,
    Finding,
    OnRegister,
    Paragraph,
    Standard,
    each_of_prose,
    each_paragraph,
    found_at,
    places_in,
)
from migdesk.text.folding import folded
from migdesk.text.mentions import name_pattern, says

_Pair: TypeAlias = tuple[int, int, str, str]
"""Where two words begin and end, and the words."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*")
_BLANKS: Final = frozenset(" \u00a0")
_LONG: Final = 4
_PLACES_KEPT: Final = 10_000
"""Paragraphs, once for each name, of which it is known where the name stands."""

_TEXTS_AT_HAND: Final = 4
"""Texts that are checked in turn, each with people of its own."""

_BARE_ADDRESS: Final = re.compile(r"\b(?P<word>Mr|Ms|Dr)(?=\s+[A-Z])")
_OLD_ADDRESS: Final = re.compile(r"\b(?:Mrs\.?|Miss)(?=\s+[A-Z])")
_TWO_ADDRESSES: Final = re.compile(r"\b(?:Mr|Ms)\.?\s+(?P<doctor>Dr\.?|Prof\.?)(?=\s+[A-Z])")


@each_paragraph
def misspelt_name(paragraph: Paragraph, standard: Standard) -> Iterator[Finding]:
    """Find names that are nearly those of people on record: accents lost, a letter wrong."""
    if standard.people:
        pairs = _Pairs(paragraph.text)
        for person in standard.people:
            yield from pairs.misspelt(paragraph, person)


@each_of_prose
def former_title(paragraph: Paragraph, standard: Standard) -> Iterator[Finding]:
    """Find titles that a person held on another day."""
    for person in standard.people:
        named = _named_at(person.family, paragraph.text) if person.former else None
        if named is None:
            continue
        start, end = _sentence_at(paragraph, named[0])
        sentence = paragraph.text[start:end]
        for title in person.former:
            stands = _word(title).search(sentence)
            if stands is None or _is_part(stands, sentence, person.titles):
                continue
            right = next(iter(person.titles), "")
            at, to = start + stands.start(), start + stands.end()
            yield found_at(paragraph, at, to, name=_whole(person), right=right)
            break


def first_mention(sheet: CheckSheet) -> Iterator[Finding]:
    """Find people who are named by the family name alone where they come first."""
    for person in sheet.facts.people:
        if not person.given:
            continue
        for paragraph in sheet.prose:
            named = _named_at(person.family, paragraph.text)
            if named is None:
                continue
            before = folded(paragraph.text[: named[0]])
            if not says(before, person.given):
                yield found_at(paragraph, *named, name=_whole(person))
            break


@lru_cache(_PLACES_KEPT)
def _named_at(family: str, text: str) -> tuple[int, int] | None:
    """Return where a family name stands first, in any form: of most paragraphs it is known."""
    pattern = name_pattern(family)
    named = pattern.search(folded(text)) if pattern is not None else None
    return named.span() if named is not None else None


def mixed_address(sheet: CheckSheet) -> Iterator[Finding]:
    """Find people called by bare names in a text that calls others, or them, Mr. or Ms."""
    families = tuple(person.family for person in sheet.facts.people if person.family.strip())
    if not families:
        return
    addressed, later = _called(families)
    if not any(places_in(each, addressed) for each in sheet.prose):
        return
    known: set[str] = set()
    for paragraph in sheet.prose:
        for found in places_in(paragraph, later):
            last = "".join(paragraph.text[: found.start()].split()[-1:])
            whole = any(last in person.given.split()[-1:] for person in sheet.facts.people)
            name = " ".join(found[0].split())
            if name in known and not whole and not re.fullmatch(r"(?:Mr|Ms|Dr)\.?", last):
                yield found_at(paragraph, found.start(), found.end())
            known.add(name)


@lru_cache(_TEXTS_AT_HAND)
def _called(families: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what family names look like behind Mr., Ms. or Dr., and what they look like alone."""
    name = "|".join(map(_spaced, families))
    return (
        re.compile(rf"\b(?:Mr|Ms|Dr)\.?\s+(?:{name})\b"),
        re.compile(rf"(?<!\w)(?:{name})(?!\w)"),
    )


@each_paragraph
def bare_address(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find Mr, Ms and Dr without their full stop."""
    for found in paragraph.own(_BARE_ADDRESS):
        yield found_at(paragraph, found.start(), found.end(), f"{found['word']}.")


@each_paragraph
def old_address(paragraph: Paragraph, _standard: Standard) -> Iterator[Finding]:
    """Find Mrs. and Miss, which tell of a husband."""
    for found in paragraph.own(_OLD_ADDRESS):
        yield found_at(paragraph, found.start(), found.end(), "Ms.")
    for found in paragraph.own(_TWO_ADDRESSES):
        yield found_at(paragraph, found.start(), found.end(), found["doctor"])


class _Pairs:
    """Words of a text that stand side by side, as given and family name do."""

    def __init__(self, text: str) -> None:
        self._by_first: dict[str, list[_Pair]] = {}
        self._by_second: dict[str, list[_Pair]] = {}
        words = [(found, folded(found[0])) for found in _WORD.finditer(text)]
        bare = {word: _bare(word) for _, word in words}
        for (one, first), (other, second) in pairwise(words):
            if text[one.end() : other.start()] in _BLANKS:
                pair = (one.start(), other.end(), first, second)
                self._by_first.setdefault(bare[first], []).append(pair)
                self._by_second.setdefault(bare[second], []).append(pair)

    def misspelt(self, paragraph: Paragraph, person: OnRegister) -> Iterator[Finding]:
        """Find words that are nearly a person's given and family name, in a paragraph of these."""
        given, family = folded(person.given), folded(person.family)
        if not given or not family or " " in given or " " in family:
            return
        likely = (
            *self._by_first.get(_bare(given), ()),
            *self._by_second.get(_bare(family), ()),
        )
        for start, end, one, other in dict.fromkeys(likely):
            if (one, other) == (given, family) or paragraph.is_quoted(start, end):
                continue
            if _nearly((one, other), (given, family)):
                yield found_at(paragraph, start, end, f"{person.given} {person.family}")


def _nearly(written: tuple[str, str], right: tuple[str, str]) -> bool:
    if tuple(map(_bare, written)) == tuple(map(_bare, right)):
        return True
    if written[0] == right[0]:
        return _one_apart(written[1], right[1])
    return written[1] == right[1] and _one_apart(written[0], right[0])


def _one_apart(one: str, other: str) -> bool:
    """Tell whether two long words differ by a letter within them; an ending is no slip."""
    if min(len(one), len(other)) <= _LONG or one[-2:] != other[-2:]:
        return False
    if len(one) == len(other):
        wrong = [
            place for place, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]
        ]
        swapped = (
            len(wrong) == 2
            and one[wrong[0]] == other[wrong[1]]
            and one[wrong[1]] == other[wrong[0]]
        )
        return len(wrong) == 1 or (swapped and wrong[1] == wrong[0] + 1)
    short, long = sorted((one, other), key=len)
    return len(long) - len(short) == 1 and any(
        long[:place] + long[place + 1 :] == short for place in range(len(long))
    )


def _bare(word: str) -> str:
    if word.isascii():
        return word.casefold()
    plain = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _word(title: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_spaced(title)}(?!\w)")


def _spaced(name: str) -> str:
    """Return a pattern for words with whatever blanks between them."""
    return r"\s+".join(map(re.escape, name.split()))


def _is_part(stands: re.Match[str], sentence: str, titles: Iterable[str]) -> bool:
    """Tell whether what was found is only a part of one of ``titles`` that stands there."""
    return any(
        longer.start() <= stands.start() and stands.end() <= longer.end()
        for title in titles
        for longer in _word(title).finditer(sentence)
    )


def _sentence_at(paragraph: Paragraph, at: int) -> tuple[int, int]:
    found = [(start, end) for start, end in paragraph.sentences() if start <= at < end]
    return found[0] if found else (0, len(paragraph.text))


def _whole(person: OnRegister) -> str:
    return f"{person.given} {person.family}".strip()
