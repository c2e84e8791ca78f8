"""Does the history of migrations lead to the tables that the mapped classes describe?"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.command import upgrade
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from migdesk.store.journal import JOURNAL
from migdesk.store.schema import PRESENT
from migdesk.store.sqlite.engine import Access, make_engine
from migdesk.store.upgrade import configuration


@pytest.fixture
def walked(tmp_path: Path) -> Iterator[Connection]:
    """A database that went through all migrations."""
    engine = make_engine(tmp_path / "walked.db", Access.BUILD)
    with engine.connect() as connection, connection.begin():
        upgrade(configuration(connection, PRESENT), "head")
        yield connection
    engine.dispose()


@pytest.fixture
def described(tmp_path: Path) -> Iterator[Connection]:
    """A database made from the mapped classes."""
    engine = make_engine(tmp_path / "described.db", Access.BUILD)
    with engine.connect() as connection, connection.begin():
        PRESENT.records.create_all(connection)
        JOURNAL.create_all(connection)
        yield connection
    engine.dispose()


def definitions(connection: Connection) -> dict[str, str]:
    """Return every table and index with the statement that makes it, spaces aside."""
    rows = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master"
        " WHERE name NOT LIKE 'sqlite%' AND name <> 'alembic_version'"
    )
    return {row.name: re.sub(r'[\s"]+', "", row.sql) for row in rows}


def test_the_migrations_make_what_the_classes_describe(
    walked: Connection, described: Connection
) -> None:
    assert definitions(walked) == definitions(described)


def test_alembic_sees_no_difference_either(walked: Connection) -> None:
    context = MigrationContext.configure(walked)
    tables: Any = [PRESENT.records, JOURNAL]  # the signature names one, a list is taken as well
    assert compare_metadata(context, tables) == []


def test_there_is_one_last_migration_and_it_has_the_programs_number(tmp_path: Path) -> None:
    engine = make_engine(tmp_path / "any.db", Access.BUILD)
    with engine.connect() as connection:
        script = ScriptDirectory.from_config(configuration(connection, PRESENT))
    engine.dispose()
    assert script.get_heads() == [f"{PRESENT.number:04d}"]


def test_migrations_are_numbered_without_a_gap() -> None:
    names = sorted(file.name[:4] for file in PRESENT.versions.glob("*.py"))
    assert names == [f"{number:04d}" for number in range(1, PRESENT.number + 1)]
