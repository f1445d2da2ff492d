-- What is arranged beside the plan, and what was written to people about it.

-- A session of a course that a delegate misses and takes with another cohort of the same programme instead. Who was
-- there is kept as everywhere: in attendance, by the session that was taken and the delegate's own place.
CREATE TABLE make_up (
    place INTEGER NOT NULL REFERENCES place (id) ON DELETE CASCADE,
    missed INTEGER NOT NULL REFERENCES session (id),
    session INTEGER NOT NULL REFERENCES session (id),
    PRIMARY KEY (place, missed),
    UNIQUE (place, session),
    CHECK (missed <> session)
) STRICT;

CREATE INDEX make_up_missed ON make_up (missed);

CREATE INDEX make_up_session ON make_up (session);

-- An e-mail that was drafted: about one survey request, one commitment or one place. The columns that begin with person,
-- the subject and the body are personal data; person is empty where it goes to an organisation's contact. told_on and
-- told are what it says of the plan (a date; sessions with their place), so that it can be seen to be out of date.
CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    engagement INTEGER NOT NULL REFERENCES engagement (id),
    kind TEXT NOT NULL CHECK (kind IN ('survey', 'survey-reminder', 'commitment', 'invitation', 'offer')),
    request INTEGER REFERENCES survey_request (id) ON DELETE CASCADE,
    commitment INTEGER REFERENCES commitment (id) ON DELETE CASCADE,
    place INTEGER REFERENCES place (id) ON DELETE CASCADE,
    person INTEGER REFERENCES person (id),
    person_name TEXT NOT NULL,
    person_email TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    told_on TEXT CHECK (told_on IS date(told_on, '+0 days')),
    told TEXT NOT NULL DEFAULT '',
    written_on TEXT NOT NULL CHECK (written_on IS date(written_on, '+0 days')),
    sent_on TEXT CHECK (sent_on IS date(sent_on, '+0 days')),
    outdated INTEGER NOT NULL DEFAULT 0 CHECK (outdated IN (0, 1)),
    CHECK ((request IS NOT NULL) + (commitment IS NOT NULL) + (place IS NOT NULL) = 1)
) STRICT;

CREATE INDEX draft_engagement ON draft (engagement);

CREATE INDEX draft_request ON draft (request) WHERE request IS NOT NULL;

CREATE INDEX draft_commitment ON draft (commitment) WHERE commitment IS NOT NULL;

CREATE INDEX draft_place ON draft (place) WHERE place IS NOT NULL;

CREATE INDEX draft_person ON draft (person) WHERE person IS NOT NULL;
