// SPDX-License-Identifier: GPL-3.0-or-later
// A month counted a second time, from the events alone: by other eyes than core/figures and without
// the folding of core/casework, so that what both have wrong would have to be wrong twice.
#pragma once

#include "tests/core/office/case_reckoning.h"

namespace jiuzhang::tests {

// Rule 1, first step: what was put right, in a list of events as they should have been entered, in
// the order of the facts.
[[nodiscard]] std::vector<Event> asItShouldBe(std::vector<Event> events, bool& isVoid);

// The opening is that of the cases as they are known now.
struct SecondReckoning {
    Reckoned total;
    Rows units;
    Rows categories;
};

// Of cases that were all registered in the year of the period, each told by its events in the order
// of entry; `frozen`: the months frozen so far, in their order.
[[nodiscard]] SecondReckoning reckonedAgain(const std::vector<std::vector<Event>>& cases,
                                            QDate from, QDate to,
                                            const std::vector<Frozen>& frozen);

} // namespace jiuzhang::tests
