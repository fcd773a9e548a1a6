// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/deductions.h"

#include "core/base/text.h"
#include "core/office/months/submissions.h"

namespace jiuzhang {

namespace {

QJsonObject partJson(const Deduction& part)
{
    QJsonObject json{{QStringLiteral("cause"), deductionCauseId(part.cause)},
                     {QStringLiteral("name"), deductionCauseName(part.cause)},
                     {QStringLiteral("on"), iso(part.on)},
                     {QStringLiteral("points"), part.points},
                     {QStringLiteral("case"), QJsonValue()},
                     {QStringLiteral("month"), QJsonValue()}};
    if (part.number)
        json[u"case"] = part.number->text();
    if (part.month)
        json[u"month"] = monthLabel(*part.month);
    return json;
}

Outcome checkYear(const Programme& programme, int year, QDate on)
{
    if (year < programme.firstYear)
        return refuse(ErrorCode::YearOutside,
                      {QString::number(year), QString::number(programme.firstYear)});
    const QDate first(year, 1, 1);
    if (!first.isValid() || on < first)
        return refuse(ErrorCode::DateInFuture, {QStringLiteral("year"), iso(first), iso(on)});
    return {};
}

} // namespace

Result<DeductionDraft> deductionDraft(const Desk& desk, int year, QDate on)
{
    TRY(checkYear(desk.programme, year, on));
    const auto rules = TRY(shippedDeductionRules());
    const auto received = TRY(submissionsOf(desk));
    DeductionTally tally(rules, desk.programme, desk.calendar, year, on);
    tally.add(submissionBoard(year, on, received, desk.programme, desk.calendar));
    const auto asOf = on < desk.today ? std::optional(on) : std::nullopt;
    TRY(desk.query.forEach(asOf, [&](const Case& subject) {
        tally.add(subject);
        return true;
    }));
    return DeductionDraft{year, on, std::move(tally).units()};
}

QJsonObject toJson(const DeductionDraft& draft, const Directory& directory)
{
    QJsonArray units;
    for (const auto& unit : draft.units) {
        QJsonArray parts;
        for (const auto& part : unit.parts)
            parts.append(partJson(part));
        units.append(QJsonObject{{QStringLiteral("unit"), directory.name(unit.unit)},
                                 {QStringLiteral("sum"), unit.sum},
                                 {QStringLiteral("counted"), unit.counted},
                                 {QStringLiteral("parts"), parts}});
    }
    return {{QStringLiteral("year"), draft.year},
            {QStringLiteral("on"), iso(draft.on)},
            {QStringLiteral("units"), units}};
}

} // namespace jiuzhang
