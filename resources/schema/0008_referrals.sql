-- SPDX-License-Identifier: GPL-3.0-or-later
-- Written once, never edited: a later version of the ledger is a file of its own.

-- A referral is told to its role alone: no case tells of it any more, and no draft.
CREATE INDEX event_of_referral ON event (seq, case_id)
    WHERE kind = 'refer' AND subject IS NOT NULL;

DELETE FROM draft_digest WHERE draft IN (SELECT id FROM draft WHERE form ->> 'act' = 'refer');
DELETE FROM draft WHERE form ->> 'act' = 'refer';

-- A projection of the events: emptied, it is made again when the ledger is opened.
DELETE FROM case_row;
