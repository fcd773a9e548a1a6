// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_rows.h"
#include "core/store/event_log.h"
#include "core/store/search_index.h"

namespace jiuzhang {

// The current tables of cases: what the events say, ready to be listed, sorted and found.
class Projection {
public:
    explicit Projection(Connection& connection);

    // Brings the tables up to date with one event that has just been recorded. CaseUnknown: it
    // concerns a case that was never registered; ChainBroken: the case's state forbids it.
    [[nodiscard]] Outcome follow(const Event& event);
    [[nodiscard]] Outcome add(const Case& subject);
    // The running numbers after the highest of that year.
    [[nodiscard]] Result<std::vector<CaseNumber>> nextNumbers(int year, std::size_t count) const;

private:
    Connection& connection_;
    EventLog log_;
    CaseRows rows_;
    SearchIndex search_;
};

} // namespace jiuzhang
