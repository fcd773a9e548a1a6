-- SPDX-License-Identifier: GPL-3.0-or-later
-- Written once, never edited: a later version of the ledger is a file of its own.

-- What is put right is folded: a case may change on days that are past. And follow-ups are watched.
ALTER TABLE case_row ADD COLUMN followUpDue TEXT;    -- a promised 回访
ALTER TABLE case_row ADD COLUMN dissatisfiedOn TEXT; -- a 回访 that proposes to refuse or reopen
ALTER TABLE case_row ADD COLUMN followUp INTEGER NOT NULL DEFAULT 0; -- whether one of these waits
ALTER TABLE case_row ADD COLUMN letterLimit TEXT;    -- of a letter that is not answered
ALTER TABLE case_row ADD COLUMN clue TEXT;           -- JSON of its fields that have no column
ALTER TABLE case_row ADD COLUMN acts TEXT;           -- JSON: ["settle 2022-06-13", …]

-- A projection of the events: emptied, it is made again when the ledger is opened.
DELETE FROM case_row;
