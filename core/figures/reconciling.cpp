// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/reconciling.h"

#include "core/figures/definitions.h"

namespace jiuzhang {

std::vector<Reconciling> reconciled(const YearSummary& summary)
{
    Reconciling registered{.measure = Measure::New};
    Reconciling settled{.measure = Measure::Settled};
    for (const auto& month : summary.months) {
        registered.months += month.frozen ? month.frozen->registered : month.registered;
        settled.months += month.frozen ? month.frozen->settled : month.settled;
    }
    for (auto* each : {&registered, &settled}) {
        each->year = summary.figures.total.count(each->measure);
        each->corrected = each->year - each->months;
    }
    return {registered, settled};
}

QStringList reconcilingLines(const YearSummary& summary)
{
    QStringList lines;
    for (const auto& each : reconciled(summary)) {
        const QString sign = each.corrected < 0 ? QString() : QStringLiteral("+");
        lines += QStringLiteral("%1：各月合计%2，更正%3，全年%4")
                     .arg(headingOf(rowOf(each.measure), summary.figures.span))
                     .arg(each.months)
                     .arg(sign + QString::number(each.corrected))
                     .arg(each.year);
    }
    return lines;
}

} // namespace jiuzhang
