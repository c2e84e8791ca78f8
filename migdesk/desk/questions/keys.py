"""Reading long lists: keys in order, and texts in one language, without making objects."""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time
from itertools import chain
from types import GenericAlias
from typing import Any, Final
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Column, ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from migdesk.desk.questions.naming import table
from migdesk.text.names import Language

_KEYS = msgspec.json.Decoder(tuple[int, ...])
_TEXTS = msgspec.json.Decoder(list[str])
_ACCENTS = re.compile(r"[\u0300-\u036f]+")

_PIECE: Final = 100_000
"""Letters that are made plain at once: some 3 ms of work."""


def keys_in_order(session: Session, wanted: Select[tuple[int]]) -> tuple[int, ...]:
    """Return the keys that ``wanted`` selects, in its order."""
    return _KEYS.decode(*_listed(session, wanted))


def columns_of(session: Session, wanted: Select[Any], *kinds: Any) -> tuple[list[Any], ...]:  # noqa: ANN401 - types, such as str | None
    """Return what ``wanted`` selects column by column, each read as a list of one of ``kinds``."""
    return tuple(
        msgspec.json.decode(listed, type=GenericAlias(list, (kind,)))
        for listed, kind in zip(_listed(session, wanted), kinds, strict=True)
    )


def _listed(session: Session, wanted: Select[Any]) -> tuple[str, ...]:
    """Return each selected column as one JSON array, in the order of the rows.

    One text is read several times as fast as a hundred thousand rows.
    """
    rows = wanted.subquery()
    found = session.execute(select(*(func.json_group_array(column) for column in rows.c)))
    return tuple(found.one())


def sorted_keys(session: Session, wanted: Select[tuple[int, str]]) -> tuple[int, ...]:
    """Return the keys that ``wanted`` selects, by the text beside each, accents and case apart.

    The texts come as one, so that a hundred thousand names are folded in one go.
    """
    listed, texts = _listed(session, wanted)
    keys, sortable = _KEYS.decode(listed), _TEXTS.decode("".join(_plain(texts)))
    # Letter by letter, as in a card index: sorted at once, so many keep the window waiting.
    by_letter: dict[str, list[int]] = {}
    for place, text in enumerate(sortable):
        by_letter.setdefault(text[:1], []).append(place)
    ordered = (sorted(by_letter[letter], key=sortable.__getitem__) for letter in sorted(by_letter))
    return tuple(map(keys.__getitem__, chain.from_iterable(ordered)))


def _plain(texts: str) -> Iterator[str]:
    """Yield an array of texts without accents and case, a piece at a time.

    Nobody else has a turn while a piece is worked on.
    """
    at = 0
    while at < len(texts):
        end = texts.find('"', at + _PIECE) + 1 or len(texts)
        # Canonical forms alone: a compatible one could be a mark that JSON reads as its own.
        yield _ACCENTS.sub("", unicodedata.normalize("NFD", texts[at:end])).casefold()
        at = end


def among(column: ColumnElement[Any], values: Iterable[object]) -> ColumnElement[bool]:
    """Return the condition that ``column`` is one of ``values``, however many there are."""
    listed = func.json_each(json.dumps(list(values))).table_valued("value")
    return column.in_(select(listed.c.value))


def in_language(
    column: Column[Any], languages: Sequence[Language], *parts: str
) -> ColumnElement[str]:
    """Return SQL for a localized text in the first of ``languages`` that has one, else any.

    ``parts`` are fields of the value, such as a name's ``full``, the first that is filled.
    """
    fields = [f".{part}" for part in parts] or [""]
    texts = [
        func.nullif(func.json_extract(column, f'$."{language}"{field}'), "")
        for language in languages
        for field in fields
    ]
    entry = func.json_each(column).table_valued("value")
    first = func.json_extract(entry.c.value, f"${fields[0]}") if parts else entry.c.value
    return func.coalesce(*texts, select(first).limit(1).scalar_subquery(), "")


def whole_name(names: Column[Any], languages: Sequence[Language]) -> ColumnElement[str]:
    """Return SQL for a person's name, given name first, in the first language that has one."""
    entry = func.json_each(names).table_valued("value")
    spoken = [_given_and_family(names, f'$."{language}"') for language in languages]
    return func.coalesce(
        *spoken, select(_given_and_family(entry.c.value, "$")).limit(1).scalar_subquery(), ""
    )


def _given_and_family(json: ColumnElement[Any], path: str) -> ColumnElement[Any]:
    given = func.coalesce(func.json_extract(json, f"{path}.given"), "")
    return func.nullif(func.trim(given + " " + func.json_extract(json, f"{path}.family")), "")


def count_of(session: Session, name: str) -> int:
    """Return how many rows a table has."""
    return session.scalar(select(func.count()).select_from(table(name))) or 0


def start_of(day: date, zone: ZoneInfo) -> datetime:
    """Return the instant at which a day begins in a zone."""
    return datetime.combine(day, time(0), zone).astimezone(UTC)
