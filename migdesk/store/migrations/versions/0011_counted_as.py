"""As what a person is counted among women and men."""

from alembic import op

revision = "0011"
down_revision = "0010"

PERSON = """
CREATE TABLE person_made (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    names TEXT NOT NULL,
    honorific TEXT NOT NULL,
    country TEXT NOT NULL,
    languages TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    notes TEXT NOT NULL,
    photo_id INTEGER,
    biography TEXT DEFAULT '{}' NOT NULL,
    counted_as TEXT DEFAULT 'not_recorded' NOT NULL,
    CONSTRAINT ck_person_has_names CHECK (names <> '{}'),
    CONSTRAINT uq_person_uuid UNIQUE (uuid),
    CONSTRAINT ck_person_honorific CHECK (honorific IN ('none', 'mr', 'ms', 'dr')),
    CONSTRAINT fk_person_photo_id FOREIGN KEY(photo_id) REFERENCES asset (id) ON DELETE SET NULL
        DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT ck_person_countedas CHECK (counted_as IN
        ('woman', 'man', 'another', 'not_recorded'))
) STRICT
"""
"""The table as it is from here on: SQLite adds no column that has a rule of its own."""

GIVEN_OUT = "SELECT 'person_made', seq FROM sqlite_sequence WHERE name = 'person'"
COLUMNS = "id, uuid, names, honorific, country, languages, email, phone, notes, photo_id, biography"


def upgrade() -> None:
    """Make the table anew with the column. What stands in it is copied; keys stay given out."""
    for statement in (
        PERSON,
        f"INSERT INTO person_made ({COLUMNS}) SELECT {COLUMNS} FROM person",  # noqa: S608 - our names
        "DELETE FROM sqlite_sequence WHERE name = 'person_made'",
        f"INSERT INTO sqlite_sequence (name, seq) {GIVEN_OUT}",
        "DROP TABLE person",
        "ALTER TABLE person_made RENAME TO person",
        "CREATE INDEX ix_person_photo_id ON person (photo_id)",
    ):
        op.execute(statement)
