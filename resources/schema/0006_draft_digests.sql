-- SPDX-License-Identifier: GPL-3.0-or-later
-- Written once, never edited: a later version of the ledger is a file of its own.

-- What each draft is known by: one that was changed, lost or added past the program is told. The
-- program fills it for the drafts that are there.
CREATE TABLE draft_digest (
    draft  INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL -- hex, of the moment it was saved and its form
) STRICT;
