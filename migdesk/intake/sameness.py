"""When two records are one and the same: what ``load`` matches by, and no file may hold twice.

The rule is one for a file and for a workspace; only what ``within`` holds differs, ids there and
keys here.
"""

from collections.abc import Callable, Hashable, Mapping
from typing import TypeAlias

from msgspec import Struct

from migdesk.text.folding import folded
from migdesk.text.names import Language, OrganisationName, PersonName

Names: TypeAlias = frozenset[tuple[Language, str]]
"""What something is called, language by language."""


class Known(Struct, frozen=True):
    """What a record is known by: its names, and where it belongs.

    ``within`` are the organisations in which a person holds posts, an organisation's parent or a
    boilerplate's project; it is empty where there is none.
    """

    names: Names
    within: frozenset[Hashable] = frozenset()


Sameness: TypeAlias = Callable[[Known, Known], bool]


def names_of(written: Mapping[Language, str | PersonName | OrganisationName]) -> Names:
    """Return names in the form they are compared in: folded, single-spaced, none blank."""
    plain = ((language, _plain(name)) for language, name in written.items())
    return frozenset((language, name) for language, name in plain if name)


def letters_of(letters: str) -> Names:
    """Return the letters of an acronym as its name in every language."""
    return frozenset({("", _plain(letters))})


def same_name(one: Known, other: Known) -> bool:
    """Tell whether two records have the same name in one language."""
    return not one.names.isdisjoint(other.names)


def same_name_and_place(one: Known, other: Known) -> bool:
    """Tell whether two records have the same name in one language and belong to the same."""
    together = bool(one.within & other.within) or not (one.within | other.within)
    return together and same_name(one, other)


def same_name_anywhere(one: Known, other: Known) -> bool:
    """Tell whether a record that belongs nowhere may be the one that belongs somewhere."""
    return not one.within and same_name(one, other)


def same_organisation(one: Known, other: Known) -> bool:
    """Tell whether two organisations are one: many ministries have a legal department."""
    apart = one.within and other.within and one.within != other.within
    return not apart and same_name(one, other)


def _plain(name: str | PersonName | OrganisationName) -> str:
    text = name if isinstance(name, str) else name.nominative
    return " ".join(folded(text).split())
