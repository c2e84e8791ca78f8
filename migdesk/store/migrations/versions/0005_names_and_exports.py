"""What organisations were called before, and what agendas said when they were exported."""

from alembic import op

revision = "0005"
down_revision = "0004"

STATEMENTS = (
    """
CREATE TABLE agenda_export (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    event_id INTEGER NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    language TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT
""",
    "CREATE INDEX ix_agenda_export_event_id ON agenda_export (event_id)",
    """
CREATE TABLE earlier_name (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    organisation_id INTEGER NOT NULL,
    names TEXT NOT NULL,
    since TEXT,
    CONSTRAINT ck_earlier_name_has_names CHECK (names <> '{}'),
    CONSTRAINT fk_earlier_name_organisation_id FOREIGN KEY(organisation_id)
        REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_earlier_name_organisation_id ON earlier_name (organisation_id)",
)


def upgrade() -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        op.execute(statement)
