"""Warnings that are to stay as they are, what rules mean to an office, and its own terms."""

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
    """
CREATE TABLE rule_level (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    rule TEXT NOT NULL,
    level TEXT NOT NULL,
    CONSTRAINT uq_rule_level_rule UNIQUE (rule),
    CONSTRAINT ck_rule_level_level CHECK (level IN ('blocks', 'warns', 'off'))
) STRICT
""",
    """
CREATE TABLE term (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    language TEXT NOT NULL,
    avoided TEXT NOT NULL,
    preferred TEXT NOT NULL,
    CONSTRAINT ck_term_has_words CHECK (length(trim(replace(avoided, '*', ''))) > 1),
    CONSTRAINT uq_term_language_avoided UNIQUE (language, avoided)
) STRICT
""",
)


def upgrade() -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        op.execute(statement)
