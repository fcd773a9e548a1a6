-- SPDX-License-Identifier: GPL-3.0-or-later
-- Written once, never edited: a later version of the ledger is a file of its own.

-- Everything that leaves is told by an event, its bytes kept beside those of attached files. The
-- program takes the old papers in, in the transaction that runs this, and drops paper_before.
DROP TRIGGER paper_is_never_changed;
DROP TRIGGER paper_is_never_deleted;
DROP INDEX paper_of_case;
ALTER TABLE paper RENAME TO paper_before;

DROP TRIGGER attachment_is_never_changed;
DROP TRIGGER attachment_is_never_deleted;
ALTER TABLE attachment RENAME TO kept; -- sha256, content: each once, named by an event's "sha256"

CREATE TRIGGER kept_is_never_changed BEFORE UPDATE ON kept
BEGIN SELECT RAISE(ABORT, 'what is kept is never changed'); END;
CREATE TRIGGER kept_is_never_deleted BEFORE DELETE ON kept
BEGIN SELECT RAISE(ABORT, 'what is kept is never deleted'); END;

-- Issued papers (forms.md, Letter format 9 and 10): no table of its own, so that nothing can
-- differ from the events. A number is spent once.
CREATE VIEW paper AS
SELECT seq,
       payload ->> 'kind'       AS kind,
       payload ->> 'year'       AS year,
       payload ->> 'number'     AS number,
       payload ->> 'numberText' AS number_text,
       subject,
       case_id,
       payload ->> 'addressee'  AS addressee,
       happened_on              AS issued_on,
       payload ->> 'sha256'     AS sha256,
       payload -> 'fields'      AS fields,
       payload ->> 'damaged'    AS damaged -- taken in with other bytes than were registered
FROM event WHERE event.kind IN ('issue-paper', 'paper-taken-in');

CREATE UNIQUE INDEX paper_number
    ON event (payload ->> 'year', payload ->> 'kind', payload ->> 'number')
    WHERE kind IN ('issue-paper', 'paper-taken-in');
CREATE UNIQUE INDEX paper_number_text ON event (payload ->> 'numberText')
    WHERE kind IN ('issue-paper', 'paper-taken-in');
