"""Warnings of the checks that are to stay as they are."""

from alembic import op

revision = "0006"
down_revision = "0005"

STATEMENTS = (
    """
CREATE TABLE kept_warning (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    release_id INTEGER NOT NULL,
    language TEXT NOT NULL,
    rule TEXT NOT NULL,
    block TEXT NOT NULL,
    words TEXT NOT NULL,
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    CONSTRAINT fk_kept_warning_release_id FOREIGN KEY(release_id)
        REFERENCES "release" (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_kept_warning_release_id ON kept_warning (release_id)",
)


def upgrade() -> None:
    """Make the table."""
    for statement in STATEMENTS:
        op.execute(statement)
