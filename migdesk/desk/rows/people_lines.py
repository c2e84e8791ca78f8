"""A person or an organisation in a list: what one row of it shows."""

from collections.abc import Mapping

from msgspec import Struct

from migdesk.text.names import Language, OrganisationName, PersonName
from migdesk.vocabulary import OrganisationKind


class PersonLine(Struct, frozen=True):
    """A person in a list, under the title held today.

    ``announced`` tells that another title is known from a later day on.
    """

    id: int
    name: str
    names: Mapping[Language, PersonName]
    title: str
    organisation_id: int
    organisation: str
    announced: bool
    quotes: int


class OrganisationLine(Struct, frozen=True):
    """An organisation in a list. ``short`` is its acronym or short name, where it has one.

    ``people`` hold a post in it today.
    """

    id: int
    name: str
    names: Mapping[Language, OrganisationName]
    short: str
    kind: OrganisationKind
    country: str
    parent: str
    people: int
    events: int

    @property
    def called(self) -> tuple[str, ...]:
        """Return all that it is called: full and short names and acronyms in every language."""
        said = (each for name in self.names.values() for each in _said(name))
        return tuple(dict.fromkeys(filter(None, said)))


def _said(name: OrganisationName) -> tuple[str, ...]:
    return (name.full, name.short, name.acronym)
