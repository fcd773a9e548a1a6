// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/closed_months.h"

#include <algorithm>

namespace jiuzhang {

QDate ClosedMonths::countedOn(QDate on, std::int64_t entry) const
{
    QDate counted = on;
    for (const auto& month : months_) {
        if (month.entry < entry && month.to >= counted)
            counted = month.to.addDays(1);
    }
    return counted;
}

std::int64_t ClosedMonths::entryOf(QDate month) const
{
    const auto found = std::ranges::find(months_, month, &ClosedMonth::month);
    return found == months_.end() ? 0 : found->entry;
}

std::optional<QDate> ClosedMonths::earliest() const
{
    const auto first = std::ranges::min_element(months_, {}, &ClosedMonth::month);
    return first == months_.end() ? std::nullopt : std::optional(first->month);
}

std::optional<QDate> ClosedMonths::latest() const
{
    const auto last = std::max_element(
        months_.begin(), months_.end(),
        [](const ClosedMonth& a, const ClosedMonth& b) { return a.month < b.month; });
    return last == months_.end() ? std::nullopt : std::optional(last->month);
}

} // namespace jiuzhang
