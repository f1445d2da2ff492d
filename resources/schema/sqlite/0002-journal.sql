-- The journal: what was done, when and by whom, and every row as it was before. Triggers that the engine makes for each
-- table fill it; they are made anew after every schema file. It stores no row as it became: that is what the row's next
-- change found, or the row itself.

-- One step that a person took: a key and its arguments (a JSON object), so that it reads in either language. It did the
-- changes numbered first_change to last_change. A step may take another back, and be taken back in turn (which is how
-- it is done again): such a row names the step it takes back and the one that began the row of them.
CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL CHECK (key <> ''),
    arguments TEXT NOT NULL,
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    first_change INTEGER NOT NULL,
    last_change INTEGER NOT NULL,
    takes_back INTEGER UNIQUE REFERENCES step (id),
    began INTEGER REFERENCES step (id),
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    CHECK ((takes_back IS NULL) = (began IS NULL)),
    CHECK (last_change >= first_change)
) STRICT;

CREATE INDEX step_began ON step (began);

CREATE INDEX step_first_change ON step (first_change);

-- What a row of a table looked like when changes of it were written: the names of its columns in their order, and of
-- those that identify it, each as a JSON array.
CREATE TABLE layout (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    record TEXT NOT NULL,
    keys TEXT NOT NULL,
    columns TEXT NOT NULL,
    present INTEGER NOT NULL CHECK (present IN (0, 1))
) STRICT;

-- One row that was added (1), changed (2) or removed (3). row: its key, as SQL literals where that is several columns.
-- before: its values in the layout's order, as SQL literals. No index: a bulk import must stay cheap, and steps know
-- their own range of changes.
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    layout INTEGER NOT NULL,
    row ANY NOT NULL,
    operation INTEGER NOT NULL CHECK (operation IN (1, 2, 3)),
    before TEXT
) STRICT;
