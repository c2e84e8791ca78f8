"""Whom a text says to have spoken, by the shape of a name alone: nobody need be on record.

"Said John Stranger" tells of somebody, though the records know nobody of that name. Where the
quoted words are another person's, that must not pass for want of a record.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from msgspec import Struct

from migdesk.editorial.speech import SpeechWords
from migdesk.text.folding import folded
from migdesk.text.mentions import stem
from migdesk.text.sorting import sortable

_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*")
_PARTICLES: Final = frozenset({"de", "da", "dos", "van", "von", "der", "den", "bin", "al", "el"})
_BETWEEN: Final = re.compile(r"\.?\s+|\s*$")
_GIVEN: Final = re.compile(r"[ა-ჰ]+(?<!მა)(?<=[აეიო])")
_FAMILY: Final = re.compile(r"[ა-ჰ]{4,}მა?")
"""A Georgian given name stays as it is before a family name that ends as a speaker's does."""

_LONGEST: Final = 4
_SHORTEST: Final = 3


class Told(Struct, frozen=True):
    """A name beside quoted words.

    Attributes:
        name: as it stands there.
        addressed: whether a "Mr." or the like leaves no doubt that it is a person's.
    """

    name: str
    addressed: bool


def told_by_name(texts: Iterable[str], known: SpeechWords) -> tuple[Told, ...]:
    """Return whom the words around a quotation say to have spoken, by the shape of the names."""
    return tuple(dict.fromkeys(told for text in texts for told in _told_in(folded(text), known)))


def is_of(told: Told, names: Iterable[str]) -> bool | None:
    """Tell whether a name may be that of a person who goes by ``names``.

    ``None`` where it is in other letters than all of them: nobody can tell.
    """
    alike = [name for name in names if _letters(name) == _letters(told.name)]
    if not alike:
        return None
    written = [sortable(word) for word in _WORD.findall(told.name)]
    return any(
        word.startswith(part)
        for name in alike
        for one in re.split(r"[\s\-’']+", name)
        if len(part := sortable(stem(folded(one)))) >= _SHORTEST
        for word in written
    )


def _told_in(text: str, known: SpeechWords) -> Iterator[Told]:
    words = list(_WORD.finditer(text))
    for place, word in enumerate(words):
        if known.address.fullmatch(word[0]) is not None:
            name = _run(text, words[place + 1 :])
            if name:
                yield Told(_joined(name), addressed=True)
        elif known.said.fullmatch(word[0]) or known.beside.fullmatch(word[0]):
            for name in (_run(text, words[place + 1 :]), _before(text, words[:place])):
                article = bool(name) and known.apposed.fullmatch(name[0][0]) is not None
                if len(name) > 1 + article:
                    yield Told(_joined(name[article:]), addressed=False)


def _run(text: str, words: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """Return the words at the beginning of ``words`` that are a name."""
    two = words[:2]
    if len(two) > 1 and _are_georgian(text, two[0], two[1]):
        return list(two)
    name: list[re.Match[str]] = []
    for word in words[:_LONGEST]:
        apart = name and _BETWEEN.fullmatch(text[name[-1].end() : word.start()]) is None
        if apart or not (_is_capital(word[0]) or (name and word[0] in _PARTICLES)):
            break
        name.append(word)
    return name


def _before(text: str, words: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """Return the words of a name at the end of ``words``, or before what its title tells."""
    if not words:
        return []
    if text[words[-1].end() :].lstrip().startswith(","):
        comma = text.rfind(",", 0, words[-1].end())
        words = [word for word in words if word.end() <= comma]
    two = words[-2:]
    if len(two) > 1 and _are_georgian(text, two[0], two[1]):
        return list(two)
    name: list[re.Match[str]] = []
    for word in reversed(words[-_LONGEST:]):
        apart = name and _BETWEEN.fullmatch(text[word.end() : name[0].start()]) is None
        if apart or not (_is_capital(word[0]) or (name and word[0] in _PARTICLES)):
            break
        name.insert(0, word)
    return name


def _are_georgian(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    between = text[one.end() : other.start()]
    names = _GIVEN.fullmatch(one[0]) is not None and _FAMILY.fullmatch(other[0]) is not None
    return names and not between.strip()


def _is_capital(word: str) -> bool:
    return word[0].isupper() and any(map(str.islower, word[1:]))


def _joined(name: Sequence[re.Match[str]]) -> str:
    return " ".join(word[0] for word in name)


def _letters(name: str) -> str:
    """Return which alphabet a name begins in, by a letter of it."""
    first = next((letter for letter in name if letter.isalpha()), "")
    if "ა" <= first <= "ჿ":
        return "ა"
    return "а" if "\u0400" <= first <= "\u04ff" else "a"
