// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace jiuzhang {

// Everything a report counts. kMeasures tells the key and the heading of each.
enum class Measure {
    Opening,
    New,
    NewInternal,
    NewPublic,
    NewReferred,
    Reopened,
    ReopenedCases,
    Refused,
    Unmerged,
    TransferredIn,
    Corrected,
    Settled,
    SettledCases,
    StruckOff,
    Declined,
    DeclinedCases,
    Merged,
    TransferredOut,
    Closing,
    Late,
    EverLate,
    AcceptedToDate,
    SettledToDate,
    SolvedToDate,
    OnTimeToDate,
    RepliesDue,
    RepliesOnTime,
    AskedToDate,
    SatisfiedToDate,
    Amount,
    AmountUnknown,
    FulfilledInPeriod,
    FulfilledTotal,
    Recognised,
    FulfilledOfRecognised
};
inline constexpr std::size_t kMeasureCount = 35;

} // namespace jiuzhang
