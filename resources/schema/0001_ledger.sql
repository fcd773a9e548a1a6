-- SPDX-License-Identifier: GPL-3.0-or-later
-- Written once, never edited: a later version of the ledger is a file of its own.

PRAGMA application_id = 1247431751; -- 'JZLG'

-- The record. seq is given by the program, without gaps; AUTOINCREMENT remembers the highest
-- one, so that events cut off at the end are noticed (verify).
CREATE TABLE event (
    seq           INTEGER PRIMARY KEY AUTOINCREMENT,
    kind          TEXT NOT NULL,
    subject       TEXT, -- number of the case, "2022-0001"; none: the whole ledger
    happened_on   TEXT NOT NULL CHECK (happened_on IS date(happened_on)),
    entered_at    TEXT NOT NULL, -- UTC, to the millisecond
    operator      TEXT NOT NULL,
    on_behalf_of  TEXT NOT NULL,
    reason        TEXT NOT NULL,
    payload       TEXT NOT NULL, -- canonical JSON
    command_id    TEXT NOT NULL, -- '' : none
    previous_hash TEXT NOT NULL,
    hash          TEXT NOT NULL,
    -- The case's row below: year × 1,000,000 + running number, so that rows stand in the
    -- order of numbers (as text, 2022-10000 would stand before 2022-9999).
    case_id       INTEGER AS (CAST(substr(subject, 1, 4) AS INTEGER) * 1000000
                              + CAST(substr(subject, 6) AS INTEGER)) VIRTUAL
) STRICT;

CREATE INDEX event_of_case ON event (case_id, seq, happened_on);
CREATE INDEX event_of_ledger ON event (kind, seq) WHERE subject IS NULL;
CREATE UNIQUE INDEX event_of_command ON event (command_id, subject) WHERE command_id <> '';

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;

-- The current tables: a projection of the events. Columns are named as the fields of the
-- case's JSON, so that a question needs no second list of names; NULL: not known.
CREATE TABLE case_row (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    year INTEGER NOT NULL,
    registeredOn TEXT NOT NULL,
    receivedOn TEXT,
    source TEXT,
    entity TEXT,
    creditCode TEXT,
    legalRepresentative TEXT,
    contact TEXT,
    phone TEXT,
    address TEXT,
    confidential TEXT NOT NULL,
    category TEXT,
    respondent TEXT,
    locality TEXT,
    basisTitle TEXT,
    basisNumber TEXT,
    basisDate TEXT,
    totalFen INTEGER,
    disputedFen INTEGER,
    recognisedFen INTEGER,
    fulfilledFen INTEGER NOT NULL,
    state TEXT NOT NULL,
    open INTEGER NOT NULL,
    stage INTEGER NOT NULL,
    track TEXT,
    lead TEXT,
    assisting TEXT, -- JSON array of unit ids
    copied TEXT,    -- the same
    dueOn TEXT,
    provisional INTEGER NOT NULL,
    outcome TEXT,
    settledOn TEXT,
    struckOffOn TEXT,
    lastActOn TEXT NOT NULL,
    clues INTEGER NOT NULL
) STRICT;

CREATE INDEX case_by_state ON case_row (state);
CREATE INDEX case_by_lead ON case_row (lead);
CREATE INDEX case_by_due_day ON case_row (dueOn);
CREATE INDEX case_by_entity ON case_row (entity); -- no filter: the order of a long list

-- The whole case, apart from the narrow row: lists are sorted and filtered without it.
CREATE TABLE case_body (
    id   INTEGER PRIMARY KEY REFERENCES case_row (id),
    body TEXT NOT NULL -- canonical JSON
) STRICT;

-- Pairs of neighbouring characters (core/base/text.h, bigrams) of a case's texts. The ascii
-- tokenizer takes every non-ASCII character as part of a word, which is all that is needed.
CREATE VIRTUAL TABLE case_text USING fts5(
    words, content = '', columnsize = 0, tokenize = 'ascii');

-- Issued papers, frozen (forms.md, Letter format 9 and 10).
CREATE TABLE paper (
    kind        TEXT NOT NULL,
    year        INTEGER NOT NULL,
    number      INTEGER NOT NULL CHECK (number > 0),
    number_text TEXT NOT NULL UNIQUE,
    subject     TEXT,
    addressee   TEXT NOT NULL,
    issued_on   TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
    sha256      TEXT NOT NULL,
    fields      TEXT NOT NULL, -- canonical JSON
    bytes       BLOB NOT NULL,
    PRIMARY KEY (kind, year, number)
) STRICT;

CREATE INDEX paper_of_case ON paper (subject);

CREATE TRIGGER paper_is_never_changed BEFORE UPDATE ON paper
BEGIN SELECT RAISE(ABORT, 'an issued paper is never changed'); END;
CREATE TRIGGER paper_is_never_deleted BEFORE DELETE ON paper
BEGIN SELECT RAISE(ABORT, 'an issued paper is never deleted'); END;

-- No part of the record. AUTOINCREMENT: a discarded draft's id is never another's.
CREATE TABLE draft (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    saved_at TEXT NOT NULL, -- UTC, to the millisecond
    form     TEXT NOT NULL
) STRICT;
