"""What is chosen about reports, kept by name."""

from alembic import op

revision = "0012"
down_revision = "0011"

STATEMENTS = (
    """
CREATE TABLE report_preset (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    report TEXT NOT NULL,
    languages TEXT NOT NULL,
    ticked TEXT NOT NULL,
    parts TEXT NOT NULL,
    period TEXT,
    project_id INTEGER,
    CONSTRAINT ck_report_preset_has_name CHECK (length(trim(name)) > 0),
    CONSTRAINT ck_report_preset_has_languages CHECK (languages <> '[]'),
    CONSTRAINT uq_report_preset_name UNIQUE (name),
    CONSTRAINT ck_report_preset_reportperiod CHECK
        (period IN ('this_month', 'last_month', 'this_quarter', 'year_to_date', 'last_year')),
    CONSTRAINT fk_report_preset_project_id FOREIGN KEY(project_id)
        REFERENCES project (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_report_preset_project_id ON report_preset (project_id)",
)


def upgrade() -> None:
    """Make the table."""
    for statement in STATEMENTS:
        op.execute(statement)
