"""Presets of reports keep the donor, and days that are no period by name."""

from alembic import op

revision = "0014"
down_revision = "0013"

PRESET = """
CREATE TABLE report_preset_made (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    report TEXT NOT NULL,
    languages TEXT NOT NULL,
    ticked TEXT NOT NULL,
    parts TEXT NOT NULL,
    period TEXT,
    project_id INTEGER,
    since TEXT,
    until TEXT,
    donor_id INTEGER,
    has_donor INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT ck_report_preset_has_name CHECK (length(trim(name)) > 0),
    CONSTRAINT ck_report_preset_has_languages CHECK (languages <> '[]'),
    CONSTRAINT ck_report_preset_ends_after_start CHECK (until >= since),
    CONSTRAINT uq_report_preset_name UNIQUE (name),
    CONSTRAINT ck_report_preset_reportperiod CHECK
        (period IN ('this_month', 'last_month', 'this_quarter', 'year_to_date', 'last_year')),
    CONSTRAINT fk_report_preset_project_id FOREIGN KEY(project_id)
        REFERENCES project (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_report_preset_donor_id FOREIGN KEY(donor_id)
        REFERENCES organisation (id) ON DELETE SET NULL DEFERRABLE INITIALLY IMMEDIATE
) STRICT
"""
"""The table as it is from here on: SQLite adds no rule to one that is there."""

GIVEN_OUT = "SELECT 'report_preset_made', seq FROM sqlite_sequence WHERE name = 'report_preset'"
COLUMNS = "id, name, report, languages, ticked, parts, period, project_id"


def upgrade() -> None:
    """Make the table anew with the columns. What stands in it is copied; keys stay given out."""
    for statement in (
        PRESET,
        f"INSERT INTO report_preset_made ({COLUMNS}) SELECT {COLUMNS} FROM report_preset",  # noqa: S608 - our names
        "DELETE FROM sqlite_sequence WHERE name = 'report_preset_made'",
        f"INSERT INTO sqlite_sequence (name, seq) {GIVEN_OUT}",
        "DROP TABLE report_preset",
        "ALTER TABLE report_preset_made RENAME TO report_preset",
        "CREATE INDEX ix_report_preset_project_id ON report_preset (project_id)",
        "CREATE INDEX ix_report_preset_donor_id ON report_preset (donor_id)",
    ):
        op.execute(statement)
