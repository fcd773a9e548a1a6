// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/report_span.h"

#include <cstdint>

namespace jiuzhang {

// A month that was frozen: everything up to `to` was reported with it.
struct ClosedMonth {
    QDate month;            // its first day
    QDate to;               // the last day of its period
    std::int64_t entry = 0; // the number of the event that froze it
};

// 更正 (casework, Figures): what is entered after a month was frozen, with a day that had been
// reported by then, counts on the first day that had not. So a frozen month never changes, the
// next one opens with what it closed with, and nothing is lost or counted twice.
class ClosedMonths {
public:
    ClosedMonths() = default; // of a ledger, or a year, where every day counts as itself
    explicit ClosedMonths(std::vector<ClosedMonth> months) : months_(std::move(months)) {}

    // The day on which something counts that happened on `on` and was told by event `entry`.
    [[nodiscard]] QDate countedOn(QDate on, std::int64_t entry) const;
    [[nodiscard]] bool isCorrection(QDate on, std::int64_t entry) const
    {
        return countedOn(on, entry) != on;
    }
    [[nodiscard]] std::int64_t entryOf(QDate month) const; // that froze it; 0: none did
    [[nodiscard]] std::optional<QDate> latest() const;     // of the months; none is frozen
    [[nodiscard]] std::optional<QDate> earliest() const;   // the same

private:
    std::vector<ClosedMonth> months_;
};

} // namespace jiuzhang
