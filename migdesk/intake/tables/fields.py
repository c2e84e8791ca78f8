"""What a column of a table can hold."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from msgspec import Struct

from migdesk.text.names import Language
from migdesk.vocabulary import Role


class Field(StrEnum):
    """What a column holds; what it is called stands in ``translations/words``."""

    DAY = "day"
    STARTS = "starts"
    ENDS = "ends"
    HOURS = "hours"
    LENGTH = "length"
    TITLE = "title"
    KIND = "kind"
    ROOM = "room"
    PEOPLE = "people"
    POINTS = "points"
    NAME = "name"
    GIVEN = "given"
    FAMILY = "family"
    HONORIFIC = "honorific"
    POSITION = "position"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    LANGUAGES = "languages"
    EMAIL = "email"
    PHONE = "phone"
    NOTES = "notes"
    ROLE = "role"
    SECTOR = "sector"
    WOMEN = "women"
    MEN = "men"
    OTHER = "other"
    TOTAL = "total"
    SEX = "sex"
    ONLINE = "online"
    IDENTITY = "identity"


class Target(StrEnum):
    """What a table is taken into."""

    AGENDA = "agenda"
    PEOPLE = "people"
    ATTENDANCE = "attendance"


FIELDS: Final[Mapping[Target, tuple[Field, ...]]] = {
    Target.AGENDA: (
        Field.DAY,
        Field.HOURS,
        Field.STARTS,
        Field.ENDS,
        Field.LENGTH,
        Field.TITLE,
        Field.KIND,
        Field.ROOM,
        Field.PEOPLE,
        Field.POINTS,
        Field.IDENTITY,
    ),
    Target.PEOPLE: (
        Field.NAME,
        Field.GIVEN,
        Field.FAMILY,
        Field.HONORIFIC,
        Field.POSITION,
        Field.ORGANISATION,
        Field.COUNTRY,
        Field.LANGUAGES,
        Field.EMAIL,
        Field.PHONE,
        Field.ROLE,
        Field.SEX,
        Field.NOTES,
        Field.IDENTITY,
    ),
    Target.ATTENDANCE: (
        Field.COUNTRY,
        Field.SECTOR,
        Field.WOMEN,
        Field.MEN,
        Field.OTHER,
        Field.TOTAL,
        Field.SEX,
        Field.ONLINE,
    ),
}
"""What a table may hold for each target, in the order in which it is offered."""

IN_LANGUAGES: Final = frozenset(
    {
        Field.TITLE,
        Field.POINTS,
        Field.NAME,
        Field.GIVEN,
        Field.FAMILY,
        Field.POSITION,
        Field.ORGANISATION,
    }
)
"""What there can be a column of for each language."""

SEVERAL: Final = IN_LANGUAGES | {Field.PEOPLE}
"""What there can be several columns of."""


class Meaning(Struct, frozen=True):
    """What a column is taken for.

    Attributes:
        field: what it holds.
        language: of its texts; empty where each cell's letters tell.
        role: of the people in it, where the column is for one role.
    """

    field: Field
    language: Language = ""
    role: Role | None = None
