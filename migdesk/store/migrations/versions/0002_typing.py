"""A place for text that is being typed, and indexes for the lists of the window."""

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS = (
    """
CREATE TABLE typing (
    place TEXT NOT NULL,
    content TEXT NOT NULL,
    at TEXT NOT NULL,
    CONSTRAINT pk_typing PRIMARY KEY (place)
) STRICT
""",
    "DROP INDEX ix_quote_clearance",
    "CREATE INDEX ix_quote_clearance_on_record ON quote (clearance, on_record)",
    "CREATE INDEX ix_quote_kind ON quote (kind)",
    "CREATE INDEX ix_quote_language ON quote (language)",
    "CREATE INDEX ix_release_day ON release (day)",
    "CREATE INDEX ix_clearance_decision ON clearance (decision)",
    "CREATE INDEX ix_event_ends_at ON event (ends_at)",
    "CREATE INDEX ix_session_starts_at ON session (starts_at)",
    "CREATE INDEX ix_post_since ON post (since)",
)


def upgrade() -> None:
    """Make the table and the indexes. No row changes."""
    for statement in STATEMENTS:
        op.execute(statement)
