// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/deductions.h"

#include "core/base/text.h"
#include "core/casework/json_fields.h"
#include "core/exchange/deduction_workbook.h"
#include "core/office/decide.h"
#include "core/office/months/submissions.h"
#include "core/office/permission.h"

#include <algorithm>

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

Deduction partFrom(const QJsonObject& json, const UnitId& unit)
{
    const QString cause = json[u"cause"].toString();
    const auto word = std::ranges::find_if(
        kDeductionCauses, [&](const auto& each) { return cause == QLatin1StringView(each.id); });
    Deduction part{unit, word == kDeductionCauses.end() ? DeductionCause::Repeated : word->value,
                   dayIn(json, u"on").value_or(QDate()), json[u"points"].toInt()};
    if (json[u"case"].isString())
        part.number = CaseNumber(json[u"case"].toString());
    part.month = monthFromLabel(json[u"month"].toString());
    return part;
}

DeductionDraft fixedIn(const Event& event)
{
    DeductionDraft fixed{event.payload[u"year"].toInt(), event.happenedOn, {}};
    for (const auto& each : event.payload[u"units"].toArray()) {
        UnitDeductions unit{
            UnitId(each[u"unit"].toString()), {}, each[u"sum"].toInt(), each[u"counted"].toInt()};
        for (const auto& part : each[u"parts"].toArray())
            unit.parts.push_back(partFrom(part.toObject(), unit.unit));
        fixed.units.push_back(std::move(unit));
    }
    return fixed;
}

// The event that fixed the year; none: nobody did.
Result<std::optional<Event>> fixingOf(const Desk& desk, int year)
{
    for (auto& event : TRY(desk.record.eventsOfKind(kFixDeductions))) {
        if (event.payload[u"year"] == year)
            return std::optional(std::move(event));
    }
    return std::nullopt;
}

int countedOf(const DeductionDraft& draft, const UnitId& unit)
{
    const auto found = std::ranges::find(draft.units, unit, &UnitDeductions::unit);
    return found == draft.units.end() ? 0 : found->counted;
}

// In the order of documents.
std::vector<DeductionSheet::Correction>
differing(const DeductionDraft& before, const DeductionDraft& after, const Directory& directory)
{
    std::vector<DeductionSheet::Correction> differing;
    for (const Unit& unit : directory.units()) {
        const int then = countedOf(before, unit.id);
        const int now = countedOf(after, unit.id);
        if (then != now)
            differing.push_back({unit.id, then, now});
    }
    return differing;
}

} // namespace

QJsonArray keptUnits(const std::vector<UnitDeductions>& units)
{
    QJsonArray kept;
    for (const auto& unit : units) {
        QJsonArray parts;
        for (const auto& part : unit.parts)
            parts.append(partJson(part));
        kept.append(QJsonObject{{QStringLiteral("unit"), unit.unit.text()},
                                {QStringLiteral("sum"), unit.sum},
                                {QStringLiteral("counted"), unit.counted},
                                {QStringLiteral("parts"), parts}});
    }
    return kept;
}

Outcome checkDeductionYear(const Programme& programme, int year, QDate on)
{
    if (year < programme.firstYear)
        return refuse(ErrorCode::YearOutside,
                      {QString::number(year), QString::number(programme.firstYear)});
    const QDate first(year, 1, 1);
    if (!first.isValid() || on < first)
        return refuse(ErrorCode::DateInFuture,
                      {QStringLiteral("year"), QString::number(year), iso(on)});
    return {};
}

Outcome checkYearIsOver(int year, QDate on)
{
    const QDate last(year, 12, 31);
    return on < last ? refuse(ErrorCode::YearNotOver, {QString::number(year), iso(last)})
                     : Outcome();
}

Result<DeductionDraft> deductionDraft(const Desk& desk, int year, QDate on,
                                      const DeductionRules& rules)
{
    TRY(checkDeductionYear(desk.programme, year, on));
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

Result<DeductionDraft> deductionDraft(const Desk& desk, int year, QDate on)
{
    const auto rules = TRY(shippedDeductionRules());
    return deductionDraft(desk, year, on, rules);
}

Result<DeductionSheet> deductionSheet(const Desk& desk, int year, QDate on)
{
    DeductionSheet sheet{TRY(deductionDraft(desk, year, on)), {}, {}, {}, {}};
    // Whoever typed it: the sheet is read by all.
    const auto names = desk.shielded->names(desk.record, desk.query, desk.programme.directory);
    for (const auto& event : TRY(desk.record.eventsOfKind(kDeductionStatement))) {
        if (event.payload[u"year"] == year)
            sheet.statements.push_back({UnitId(event.payload[u"unit"].toString()), event.happenedOn,
                                        (*names)(event.payload[u"text"].toString())});
    }
    if (const auto fixing = TRY(fixingOf(desk, year))) {
        sheet.fixed = fixedIn(*fixing);
        sheet.fixedBy = fixing->operatorName;
        sheet.corrections = differing(*sheet.fixed, sheet.draft, desk.programme.directory);
    }
    return sheet;
}

Outcome recordDeductionStatement(Desk& desk, const Acting& acting, int year, const QString& unit,
                                 const QString& text)
{
    return decideOne(desk, acting, [&](const Desk& fresh) -> Result<NewEvent> {
        const QString said = TRY(acceptedText(text)).trimmed();
        if (said.isEmpty())
            return refuse(ErrorCode::FieldMissing, {QStringLiteral("text")});
        const auto meant = TRY(fresh.programme.directory.named(unit, acting.on));
        const auto sheet = TRY(deductionSheet(fresh, year, acting.on));
        if (countedOf(sheet.draft, meant) == 0 &&
            (!sheet.fixed || countedOf(*sheet.fixed, meant) == 0))
            return refuse(ErrorCode::NothingDeducted,
                          {fresh.programme.directory.name(meant), QString::number(year)});
        return NewEvent{kDeductionStatement,
                        {},
                        acting,
                        {},
                        {{QStringLiteral("year"), year},
                         {QStringLiteral("unit"), meant.text()},
                         {QStringLiteral("text"), said}}};
    });
}

Outcome mayFixDeductions(const Desk& desk, const Acting& acting, int year)
{
    TRY(mayLeave(desk, {kFixDeductions, {}, acting}));
    if (const auto fixing = TRY(fixingOf(desk, year)))
        return refuse(ErrorCode::DeductionsFixed, {QString::number(year), iso(fixing->happenedOn)});
    TRY(checkDeductionYear(desk.programme, year, acting.on));
    return checkYearIsOver(year, acting.on);
}

Outcome fixDeductions(Desk& desk, const Acting& acting, int year)
{
    return decideOne(desk, acting, [&](const Desk& fresh) -> Result<NewEvent> {
        TRY(mayFixDeductions(fresh, acting, year)); // before every case is read
        const auto draft = TRY(deductionDraft(fresh, year, acting.on));
        if (draft.units.empty())
            return refuse(ErrorCode::NobodyToDeduct, {QString::number(year)});
        return NewEvent{
            kFixDeductions,
            {},
            acting,
            {},
            {{QStringLiteral("year"), year}, {QStringLiteral("units"), keptUnits(draft.units)}}};
    });
}

Result<std::vector<DeductionSheet::Correction>>
replayDeductions(const Desk& desk, int year, QDate on, const DeductionRules& rules)
{
    const auto now = TRY(deductionDraft(desk, year, on));
    const auto then = TRY(deductionDraft(desk, year, on, rules));
    return differing(now, then, desk.programme.directory);
}

namespace {

QJsonArray unitsJson(const std::vector<UnitDeductions>& units, const Directory& directory)
{
    QJsonArray json = keptUnits(units);
    for (auto each : json) {
        QJsonObject unit = each.toObject();
        unit[u"unit"] = directory.name(UnitId(unit[u"unit"].toString()));
        each = unit;
    }
    return json;
}

} // namespace

QJsonArray toJson(const std::vector<DeductionSheet::Correction>& corrections,
                  const Directory& directory)
{
    QJsonArray json;
    for (const auto& each : corrections)
        json.append(QJsonObject{{QStringLiteral("unit"), directory.name(each.unit)},
                                {QStringLiteral("fixed"), each.fixed},
                                {QStringLiteral("now"), each.now}});
    return json;
}

QJsonObject toJson(const DeductionSheet& sheet, const Directory& directory)
{
    QJsonArray statements;
    for (const auto& each : sheet.statements)
        statements.append(QJsonObject{{QStringLiteral("unit"), directory.name(each.unit)},
                                      {QStringLiteral("on"), iso(each.on)},
                                      {QStringLiteral("text"), each.text}});
    QJsonObject json{{QStringLiteral("year"), sheet.draft.year},
                     {QStringLiteral("on"), iso(sheet.draft.on)},
                     {QStringLiteral("units"), unitsJson(sheet.draft.units, directory)},
                     {QStringLiteral("statements"), statements},
                     {QStringLiteral("fixed"), QJsonValue()},
                     {QStringLiteral("corrections"), toJson(sheet.corrections, directory)}};
    if (sheet.fixed)
        json[u"fixed"] =
            QJsonObject{{QStringLiteral("on"), iso(sheet.fixed->on)},
                        {QStringLiteral("by"), sheet.fixedBy},
                        {QStringLiteral("units"), unitsJson(sheet.fixed->units, directory)}};
    return json;
}

Outcome writeDeductions(const Desk& desk, const DeductionSheet& sheet, const QString& path)
{
    const Directory& directory = desk.programme.directory;
    DeductionBook book{sheet.draft.year, sheet.draft.on, sheet.draft.units, {}, {}, {}};
    for (const auto& each : sheet.statements)
        book.statements[each.unit] += iso(each.on) + u' ' + each.text + u'\n';
    if (sheet.fixed) {
        book.fixedOn = sheet.fixed->on;
        for (const Unit& unit : directory.units()) {
            if (const int counted = countedOf(*sheet.fixed, unit.id))
                book.fixed[unit.id] = counted;
        }
    }
    return writeDeductionWorkbook(path, book, desk.programme, TRY(desk.record.head()).anchor());
}

} // namespace jiuzhang
