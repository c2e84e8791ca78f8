"""Corrections and withdrawals of releases that are out, and what a version was kept at."""

from alembic import op

revision = "0007"
down_revision = "0006"

NOTICE = """
CREATE TABLE notice (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    release_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    number INTEGER NOT NULL,
    lines TEXT NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    issued_at TEXT,
    CONSTRAINT ck_notice_has_words CHECK (lines <> '{}'),
    CONSTRAINT ck_notice_follows CHECK (number > 1),
    CONSTRAINT uq_notice_release_id_number UNIQUE (release_id, number),
    CONSTRAINT fk_notice_release_id FOREIGN KEY(release_id)
        REFERENCES release (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT ck_notice_noticekind CHECK (kind IN ('correction', 'withdrawal'))
) STRICT
"""

TABLES = {
    "release": """
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    kind TEXT NOT NULL,
    event_id INTEGER,
    year INTEGER,
    running_number INTEGER,
    stage TEXT NOT NULL,
    day TEXT,
    subject TEXT NOT NULL,
    embargo TEXT,
    published_at TEXT,
    reason TEXT NOT NULL,
    owner TEXT NOT NULL,
    CONSTRAINT ck_release_out_has_time
        CHECK (stage NOT IN ('out', 'corrected') OR published_at IS NOT NULL),
    CONSTRAINT ck_release_withdrawn_says_why
        CHECK (stage <> 'withdrawn' OR length(trim(reason)) > 0),
    CONSTRAINT ck_release_number_is_whole CHECK ((year IS NULL) = (running_number IS NULL)),
    CONSTRAINT uq_release_kind_year_running_number UNIQUE (kind, year, running_number),
    CONSTRAINT uq_release_uuid UNIQUE (uuid),
    CONSTRAINT ck_release_releasekind CHECK (kind IN
        ('press_release', 'media_advisory', 'announcement', 'statement', 'media_note')),
    CONSTRAINT fk_release_event_id FOREIGN KEY(event_id)
        REFERENCES event (id) ON DELETE SET NULL DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT ck_release_stage CHECK (stage IN
        ('draft', 'checks', 'clearance', 'ready', 'out', 'corrected', 'withdrawn'))
""",
    "version": """
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    release_id INTEGER NOT NULL,
    language TEXT NOT NULL,
    number INTEGER NOT NULL,
    stage TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    headline TEXT NOT NULL,
    deck TEXT NOT NULL,
    dateline TEXT NOT NULL,
    key_figures TEXT NOT NULL,
    blocks TEXT NOT NULL,
    abouts TEXT NOT NULL,
    contacts TEXT NOT NULL,
    embargo TEXT,
    text_hash TEXT NOT NULL,
    edition INTEGER NOT NULL,
    occasion TEXT NOT NULL,
    CONSTRAINT uq_version_release_id_language_number UNIQUE (release_id, language, number),
    CONSTRAINT uq_version_uuid UNIQUE (uuid),
    CONSTRAINT fk_version_release_id FOREIGN KEY(release_id)
        REFERENCES release (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT ck_version_stage CHECK (stage IN
        ('draft', 'checks', 'clearance', 'ready', 'out', 'corrected', 'withdrawn')),
    CONSTRAINT ck_version_occasion CHECK (occasion IN ('stage', 'export', 'sending'))
""",
}
"""The tables as they are from here on: a stage more, and two columns at the end of versions."""

COLUMNS = {
    "release": "id, uuid, kind, event_id, year, running_number, stage, day, subject, embargo,"
    " published_at, reason, owner",
    "version": "id, uuid, release_id, language, number, stage, made_at, made_by, headline, deck,"
    " dateline, key_figures, blocks, abouts, contacts, embargo, text_hash",
}

NEW = {
    "release": ("", ""),
    "version": (", edition, occasion", ", 1, 'stage'"),
}
"""The columns that a table did not have, and what stands in them of what was kept before."""

INDEXES = (
    "CREATE INDEX ix_notice_release_id ON notice (release_id)",
    "CREATE INDEX ix_release_day ON release (day)",
    "CREATE INDEX ix_release_event_id ON release (event_id)",
    "CREATE INDEX ix_release_stage ON release (stage)",
    "CREATE INDEX ix_version_release_id ON version (release_id)",
)


def upgrade() -> None:
    """Make the table and the stage. What stands in a table is copied; keys stay given out."""
    for table in TABLES:
        _rebuild(table)
    op.execute(NOTICE)
    for statement in INDEXES:
        op.execute(statement)


def _rebuild(table: str) -> None:
    """Make a table anew under its name: SQLite changes no rule of one that is there."""
    made, columns, (more, filled) = f"{table}_made", COLUMNS[table], NEW[table]
    copy = f"INSERT INTO {made} ({columns}{more}) SELECT {columns}{filled} FROM {table}"  # noqa: S608 - our names
    forget = f"DELETE FROM sqlite_sequence WHERE name = '{made}'"  # noqa: S608 - as above
    given_out = f"SELECT '{made}', seq FROM sqlite_sequence WHERE name = '{table}'"  # noqa: S608 - as above
    for statement in (
        f"CREATE TABLE {made} ({TABLES[table]}) STRICT",
        copy,
        forget,
        f"INSERT INTO sqlite_sequence (name, seq) {given_out}",
        f"DROP TABLE {table}",
        f"ALTER TABLE {made} RENAME TO {table}",
    ):
        op.execute(statement)
