"""A made-up history of two steps: what becomes of a file on its way from one to the next?"""

import hashlib
import re
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table, Text, insert, select

from migdesk.records.base import NAMING
from migdesk.records.searched import Searched
from migdesk.store.backup import list_backups
from migdesk.store.errors import UpgradeFailed, WorkspaceNotUpgraded
from migdesk.store.schema import Schema
from migdesk.store.sqlite.engine import Access, connect
from migdesk.store.sqlite.search import search
from migdesk.store.verify import verify
from migdesk.store.workspace import Workspace

FIRST = """
    revision = "0001"
    down_revision = None

    def upgrade():
        raise NotImplementedError
"""
REBUILD = """
    import sqlalchemy as sa
    from alembic import op

    revision = "0002"
    down_revision = "0001"

    def upgrade():
        with op.batch_alter_table(
            "shelf",
            recreate="always",
            table_kwargs={"sqlite_strict": True, "sqlite_autoincrement": True},
        ) as shelf:
            shelf.add_column(sa.Column("room", sa.Text(), nullable=False, server_default="hall"))
"""
FAIL_HALF_WAY = f"{REBUILD}        op.execute('DROP TABLE nowhere')\n"
LOSE_A_PARENT = f"{REBUILD}        op.get_bind().execute(sa.table('shelf').delete())\n"


def clock() -> datetime:
    return datetime(2026, 5, 12, 9, 0, tzinfo=UTC)


def tables(*more: Column[str]) -> MetaData:
    """Return shelves and the books on them; a book goes with its shelf."""
    metadata = MetaData(naming_convention=NAMING)
    owner = ForeignKey("shelf.id", ondelete="CASCADE", deferrable=True, initially="IMMEDIATE")
    columns: dict[str, list[Column[Any]]] = {
        "shelf": [Column("name", Text, nullable=False), *more],
        "book": [Column("shelf_id", owner, nullable=False), Column("title", Text, nullable=False)],
    }
    for table, besides in columns.items():
        key = Column("id", Integer, primary_key=True)
        Table(table, metadata, key, *besides, sqlite_strict=True, sqlite_autoincrement=True)
    return metadata


@pytest.fixture
def versions(tmp_path: Path) -> Callable[[str], Path]:
    """Write the two steps into a folder and return it."""

    def written(second: str) -> Path:
        folder = tmp_path / "100% versions"
        folder.mkdir()
        (folder / "0001_first.py").write_text(dedent(FIRST), "utf-8")
        (folder / "0002_second.py").write_text(dedent(second), "utf-8")
        return folder

    return written


SEARCHED = (Searched(1, "book", "book", "id", ("title",)),)


def schemas(versions: Path) -> tuple[Schema, Schema]:
    room = Column("room", Text, nullable=False, server_default="hall")
    return (
        Schema(1, tables(), SEARCHED, versions),
        Schema(2, tables(room), SEARCHED, versions),
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.migdesk"


def fill(path: Path, schema: Schema) -> None:
    shelf, book = schema.records.tables["shelf"], schema.records.tables["book"]
    books = [{"shelf_id": 1, "title": "Asylum"}, {"shelf_id": 2, "title": "Tusheti"}]
    with (
        Workspace.create(path, clock=clock, schema=schema) as workspace,
        workspace.action("Put up shelf", who="Ann") as action,
    ):
        action.session.execute(insert(shelf), [{"name": "Law"}, {"name": "Maps"}])
        action.session.execute(insert(book), books)


def content(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_rebuilt_table_keeps_its_children(path: Path, versions: Callable[[str], Path]) -> None:
    before, after = schemas(versions(REBUILD))
    fill(path, before)
    with Workspace.open(path, clock=clock, schema=after) as workspace:
        with workspace.reading() as session:
            shelf, book = after.records.tables["shelf"], after.records.tables["book"]
            assert session.execute(select(shelf.c.name, shelf.c.room)).all() == [
                ("Law", "hall"),
                ("Maps", "hall"),
            ]
            assert session.scalars(select(book.c.title)).all() == ["Asylum", "Tusheti"]
            assert [hit.id for hit in search(session, "tush", schema=after)] == [2]
        with workspace.action("Remove shelf", who="Ann") as action:
            action.session.execute(shelf.delete().where(shelf.c.id == 1))
        assert action.recorded.touched == {("shelf", 1), ("book", 1)}
    assert verify(path, after).findings == ()


def test_undo_stops_at_an_upgrade_and_history_reads_across_it(
    path: Path, versions: Callable[[str], Path]
) -> None:
    before, after = schemas(versions(REBUILD))
    fill(path, before)
    with Workspace.open(path, clock=clock, schema=after) as workspace:
        assert workspace.undo_label() is None
        assert workspace.undo(who="Ann") is None
        assert [entry.label for entry in workspace.history("shelf", 1)] == ["Put up shelf"]


def test_a_copy_of_the_file_is_kept_before_an_upgrade(
    path: Path, tmp_path: Path, versions: Callable[[str], Path]
) -> None:
    before, after = schemas(versions(REBUILD))
    fill(path, before)
    Workspace.open(path, clock=clock, schema=after, backups=tmp_path / "kept").close()
    (copy,) = list_backups(tmp_path / "kept", path)
    assert copy.reason == "schema-1"
    assert verify(copy.path, before).findings == ()
    assert sorted(file.name for file in tmp_path.glob("library*")) == ["library.migdesk"]


@pytest.mark.parametrize("second", [FAIL_HALF_WAY, LOSE_A_PARENT])
def test_a_step_that_fails_leaves_the_file_as_it_was(
    path: Path, versions: Callable[[str], Path], second: str
) -> None:
    before, after = schemas(versions(second))
    fill(path, before)
    kept = content(path)
    with pytest.raises(UpgradeFailed) as caught:
        Workspace.open(path, clock=clock, schema=after)
    assert (caught.value.found, caught.value.wanted) == (1, 2)
    assert caught.value.copy.exists()
    assert content(path) == kept
    with Workspace.open(path, clock=clock, schema=before) as workspace:
        assert workspace.undo_label() == "Put up shelf"


def test_lost_references_are_named(path: Path, versions: Callable[[str], Path]) -> None:
    before, after = schemas(versions(LOSE_A_PARENT))
    fill(path, before)
    with pytest.raises(UpgradeFailed) as caught:
        Workspace.open(path, clock=clock, schema=after)
    assert caught.value.reason == "['book']"


def test_reading_does_not_upgrade(path: Path, versions: Callable[[str], Path]) -> None:
    before, after = schemas(versions(REBUILD))
    fill(path, before)
    kept = content(path)
    with pytest.raises(WorkspaceNotUpgraded) as caught:
        Workspace.open(path, clock=clock, write=False, schema=after)
    assert (caught.value.found, caught.value.known) == (1, 2)
    assert content(path) == kept


def test_a_rebuilt_table_stays_strict_and_hands_out_no_key_twice(
    path: Path, versions: Callable[[str], Path]
) -> None:
    before, after = schemas(versions(REBUILD))
    fill(path, before)
    Workspace.open(path, clock=clock, schema=after).close()
    with closing(connect(path, Access.READ)) as connection:
        (definition,) = connection.execute(
            "SELECT sql FROM sqlite_master WHERE name = 'shelf'"
        ).fetchone()
    assert re.search(r"AUTOINCREMENT.*STRICT$", definition.strip(), re.DOTALL)
