"""A file that an earlier version wrote opens in this one, with everything in it."""

import gzip
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from migdesk.store.schema import PRESENT
from migdesk.store.sqlite.search import search
from migdesk.store.verify import verify
from migdesk.store.workspace import Workspace

STORED = sorted(Path(__file__).parent.glob("schema_*.migdesk.gz"))
CONTENTS = {
    "organisation": 1,
    "person": 1,
    "post": 1,
    "event": 1,
    "session": 1,
    "appearance": 1,
    "quote": 1,
    "quote_translation": 1,
    "release": 1,
    "rendition": 1,
    "attachment": 1,
    "asset": 1,
}


def clock() -> datetime:
    return datetime(2027, 1, 1, tzinfo=UTC)


@pytest.fixture(params=STORED, ids=lambda path: path.name[:11])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    stored: Path = request.param
    copy = tmp_path / "office.migdesk"
    copy.write_bytes(gzip.decompress(stored.read_bytes()))
    return copy


def test_every_schema_has_a_stored_file() -> None:
    numbers = [int(re.sub(r"\D", "", path.name)) for path in STORED]
    assert numbers == list(range(1, PRESENT.number + 1))


def test_nothing_is_lost_on_the_way_to_the_present_schema(path: Path) -> None:
    with Workspace.open(path, clock=clock) as workspace, workspace.reading() as session:
        for table, rows in CONTENTS.items():
            counted = session.scalar(text(f"SELECT count(*) FROM {table}"))  # noqa: S608 - ours
            assert (table, counted) == (table, rows)
        assert session.scalar(text("SELECT words FROM quote")) == (
            "A fair contract crosses the border with the worker."
        )
        assert [hit.kind for hit in search(session, "კვარაცის")] == ["person"]
        assert [hit.kind for hit in search(session, '"opened in Tbilisi"')] == ["release"]
        labels = [entry.label for entry in workspace.history("event", 1)]
        assert labels == ["Delete event", "Delete event", "Record event"]
    verdict = verify(path)
    assert verdict.findings == ()
    assert verdict.schema == PRESENT.number
