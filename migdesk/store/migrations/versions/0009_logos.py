"""Logos of organisations and by language, sets of them, and how the office names files."""

from alembic import op

revision = "0009"
down_revision = "0008"

STATEMENTS = (
    """
CREATE TABLE logo_set (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT ck_logo_set_has_name CHECK (name <> '{}'),
    CONSTRAINT uq_logo_set_uuid UNIQUE (uuid)
) STRICT
""",
    """
CREATE TABLE logo_set_partner (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    logo_set_id INTEGER NOT NULL,
    organisation_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT fk_logo_set_partner_logo_set_id FOREIGN KEY(logo_set_id)
        REFERENCES logo_set (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_logo_set_partner_organisation_id FOREIGN KEY(organisation_id)
        REFERENCES organisation (id) DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_logo_set_partner_logo_set_id ON logo_set_partner (logo_set_id)",
    "CREATE INDEX ix_logo_set_partner_organisation_id ON logo_set_partner (organisation_id)",
    """
CREATE TABLE logo (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    asset_id INTEGER NOT NULL,
    language TEXT NOT NULL,
    office_id INTEGER,
    organisation_id INTEGER,
    logo_set_id INTEGER,
    CONSTRAINT ck_logo_one_owner CHECK ((office_id IS NOT NULL) + (organisation_id IS NOT NULL)
        + (logo_set_id IS NOT NULL) = 1),
    CONSTRAINT uq_logo_office_id_language UNIQUE (office_id, language),
    CONSTRAINT uq_logo_organisation_id_language UNIQUE (organisation_id, language),
    CONSTRAINT uq_logo_logo_set_id_language UNIQUE (logo_set_id, language),
    CONSTRAINT fk_logo_asset_id FOREIGN KEY(asset_id)
        REFERENCES asset (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_logo_office_id FOREIGN KEY(office_id)
        REFERENCES office (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_logo_organisation_id FOREIGN KEY(organisation_id)
        REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_logo_logo_set_id FOREIGN KEY(logo_set_id)
        REFERENCES logo_set (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_logo_asset_id ON logo (asset_id)",
    """
CREATE TABLE event_logo_set (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    event_id INTEGER NOT NULL,
    logo_set_id INTEGER NOT NULL,
    CONSTRAINT uq_event_logo_set_event_id UNIQUE (event_id),
    CONSTRAINT fk_event_logo_set_event_id FOREIGN KEY(event_id)
        REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_event_logo_set_logo_set_id FOREIGN KEY(logo_set_id)
        REFERENCES logo_set (id) DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_event_logo_set_logo_set_id ON event_logo_set (logo_set_id)",
    "ALTER TABLE office ADD COLUMN release_names TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE office ADD COLUMN report_names TEXT DEFAULT '' NOT NULL",
)


def upgrade() -> None:
    """Make the tables and add the columns."""
    for statement in STATEMENTS:
        op.execute(statement)
