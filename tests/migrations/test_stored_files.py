"""A file that an earlier version wrote opens in this one, with everything in it."""

import gzip
import re
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select, text

from migdesk.records import Clearance, Quote, QuoteClearance, Version
from migdesk.store.header import read_header
from migdesk.store.schema import PRESENT
from migdesk.store.sqlite.search import search
from migdesk.store.verify import verify
from migdesk.store.workspace import Workspace
from migdesk.vocabulary import ClearanceState

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


SINCE = {
    "typing": 2,
    "kept_conflict": 3,
    "told_apart": 3,
    "outlet": 3,
    "media_contact": 3,
    "coverage": 3,
    "quote_clearance": 4,
    "earlier_name": 5,
    "agenda_export": 5,
    "kept_warning": 6,
    "rule_level": 6,
    "term": 6,
    "own_word": 8,
    "event_logo_set": 9,
    "logo": 9,
    "logo_set": 9,
    "logo_set_partner": 9,
    "notice": 7,
    "report_preset": 12,
    "equivalent": 13,
    "version": 15,
    "clearance": 15,
}
"""Tables that came later, by the schema that brought them."""

WHOLE_PRESETS = 14
"""The schema from which on a second preset is kept, with a donor and days."""


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
    first = read_header(path).schema
    with Workspace.open(path, clock=clock) as workspace, workspace.reading() as session:
        later = {table: int(first >= since) for table, since in SINCE.items()}
        more = {
            "person": CONTENTS["person"] + later["told_apart"],
            "attachment": CONTENTS["attachment"] + later["quote_clearance"],
            "asset": CONTENTS["asset"] + later["quote_clearance"] + later["logo"],
            "report_preset": later["report_preset"] + int(first >= WHOLE_PRESETS),
        }
        for table, rows in (CONTENTS | later | more).items():
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


def test_steps_of_clearance_keep_their_keys_where_their_table_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "office.migdesk"
    path.write_bytes(gzip.decompress(STORED[2].read_bytes()))
    with closing(sqlite3.connect(path)) as before, before:
        triggers = before.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in triggers.fetchall():
            before.execute(f'DROP TRIGGER "{name}"')
        step = "INSERT INTO quote_clearance VALUES (?, 1, 'asked', ?, 'Ann', '', '', '', NULL)"
        before.executemany(step, [(3, "2026-05-12T05:00:00Z"), (9, "2026-05-13T05:00:00Z")])
        before.execute("DELETE FROM quote_clearance WHERE id = 9")
    with Workspace.open(path, clock=clock) as workspace:
        with workspace.reading() as session:
            kept = session.scalars(select(QuoteClearance)).all()
            assert [(step.id, step.who, step.evidence_id) for step in kept] == [(3, "Ann", None)]
        with workspace.action("Set clearance", who="Ann") as action:
            step = QuoteClearance(state=ClearanceState.CLEARED, at=clock())
            quote = action.session.scalars(select(Quote)).one()
            quote.trail.append(step)
            action.session.flush()
            assert step.id == 10  # the key 9 was given out once


def test_answers_keep_their_keys_and_whoever_is_asked_has_a_name(tmp_path: Path) -> None:
    path = tmp_path / "office.migdesk"
    path.write_bytes(gzip.decompress(STORED[13].read_bytes()))
    with closing(sqlite3.connect(path)) as before, before:
        triggers = before.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in triggers.fetchall():
            before.execute(f'DROP TRIGGER "{name}"')
        columns = {
            "id": 1,
            "uuid": "a",
            "release_id": 1,
            "language": "en",
            "number": 1,
            "stage": "clearance",
            "made_at": "2026-05-12T05:00:00Z",
            "made_by": "Ann",
            "headline": "",
            "deck": "",
            "dateline": "",
            "key_figures": "[]",
            "blocks": "[]",
            "abouts": "[]",
            "contacts": "[]",
            "text_hash": "00",
            "edition": 1,
            "occasion": "stage",
        }
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        before.execute(f"INSERT INTO version ({names}) VALUES ({marks})", [*columns.values()])  # noqa: S608 - ours
        step = "INSERT INTO clearance VALUES (?, 1, '00', ?, ?, NULL, NULL, 'waiting', '', 'Soon.')"
        day = "2026-05-12T05:00:00Z"
        before.executemany(step, [(3, "Ann", day), (4, "  ", day), (9, "Ben", day)])
        before.execute("DELETE FROM clearance WHERE id = 9")
    with Workspace.open(path, clock=clock) as workspace:
        with workspace.reading() as session:
            kept = [
                (one.id, one.who, one.comment, one.evidence_id)
                for one in session.scalars(select(Clearance).order_by(Clearance.id))
            ]
            assert kept == [(3, "Ann", "Soon.", None), (4, "?", "Soon.", None)]
        with workspace.action("Ask for clearance", who="Ann") as action:
            asked = Clearance(text_hash="00", who="Ben", asked_at=clock())
            version = action.session.scalars(select(Version)).one()
            version.clearances.append(asked)
            action.session.flush()
            assert asked.id == 10  # the key 9 was given out once
