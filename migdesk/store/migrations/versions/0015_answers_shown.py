"""A file shows what was answered about a release, and whoever is asked has a name."""

from alembic import op

revision = "0015"
down_revision = "0014"

CLEARANCE = """
CREATE TABLE clearance_made (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    version_id INTEGER NOT NULL,
    text_hash TEXT NOT NULL,
    who TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    due TEXT,
    answered_at TEXT,
    decision TEXT NOT NULL,
    channel TEXT NOT NULL,
    comment TEXT NOT NULL,
    evidence_id INTEGER,
    CONSTRAINT ck_clearance_has_name CHECK (length(trim(who)) > 0),
    CONSTRAINT ck_clearance_answer_has_time CHECK (decision = 'waiting' OR answered_at IS NOT NULL),
    CONSTRAINT fk_clearance_version_id FOREIGN KEY(version_id)
        REFERENCES version (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT ck_clearance_decision CHECK (decision IN ('waiting', 'cleared',
        'cleared_with_changes', 'refused')),
    CONSTRAINT fk_clearance_evidence_id FOREIGN KEY(evidence_id)
        REFERENCES asset (id) ON DELETE SET NULL DEFERRABLE INITIALLY IMMEDIATE
) STRICT
"""
"""The table as it is from here on: SQLite adds no rule to one that is there."""

COLUMNS = "id, version_id, text_hash, who, asked_at, due, answered_at, decision, channel, comment"
NAMED = COLUMNS.replace("who", "CASE WHEN length(trim(who)) > 0 THEN who ELSE '?' END")
"""The columns, with a sign for a name where none was given."""

GIVEN_OUT = "SELECT 'clearance_made', seq FROM sqlite_sequence WHERE name = 'clearance'"


def upgrade() -> None:
    """Make the table anew with the column. What stands in it is copied; keys stay given out."""
    for statement in (
        CLEARANCE,
        f"INSERT INTO clearance_made ({COLUMNS}) SELECT {NAMED} FROM clearance",  # noqa: S608 - our names
        "DELETE FROM sqlite_sequence WHERE name = 'clearance_made'",
        f"INSERT INTO sqlite_sequence (name, seq) {GIVEN_OUT}",
        "DROP TABLE clearance",
        "ALTER TABLE clearance_made RENAME TO clearance",
        "CREATE INDEX ix_clearance_version_id ON clearance (version_id)",
        "CREATE INDEX ix_clearance_decision ON clearance (decision)",
        "CREATE INDEX ix_clearance_evidence_id ON clearance (evidence_id)",
    ):
        op.execute(statement)
