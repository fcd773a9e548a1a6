// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/reconciling.h"

#include "core/figures/definitions.h"

#include <algorithm>

namespace jiuzhang {

namespace {

// What stands at a moment does not add up over the months, and the year corrects nothing.
bool flows(Measure measure)
{
    using enum Measure;
    return measure != Opening && measure != Closing && measure != Corrected;
}

QString partText(Measure measure, std::int64_t value)
{
    return rowOf(measure).isMoney ? Money::fromFen(value).inWan() + QStringLiteral("万元")
                                  : QString::number(value);
}

QString signedText(Measure measure, std::int64_t value)
{
    return (value < 0 ? QString() : QStringLiteral("+")) + partText(measure, value);
}

QString monthName(const MonthFlow& month)
{
    return QStringLiteral("%1月").arg(month.period.to.month());
}

} // namespace

std::vector<MonthLine> monthLines(const YearSummary& summary)
{
    std::vector<MonthLine> lines;
    for (const auto& month : summary.months)
        lines.push_back({.name = monthName(month),
                         .period = month.period,
                         .row = month.reported(),
                         .isCome = month.period.from <= summary.figures.span.readOn()});
    for (const auto& month : summary.months) {
        if (const FigureRow row = month.corrected(); !row.isZero())
            lines.push_back(
                {.name = monthName(month) + QStringLiteral("更正"), .period = {}, .row = row});
    }
    lines.push_back({.name = QStringLiteral("全年"), .period = {}, .row = summary.figures.total});
    return lines;
}

QString monthHeading(Measure measure)
{
    if (measure == Measure::Opening)
        return QStringLiteral("期初在办");
    if (measure == Measure::Closing)
        return QStringLiteral("期末在办");
    const MeasureRow& row = rowOf(measure);
    const QString heading = QString::fromUtf16(row.heading).remove(QStringLiteral("本%1"));
    return row.isMoney ? heading + QStringLiteral("（万元）") : heading;
}

std::vector<Reconciling> reconciled(const YearSummary& summary)
{
    std::vector<Reconciling> all;
    for (const Measure measure : monthMeasures()) {
        if (!flows(measure))
            continue;
        Reconciling each{.measure = measure, .year = summary.figures.total.count(measure)};
        for (const auto& month : summary.months) {
            each.months += month.reported().count(measure);
            each.corrected += month.corrected().count(measure);
        }
        all.push_back(each);
    }
    return all;
}

QStringList reconcilingLines(const YearSummary& summary)
{
    QStringList lines;
    for (const auto& each : reconciled(summary)) {
        if (each.months == 0 && each.corrected == 0 && each.year == 0)
            continue;
        lines +=
            QStringLiteral("%1：各月合计%2，更正%3，全年%4")
                .arg(headingOf(rowOf(each.measure), summary.figures.span),
                     partText(each.measure, each.months), signedText(each.measure, each.corrected),
                     partText(each.measure, each.year));
    }
    return lines;
}

} // namespace jiuzhang
