// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/month_report.h"

namespace jiuzhang {

QJsonObject monthReportJson(const Figures& figures, bool frozen)
{
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    QJsonArray faulty;
    for (const auto& number : figures.faulty)
        faulty.append(number.text());
    QJsonArray corrections;
    for (const auto& correction : figures.corrections)
        corrections.append(toJson(correction));
    const auto before = figures.closingBefore;
    return {{QStringLiteral("month"), figures.span.label},
            {QStringLiteral("from"), iso(figures.span.period.from)},
            {QStringLiteral("to"), iso(figures.span.period.to)},
            {QStringLiteral("asOf"), iso(figures.span.asOf)},
            {QStringLiteral("frozen"), frozen},
            {QStringLiteral("identityHolds"), figures.identityHolds()},
            {QStringLiteral("faulty"), faulty},
            {QStringLiteral("closingBefore"),
             before ? QJsonValue(static_cast<qint64>(*before)) : QJsonValue()},
            {QStringLiteral("corrections"), corrections},
            {QStringLiteral("units"), toJson(figures.units)},
            {QStringLiteral("categories"), toJson(figures.categories)},
            {QStringLiteral("total"), toJson(figures.total)}};
}

} // namespace jiuzhang
