-- SPDX-License-Identifier: GPL-3.0-or-later
-- Written once, never edited: a later version of the ledger is a file of its own.

-- The newest day on which a number of a kind was given is asked for before each new one.
CREATE INDEX paper_day
    ON event (payload ->> 'year', payload ->> 'kind', happened_on)
    WHERE kind IN ('issue-paper', 'paper-taken-in');
