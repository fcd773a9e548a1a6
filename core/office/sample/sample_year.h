// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

#include <functional>

namespace jiuzhang {

// An invented programme year (desk, Sample), for whoever wants to look at a ledger that is full:
// resources/samples/year.json says which clues come in on which day, and the course of acts that
// each of them goes.
struct SampleYear {
    QString person; // the first of its people
    int year = 0;
    QDate workingDate; // the day that it is reckoned from: no act comes after it
    QJsonObject script;
};
// ProgrammeInvalid where the resource is none.
[[nodiscard]] Result<SampleYear> sampleYear();

// Plays it onto a ledger that was begun with its first person, through the same doors as the
// office's own work, in the order of days. Progress in percent; answer false to cancel
// (Cancelled). What an act refuses.
[[nodiscard]] Outcome playSampleYear(Desk& desk, const SampleYear& sample,
                                     const std::function<bool(int percent)>& goOn = {});

} // namespace jiuzhang
