"""Names and titles in one language, with the case forms Georgian needs.

Georgian puts the subject of "said" into the ergative and "according to" into the genitive, and
foreign names do not follow a rule a program could know. So the forms are stored, proposed by
``editorial`` and confirmed by a person; an empty form means that nobody has confirmed one.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final, TypeAlias, TypeVar

import msgspec

Language: TypeAlias = str
"""A BCP 47 language tag such as ``en`` or ``ka``."""

_PARTICLES: Final = frozenset(
    {"al", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "ibn", "la", "le"}
    | {"ten", "ter", "van", "von"}
)
"""Small words that belong to the family name behind them."""

CASED: Final = frozenset({"ka"})
"""Languages whose names have case forms."""

LocalizedText: TypeAlias = Mapping[Language, str]
"""One text in several languages; a language without an entry has no text yet."""


class Case(StrEnum):
    """The grammatical cases that the templates use."""

    NOMINATIVE = "nominative"
    ERGATIVE = "ergative"
    DATIVE = "dative"
    GENITIVE = "genitive"


class Forms(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A title or another noun phrase in one language, case by case."""

    nominative: str
    ergative: str = ""
    dative: str = ""
    genitive: str = ""

    def form(self, case: Case) -> str:
        """Return the form for ``case``, or an empty string where none is confirmed."""
        return _form(self, case)


class PersonName(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A person's name in one language. The case forms are of the whole name.

    A person known by one name has it in ``family`` and an empty ``given``.
    """

    given: str
    family: str
    ergative: str = ""
    dative: str = ""
    genitive: str = ""

    @property
    def nominative(self) -> str:
        """Return the whole name, given name first."""
        return f"{self.given} {self.family}".strip()

    def form(self, case: Case) -> str:
        """Return the whole name in ``case``, or an empty string where none is confirmed."""
        return _form(self, case)


def name_from(written: str) -> PersonName:
    """Split a whole name as somebody typed it: ``Nino Sample``, ``Sample, Nino``.

    The last word is the family name, with the small words before it (``van der``, ``de``). It is
    a proposal: who knows better writes the two parts.
    """
    family, comma, given = (" ".join(part.split()) for part in written.partition(","))
    if comma:
        return PersonName(given, family)
    words = family.split(" ")
    start = len(words) - 1
    while start > 1 and words[start - 1] in _PARTICLES:
        start -= 1
    return PersonName(" ".join(words[:start]), " ".join(words[start:]))


class OrganisationName(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What an organisation is called in one language. The case forms are of the full name."""

    full: str
    short: str = ""
    acronym: str = ""
    ergative: str = ""
    dative: str = ""
    genitive: str = ""

    @property
    def nominative(self) -> str:
        """Return the full name."""
        return self.full

    def form(self, case: Case) -> str:
        """Return the full name in ``case``, or an empty string where none is confirmed."""
        return _form(self, case)


Name: TypeAlias = Forms | OrganisationName | PersonName
Localized = TypeVar("Localized", str, Forms, OrganisationName, PersonName)


def in_order(
    texts: Mapping[Language, Localized], languages: Sequence[Language]
) -> Localized | None:
    """Return the text or name in the first of ``languages`` that has one, else in any."""
    for language in languages:
        if texts.get(language):
            return texts[language]
    return next(iter(texts.values()), None)


def first_text(texts: LocalizedText, languages: Sequence[Language]) -> str:
    """Return a text in the first of ``languages`` that has one, else in any, else nothing."""
    return in_order(texts, languages) or ""


def first_name(names: Mapping[Language, Name], languages: Sequence[Language]) -> str:
    """Return the plain form of a name in the first of ``languages`` that has one, else in any."""
    return next(iter(_plain(names, languages)), "")


def other_names(names: Mapping[Language, Name], languages: Sequence[Language]) -> list[str]:
    """Return the plain forms in the other languages, each once."""
    return list(dict.fromkeys(_plain(names, languages)))[1:]


def _plain(names: Mapping[Language, Name], languages: Sequence[Language]) -> list[str]:
    written = [names[language] for language in languages if language in names]
    return [name.nominative for name in [*written, *names.values()] if name.nominative]


def with_text(texts: LocalizedText, language: Language, text: str) -> dict[Language, str]:
    """Return ``texts`` with another text in one language; without it where that is empty."""
    others = {key: kept for key, kept in texts.items() if key != language}
    return {**others, language: text} if text.strip() else others


def _form(name: Forms | PersonName | OrganisationName, case: Case) -> str:
    match case:
        case Case.NOMINATIVE:
            return name.nominative
        case Case.ERGATIVE:
            return name.ergative
        case Case.DATIVE:
            return name.dative
        case Case.GENITIVE:
            return name.genitive
