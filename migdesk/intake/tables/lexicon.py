"""The words by which a table is understood, in every language that there are words of."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final, Self

from msgspec import Struct

from migdesk.intake.tables.fields import Field
from migdesk.text.countries import countries
from migdesk.text.folding import folded
from migdesk.text.languages import languages
from migdesk.text.names import Language
from migdesk.text.sorting import sortable
from migdesk.text.words import available_languages, words_for
from migdesk.vocabulary import CountedAs, Honorific, OrganisationKind, Role, SessionKind

_BETWEEN: Final = re.compile(r"[\s.:*/_–—-]+")
_KEPT: Final = 1 << 13
"""Texts of which the plain form is remembered: names and rooms come again and again."""

_BRACKETS: Final = re.compile(r"\(([^()]*)\)|\[([^][]*)\]")

_STEM: Final = 5
"""Letters with which the name of a language begins in every case."""

_HONORIFICS: Final = {
    "mr": Honorific.MR,
    "mister": Honorific.MR,
    "ბატონი": Honorific.MR,
    "ms": Honorific.MS,
    "mrs": Honorific.MS,
    "miss": Honorific.MS,
    "ქალბატონი": Honorific.MS,
    "dr": Honorific.DR,
    "doctor": Honorific.DR,
    "დოქტორი": Honorific.DR,
}


@lru_cache(_KEPT)
def plain(text: str) -> str:
    """Return words as they are compared: in small letters, one blank between them."""
    return _BETWEEN.sub(" ", folded(text).casefold()).strip()


class Lexicon(Struct, frozen=True):
    """Words of all languages, each in its plain form."""

    heads: dict[Field, frozenset[str]]
    roles: dict[str, Role]
    kinds: dict[str, SessionKind]
    kind_words: re.Pattern[str]
    positions: frozenset[str]
    organisations: frozenset[str]
    nobody: frozenset[str]
    women: frozenset[str]
    men: frozenset[str]
    online: frozenset[str]
    on_site: frozenset[str]
    languages: dict[str, Language]
    countries: dict[str, str]

    @classmethod
    def of_all_languages(cls) -> Self:
        """Return the words of all files of words."""
        kinds = {word: kind for kind in SessionKind for word in _listed(f"table.kind.{kind}")}
        longest_first = "|".join(map(re.escape, sorted(kinds, key=len, reverse=True)))
        return cls(
            heads={field: frozenset(_listed(f"table.head.{field}")) for field in Field},
            roles=_roles(),
            kinds=kinds,
            kind_words=re.compile(rf"(?<!\w)({longest_first})\w{{0,3}}(?!\w)"),
            positions=frozenset(_listed("table.sign.position")),
            organisations=frozenset(_listed("table.sign.organisation")),
            nobody=frozenset(_listed("table.nobody")),
            women=frozenset(_listed("table.women")),
            men=frozenset(_listed("table.men")),
            online=frozenset(_listed("table.online")),
            on_site=frozenset(_listed("table.on_site")),
            languages=_languages(),
            countries=_countries(),
        )

    def role(self, text: str) -> Role | None:
        """Return the role that a few words name."""
        return self.roles.get(plain(text))

    def honorific(self, text: str) -> Honorific | None:
        """Return the form of address that a word is."""
        return _HONORIFICS.get(plain(text))

    def counted_as(self, text: str) -> CountedAs:
        """Return as what a word says that somebody is counted."""
        said = plain(text)
        if said in self.women:
            return CountedAs.WOMAN
        return CountedAs.MAN if said in self.men else CountedAs.NOT_RECORDED

    def country(self, text: str) -> str | None:
        """Return the code of a country by its name in any language, or by its code."""
        return self.countries.get(sortable(plain(text)))

    def kind(self, title: str) -> SessionKind | None:
        """Return the kind of session that a title speaks of: as it begins, else anywhere in it."""
        said = plain(title)
        found = list(self.kind_words.finditer(said))
        best = next((each for each in found if each.start() == 0), None) or max(
            found, key=lambda each: len(each[1]), default=None
        )
        return None if best is None else self.kinds[best[1]]

    def head_language(self, head: str) -> tuple[str, Language]:
        """Return a head without the language it names, and that language."""
        for found in _BRACKETS.finditer(head):
            language = self.language(plain(found[1] or found[2] or ""))
            if language:
                return head[: found.start()] + head[found.end() :], language
        words = plain(head).split(" ")
        for rest, last in ((words[:-1], words[-1]), (words[1:], words[0])):
            language = self.language(last)
            if rest and language:
                said = rest[:-1] if rest[-1:] == ["in"] else rest
                return " ".join(said), language
        return head, ""

    def language(self, word: str) -> Language:
        """Return the language that a plain word names, in whatever case it stands."""
        if word in self.languages or len(word) < _STEM:
            return self.languages.get(word, "")
        names = (name for name in self.languages if name[:_STEM] == word[:_STEM])
        return self.languages.get(next(names, ""), "")


def body_kind(name: str) -> OrganisationKind | None:
    """Return what an organization of this name is, where a word in it tells; the longest counts."""
    said = f" {plain(name)} "
    found = {
        word: kind
        for kind in OrganisationKind
        for word in _listed(f"table.body.{kind}")
        if f" {word} " in said
    }
    longest = max(found, key=len, default=None)
    return None if longest is None else found[longest]


@cache
def lexicon() -> Lexicon:
    """Return the words of all languages, read when they are first needed."""
    return Lexicon.of_all_languages()


def _listed(key: str) -> Iterator[str]:
    for language in available_languages():
        for word in (words_for(language).optional(key) or "").split(";"):
            if plain(word):
                yield plain(word)


def _roles() -> dict[str, Role]:
    known: dict[str, Role] = {}
    for key in ("role.{}", "table.role.{}"):
        for role in Role:
            for word in _listed(key.format(role)):
                known.setdefault(word, role)
    return known


def _languages() -> dict[str, Language]:
    """Return tags of languages by what these are called, and by their tags in brackets."""
    known: dict[str, Language] = {}
    for language in available_languages():
        words = words_for(language)
        known[language] = language
        for name in (words("language.own"), words("language.english")):
            known[plain(name)] = language
            known.setdefault(plain(name)[:3], language)
        for inner in available_languages():
            named = dict(languages(inner)).get(language, "")
            known[plain(named)] = language
    return {word: language for word, language in known.items() if word}


def _countries() -> dict[str, str]:
    known: dict[str, str] = {}
    for language in available_languages():
        for code, name in countries(language):
            known.setdefault(sortable(plain(name)), code)
            known.setdefault(code.casefold(), code)
    return known
