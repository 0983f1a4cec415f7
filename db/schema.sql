-- Made from db/migrations; a test holds it equal. Read, not run.

CREATE INDEX act_that_undoes ON act (undoes) WHERE undoes IS NOT NULL;

CREATE INDEX standing_by_due ON standing (next_due, person);

CREATE INDEX standing_to_renew ON standing (is_stale, knowledge, person);

CREATE INDEX version_of_act ON version (act, number);

CREATE INDEX version_of_chain ON version (chain, number);

CREATE TABLE act (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    device BLOB NOT NULL REFERENCES device (id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    words TEXT NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL,
    undoes INTEGER REFERENCES act (number),
    redoes INTEGER REFERENCES act (number),
    next_undo INTEGER REFERENCES act (number),
    next_redo INTEGER REFERENCES act (number),
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (device, sequence)
) STRICT;

CREATE TABLE conflict (
    chain BLOB PRIMARY KEY CHECK (length(chain) = 16)
) STRICT, WITHOUT ROWID;

CREATE TABLE current_person (
    number INTEGER PRIMARY KEY,
    chain BLOB NOT NULL UNIQUE CHECK (length(chain) = 16),
    version INTEGER NOT NULL REFERENCES version (number),
    is_removed INTEGER NOT NULL CHECK (is_removed IN (0, 1)),
    name TEXT NOT NULL,
    searched TEXT NOT NULL,
    panels INTEGER NOT NULL
) STRICT;

CREATE TABLE current_result (
    person INTEGER NOT NULL REFERENCES current_person (number),
    analyte TEXT NOT NULL,
    moment INTEGER NOT NULL,
    panel BLOB NOT NULL CHECK (length(panel) = 16),
    position INTEGER NOT NULL,
    collected TEXT NOT NULL,
    text TEXT NOT NULL,
    comparator TEXT,
    canonical REAL,
    low REAL,
    high REAL,
    status TEXT NOT NULL,
    PRIMARY KEY (person, analyte, moment, panel, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE current_version (
    person INTEGER NOT NULL REFERENCES current_person (number),
    kind TEXT NOT NULL,
    moment INTEGER NOT NULL,
    chain BLOB NOT NULL CHECK (length(chain) = 16),
    version INTEGER NOT NULL REFERENCES version (number),
    PRIMARY KEY (person, kind, moment, chain)
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    mark TEXT NOT NULL UNIQUE,
    acts INTEGER NOT NULL,
    head BLOB NOT NULL CHECK (length(head) = 32)
) STRICT, WITHOUT ROWID;

CREATE TABLE identity (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    log BLOB NOT NULL CHECK (length(log) = 16),
    made_at TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE standing (
    person INTEGER PRIMARY KEY REFERENCES current_person (number),
    is_stale INTEGER NOT NULL CHECK (is_stale IN (0, 1)),
    knowledge TEXT NOT NULL,
    next_due TEXT,
    urgency INTEGER,
    times_limit REAL,
    document TEXT NOT NULL
) STRICT;

CREATE TABLE version (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    chain BLOB NOT NULL CHECK (length(chain) = 16),
    act INTEGER NOT NULL REFERENCES act (number),
    kind TEXT NOT NULL,
    person BLOB NOT NULL CHECK (length(person) = 16),
    supersedes BLOB NOT NULL CHECK (length(supersedes) % 16 = 0),
    document TEXT,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TRIGGER act_is_never_deleted BEFORE DELETE ON act
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER act_is_never_updated BEFORE UPDATE ON act
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER version_is_never_deleted BEFORE DELETE ON version
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER version_is_never_updated BEFORE UPDATE ON version
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
