"""Why an event is off, in what a cleared quote was edited, and what shows that it was cleared."""

from alembic import op

revision = "0004"
down_revision = "0003"

REASON = "ALTER TABLE event ADD COLUMN status_reason TEXT DEFAULT '' NOT NULL"

TABLES = {
    "quote": """
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    person_id INTEGER,
    post_id INTEGER,
    unattributed TEXT NOT NULL,
    event_id INTEGER,
    session_id INTEGER,
    kind TEXT NOT NULL,
    said_at TEXT,
    provenance TEXT NOT NULL,
    source TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    on_record INTEGER NOT NULL,
    clearance TEXT NOT NULL,
    cleared_words TEXT NOT NULL,
    themes TEXT NOT NULL,
    edit TEXT,
    CONSTRAINT ck_quote_has_words CHECK (length(trim(words)) > 0),
    CONSTRAINT ck_quote_has_speaker_or_says_why_not
        CHECK (person_id IS NOT NULL OR length(trim(unattributed)) > 0),
    CONSTRAINT ck_quote_cleared_form
        CHECK (clearance <> 'cleared_edited' OR length(trim(cleared_words)) > 0),
    CONSTRAINT uq_quote_uuid UNIQUE (uuid),
    CONSTRAINT fk_quote_person_id FOREIGN KEY(person_id)
        REFERENCES person (id) DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_quote_post_id FOREIGN KEY(post_id)
        REFERENCES post (id) DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_quote_event_id FOREIGN KEY(event_id)
        REFERENCES event (id) ON DELETE SET NULL DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_quote_session_id FOREIGN KEY(session_id)
        REFERENCES session (id) ON DELETE SET NULL DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT ck_quote_quotekind CHECK (kind IN
        ('direct', 'partial', 'paraphrase', 'written_statement', 'social_post')),
    CONSTRAINT ck_quote_provenance CHECK (provenance IN
        ('recording', 'transcript', 'speech_text', 'email', 'notes', 'release')),
    CONSTRAINT ck_quote_clearancestate CHECK (clearance IN
        ('to_verify', 'asked', 'cleared', 'cleared_edited', 'declined', 'withdrawn')),
    CONSTRAINT ck_quote_editkind CHECK (edit IN
        ('first_letter', 'final_punctuation', 'footnote_marks', 'typo', 'change'))
""",
    "quote_clearance": """
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    quote_id INTEGER NOT NULL,
    state TEXT NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    channel TEXT NOT NULL,
    scope TEXT NOT NULL,
    comment TEXT NOT NULL,
    until TEXT,
    evidence_id INTEGER,
    CONSTRAINT fk_quote_clearance_quote_id FOREIGN KEY(quote_id)
        REFERENCES quote (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT ck_quote_clearance_clearancestate CHECK (state IN
        ('to_verify', 'asked', 'cleared', 'cleared_edited', 'declined', 'withdrawn')),
    CONSTRAINT fk_quote_clearance_evidence_id FOREIGN KEY(evidence_id)
        REFERENCES asset (id) ON DELETE SET NULL DEFERRABLE INITIALLY IMMEDIATE
""",
}
"""The tables as they are from here on. The last column of each is new."""

COLUMNS = {
    "quote": "id, uuid, words, language, person_id, post_id, unattributed, event_id, session_id,"
    " kind, said_at, provenance, source, taken_by, on_record, clearance, cleared_words, themes",
    "quote_clearance": "id, quote_id, state, at, who, channel, scope, comment, until",
}

INDEXES = (
    "CREATE INDEX ix_quote_clearance_on_record ON quote (clearance, on_record)",
    "CREATE INDEX ix_quote_event_id ON quote (event_id)",
    "CREATE INDEX ix_quote_kind ON quote (kind)",
    "CREATE INDEX ix_quote_language ON quote (language)",
    "CREATE INDEX ix_quote_person_id ON quote (person_id)",
    "CREATE INDEX ix_quote_post_id ON quote (post_id)",
    "CREATE INDEX ix_quote_session_id ON quote (session_id)",
    "CREATE INDEX ix_quote_clearance_evidence_id ON quote_clearance (evidence_id)",
    "CREATE INDEX ix_quote_clearance_quote_id ON quote_clearance (quote_id)",
)


def upgrade() -> None:
    """Add the columns. What stands in a table is copied; keys that were given out stay so."""
    op.execute(REASON)
    for table in TABLES:
        _rebuild(table)
    for statement in INDEXES:
        op.execute(statement)


def _rebuild(table: str) -> None:
    """Make a table anew under its name: SQLite adds no column that has a rule of its own."""
    made, columns = f"{table}_made", COLUMNS[table]
    copy = f"INSERT INTO {made} ({columns}) SELECT {columns} FROM {table}"  # noqa: S608 - our names
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
