-- Whoever types the fourth letter of a name that many bear waits no longer than for the first: longer beginnings are
-- indexed as well.
DROP TABLE person_name;

DROP TABLE organisation_name;

CREATE VIRTUAL TABLE person_name USING fts5 (name, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5');

CREATE VIRTUAL TABLE organisation_name USING fts5 (name, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5');

INSERT INTO person_name (rowid, name) SELECT id, name FROM person;

INSERT INTO organisation_name (rowid, name) SELECT id, name FROM organisation;
