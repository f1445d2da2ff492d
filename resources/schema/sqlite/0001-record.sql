-- The record of one Convener file. Dates are local calendar dates (YYYY-MM-DD), session times local times of
-- Europe/London (YYYY-MM-DDThh:mm), flags 0 or 1, words those of core/training. A number is never used again
-- (AUTOINCREMENT), so that what the journal and a letter say of it stays true. Statements end with ';' and a blank line.

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE added_holiday (
    nation TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    name TEXT NOT NULL,
    PRIMARY KEY (nation, day)
) STRICT;

CREATE TABLE edition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    programme TEXT NOT NULL,
    edition TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    survey_grace INTEGER NOT NULL CHECK (survey_grace >= 0), -- days that a survey stays open after it is due, at most
    saved_on TEXT NOT NULL CHECK (saved_on IS date(saved_on, '+0 days')),
    UNIQUE (programme, edition)
) STRICT;

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL UNIQUE,
    ods TEXT UNIQUE CHECK (ods <> ''),
    region TEXT NOT NULL DEFAULT '',
    nation TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT 'en',
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE enquiry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    received_on TEXT NOT NULL CHECK (received_on IS date(received_on, '+0 days')),
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    telephone TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL,
    programme TEXT NOT NULL,
    delegates INTEGER NOT NULL CHECK (delegates >= 1),
    dates_wished TEXT NOT NULL DEFAULT '',
    terms_accepted INTEGER NOT NULL CHECK (terms_accepted IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('new', 'answered', 'converted', 'declined')),
    engagement INTEGER REFERENCES engagement (id),
    note TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX enquiry_engagement ON enquiry (engagement);

CREATE TABLE engagement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    edition INTEGER NOT NULL REFERENCES edition (id),
    joined_on TEXT NOT NULL CHECK (joined_on IS date(joined_on, '+0 days')),
    window_start TEXT CHECK (window_start IS date(window_start, '+0 days')),
    sponsor TEXT NOT NULL DEFAULT '',
    lead_contact TEXT NOT NULL DEFAULT '',
    lead_email TEXT NOT NULL DEFAULT '',
    local_priority TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX engagement_organisation ON engagement (organisation);

CREATE INDEX engagement_edition ON engagement (edition);

CREATE TABLE commitment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    engagement INTEGER NOT NULL REFERENCES engagement (id),
    position INTEGER NOT NULL,
    rule TEXT NOT NULL,
    first_due TEXT CHECK (first_due IS date(first_due, '+0 days')),
    due TEXT CHECK (due IS date(due, '+0 days')),
    met_on TEXT CHECK (met_on IS date(met_on, '+0 days')),
    evidence TEXT NOT NULL DEFAULT '',
    asked_on TEXT CHECK (asked_on IS date(asked_on, '+0 days')),
    asked TEXT NOT NULL DEFAULT '',
    UNIQUE (engagement, rule)
) STRICT;

CREATE INDEX commitment_open ON commitment (due) WHERE met_on IS NULL AND due IS NOT NULL;

CREATE TABLE extension (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    commitment INTEGER NOT NULL REFERENCES commitment (id),
    agreed_on TEXT NOT NULL CHECK (agreed_on IS date(agreed_on, '+0 days')),
    until TEXT NOT NULL CHECK (until IS date(until, '+0 days')),
    why TEXT NOT NULL CHECK (why <> '')
) STRICT;

CREATE INDEX extension_commitment ON extension (commitment);

CREATE TABLE matrix (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    engagement INTEGER NOT NULL REFERENCES engagement (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    state TEXT NOT NULL CHECK (state IN ('draft', 'sent', 'returned')),
    sent_on TEXT CHECK (sent_on IS date(sent_on, '+0 days')),
    returned_on TEXT CHECK (returned_on IS date(returned_on, '+0 days')),
    UNIQUE (engagement, version)
) STRICT;

CREATE TABLE matrix_row (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    matrix INTEGER NOT NULL REFERENCES matrix (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    commitment TEXT NOT NULL,
    activity TEXT NOT NULL,
    lead TEXT NOT NULL DEFAULT '',
    audience TEXT NOT NULL DEFAULT '',
    numbers TEXT NOT NULL DEFAULT '',
    planned_on TEXT CHECK (planned_on IS date(planned_on, '+0 days')),
    due TEXT CHECK (due IS date(due, '+0 days')),
    place TEXT NOT NULL DEFAULT '',
    priority TEXT NOT NULL DEFAULT '',
    support TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX matrix_row_matrix ON matrix_row (matrix, position);

CREATE TABLE cohort (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    engagement INTEGER NOT NULL REFERENCES engagement (id),
    stage TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('online', 'in-house', 'face-to-face')),
    capacity INTEGER NOT NULL CHECK (capacity >= 1),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX cohort_engagement ON cohort (engagement, stage);

CREATE TABLE session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cohort INTEGER NOT NULL REFERENCES cohort (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    venue TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    cancelled INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (cohort, position),
    CHECK (ends > starts)
) STRICT;

CREATE INDEX session_starts ON session (starts) WHERE cancelled = 0;

CREATE TABLE facilitator (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE session_facilitator (
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    facilitator INTEGER NOT NULL REFERENCES facilitator (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (session, facilitator)
) STRICT;

CREATE INDEX session_facilitator_facilitator ON session_facilitator (facilitator);

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    family_name TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    email_key TEXT,
    telephone TEXT NOT NULL DEFAULT '',
    job_title TEXT NOT NULL DEFAULT '',
    organisation INTEGER REFERENCES organisation (id),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE UNIQUE INDEX person_email ON person (email_key) WHERE email_key IS NOT NULL;

CREATE INDEX person_organisation ON person (organisation);

CREATE TABLE place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cohort INTEGER NOT NULL REFERENCES cohort (id),
    person INTEGER NOT NULL REFERENCES person (id),
    standing TEXT NOT NULL CHECK (standing IN ('invited', 'offered', 'confirmed', 'waiting', 'declined', 'withdrawn')),
    asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on, '+0 days')),
    priority INTEGER CHECK (priority >= 1),
    offered_until TEXT CHECK (offered_until IS date(offered_until, '+0 days')),
    reason TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (cohort, person)
) STRICT;

CREATE INDEX place_person ON place (person);

CREATE TABLE need (
    place INTEGER PRIMARY KEY REFERENCES place (id) ON DELETE CASCADE,
    access TEXT NOT NULL DEFAULT '',
    dietary TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE requirement_state (
    place INTEGER NOT NULL REFERENCES place (id),
    requirement TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('unknown', 'met', 'not-met')),
    PRIMARY KEY (place, requirement)
) STRICT;

CREATE TABLE returned_work (
    place INTEGER NOT NULL REFERENCES place (id),
    stage TEXT NOT NULL,
    returned_on TEXT NOT NULL CHECK (returned_on IS date(returned_on, '+0 days')),
    PRIMARY KEY (place, stage)
) STRICT;

CREATE TABLE attendance (
    session INTEGER NOT NULL REFERENCES session (id),
    place INTEGER NOT NULL REFERENCES place (id),
    attendance TEXT NOT NULL CHECK (attendance IN ('attended', 'left-early', 'absent')),
    PRIMARY KEY (session, place)
) STRICT;

CREATE INDEX attendance_place ON attendance (place);

CREATE TABLE survey_request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    engagement INTEGER NOT NULL REFERENCES engagement (id),
    level TEXT NOT NULL CHECK (level IN ('delegate', 'organisation')),
    point TEXT NOT NULL,
    place INTEGER REFERENCES place (id),
    opens TEXT,
    due TEXT,
    closes TEXT,
    progress TEXT NOT NULL CHECK (progress IN ('not-sent', 'sent', 'reminded', 'returned', 'not-needed')),
    sent_on TEXT CHECK (sent_on IS date(sent_on, '+0 days')),
    reminded_on TEXT CHECK (reminded_on IS date(reminded_on, '+0 days')),
    returned_on TEXT CHECK (returned_on IS date(returned_on, '+0 days')),
    sent_for_earlier_date INTEGER NOT NULL DEFAULT 0 CHECK (sent_for_earlier_date IN (0, 1)),
    CHECK ((level = 'delegate') = (place IS NOT NULL)),
    CHECK ((opens IS NULL) = (due IS NULL) AND (due IS NULL) = (closes IS NULL))
) STRICT;

CREATE UNIQUE INDEX survey_request_organisation ON survey_request (engagement, point) WHERE place IS NULL;

CREATE UNIQUE INDEX survey_request_place ON survey_request (place, point) WHERE place IS NOT NULL;

CREATE INDEX survey_request_engagement ON survey_request (engagement);

CREATE INDEX survey_request_awaited ON survey_request (due)
    WHERE progress IN ('not-sent', 'sent', 'reminded') AND due IS NOT NULL;

CREATE TABLE certificate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL UNIQUE,
    check_code TEXT NOT NULL,
    place INTEGER REFERENCES place (id) ON DELETE SET NULL,
    name TEXT NOT NULL,
    programme TEXT NOT NULL,
    edition TEXT NOT NULL,
    stage TEXT NOT NULL,
    stage_title TEXT NOT NULL,
    organisation TEXT NOT NULL,
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on, '+0 days')),
    minutes INTEGER NOT NULL,
    wording TEXT NOT NULL,
    language TEXT NOT NULL,
    issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on, '+0 days')),
    replaces INTEGER UNIQUE REFERENCES certificate (id),
    withdrawn_on TEXT CHECK (withdrawn_on IS date(withdrawn_on, '+0 days')),
    withdrawn_why TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX certificate_place ON certificate (place);

CREATE TABLE trainer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    engagement INTEGER NOT NULL REFERENCES engagement (id),
    person INTEGER NOT NULL REFERENCES person (id),
    selected_on TEXT NOT NULL CHECK (selected_on IS date(selected_on, '+0 days')),
    materials_on TEXT CHECK (materials_on IS date(materials_on, '+0 days')),
    UNIQUE (engagement, person)
) STRICT;

CREATE INDEX trainer_person ON trainer (person);

CREATE TABLE cascade_session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    trainer INTEGER NOT NULL REFERENCES trainer (id),
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on, '+0 days')),
    place TEXT NOT NULL DEFAULT '',
    people INTEGER NOT NULL CHECK (people >= 0)
) STRICT;

CREATE INDEX cascade_session_trainer ON cascade_session (trainer);
