// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/month_report.h"

namespace jiuzhang {

QJsonObject toJson(const FigureRow& row, const Figures& figures, FigurePlace::Table table)
{
    QJsonObject json = toJson(row);
    if (figures.cases)
        json[u"cases"] = toJson(*figures.cases, {table, row.id});
    return json;
}

QJsonArray toJson(const std::vector<FigureRow>& rows, const Figures& figures,
                  FigurePlace::Table table)
{
    QJsonArray json;
    for (const auto& row : rows)
        json.append(toJson(row, figures, table));
    return json;
}

QJsonArray toJson(const std::vector<CaseNumber>& numbers)
{
    QJsonArray json;
    for (const auto& number : numbers)
        json.append(number.text());
    return json;
}

QJsonObject monthReportJson(const Figures& figures, bool frozen)
{
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    QJsonArray corrections;
    for (const auto& correction : figures.corrections)
        corrections.append(toJson(correction));
    const auto before = figures.closingBefore;
    return {
        {QStringLiteral("month"), figures.span.label},
        {QStringLiteral("from"), iso(figures.span.period.from)},
        {QStringLiteral("to"), iso(figures.span.period.to)},
        {QStringLiteral("asOf"), iso(figures.span.asOf)},
        {QStringLiteral("yearFrom"), iso(figures.span.yearToDate().from)},
        {QStringLiteral("frozen"), frozen},
        {QStringLiteral("frozenAsOf"), frozen ? QJsonValue(iso(figures.span.asOf)) : QJsonValue()},
        {QStringLiteral("identityHolds"), figures.identityHolds()},
        {QStringLiteral("faulty"), toJson(figures.faulty)},
        {QStringLiteral("overpaid"), toJson(figures.overpaid)},
        {QStringLiteral("closingBefore"),
         before ? QJsonValue(static_cast<qint64>(*before)) : QJsonValue()},
        {QStringLiteral("corrections"), corrections},
        {QStringLiteral("units"), toJson(figures.units, figures, FigurePlace::Table::Units)},
        {QStringLiteral("categories"),
         toJson(figures.categories, figures, FigurePlace::Table::Categories)},
        {QStringLiteral("total"), toJson(figures.total, figures, FigurePlace::Table::Total)}};
}

} // namespace jiuzhang
