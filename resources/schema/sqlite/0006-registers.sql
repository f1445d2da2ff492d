-- The registers still open: sessions that take place, in which somebody who holds a place has no attendance recorded.
-- What was never recorded stays due however old it is, so the list of what is due would walk through every session past
-- to find those few. Triggers derive the rows from the record: nobody else writes them, and the journal, which knows
-- what they are derived from, leaves them out.
CREATE TABLE open_register (
    session INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    starts TEXT NOT NULL
) STRICT;

CREATE INDEX open_register_starts ON open_register (starts);

CREATE VIEW unrecorded_session AS
    SELECT s.id AS session, s.starts, s.cohort FROM session s WHERE s.cancelled = 0 AND EXISTS (
        SELECT 1 FROM place p WHERE p.cohort = s.cohort AND p.standing IN ('invited', 'offered', 'confirmed')
        AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.session = s.id AND a.place = p.id));

INSERT INTO open_register (session, starts) SELECT session, starts FROM unrecorded_session;

CREATE TRIGGER register_insert_place AFTER INSERT ON place
WHEN new.standing IN ('invited', 'offered', 'confirmed') BEGIN
    INSERT INTO open_register (session, starts) SELECT s.id, s.starts FROM session s
        WHERE s.cohort = new.cohort AND s.cancelled = 0
        AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.session = s.id AND a.place = new.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER register_update_place AFTER UPDATE ON place
WHEN old.standing <> new.standing OR old.cohort <> new.cohort OR old.id <> new.id BEGIN
    DELETE FROM open_register WHERE session IN (SELECT id FROM session WHERE cohort IN (old.cohort, new.cohort));
    INSERT INTO open_register (session, starts) SELECT session, starts FROM unrecorded_session
        WHERE cohort IN (old.cohort, new.cohort);
END;

CREATE TRIGGER register_delete_place AFTER DELETE ON place
WHEN old.standing IN ('invited', 'offered', 'confirmed') BEGIN
    DELETE FROM open_register WHERE session IN (SELECT id FROM session WHERE cohort = old.cohort);
    INSERT INTO open_register (session, starts) SELECT session, starts FROM unrecorded_session
        WHERE cohort = old.cohort;
END;

CREATE TRIGGER register_insert_attendance AFTER INSERT ON attendance BEGIN
    DELETE FROM open_register WHERE session = new.session
        AND NOT EXISTS (SELECT 1 FROM unrecorded_session u WHERE u.session = new.session);
END;

CREATE TRIGGER register_update_attendance AFTER UPDATE ON attendance
WHEN old.session <> new.session OR old.place <> new.place BEGIN
    DELETE FROM open_register WHERE session IN (old.session, new.session);
    INSERT INTO open_register (session, starts) SELECT session, starts FROM unrecorded_session
        WHERE session IN (old.session, new.session);
END;

CREATE TRIGGER register_delete_attendance AFTER DELETE ON attendance BEGIN
    INSERT INTO open_register (session, starts) SELECT session, starts FROM unrecorded_session
        WHERE session = old.session ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER register_insert_session AFTER INSERT ON session BEGIN
    INSERT INTO open_register (session, starts) SELECT session, starts FROM unrecorded_session
        WHERE session = new.id ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER register_update_session AFTER UPDATE ON session
WHEN old.starts <> new.starts OR old.cancelled <> new.cancelled OR old.cohort <> new.cohort BEGIN
    DELETE FROM open_register WHERE session = new.id;
    INSERT INTO open_register (session, starts) SELECT session, starts FROM unrecorded_session WHERE session = new.id;
END;

-- Whoever looks for the requests still open passes over those closed without reading their rows.
DROP INDEX survey_request_awaited;

CREATE INDEX survey_request_awaited ON survey_request (due, closes)
    WHERE progress IN ('not-sent', 'sent', 'reminded') AND due IS NOT NULL;
