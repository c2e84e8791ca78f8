"""What sectors, themes, rooms and uses are called in each language."""

from alembic import op

revision = "0013"
down_revision = "0012"

EQUIVALENT = """
CREATE TABLE equivalent (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    words TEXT NOT NULL,
    CONSTRAINT ck_equivalent_has_words CHECK (words <> '{}'),
    CONSTRAINT uq_equivalent_uuid UNIQUE (uuid)
) STRICT
"""


def upgrade() -> None:
    """Make the table."""
    op.execute(EQUIVALENT)
