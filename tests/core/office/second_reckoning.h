// SPDX-License-Identifier: GPL-3.0-or-later
// A month counted a second time, from the events alone: by other eyes than core/figures and without
// the folding of core/casework, so that what both have wrong would have to be wrong twice.
#pragma once

#include "core/casework/event.h"

#include <map>
#include <vector>

namespace jiuzhang::tests {

// A month that was frozen: its last day, and the number of the event that froze it.
struct Frozen {
    QDate to;
    std::int64_t entry;
};

// The figures by their keys in JSON; what is not there is 0. The opening is that of the cases as
// they are known now.
using Reckoned = std::map<QString, std::int64_t>;

struct SecondReckoning {
    Reckoned total;
    Reckoned closingByCategory; // by its id
};

// Of cases that were all registered in the year of the period, each told by its events in the order
// of entry; `frozen`: the months frozen so far, in their order.
[[nodiscard]] SecondReckoning reckonedAgain(const std::vector<std::vector<Event>>& cases,
                                            QDate from, QDate to,
                                            const std::vector<Frozen>& frozen);

} // namespace jiuzhang::tests
