"""The first schema: the tables of the records and of the journal."""

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
    """
CREATE TABLE acronym (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    letters TEXT NOT NULL,
    meaning TEXT NOT NULL,
    CONSTRAINT ck_acronym_has_letters CHECK (length(trim(letters)) > 0),
    CONSTRAINT uq_acronym_uuid UNIQUE (uuid),
    CONSTRAINT uq_acronym_letters UNIQUE (letters)
) STRICT
""",
    """
CREATE TABLE attachment (
    sha256 TEXT NOT NULL,
    data BLOB NOT NULL,
    CONSTRAINT pk_attachment PRIMARY KEY (sha256)
) STRICT
""",
    """
CREATE TABLE organisation (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    names TEXT NOT NULL,
    kind TEXT NOT NULL,
    country TEXT NOT NULL,
    parent_id INTEGER,
    since TEXT,
    until TEXT,
    notes TEXT NOT NULL,
    CONSTRAINT ck_organisation_has_names CHECK (names <> '{}'),
    CONSTRAINT ck_organisation_span CHECK (until IS NULL OR since IS NULL OR until >= substr(since,
        1, length(until))),
    CONSTRAINT ck_organisation_not_own_parent CHECK (id IS NOT parent_id),
    CONSTRAINT uq_organisation_uuid UNIQUE (uuid),
    CONSTRAINT ck_organisation_organisationkind CHECK (kind IN ('un_entity', 'ministry', 'agency',
        'embassy', 'donor', 'international_organisation', 'ngo', 'academia', 'private', 'media')),
    CONSTRAINT fk_organisation_parent_id FOREIGN KEY(parent_id) REFERENCES organisation (id)
        DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_organisation_parent_id ON organisation (parent_id)",
    """
CREATE TABLE press_contact (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    link TEXT NOT NULL,
    standing INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT uq_press_contact_uuid UNIQUE (uuid)
) STRICT
""",
    """
CREATE TABLE project (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    title TEXT NOT NULL,
    acronym TEXT NOT NULL,
    code TEXT NOT NULL,
    since TEXT,
    until TEXT,
    CONSTRAINT ck_project_has_title CHECK (title <> '{}'),
    CONSTRAINT ck_project_span CHECK (until IS NULL OR since IS NULL OR until >= substr(since, 1,
        length(until))),
    CONSTRAINT uq_project_uuid UNIQUE (uuid)
) STRICT
""",
    """
CREATE TABLE series (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    title TEXT NOT NULL,
    CONSTRAINT ck_series_has_title CHECK (title <> '{}'),
    CONSTRAINT uq_series_uuid UNIQUE (uuid)
) STRICT
""",
    """
CREATE TABLE boilerplate (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    label TEXT NOT NULL,
    text TEXT NOT NULL,
    project_id INTEGER,
    since TEXT,
    until TEXT,
    standing INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT ck_boilerplate_span CHECK (until IS NULL OR since IS NULL OR until >= substr(since,
        1, length(until))),
    CONSTRAINT uq_boilerplate_uuid UNIQUE (uuid),
    CONSTRAINT fk_boilerplate_project_id FOREIGN KEY(project_id) REFERENCES project (id) DEFERRABLE
        INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_boilerplate_project_id ON boilerplate (project_id)",
    """
CREATE TABLE event (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    zone TEXT NOT NULL,
    modality TEXT NOT NULL,
    status TEXT NOT NULL,
    venue TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    link TEXT NOT NULL,
    series_id INTEGER,
    number INTEGER NOT NULL,
    project_id INTEGER,
    themes TEXT NOT NULL,
    gcm_objectives TEXT NOT NULL,
    sdg_targets TEXT NOT NULL,
    summary TEXT NOT NULL,
    outcomes TEXT NOT NULL,
    CONSTRAINT ck_event_has_title CHECK (title <> '{}'),
    CONSTRAINT ck_event_ends_after_start CHECK (ends_at >= starts_at),
    CONSTRAINT uq_event_uuid UNIQUE (uuid),
    CONSTRAINT ck_event_eventkind CHECK (kind IN ('conference', 'workshop', 'training', 'forum',
        'round_table', 'meeting', 'launch', 'signing', 'handover', 'exhibition', 'award_ceremony',
        'study_visit', 'press_conference', 'campaign_day')),
    CONSTRAINT ck_event_modality CHECK (modality IN ('in_person', 'online', 'hybrid')),
    CONSTRAINT ck_event_eventstatus CHECK (status IN ('idea', 'planned', 'confirmed', 'held',
        'postponed', 'cancelled')),
    CONSTRAINT fk_event_series_id FOREIGN KEY(series_id) REFERENCES series (id) DEFERRABLE INITIALLY
        IMMEDIATE,
    CONSTRAINT fk_event_project_id FOREIGN KEY(project_id) REFERENCES project (id) DEFERRABLE
        INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_event_project_id ON event (project_id)",
    "CREATE INDEX ix_event_series_id ON event (series_id)",
    "CREATE INDEX ix_event_starts_at ON event (starts_at)",
    """
CREATE TABLE project_donor (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    project_id INTEGER NOT NULL,
    organisation_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    phrase TEXT NOT NULL,
    CONSTRAINT fk_project_donor_project_id FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE
        CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_project_donor_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation
        (id) DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_project_donor_organisation_id ON project_donor (organisation_id)",
    "CREATE INDEX ix_project_donor_project_id ON project_donor (project_id)",
    """
CREATE TABLE asset (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    kind TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    event_id INTEGER,
    caption TEXT NOT NULL,
    alt TEXT NOT NULL,
    credit TEXT NOT NULL,
    consent TEXT NOT NULL,
    CONSTRAINT uq_asset_uuid UNIQUE (uuid),
    CONSTRAINT ck_asset_assetkind CHECK (kind IN ('photo', 'logo', 'file')),
    CONSTRAINT fk_asset_sha256 FOREIGN KEY(sha256) REFERENCES attachment (sha256) DEFERRABLE
        INITIALLY IMMEDIATE,
    CONSTRAINT fk_asset_event_id FOREIGN KEY(event_id) REFERENCES event (id) ON DELETE SET NULL
        DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_asset_event_id ON asset (event_id)",
    "CREATE INDEX ix_asset_sha256 ON asset (sha256)",
    """
CREATE TABLE attendance (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    event_id INTEGER NOT NULL,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    women INTEGER NOT NULL,
    men INTEGER NOT NULL,
    other INTEGER NOT NULL,
    online INTEGER NOT NULL,
    CONSTRAINT ck_attendance_counts CHECK (women >= 0 AND men >= 0 AND other >= 0),
    CONSTRAINT fk_attendance_event_id FOREIGN KEY(event_id) REFERENCES event (id) ON DELETE CASCADE
        DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_attendance_event_id ON attendance (event_id)",
    """
CREATE TABLE event_organisation (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    event_id INTEGER NOT NULL,
    organisation_id INTEGER NOT NULL,
    part TEXT NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT fk_event_organisation_event_id FOREIGN KEY(event_id) REFERENCES event (id) ON DELETE
        CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_event_organisation_organisation_id FOREIGN KEY(organisation_id) REFERENCES
        organisation (id) DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT ck_event_organisation_part CHECK (part IN ('host', 'organiser', 'partner', 'donor'))
) STRICT
""",
    "CREATE INDEX ix_event_organisation_event_id ON event_organisation (event_id)",
    """
CREATE INDEX ix_event_organisation_organisation_id ON event_organisation (organisation_id)
""",
    """
CREATE TABLE follow_up (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    event_id INTEGER NOT NULL,
    action TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT,
    status TEXT NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT uq_follow_up_uuid UNIQUE (uuid),
    CONSTRAINT fk_follow_up_event_id FOREIGN KEY(event_id) REFERENCES event (id) ON DELETE CASCADE
        DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT ck_follow_up_followupstatus CHECK (status IN ('open', 'done', 'dropped'))
) STRICT
""",
    "CREATE INDEX ix_follow_up_event_id ON follow_up (event_id)",
    """
CREATE TABLE release (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    kind TEXT NOT NULL,
    event_id INTEGER,
    year INTEGER,
    running_number INTEGER,
    stage TEXT NOT NULL,
    day TEXT,
    subject TEXT NOT NULL,
    embargo TEXT,
    published_at TEXT,
    reason TEXT NOT NULL,
    owner TEXT NOT NULL,
    CONSTRAINT ck_release_out_has_time CHECK (stage <> 'out' OR published_at IS NOT NULL),
    CONSTRAINT ck_release_withdrawn_says_why CHECK (stage <> 'withdrawn' OR length(trim(reason)) >
        0),
    CONSTRAINT ck_release_number_is_whole CHECK ((year IS NULL) = (running_number IS NULL)),
    CONSTRAINT uq_release_kind_year_running_number UNIQUE (kind, year, running_number),
    CONSTRAINT uq_release_uuid UNIQUE (uuid),
    CONSTRAINT ck_release_releasekind CHECK (kind IN ('press_release', 'media_advisory',
        'announcement', 'statement', 'media_note')),
    CONSTRAINT fk_release_event_id FOREIGN KEY(event_id) REFERENCES event (id) ON DELETE SET NULL
        DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT ck_release_stage CHECK (stage IN ('draft', 'checks', 'clearance', 'ready', 'out',
        'withdrawn'))
) STRICT
""",
    "CREATE INDEX ix_release_event_id ON release (event_id)",
    "CREATE INDEX ix_release_stage ON release (stage)",
    """
CREATE TABLE session (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    event_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    room TEXT NOT NULL,
    position INTEGER NOT NULL,
    key_points TEXT NOT NULL,
    CONSTRAINT ck_session_ends_after_start CHECK (ends_at > starts_at),
    CONSTRAINT uq_session_uuid UNIQUE (uuid),
    CONSTRAINT fk_session_event_id FOREIGN KEY(event_id) REFERENCES event (id) ON DELETE CASCADE
        DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT ck_session_sessionkind CHECK (kind IN ('opening', 'high_level_panel', 'panel',
        'keynote', 'thematic', 'working_group', 'questions', 'break', 'ceremony', 'closing'))
) STRICT
""",
    "CREATE INDEX ix_session_event_id ON session (event_id)",
    """
CREATE TABLE office (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    names TEXT NOT NULL,
    zone TEXT NOT NULL,
    languages TEXT NOT NULL,
    tagline TEXT NOT NULL,
    city TEXT NOT NULL,
    footer TEXT NOT NULL,
    accent TEXT NOT NULL,
    paper TEXT NOT NULL,
    logo_id INTEGER,
    CONSTRAINT ck_office_one_office CHECK (id = 1),
    CONSTRAINT ck_office_has_names CHECK (names <> '{}'),
    CONSTRAINT ck_office_has_languages CHECK (languages <> '[]'),
    CONSTRAINT ck_office_accent CHECK (accent GLOB
        '#[0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F]'),
    CONSTRAINT uq_office_uuid UNIQUE (uuid),
    CONSTRAINT ck_office_papersize CHECK (paper IN ('a4', 'letter')),
    CONSTRAINT fk_office_logo_id FOREIGN KEY(logo_id) REFERENCES asset (id) ON DELETE SET NULL
        DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_office_logo_id ON office (logo_id)",
    """
CREATE TABLE person (
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
    CONSTRAINT ck_person_has_names CHECK (names <> '{}'),
    CONSTRAINT uq_person_uuid UNIQUE (uuid),
    CONSTRAINT ck_person_honorific CHECK (honorific IN ('none', 'mr', 'ms', 'dr')),
    CONSTRAINT fk_person_photo_id FOREIGN KEY(photo_id) REFERENCES asset (id) ON DELETE SET NULL
        DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_person_photo_id ON person (photo_id)",
    """
CREATE TABLE release_boilerplate (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    release_id INTEGER NOT NULL,
    boilerplate_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT uq_release_boilerplate_release_id_boilerplate_id UNIQUE (release_id, boilerplate_id),
    CONSTRAINT fk_release_boilerplate_release_id FOREIGN KEY(release_id) REFERENCES release (id) ON
        DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_release_boilerplate_boilerplate_id FOREIGN KEY(boilerplate_id) REFERENCES
        boilerplate (id) DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    """
CREATE INDEX ix_release_boilerplate_boilerplate_id ON release_boilerplate (boilerplate_id)
""",
    "CREATE INDEX ix_release_boilerplate_release_id ON release_boilerplate (release_id)",
    """
CREATE TABLE release_contact (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    release_id INTEGER NOT NULL,
    press_contact_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT uq_release_contact_release_id_press_contact_id UNIQUE (release_id, press_contact_id),
    CONSTRAINT fk_release_contact_release_id FOREIGN KEY(release_id) REFERENCES release (id) ON
        DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_release_contact_press_contact_id FOREIGN KEY(press_contact_id) REFERENCES
        press_contact (id) DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_release_contact_press_contact_id ON release_contact (press_contact_id)",
    "CREATE INDEX ix_release_contact_release_id ON release_contact (release_id)",
    """
CREATE TABLE rendition (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    release_id INTEGER NOT NULL,
    language TEXT NOT NULL,
    headline TEXT NOT NULL,
    deck TEXT NOT NULL,
    dateline TEXT NOT NULL,
    key_figures TEXT NOT NULL,
    blocks TEXT NOT NULL,
    CONSTRAINT uq_rendition_release_id_language UNIQUE (release_id, language),
    CONSTRAINT uq_rendition_uuid UNIQUE (uuid),
    CONSTRAINT fk_rendition_release_id FOREIGN KEY(release_id) REFERENCES release (id) ON DELETE
        CASCADE DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_rendition_release_id ON rendition (release_id)",
    """
CREATE TABLE version (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    release_id INTEGER NOT NULL,
    language TEXT NOT NULL,
    number INTEGER NOT NULL,
    stage TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    headline TEXT NOT NULL,
    deck TEXT NOT NULL,
    dateline TEXT NOT NULL,
    key_figures TEXT NOT NULL,
    blocks TEXT NOT NULL,
    abouts TEXT NOT NULL,
    contacts TEXT NOT NULL,
    embargo TEXT,
    text_hash TEXT NOT NULL,
    CONSTRAINT uq_version_release_id_language_number UNIQUE (release_id, language, number),
    CONSTRAINT uq_version_uuid UNIQUE (uuid),
    CONSTRAINT fk_version_release_id FOREIGN KEY(release_id) REFERENCES release (id) ON DELETE
        CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT ck_version_stage CHECK (stage IN ('draft', 'checks', 'clearance', 'ready', 'out',
        'withdrawn'))
) STRICT
""",
    "CREATE INDEX ix_version_release_id ON version (release_id)",
    """
CREATE TABLE clearance (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    version_id INTEGER NOT NULL,
    text_hash TEXT NOT NULL,
    who TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    due TEXT,
    answered_at TEXT,
    decision TEXT NOT NULL,
    channel TEXT NOT NULL,
    comment TEXT NOT NULL,
    CONSTRAINT ck_clearance_answer_has_time CHECK (decision = 'waiting' OR answered_at IS NOT NULL),
    CONSTRAINT fk_clearance_version_id FOREIGN KEY(version_id) REFERENCES version (id) ON DELETE
        CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT ck_clearance_decision CHECK (decision IN ('waiting', 'cleared',
        'cleared_with_changes', 'refused'))
) STRICT
""",
    "CREATE INDEX ix_clearance_version_id ON clearance (version_id)",
    """
CREATE TABLE post (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    person_id INTEGER NOT NULL,
    organisation_id INTEGER,
    title TEXT NOT NULL,
    since TEXT,
    until TEXT,
    acting INTEGER NOT NULL,
    announced INTEGER NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT ck_post_span CHECK (until IS NULL OR since IS NULL OR until >= substr(since, 1,
        length(until))),
    CONSTRAINT uq_post_uuid UNIQUE (uuid),
    CONSTRAINT fk_post_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
        DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_post_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id)
        DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_post_organisation_id ON post (organisation_id)",
    "CREATE INDEX ix_post_person_id ON post (person_id)",
    """
CREATE TABLE appearance (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    event_id INTEGER NOT NULL,
    session_id INTEGER,
    person_id INTEGER NOT NULL,
    post_id INTEGER,
    role TEXT NOT NULL,
    status TEXT NOT NULL,
    position INTEGER NOT NULL,
    shown_as TEXT NOT NULL,
    replaced_by_id INTEGER,
    CONSTRAINT uq_appearance_uuid UNIQUE (uuid),
    CONSTRAINT fk_appearance_event_id FOREIGN KEY(event_id) REFERENCES event (id) ON DELETE CASCADE
        DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_appearance_session_id FOREIGN KEY(session_id) REFERENCES session (id) ON DELETE
        CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_appearance_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE
        CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_appearance_post_id FOREIGN KEY(post_id) REFERENCES post (id) DEFERRABLE INITIALLY
        IMMEDIATE,
    CONSTRAINT ck_appearance_role CHECK (role IN ('host', 'chair', 'co_chair', 'opening_remarks',
        'welcome_address', 'introductory_remarks', 'greeting', 'keynote', 'moderator', 'panellist',
        'discussant', 'presenter', 'trainer', 'rapporteur', 'facilitator', 'closing_remarks',
        'signatory', 'awardee', 'guest_of_honour', 'head_of_delegation', 'interpreter',
        'participant', 'contact', 'author', 'photographer')),
    CONSTRAINT ck_appearance_appearancestatus CHECK (status IN ('planned', 'confirmed', 'spoke',
        'absent', 'replaced')),
    CONSTRAINT fk_appearance_replaced_by_id FOREIGN KEY(replaced_by_id) REFERENCES appearance (id)
        ON DELETE SET NULL DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_appearance_event_id ON appearance (event_id)",
    "CREATE INDEX ix_appearance_person_id ON appearance (person_id)",
    "CREATE INDEX ix_appearance_post_id ON appearance (post_id)",
    "CREATE INDEX ix_appearance_replaced_by_id ON appearance (replaced_by_id)",
    "CREATE INDEX ix_appearance_session_id ON appearance (session_id)",
    """
CREATE TABLE quote (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    person_id INTEGER,
    post_id INTEGER,
    unattributed TEXT NOT NULL,
    event_id INTEGER,
    session_id INTEGER,
    kind TEXT NOT NULL,
    said_at TEXT,
    provenance TEXT NOT NULL,
    source TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    on_record INTEGER NOT NULL,
    clearance TEXT NOT NULL,
    cleared_words TEXT NOT NULL,
    themes TEXT NOT NULL,
    CONSTRAINT ck_quote_has_words CHECK (length(trim(words)) > 0),
    CONSTRAINT ck_quote_has_speaker_or_says_why_not CHECK (person_id IS NOT NULL OR
        length(trim(unattributed)) > 0),
    CONSTRAINT ck_quote_cleared_form CHECK (clearance <> 'cleared_edited' OR
        length(trim(cleared_words)) > 0),
    CONSTRAINT uq_quote_uuid UNIQUE (uuid),
    CONSTRAINT fk_quote_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY
        IMMEDIATE,
    CONSTRAINT fk_quote_post_id FOREIGN KEY(post_id) REFERENCES post (id) DEFERRABLE INITIALLY
        IMMEDIATE,
    CONSTRAINT fk_quote_event_id FOREIGN KEY(event_id) REFERENCES event (id) ON DELETE SET NULL
        DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT fk_quote_session_id FOREIGN KEY(session_id) REFERENCES session (id) ON DELETE SET
        NULL DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT ck_quote_quotekind CHECK (kind IN ('direct', 'partial', 'paraphrase',
        'written_statement', 'social_post')),
    CONSTRAINT ck_quote_provenance CHECK (provenance IN ('recording', 'transcript', 'speech_text',
        'email', 'notes', 'release')),
    CONSTRAINT ck_quote_clearancestate CHECK (clearance IN ('to_verify', 'asked', 'cleared',
        'cleared_edited', 'declined', 'withdrawn'))
) STRICT
""",
    "CREATE INDEX ix_quote_clearance ON quote (clearance)",
    "CREATE INDEX ix_quote_event_id ON quote (event_id)",
    "CREATE INDEX ix_quote_person_id ON quote (person_id)",
    "CREATE INDEX ix_quote_post_id ON quote (post_id)",
    "CREATE INDEX ix_quote_session_id ON quote (session_id)",
    """
CREATE TABLE quote_clearance (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    quote_id INTEGER NOT NULL,
    state TEXT NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    channel TEXT NOT NULL,
    scope TEXT NOT NULL,
    comment TEXT NOT NULL,
    until TEXT,
    CONSTRAINT fk_quote_clearance_quote_id FOREIGN KEY(quote_id) REFERENCES quote (id) ON DELETE
        CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT ck_quote_clearance_clearancestate CHECK (state IN ('to_verify', 'asked', 'cleared',
        'cleared_edited', 'declined', 'withdrawn'))
) STRICT
""",
    "CREATE INDEX ix_quote_clearance_quote_id ON quote_clearance (quote_id)",
    """
CREATE TABLE quote_correction (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    quote_id INTEGER NOT NULL,
    words TEXT NOT NULL,
    reason TEXT NOT NULL,
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    CONSTRAINT ck_quote_correction_has_reason CHECK (length(trim(reason)) > 0),
    CONSTRAINT fk_quote_correction_quote_id FOREIGN KEY(quote_id) REFERENCES quote (id) ON DELETE
        CASCADE DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_quote_correction_quote_id ON quote_correction (quote_id)",
    """
CREATE TABLE quote_translation (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    quote_id INTEGER NOT NULL,
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    official INTEGER NOT NULL,
    approved INTEGER NOT NULL,
    translated_by TEXT NOT NULL,
    checked_by TEXT NOT NULL,
    CONSTRAINT ck_quote_translation_has_words CHECK (length(trim(words)) > 0),
    CONSTRAINT uq_quote_translation_quote_id_language UNIQUE (quote_id, language),
    CONSTRAINT uq_quote_translation_uuid UNIQUE (uuid),
    CONSTRAINT fk_quote_translation_quote_id FOREIGN KEY(quote_id) REFERENCES quote (id) ON DELETE
        CASCADE DEFERRABLE INITIALLY IMMEDIATE
) STRICT
""",
    "CREATE INDEX ix_quote_translation_quote_id ON quote_translation (quote_id)",
    """
CREATE TABLE journal_action (
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    reverts INTEGER,
    next_undo INTEGER,
    next_redo INTEGER,
    CONSTRAINT pk_journal_action PRIMARY KEY (id),
    CONSTRAINT ck_journal_action_kind CHECK (kind IN ('do', 'undo', 'redo', 'barrier')),
    CONSTRAINT ck_journal_action_has_label CHECK (length(trim(label)) > 0),
    CONSTRAINT ck_journal_action_has_who CHECK (length(trim(who)) > 0),
    CONSTRAINT ck_journal_action_reverts CHECK ((kind IN ('undo', 'redo')) = (reverts IS NOT NULL)),
    CONSTRAINT fk_journal_action_reverts FOREIGN KEY(reverts) REFERENCES journal_action (id),
    CONSTRAINT fk_journal_action_next_undo FOREIGN KEY(next_undo) REFERENCES journal_action (id),
    CONSTRAINT fk_journal_action_next_redo FOREIGN KEY(next_redo) REFERENCES journal_action (id)
) STRICT
""",
    """
CREATE TABLE journal_control (
    one INTEGER NOT NULL,
    action_id INTEGER,
    CONSTRAINT pk_journal_control PRIMARY KEY (one),
    CONSTRAINT ck_journal_control_one_row CHECK (one = 1)
) STRICT
""",
    """
CREATE TABLE journal_change (
    id INTEGER NOT NULL,
    action_id INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    operation TEXT NOT NULL,
    old TEXT,
    new TEXT,
    CONSTRAINT pk_journal_change PRIMARY KEY (id),
    CONSTRAINT ck_journal_change_operation CHECK (operation IN ('I', 'U', 'D')),
    CONSTRAINT fk_journal_change_action_id FOREIGN KEY(action_id) REFERENCES journal_action (id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT
""",
    "CREATE INDEX ix_journal_change_action_id ON journal_change (action_id)",
    "CREATE INDEX ix_journal_change_table_name_row_id ON journal_change (table_name, row_id)",
)


def upgrade() -> None:
    """Make the tables and their indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
