// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/month_flow.h"

namespace jiuzhang {

FigureRow MonthFlow::corrected() const
{
    FigureRow row;
    for (const Measure measure : monthMeasures())
        row.set(measure, counted.count(measure) - reported().count(measure));
    return row;
}

std::optional<std::vector<CaseNumber>> MonthFlow::casesOf(Measure measure) const
{
    const auto list = frozen ? frozen->cases : std::shared_ptr<const FigureCases>(cases);
    return list ? list->of({FigurePlace::Table::Total, {}}, measure) : std::nullopt;
}

std::span<const Measure> monthMeasures()
{
    using enum Measure;
    static constexpr std::array kShown{Opening,  New,       Reopened,         Refused,
                                       Unmerged, Corrected, Settled,          Declined,
                                       Merged,   Closing,   FulfilledInPeriod};
    return kShown;
}

} // namespace jiuzhang
