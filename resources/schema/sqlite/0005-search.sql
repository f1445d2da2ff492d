-- The search by name. Two indices hold the words of the names, folded to lower case and without accents, by the number
-- of the row: what begins with a few letters is found at once among any number of people. No triggers keep them (a row
-- at a time costs an import twenty times as much): the journal brings them up to date at the end of every step, from
-- the changes it recorded. Words of a name that is no longer on record leave the index when it is purged (erasure).
CREATE VIRTUAL TABLE person_name USING fts5 (name, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

CREATE VIRTUAL TABLE organisation_name USING fts5 (name, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

INSERT INTO person_name (rowid, name) SELECT id, name FROM person;

INSERT INTO organisation_name (rowid, name) SELECT id, name FROM organisation;
