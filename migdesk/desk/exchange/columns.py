"""Between a part of the records format and its record: the fields that both have.

A field of a part is one of a record where a column bears its name. References, lists and keys are
not among these; loading and dumping see to them.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from typing import Any, TypeVar

import msgspec
from sqlalchemy import inspect
from sqlalchemy.types import TypeEngine

from migdesk.intake.records_file import Written
from migdesk.records import Record
from migdesk.records.types import FoldedJson, InstantText, PartialDateText
from migdesk.text.blocks import from_json, to_json
from migdesk.text.names import Forms, OrganisationName, PersonName
from migdesk.text.partial_date import PartialDate

PartT = TypeVar("PartT", bound=Written)


def columns_of(part: type[Written], kept: type[Record]) -> dict[str, TypeEngine[Any]]:
    """Return the fields that ``part`` and ``kept`` share, with the types of their columns."""
    columns = inspect(kept).columns
    shared = (name for name in part.__struct_fields__ if name in columns and name != "id")
    return {name: columns[name].type for name in shared}


def said(part: Written) -> frozenset[str]:
    """Return the fields that a part says something about: all that are not left at the default."""
    return frozenset(
        info.name
        for info in msgspec.structs.fields(part)
        if info.required or getattr(part, info.name) != _default(info)
    )


def values_of(part: Written, kept: type[Record]) -> dict[str, Any]:
    """Return the shared fields of a part: dates as dates, moments in UTC, blocks as blocks."""
    return {
        name: _value(getattr(part, name), column)
        for name, column in columns_of(type(part), kept).items()
    }


def value_in(record: Record, name: str) -> Any:  # noqa: ANN401 - a value of any column
    """Return a field of a record as :func:`values_of` has it."""
    value = getattr(record, name)
    return from_json(value) if isinstance(_column(type(record), name), FoldedJson) else value


def stored(kept: type[Record], name: str, value: Any) -> Any:  # noqa: ANN401 - as above
    """Return a value as a record's field takes it."""
    return to_json(value) if isinstance(_column(kept, name), FoldedJson) else value


def part_of(record: Record, part: type[PartT], zone: tzinfo, **more: object) -> PartT:
    """Return a record as a part of the format.

    Args:
        record: what to write.
        part: what to write it as.
        zone: the zone in which moments are written.
        more: the fields that the two do not share.
    """
    shared = {
        name: _written(value_in(record, name), zone) for name in columns_of(part, type(record))
    }
    return part(**shared, **more)


def _default(info: msgspec.structs.FieldInfo) -> object:
    if info.default_factory is not msgspec.NODEFAULT:
        return info.default_factory()
    return info.default


def _column(kept: type[Record], name: str) -> TypeEngine[Any]:
    return inspect(kept).columns[name].type


def _value(value: Any, column: TypeEngine[Any]) -> Any:  # noqa: ANN401 - as above
    match column:
        case PartialDateText() if value is not None:
            return PartialDate.parse(value)
        case InstantText() if value is not None:
            return value.astimezone(UTC).replace(microsecond=0)
        case _:
            return value


def _written(value: Any, zone: tzinfo) -> Any:  # noqa: ANN401 - as above
    match value:
        case PartialDate():
            return str(value)
        case datetime():
            return _at(value, zone)
        case Mapping():
            return {language: text for language, text in value.items() if not _is_blank(text)}
        case _:
            return value


def _at(moment: datetime, zone: tzinfo) -> datetime:
    """Return a moment by the clock of ``zone``, or in UTC where JSON cannot write the offset.

    ISO 8601 offsets have no seconds; a few zones had them until 1972.
    """
    local = moment.astimezone(zone)
    offset = local.utcoffset()
    return moment if offset is None or offset.total_seconds() % 60 else local


def _is_blank(text: object) -> bool:
    """Tell whether a language's entry says nothing: the format has no such entries."""
    match text:
        case str():
            return not text.strip()
        case PersonName() | OrganisationName() | Forms():
            return not text.nominative.strip()
        case _:
            return False
