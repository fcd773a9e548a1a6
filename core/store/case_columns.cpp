// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_columns.h"

#include "core/casework/work_line.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jiuzhang {

namespace {

StoredValue known(const QString& text)
{
    return text.isEmpty() ? StoredValue() : StoredValue(text);
}

StoredValue known(Shielding shielding)
{
    return shieldingId(shielding);
}

StoredValue known(const std::optional<EnterpriseSize>& size)
{
    return size ? known(enterpriseSizeId(*size)) : StoredValue();
}

StoredValue known(const std::optional<QDate>& day)
{
    return day ? known(day->toString(Qt::ISODate)) : StoredValue();
}

StoredValue known(const std::optional<Money>& money)
{
    return money ? StoredValue(money->fen()) : StoredValue();
}

StoredValue known(const std::optional<PartialDate>& day)
{
    return day ? known(day->iso()) : StoredValue();
}

template <class Tag>
StoredValue known(const std::optional<Code<Tag>>& code)
{
    return code ? known(code->text()) : StoredValue();
}

template <class E>
requires std::is_enum_v<E> StoredValue known(const std::optional<E>& word)
{
    return word ? StoredValue(idOf(*word)) : StoredValue();
}

QString compact(const auto& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

StoredValue known(const std::vector<UnitId>& units)
{
    if (units.empty())
        return {};
    QJsonArray ids;
    for (const auto& unit : units)
        ids.append(unit.text());
    return compact(ids);
}

// The fields of the clue that have no column.
StoredValue restOfClue(const ClueContent& clue)
{
    QJsonObject rest;
    for (const auto& field : clueFields()) {
        if (field.hasColumn)
            continue;
        if (const auto value = keptValue(field, clue); !value.isNull())
            rest[QStringView(field.key)] = value;
    }
    return compact(rest);
}

// "settle 2022-06-13", so that acts within a span are one range of texts.
StoredValue known(const std::vector<ActTold>& acts)
{
    QJsonArray told;
    for (const auto& act : acts)
        told.append(act.kind + u' ' + act.on.toString(Qt::ISODate));
    return compact(told);
}

using enum ColumnKind;
using C = const Case&;

// clang-format off
constexpr CaseColumn kOfCase[] = {
    {u"number", Plain, [](C c) { return known(c.number.text()); }},
    {u"year", Number, [](C c) { return StoredValue(c.year); }},
    {u"registeredOn", Day, [](C c) { return known(std::optional(c.registeredOn)); }},
    {u"recognisedFen", Number, [](C c) { return known(c.recognised); }},
    {u"fulfilledFen", Number, [](C c) { return known(std::optional(c.fulfilled())); }},
    {u"state", Plain, [](C c) { return StoredValue(idOf(c.state)); }},
    {u"open", Truth, [](C c) { return StoredValue(std::int64_t{c.isOpen()}); }},
    {u"stage", Number, [](C c) { return StoredValue(c.stage()); }},
    {u"track", Plain, [](C c) { return known(c.track); }},
    {u"lead", Plain, [](C c) { return known(c.lead); }},
    {u"assisting", Units, [](C c) { return known(c.assisting); }},
    {u"copied", Units, [](C c) { return known(c.copied); }},
    {u"dueOn", Day, [](C c) { return known(c.dueOn()); }},
    {u"provisional", Truth, [](C c) { return StoredValue(std::int64_t{c.dueIsProvisional()}); }},
    {u"outcome", Plain, [](C c) { return known(c.outcome); }},
    {u"settledOn", Day, [](C c) { return known(c.settledOn); }},
    {u"struckOffOn", Day, [](C c) { return known(c.struckOffOn); }},
    {u"lastActOn", Day, [](C c) { return known(std::optional(c.lastActOn)); }},
    {u"clues", Number, [](C c) { return StoredValue(c.clues); }},
    {u"signForDue", Day, [](C c) { return known(workLineOf(c).signForDue); }},
    {u"clockFrom", Day, [](C c) { return known(workLineOf(c).clockFrom); }},
    {u"limitOn", Day, [](C c) { return known(c.limitOn()); }},
    {u"rung", Plain, [](C c) { return known(workLineOf(c).rung); }},
    {u"rungFor", Day, [](C c) { return known(workLineOf(c).rungFor); }},
    {u"unanswered", Number, [](C c) { return StoredValue(workLineOf(c).unanswered); }},
    {u"docket", Plain,
     [](C c) { return c.dockets.empty() ? StoredValue() : known(c.dockets.back().docket); }},
    {u"decisionDue", Day, [](C c) { return known(workLineOf(c).decisionDue); }},
    {u"letterLimit", Day, [](C c) { return known(c.letterLimit()); }},
    {u"followUpDue", Day, [](C c) { return known(c.followUpDue()); }},
    {u"dissatisfiedOn", Day, [](C c) { return known(c.dissatisfiedOn()); }},
    {u"instalmentDue", Day, [](C c) { return known(instalmentDue(c)); }},
    {u"followUp", Truth,
     [](C c) { return StoredValue(std::int64_t{c.followUpDue() || c.dissatisfiedOn()}); }},
    {u"clue", Inner, [](C c) { return restOfClue(c.clue); }},
    {u"acts", Inner, [](C c) { return known(c.acts); }},
    {u"mergedInto", Plain, [](C c) { return known(c.mergedInto); }},
    {u"carriedOver", Truth, [](C c) { return StoredValue(std::int64_t{!c.carriedOver.empty()}); }},
};
// clang-format on

} // namespace

StoredValue CaseColumn::valueOf(const Case& subject) const
{
    if (!field)
        return ofCase(subject);
    return std::visit([&](const auto& type) { return known(subject.clue.*type.at); }, field->type);
}

ColumnKind kindOf(const ClueField& field)
{
    if (std::holds_alternative<field::Amount>(field.type))
        return Number;
    return std::holds_alternative<field::Day>(field.type) ? Day : Plain;
}

std::span<const CaseColumn> caseColumns()
{
    static const auto columns = [] {
        std::vector<CaseColumn> all(std::begin(kOfCase), std::end(kOfCase));
        for (const auto& field : clueFields()) {
            if (field.hasColumn)
                all.push_back({field.key, kindOf(field), nullptr, &field});
        }
        return all;
    }();
    return columns;
}

std::optional<std::int64_t> rowIdOf(const CaseNumber& number)
{
    const QString& text = number.text();
    bool isYear = false;
    bool isRunning = false;
    const std::int64_t year = QStringView(text).left(4).toUInt(&isYear);
    const std::int64_t running = QStringView(text).mid(5).toUInt(&isRunning);
    if (!isYear || !isRunning || running >= kRowsPerYear)
        return std::nullopt;
    const std::int64_t id = year * kRowsPerYear + running;
    // Only the one spelling: "2022-1" is not "2022-0001".
    return numberOf(id) == number ? std::optional(id) : std::nullopt;
}

CaseNumber numberOf(std::int64_t rowId)
{
    return CaseNumber(QStringLiteral("%1-%2")
                          .arg(rowId / kRowsPerYear)
                          .arg(rowId % kRowsPerYear, 4, 10, QLatin1Char('0')));
}

} // namespace jiuzhang
