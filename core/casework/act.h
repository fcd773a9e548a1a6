// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of a case, in the order of the table of acts (acts.h).
#pragma once

namespace jiuzhang {

enum class Act {
    Register,
    Decline,
    Merge,
    Unmerge,
    Relate,
    Distinguish,
    Dispatch,
    SignFor,
    Return,
    Appoint,
    Verify,
    Opine,
    Recognise,
    Fulfil,
    Suspend,
    Resume,
    Extend,
    Remind,
    Supervise,
    Interview,
    Bulletin,
    Docket,
    Decide,
    ReportUp,
    Settle,
    StrikeOff,
    Reopen,
    CarryOver,
    Refer,
    Annotate,
    Attach,
    Correct,
    Change,
    Reverse,
    Withdraw,
    Refuse,
    FollowUp,
    Plan,
    Cause,
    Trace,
    Participate,
    ProposeDocket,
    Publicise,
    Respond,
    DecideCredit
};

} // namespace jiuzhang
