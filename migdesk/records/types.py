"""How the values of the trade lie in a SQLite column: always INTEGER or TEXT.

No REAL and no BLOB in a journalled table, so that the journal's JSON images are exact.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated, Any, TypeVar

import msgspec
from sqlalchemy import Boolean, Dialect, Enum, ForeignKey, Text, TypeDecorator
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import mapped_column
from sqlalchemy.types import Concatenable

from migdesk.text.folding import folded, folded_json, folded_values
from migdesk.text.names import Forms, Language, LocalizedText, OrganisationName, PersonName
from migdesk.text.partial_date import PartialDate
from migdesk.vocabulary import (
    AppearanceStatus,
    AssetKind,
    ClearanceState,
    ConflictKind,
    CountedAs,
    Decision,
    EditKind,
    EventKind,
    EventStatus,
    FollowUpStatus,
    Honorific,
    Level,
    Modality,
    NoticeKind,
    Occasion,
    OrganisationKind,
    OutletKind,
    PaperSize,
    Part,
    Provenance,
    QuoteKind,
    ReleaseKind,
    ReportPeriod,
    Role,
    SessionKind,
    Stage,
    Tone,
)

Value = TypeVar("Value")

JSON_COLUMN = {"json": True}
"""``Column.info`` of a column that holds a JSON object whose text values are searched."""

BLOCKS_COLUMN = {"json": "t"}
"""``Column.info`` of a column that holds blocks: only the runs' words are searched."""


@compiles(Enum, "sqlite")
def _enum_is_text(_type: Enum, _compiler: object, **_options: object) -> str:
    """STRICT tables know TEXT but no VARCHAR."""
    return "TEXT"


@compiles(Boolean, "sqlite")
def _boolean_is_integer(_type: Boolean, _compiler: object, **_options: object) -> str:
    """STRICT tables know INTEGER but no BOOLEAN."""
    return "INTEGER"


class _Compared(TypeDecorator.Comparator[Any], Concatenable.Comparator[Any]):
    """How a column of one of our types is compared: as text, by values of that type."""

    __slots__ = ()


class _OwnText(TypeDecorator[Value]):
    """A value that lies in a column as text.

    All columns are compared by one class: SQLAlchemy would make one for each, 4 KB apiece.
    Whether a type may be part of a cache's key it asks each class, never the one above it.
    """

    impl = Text
    comparator_factory = _Compared


class FoldedText(_OwnText[str]):
    """Text in NFC without Georgian capitals: SQLite folds neither when it searches."""

    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Fold on the way in."""
        return None if value is None else folded(value)


class FoldedJson(_OwnText[str]):
    """JSON that comes ready made, with the texts in it folded."""

    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Fold on the way in."""
        return None if value is None else folded_json(value)


class InstantText(_OwnText[datetime]):
    """An instant as ``2026-05-12T05:00:00Z``: sorts as text, carries its zone."""

    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Write in UTC, to the second."""
        if value is None:
            return None
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Read back zone-aware, in UTC."""
        return None if value is None else datetime.fromisoformat(value)


class DayText(_OwnText[date]):
    """A calendar day as ``2026-05-12``."""

    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Write the ISO form."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """Read the ISO form."""
        return None if value is None else date.fromisoformat(value)


class PartialDateText(_OwnText[PartialDate]):
    """A year, a month or a day: ``2019``, ``2019-05``, ``2019-05-12``."""

    cache_ok = True

    def process_bind_param(self, value: PartialDate | None, dialect: Dialect) -> str | None:
        """Write as much as is known."""
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> PartialDate | None:
        """Read as much as is known."""
        return None if value is None else PartialDate.parse(value)


class JsonText(_OwnText[Value]):
    """A value as folded JSON text, keys sorted, so that equal values are equal text.

    Of a text in several languages those are kept in which it says something: a field that was
    emptied is a language without an entry.
    """

    cache_ok = True

    def __init__(self, shape: Any) -> None:  # noqa: ANN401 - any type msgspec can decode
        super().__init__()
        self.shape = shape
        self._decoder = msgspec.json.Decoder(shape)

    def process_bind_param(self, value: Value | None, dialect: Dialect) -> str | None:
        """Fold and encode."""
        if value is None:
            return None
        parts = folded_values(msgspec.to_builtins(value, order="sorted"))
        if isinstance(parts, dict):
            parts = {name: part for name, part in parts.items() if _says_something(part)}
        return msgspec.json.encode(parts).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Value | None:
        """Decode into the shape this column holds."""
        if value is None:
            return None
        decoded: Value = self._decoder.decode(value)
        return decoded


def _says_something(part: str | Mapping[str, str]) -> bool:
    texts = [part] if isinstance(part, str) else part.values()
    return any(text.strip() for text in texts)


def choice(values: type[StrEnum]) -> Enum:
    """Return the column type for one of ``values``, held by a CHECK constraint."""
    return Enum(
        values,
        native_enum=False,
        create_constraint=True,
        validate_strings=True,
        values_callable=lambda members: [member.value for member in members],
        name=values.__name__.lower(),
    )


Key = Annotated[int, mapped_column(primary_key=True, sort_order=-2)]
Words = Annotated[str, mapped_column(FoldedText)]
Instant = Annotated[datetime, mapped_column(InstantText)]
Json = Annotated[str, mapped_column(FoldedJson)]
Day = Annotated[date, mapped_column(DayText)]
SinceUntil = Annotated[PartialDate, mapped_column(PartialDateText)]
Localized = Annotated[LocalizedText, mapped_column(JsonText(dict[Language, str]), info=JSON_COLUMN)]
PersonNames = Annotated[
    Mapping[Language, PersonName],
    mapped_column(JsonText(dict[Language, PersonName]), info=JSON_COLUMN),
]
OrganisationNames = Annotated[
    Mapping[Language, OrganisationName],
    mapped_column(JsonText(dict[Language, OrganisationName]), info=JSON_COLUMN),
]
LocalizedForms = Annotated[
    Mapping[Language, Forms], mapped_column(JsonText(dict[Language, Forms]), info=JSON_COLUMN)
]
Tags = Annotated[tuple[str, ...], mapped_column(JsonText(tuple[str, ...]), info=JSON_COLUMN)]
Numbers = Annotated[tuple[int, ...], mapped_column(JsonText(tuple[int, ...]))]

CHOICES: Mapping[type[StrEnum], Enum] = {
    values: choice(values)
    for values in (
        AppearanceStatus,
        AssetKind,
        ClearanceState,
        ConflictKind,
        CountedAs,
        Decision,
        EditKind,
        EventKind,
        EventStatus,
        FollowUpStatus,
        Honorific,
        Level,
        Modality,
        NoticeKind,
        Occasion,
        OrganisationKind,
        OutletKind,
        PaperSize,
        Part,
        Provenance,
        QuoteKind,
        ReleaseKind,
        ReportPeriod,
        Role,
        SessionKind,
        Stage,
        Tone,
    )
}
"""The type annotation map's entries for the closed lists."""


def owned_by(target: str) -> ForeignKey:
    """Return a foreign key to ``target`` whose row goes when its owner goes."""
    return ForeignKey(target, ondelete="CASCADE", deferrable=True, initially="IMMEDIATE")


def refers_to(target: str) -> ForeignKey:
    """Return a foreign key that keeps ``target`` from being deleted while it is referred to."""
    return ForeignKey(target, deferrable=True, initially="IMMEDIATE")


def forgets(target: str) -> ForeignKey:
    """Return a foreign key that is emptied when ``target`` goes."""
    return ForeignKey(target, ondelete="SET NULL", deferrable=True, initially="IMMEDIATE")
