-- SPDX-License-Identifier: GPL-3.0-or-later
-- Written once, never edited: a later version of the ledger is a file of its own.

-- The clocks, ladder and links of a case, so that what is due can be listed without reading
-- whole cases. The tables are emptied here and made again from the events when the ledger
-- opens.
DELETE FROM case_body;
DELETE FROM case_row;

ALTER TABLE case_row ADD COLUMN signForDue TEXT;
ALTER TABLE case_row ADD COLUMN clockFrom TEXT;  -- when the present leg, or its new limit, began
ALTER TABLE case_row ADD COLUMN limitOn TEXT;    -- what the supervision ladder reckons from
ALTER TABLE case_row ADD COLUMN rung TEXT;       -- the highest act of the ladder for rungFor
ALTER TABLE case_row ADD COLUMN rungFor TEXT;    -- the due day of this leg that was urged about last
ALTER TABLE case_row ADD COLUMN unanswered INTEGER NOT NULL DEFAULT 0; -- supervision letters
ALTER TABLE case_row ADD COLUMN docket TEXT;     -- the newest it was put on
ALTER TABLE case_row ADD COLUMN decisionDue TEXT;
ALTER TABLE case_row ADD COLUMN mergedInto TEXT;
ALTER TABLE case_row ADD COLUMN carriedOver INTEGER NOT NULL DEFAULT 0;

CREATE INDEX case_by_docket ON case_row (docket) WHERE docket IS NOT NULL;
CREATE INDEX case_by_root ON case_row (mergedInto) WHERE mergedInto IS NOT NULL;

-- Contents of attached files, each once.
CREATE TABLE attachment (
    sha256  TEXT PRIMARY KEY, -- hex
    content BLOB NOT NULL
) STRICT;

CREATE TRIGGER attachment_is_never_changed BEFORE UPDATE ON attachment
BEGIN SELECT RAISE(ABORT, 'an attachment is never changed'); END;
CREATE TRIGGER attachment_is_never_deleted BEFORE DELETE ON attachment
BEGIN SELECT RAISE(ABORT, 'an attachment is never deleted'); END;
