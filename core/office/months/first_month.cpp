// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/months/first_month.h"

#include "core/figures/submission.h"
#include "core/office/months/frozen_month.h"

namespace jiuzhang {

Result<std::optional<QDate>> monthOfFirstClue(const Desk& desk)
{
    const auto rows = TRY(desk.query.rows({.sortBy = QStringLiteral("registeredOn")}));
    for (const auto& row : rows) {
        const auto found = TRY(desk.query.cases(std::span(&row, 1)));
        if (!found.empty() && found.front().state != State::Void)
            return std::optional(monthCounting(found.front().registeredOn, desk.programme));
    }
    return std::optional<QDate>();
}

Result<std::optional<QDate>> firstReportedMonth(const Desk& desk)
{
    if (!beginsWithFirstClue(desk.programme))
        return firstOwedMonth(desk.programme, {});
    const auto closed = TRY(closedMonths(desk));
    auto first = closed.earliest();
    if (!first)
        first = TRY(monthOfFirstClue(desk));
    return firstOwedMonth(desk.programme, first);
}

} // namespace jiuzhang
