// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of papers about all units: the month's bulletin and the notice to the public.
#include "core/figures/definitions.h"
#include "core/office/months/submissions.h"
#include "core/office/papers/paper_fields.h"

#include <QJsonArray>

#include <algorithm>

namespace jiuzhang {

namespace {

constexpr std::size_t kNamed = 3; // who leads and who lags: so many at most

const RateRow& rateNamed(QLatin1String key)
{
    return *std::ranges::find_if(rates(),
                                 [&](const RateRow& row) { return key == QLatin1String(row.key); });
}

QJsonValue rateText(const FigureRow& row, QLatin1String key)
{
    const Rate value = row.rate(rateNamed(key));
    return value.denominator == 0 ? QJsonValue() : QJsonValue(shown(value));
}

QJsonObject figuresOf(const FigureRow& row)
{
    const auto count = [&](Measure measure) { return QJsonValue(qint64(row.count(measure))); };
    const auto unknown = qint64(row.count(Measure::AmountUnknown));
    const auto money = [&](Measure measure) { return QJsonValue(exactWan(row.money(measure))); };
    return {{QStringLiteral("name"), row.name},
            {QStringLiteral("opening"), count(Measure::Opening)},
            {QStringLiteral("new"), count(Measure::New)},
            {QStringLiteral("reopened"), count(Measure::Reopened)},
            {QStringLiteral("refused"), count(Measure::Refused)},
            {QStringLiteral("unmerged"), count(Measure::Unmerged)},
            {QStringLiteral("corrected"), count(Measure::Corrected)},
            {QStringLiteral("transferredIn"), count(Measure::TransferredIn)},
            {QStringLiteral("settled"), count(Measure::Settled)},
            {QStringLiteral("settledText"), countText(row, Measure::Settled)},
            {QStringLiteral("declined"), count(Measure::Declined)},
            {QStringLiteral("merged"), count(Measure::Merged)},
            {QStringLiteral("transferredOut"), count(Measure::TransferredOut)},
            {QStringLiteral("closing"), count(Measure::Closing)},
            {QStringLiteral("late"), count(Measure::Late)},
            {QStringLiteral("acceptedToDate"), count(Measure::AcceptedToDate)},
            {QStringLiteral("settledToDate"), count(Measure::SettledToDate)},
            {QStringLiteral("amount"), money(Measure::Amount)},
            {QStringLiteral("amountUnknown"), unknown == 0 ? QJsonValue() : QJsonValue(unknown)},
            {QStringLiteral("fulfilledInPeriod"), money(Measure::FulfilledInPeriod)},
            {QStringLiteral("fulfilledTotal"), money(Measure::FulfilledTotal)},
            {QStringLiteral("settledRate"), rateText(row, QLatin1String("settledRate"))},
            {QStringLiteral("resolvedRate"), rateText(row, QLatin1String("resolvedRate"))},
            {QStringLiteral("fulfilledRate"), rateText(row, QLatin1String("fulfilledRate"))}};
}

// Whether a has settled a smaller share of its cases than b; the same share: has more late ones.
bool isBehind(const FigureRow& a, const FigureRow& b)
{
    const auto settled = [](const FigureRow& row) { return row.count(Measure::SettledToDate); };
    const auto accepted = [](const FigureRow& row) { return row.count(Measure::AcceptedToDate); };
    const auto left = settled(a) * accepted(b);
    const auto right = settled(b) * accepted(a);
    return left != right ? left < right : a.count(Measure::Late) > b.count(Measure::Late);
}

// Leaders have settled something, laggards have late cases; nobody is both. Ranked are only those
// whose rate may be printed.
void putPlaces(QJsonObject& fields, const std::vector<FigureRow>& units)
{
    std::vector<FigureRow> ranked;
    for (const auto& row : units) {
        if (!row.id.isEmpty() && isTold(row.rate(rateNamed(QLatin1String("settledRate")))))
            ranked.push_back(row);
    }
    std::ranges::stable_sort(ranked, [](const auto& a, const auto& b) { return isBehind(b, a); });
    QJsonArray leaders;
    QJsonArray laggards;
    for (const auto& row : ranked) {
        if (leaders.size() < qsizetype(kNamed) && row.count(Measure::SettledToDate) > 0 &&
            row.count(Measure::Late) == 0)
            leaders.append(row.name);
    }
    for (auto row = ranked.rbegin(); row != ranked.rend(); ++row) {
        if (laggards.size() < qsizetype(kNamed) && row->count(Measure::Late) > 0)
            laggards.append(row->name);
    }
    fields[u"leaders"] = leaders;
    fields[u"laggards"] = laggards;
}

Result<QJsonArray> missingUnits(const Desk& desk, const QString& month, QDate on)
{
    const auto missing = TRY(dueMissingReports(desk, on));
    QJsonArray names;
    for (const auto& report : missing) {
        if (monthLabel(report.month) == month)
            names.append(desk.programme.directory.name(report.acting));
    }
    return names;
}

// Everybody who gets it: the units of the table and those that owe reports.
QJsonArray addressees(const Desk& desk, const std::vector<FigureRow>& rows, QDate on)
{
    std::vector<UnitId> units = unitsOwing(desk.programme.directory, on);
    for (const auto& row : rows) {
        if (!row.id.isEmpty() && !std::ranges::count(units, UnitId(row.id)))
            units.emplace_back(row.id);
    }
    QJsonArray names;
    for (const auto& unit : desk.programme.directory.units()) {
        if (std::ranges::count(units, unit.id))
            names.append(unit.name);
    }
    return names;
}

} // namespace

Result<QJsonObject> bulletinFields(const Desk& desk, const QString& month, QDate on)
{
    const auto report = TRY(monthReport(desk, month, on));
    const auto missing = TRY(missingUnits(desk, month, on));
    const Figures& figures = report.figures;
    QJsonObject fields = commonFields(desk, on);
    fields[u"month"] = month;
    fields[u"periodFrom"] = figures.span.period.from.toString(Qt::ISODate);
    fields[u"periodTo"] = figures.span.period.to.toString(Qt::ISODate);
    fields[u"asOf"] = figures.span.asOf.toString(Qt::ISODate);
    fields[u"addressee"] = QStringLiteral("各镇（街道）、区直有关单位");
    fields[u"addresseeKind"] = QJsonValue();
    fields[u"addressees"] = addressees(desk, figures.units, on);
    fields[u"missingUnits"] = missing;
    putPlaces(fields, figures.units);
    QJsonArray units;
    for (const auto& row : figures.units) {
        if (!row.isZero())
            units.append(figuresOf(row));
    }
    if (units.isEmpty())
        return refuse(ErrorCode::NothingToPrint, {QStringLiteral("bulletin")}, month);
    fields[u"units"] = units;
    fields[u"total"] = figuresOf(figures.total);
    return fields;
}

QJsonObject noticeFields(const Desk& desk, int year, QDate on)
{
    QJsonObject fields = commonFields(desk, on);
    QJsonArray scope;
    for (const auto& category : desk.programme.categories)
        scope.append(
            QJsonObject{{QStringLiteral("name"), category.name},
                        {QStringLiteral("description"), textOrNull(category.description)}});
    fields[u"year"] = year;
    fields[u"scope"] = scope;
    fields[u"attachment"] = clueFormTitle(desk);
    if (!desk.programme.stages.empty()) {
        const StageWindow& first = desk.programme.stages.front(); // 自查摸排
        fields[u"openFrom"] = first.from(year).toString(Qt::ISODate);
        fields[u"openTo"] = first.to(year).toString(Qt::ISODate);
    }
    return fields;
}

} // namespace jiuzhang
