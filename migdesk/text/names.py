"""Names and titles in one language, with the case forms Georgian needs.

Georgian puts the subject of "said" into the ergative and "according to" into the genitive, and
foreign names do not follow a rule a program could know. So the forms are stored, proposed by
``editorial`` and confirmed by a person; an empty form means that nobody has confirmed one.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeAlias

import msgspec

Language: TypeAlias = str
"""A BCP 47 language tag such as ``en`` or ``ka``."""

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
