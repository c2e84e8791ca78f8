"""Short ways to load a file and to see what came of it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import select

from factories.records_files import Json, decoded
from migdesk.desk.desk import Desk
from migdesk.desk.exchange import Loaded, LoadedRecord, load_records
from migdesk.records import Record

SOURCE = Path("conference.json")
UUIDS = [f"0b5b6f2e-7c1f-4c35-9d35-0c1d7c3f6a{number:02}" for number in range(9)]
NINO = {"en": {"given": "Nino", "family": "Sample"}}

RecordT = TypeVar("RecordT", bound=Record)


def file(**parts: object) -> Json:
    return {"format": "migdesk-records", "version": 1, **parts}


def load(desk: Desk, data: Json) -> Loaded:
    return load_records(desk, decoded(data), source=SOURCE)


def all_of(desk: Desk, kept: type[RecordT], read: Callable[[RecordT], Any]) -> list[Any]:
    """Return what ``read`` finds in each record of a kind, oldest first."""
    with desk.reading() as session:
        return [read(record) for record in session.scalars(select(kept).order_by("id"))]


def counts(desk: Desk) -> dict[str, int]:
    """Return how many rows each table has, those without any left out."""
    with desk.reading() as session:
        rows = {
            name: len(session.execute(select(table)).all())
            for name, table in Record.metadata.tables.items()
        }
    return {name: count for name, count in rows.items() if count}


def named(rows: tuple[LoadedRecord, ...]) -> list[tuple[str, str]]:
    return [(row.kind.value, row.name) for row in rows]


def differences(loaded: Loaded) -> list[tuple[str, str, str]]:
    return [(kept.field, kept.workspace, kept.file) for kept in loaded.kept]
