-- SPDX-License-Identifier: GPL-3.0-or-later
-- Written once, never edited: a later version of the ledger is a file of its own.

-- A case is folded from its events whenever it is read, and is kept nowhere else.
DROP TABLE case_body;
