"""A few words about a person, for lists of speakers."""

from alembic import op

revision = "0010"
down_revision = "0009"

BIOGRAPHY = "ALTER TABLE person ADD COLUMN biography TEXT DEFAULT '{}' NOT NULL"


def upgrade() -> None:
    """Add the column."""
    op.execute(BIOGRAPHY)
