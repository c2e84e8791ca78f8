"""Which people on record each paragraph of a text names, and of whom else it may speak.

To be told from another language, a name has to be plain; to answer one, a hint will do: a family
name in any form, and of who was named before, the given name, the title or a pronoun.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from msgspec import Struct

from migdesk.editorial.checks.lists import check_words
from migdesk.editorial.checks.sheet import NamedPerson, Paragraph
from migdesk.text.folding import folded
from migdesk.text.mentions import name_pattern, stem
from migdesk.text.names import CASED, Language, PersonName

_BETWEEN: Final = r"[\s'’\-–]+"
_ACCENTS: Final = re.compile("[\u0300-\u036f]+")
_LEAST: Final = 3
"""So many letters of a name are the same in all its forms."""

_NAMES_KEPT: Final = 2_000


class Mention(Struct, frozen=True):
    """Where a paragraph names somebody.

    Attributes:
        start, end: where in the paragraph.
        people: whose name it is: of several, where they share it.
        in_full: given and family name stand there.
    """

    start: int
    end: int
    people: tuple[int, ...]
    in_full: bool


class Mentions:
    """Who is named where in a text, and who may be meant."""

    def __init__(
        self, language: Language, paragraphs: Sequence[Paragraph], people: Sequence[NamedPerson]
    ) -> None:
        bare = {each.block: _bare(each.text) for each in paragraphs}
        everything = "\n".join(bare.values())
        near = [_Hints(each, language) for each in people if _may_be_in(everything, each)]
        by_name = {
            block: [each for each in near if each.named_in(text)] for block, text in bare.items()
        }
        self._named = {
            each.block: _mentions(each.text, language, by_name[each.block]) for each in paragraphs
        }
        self.in_full = frozenset(
            person
            for mentions in self._named.values()
            for each in mentions
            if each.in_full
            for person in each.people
        )
        self._meant: dict[str, frozenset[int]] = {}
        pronouns = check_words(language).pronouns
        met: dict[int, _Hints] = {}
        for paragraph in paragraphs:
            gone_on = pronouns is None or pronouns.search(paragraph.text) is not None
            rest = _bare(self._without_full_names(paragraph)) if met and not gone_on else ""
            again = {key for key, each in met.items() if gone_on or each.told_again_in(rest)}
            named = {each.person.id: each for each in by_name[paragraph.block]}
            self._meant[paragraph.block] = frozenset(again | named.keys())
            met |= named

    def named(self, block: str) -> tuple[Mention, ...]:
        """Return where a paragraph names people, in the order of the text."""
        return self._named.get(block, ())

    def meant(self, block: str) -> frozenset[int]:
        """Return whom a paragraph names, or may mean without a name."""
        return self._meant.get(block, frozenset())

    def _without_full_names(self, paragraph: Paragraph) -> str:
        text = paragraph.text
        for each in self.named(paragraph.block):
            if each.in_full:
                text = f"{text[: each.start]}{' ' * (each.end - each.start)}{text[each.end :]}"
        return text


class _Hints:
    """What tells that a text in a language speaks of a person."""

    def __init__(self, person: NamedPerson, language: Language) -> None:
        self.person = person
        names = [words for name in _names(person) if (words := _words(name))]
        self._beginnings = {words[0][:_LEAST] for words in names}
        self._name = _any_of(names)
        own = person.names.get(language)
        given = [own.given] if own is not None else []
        heads = (_head(title, language) for title in person.titles.get(language, ()))
        self._again = _any_of(filter(None, map(_words, [*given, *heads])))

    def named_in(self, text: str) -> bool:
        """Tell whether a text has the family name, in whatever form."""
        may_be = any(beginning in text for beginning in self._beginnings)
        return may_be and self._name.search(text) is not None

    def told_again_in(self, text: str) -> bool:
        """Tell whether a text has what a person who was named before may be called."""
        return self._again.search(text) is not None


def _mentions(text: str, language: Language, people: Iterable[_Hints]) -> tuple[Mention, ...]:
    """Return where people are named, by the whole name or by the family name alone."""
    written = folded(text)
    whole: dict[tuple[int, int], list[int]] = {}
    family: dict[tuple[int, int], list[int]] = {}
    for person in (each.person for each in people):
        name = person.names.get(language)
        if name is None:
            continue
        for span in {place for form in _forms(name) for place in _places(written, form)}:
            whole.setdefault(span, []).append(person.id)
        for span in _places(written, name.family) if name.given else ():
            family.setdefault(span, []).append(person.id)
    found = [Mention(*span, tuple(keys), in_full=True) for span, keys in whole.items()]
    found += [
        Mention(*span, tuple(keys), in_full=False)
        for span, keys in family.items()
        if not any(start < span[1] and span[0] < end for start, end in whole)
    ]
    return tuple(sorted(found, key=lambda each: each.start))


def _places(text: str, name: str) -> list[tuple[int, int]]:
    pattern = _plain_pattern(name)
    return [found.span() for found in pattern.finditer(text)] if pattern is not None else []


def _may_be_in(everything: str, person: NamedPerson) -> bool:
    """Tell whether a text may name a person: ``False`` is certain, and quick to say."""
    return any(all(word[:_LEAST] in everything for word in _words(name)) for name in _names(person))


def _names(person: NamedPerson) -> Iterator[str]:
    """Yield the family names in all languages, and the names in the cases that are recorded."""
    for name in person.names.values():
        yield name.family or name.given
        yield from _forms(name)[1:]


def _forms(name: PersonName) -> tuple[str, ...]:
    """Return the whole name, in each case that is recorded."""
    forms = (name.nominative, name.ergative, name.dative, name.genitive)
    return tuple(form for form in forms if form)


def _head(title: str, language: Language) -> str:
    """Return the word by which a title is told again: the Head of Unit is the Head."""
    words = _words(title)
    return words[-1 if language in CASED else 0] if words else ""


@lru_cache(_NAMES_KEPT)
def _words(name: str) -> tuple[str, ...]:
    return tuple(word for word in re.split(_BETWEEN, _bare(name)) if word)


def _any_of(names: Iterable[tuple[str, ...]]) -> re.Pattern[str]:
    """Return a pattern for names with whatever endings they may have, in a bare text."""
    return _pattern(tuple(dict.fromkeys(names)))


_plain_pattern = lru_cache(_NAMES_KEPT)(name_pattern)


@lru_cache(_NAMES_KEPT)
def _pattern(names: tuple[tuple[str, ...], ...]) -> re.Pattern[str]:
    loose = dict.fromkeys(_BETWEEN.join(map(_loosely, words)) for words in names)
    return re.compile(rf"(?<!\w)(?:{'|'.join(loose)})(?!\w)" if loose else r"(?!)")


def _loosely(word: str) -> str:
    beginning = stem(word)
    return re.escape(beginning) + (r"\w{0,6}" if len(beginning) > _LEAST else r"\w{0,2}")


def _bare(text: str) -> str:
    """Return a text in small letters without accents: whoever is misspelt is named all the same."""
    if text.isascii():
        return text.casefold()
    return _ACCENTS.sub("", unicodedata.normalize("NFD", folded(text).casefold()))
