"""Places for what somebody has decided on agendas and people, and for what media publish."""

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS = (
    """
CREATE TABLE kept_conflict (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    event_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    session_id INTEGER NOT NULL,
    other_id INTEGER,
    person_id INTEGER,
    appearance_id INTEGER,
    CONSTRAINT fk_kept_conflict_event_id FOREIGN KEY(event_id)
        REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT ck_kept_conflict_conflictkind CHECK (kind IN
        ('person_twice', 'room_twice', 'outside', 'no_moderator', 'nobody_stands_in')),
    CONSTRAINT fk_kept_conflict_session_id FOREIGN KEY(session_id)
        REFERENCES session (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_kept_conflict_other_id FOREIGN KEY(other_id)
        REFERENCES session (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_kept_conflict_person_id FOREIGN KEY(person_id)
        REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_kept_conflict_appearance_id FOREIGN KEY(appearance_id)
        REFERENCES appearance (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_kept_conflict_appearance_id ON kept_conflict (appearance_id)",
    "CREATE INDEX ix_kept_conflict_event_id ON kept_conflict (event_id)",
    "CREATE INDEX ix_kept_conflict_other_id ON kept_conflict (other_id)",
    "CREATE INDEX ix_kept_conflict_person_id ON kept_conflict (person_id)",
    "CREATE INDEX ix_kept_conflict_session_id ON kept_conflict (session_id)",
    """
CREATE TABLE told_apart (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL,
    other_id INTEGER NOT NULL,
    CONSTRAINT ck_told_apart_order CHECK (person_id < other_id),
    CONSTRAINT fk_told_apart_person_id FOREIGN KEY(person_id)
        REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_told_apart_other_id FOREIGN KEY(other_id)
        REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_told_apart_other_id ON told_apart (other_id)",
    "CREATE INDEX ix_told_apart_person_id ON told_apart (person_id)",
    """
CREATE TABLE outlet (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    languages TEXT NOT NULL,
    country TEXT NOT NULL,
    link TEXT NOT NULL,
    reach INTEGER NOT NULL,
    notes TEXT NOT NULL,
    CONSTRAINT ck_outlet_has_name CHECK (name <> '{}'),
    CONSTRAINT ck_outlet_reach CHECK (reach >= 0),
    CONSTRAINT uq_outlet_uuid UNIQUE (uuid),
    CONSTRAINT ck_outlet_outletkind CHECK (kind IN
        ('television', 'radio', 'newspaper', 'online', 'agency', 'social'))
) STRICT
""",
    """
CREATE TABLE media_contact (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    name TEXT NOT NULL,
    outlet_id INTEGER,
    beat TEXT NOT NULL,
    languages TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    opted_out INTEGER NOT NULL,
    notes TEXT NOT NULL,
    CONSTRAINT ck_media_contact_has_name CHECK (name <> '{}'),
    CONSTRAINT uq_media_contact_uuid UNIQUE (uuid),
    CONSTRAINT fk_media_contact_outlet_id FOREIGN KEY(outlet_id)
        REFERENCES outlet (id) ON DELETE SET NULL DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_media_contact_outlet_id ON media_contact (outlet_id)",
    """
CREATE TABLE coverage (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    event_id INTEGER,
    release_id INTEGER,
    outlet_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    title TEXT NOT NULL,
    link TEXT NOT NULL,
    language TEXT NOT NULL,
    reach INTEGER NOT NULL,
    tone TEXT NOT NULL,
    quote_id INTEGER,
    names_donor INTEGER NOT NULL,
    has_message INTEGER NOT NULL,
    CONSTRAINT ck_coverage_reach CHECK (reach >= 0),
    CONSTRAINT uq_coverage_uuid UNIQUE (uuid),
    CONSTRAINT fk_coverage_event_id FOREIGN KEY(event_id)
        REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_coverage_release_id FOREIGN KEY(release_id)
        REFERENCES release (id) ON DELETE SET NULL DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_coverage_outlet_id FOREIGN KEY(outlet_id)
        REFERENCES outlet (id) DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT ck_coverage_tone CHECK (tone IN ('positive', 'neutral', 'negative')),
    CONSTRAINT fk_coverage_quote_id FOREIGN KEY(quote_id)
        REFERENCES quote (id) ON DELETE SET NULL DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_coverage_event_id ON coverage (event_id)",
    "CREATE INDEX ix_coverage_outlet_id ON coverage (outlet_id)",
    "CREATE INDEX ix_coverage_quote_id ON coverage (quote_id)",
    "CREATE INDEX ix_coverage_release_id ON coverage (release_id)",
)


def upgrade() -> None:
    """Make the tables. No row changes."""
    for statement in STATEMENTS:
        op.execute(statement)
