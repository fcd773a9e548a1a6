-- SPDX-License-Identifier: GPL-3.0-or-later
-- Written once, never edited: a later version of the ledger is a file of its own.

-- Plans are watched, also of a case that is closed.
ALTER TABLE case_row ADD COLUMN instalmentDue TEXT; -- the oldest instalment that is open

-- A projection of the events: emptied, it is made again when the ledger is opened.
DELETE FROM case_row;
