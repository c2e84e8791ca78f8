"""Words that are right in the office though no dictionary has them."""

from alembic import op

revision = "0008"
down_revision = "0007"

OWN_WORD = """
CREATE TABLE own_word (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    word TEXT NOT NULL,
    CONSTRAINT ck_own_word_has_letters CHECK (length(trim(word)) > 1),
    CONSTRAINT uq_own_word_word UNIQUE (word)
) STRICT
"""


def upgrade() -> None:
    """Make the table."""
    op.execute(OWN_WORD)
