-- What becomes of people: which are not one and the same, whose data were removed, and which steps are for good.

-- Two entries that somebody looked at and knows to be two people. They are not proposed as duplicates again.
CREATE TABLE distinct_people (
    first INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    second INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    noted_on TEXT NOT NULL CHECK (noted_on IS date(noted_on, '+0 days')),
    PRIMARY KEY (first, second),
    CHECK (first < second)
) STRICT;

CREATE INDEX distinct_people_second ON distinct_people (second);

-- People whose data were removed, at their request or when the retention period had passed. What counts (places,
-- attendance, survey requests, sessions run) stays. No reference: the history may know people that the record has not.
CREATE TABLE erasure (
    person INTEGER PRIMARY KEY,
    erased_on TEXT NOT NULL CHECK (erased_on IS date(erased_on, '+0 days')),
    reason TEXT NOT NULL CHECK (reason IN ('request', 'retention'))
) STRICT;

-- A step that removed personal data cannot be taken back.
ALTER TABLE step ADD COLUMN final INTEGER NOT NULL DEFAULT 0 CHECK (final IN (0, 1));
