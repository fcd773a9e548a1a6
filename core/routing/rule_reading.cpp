// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/rule_reading.h"

#include <algorithm>
#include <limits>
#include <span>

namespace jiuzhang {

namespace {

using enum FactKind;
using enum Comparison;

struct Question {
    FactKind fact;
    Comparison comparison;
};

std::optional<Question> readQuestion(const JsonCursor& item)
{
    const QString field = item.at("field").text();
    const QString sign = item.at("operator").text();
    const auto* const fact = std::ranges::find(kFacts, field, factId);
    if (fact == kFacts.end()) {
        if (!field.isEmpty())
            item.at("field").mistake(QStringLiteral("is not a known field"));
        return std::nullopt;
    }
    const auto comparisons = comparisonsOf(*fact);
    const auto found = std::ranges::find(comparisons, sign, comparisonSign);
    if (found != comparisons.end())
        return Question{*fact, *found};
    if (!sign.isEmpty())
        item.at("operator").mistake(QStringLiteral("is not an operator for this field"));
    return std::nullopt;
}

// Whether the programme has what a condition on `question` compares with.
bool isKnown(const Question& question, const QString& value, const Programme& programme)
{
    switch (question.fact) {
    case Category:
        return programme.category(CategoryId(value)) != nullptr;
    case Source:
        return programme.source(SourceId(value)) != nullptr;
    case Locality:
    case Respondent:
        return question.comparison == Under ? unitKindFromId(value).has_value()
                                            : programme.directory.find(UnitId(value)) != nullptr;
    case Amount:
    case Keyword:
    case InLitigation:
    case Age:
        return true;
    }
    Q_UNREACHABLE();
}

QStringList readNumbers(std::span<const JsonCursor> places)
{
    constexpr qint64 most = 1'000'000'000'000'000; // ten thousand billion yuan, in fen
    QStringList numbers;
    qint64 least = 0;
    for (const JsonCursor& place : places) {
        least = place.wideInteger(least, most).value_or(least);
        numbers.append(QString::number(least));
    }
    return numbers;
}

QStringList readValues(const Question& question, const JsonCursor& place)
{
    if (question.fact == InLitigation)
        return {place.flag() ? QStringLiteral("true") : QStringLiteral("false")};
    if (question.comparison == Is)
        return {place.text()};
    if (question.comparison == AtLeast)
        return readNumbers(std::array{place});
    const auto items = place.items();
    const bool isSpan = question.comparison == Between;
    if (place.value().isArray() && (isSpan ? items.size() != 2 : items.empty()))
        place.mistake(isSpan ? QStringLiteral("is not a pair of numbers")
                             : QStringLiteral("is an empty list"));
    return isSpan ? readNumbers(items) : place.texts();
}

std::optional<Condition> readCondition(const JsonCursor& item, const Programme& programme)
{
    if (!item.hasKeys({"field", "operator"}, {"value"}))
        return std::nullopt;
    const auto question = readQuestion(item);
    if (!question)
        return std::nullopt;
    const JsonCursor place = item.at("value");
    Condition condition{question->fact, question->comparison, {}};
    const bool comparesNothing = question->comparison == IsEmpty;
    if (comparesNothing != place.isAbsent())
        place.mistake(comparesNothing ? QStringLiteral("does not belong to is-empty")
                                      : QStringLiteral("is missing"));
    if (comparesNothing || place.isAbsent())
        return condition;

    condition.values = readValues(*question, place);
    for (const QString& value : std::as_const(condition.values)) {
        if (!value.isEmpty() && !isKnown(*question, value, programme))
            place.mistake(
                QStringLiteral("names %1, which this programme does not have").arg(value));
    }
    return condition;
}

std::optional<UnitId> readUnit(const JsonCursor& place, const Directory& directory)
{
    if (place.isAbsent())
        return std::nullopt;
    const UnitId id(place.text());
    if (!directory.find(id))
        place.mistake(QStringLiteral("is not a unit of this programme"));
    return id;
}

// {"unit": "dept-commerce"} or {"to": "respondent" | "locality" | "person"}
RuleOutput readOutput(const JsonCursor& item, OutputRole role, const Directory& directory)
{
    if (!item.hasKeys({}, {"unit", "to", "suggest"}))
        return {role, OutputTarget::APersonChooses, {}};
    if (!item.at("unit").isAbsent()) {
        if (!item.at("to").isAbsent())
            item.mistake(QStringLiteral("names a unit and another target"));
        return {role, OutputTarget::Unit, readUnit(item.at("unit"), directory)};
    }
    const QString to = item.at("to").text();
    const auto suggested = readUnit(item.at("suggest"), directory);
    if (suggested && to != QStringLiteral("person"))
        item.at("suggest").mistake(QStringLiteral("belongs to a person who chooses"));
    if (to == QStringLiteral("respondent"))
        return {role, OutputTarget::TheRespondent, {}};
    if (to == QStringLiteral("locality"))
        return {role, OutputTarget::LocalitysTown, {}};
    if (item.at("to").isAbsent())
        item.mistake(QStringLiteral("names neither a unit nor another target"));
    else if (to != QStringLiteral("person"))
        item.at("to").mistake(QStringLiteral("is none of respondent, locality, person"));
    return {role, OutputTarget::APersonChooses, suggested};
}

std::vector<RuleOutput> readOutputs(const JsonCursor& item, const Directory& directory)
{
    std::vector<RuleOutput> outputs;
    if (!item.at("lead").isAbsent())
        outputs.push_back(readOutput(item.at("lead"), OutputRole::Lead, directory));
    for (const JsonCursor& place : item.at("assisting").items())
        outputs.push_back(readOutput(place, OutputRole::Assisting, directory));
    for (const JsonCursor& place : item.at("copied").items())
        outputs.push_back(readOutput(place, OutputRole::Copied, directory));
    return outputs;
}

} // namespace

Rule readRule(const JsonCursor& item, const Programme& programme)
{
    Rule rule;
    if (!item.hasKeys({"id", "words", "rank", "clause", "note", "when"},
                      {"lead", "assisting", "copied"}))
        return rule;
    rule.id = item.at("id").text();
    rule.words = item.at("words").text();
    rule.rank = item.at("rank").integer(0, std::numeric_limits<int>::max()).value_or(0);
    rule.clause = item.at("clause").text();
    rule.note = item.at("note").text();
    for (const JsonCursor& place : item.at("when").items()) {
        if (const auto condition = readCondition(place, programme))
            rule.conditions.push_back(*condition);
    }
    rule.outputs = readOutputs(item, programme.directory);
    if (rule.outputs.empty())
        item.mistake(QStringLiteral("sends the case nowhere"));
    return rule;
}

} // namespace jiuzhang
