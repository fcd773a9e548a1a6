// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/conditions.h"

#include "core/base/text.h"

#include <algorithm>
#include <limits>

namespace jiuzhang {

namespace {

using Number = std::optional<qint64>;

bool isUnitFact(FactKind fact)
{
    return fact == FactKind::Locality || fact == FactKind::Respondent;
}

// A unit meets "= X" when X is the same body through succession, "under K" when it is of
// kind K.
bool unitMeets(const Condition& condition, const Unit& unit, const Directory& directory)
{
    return std::ranges::any_of(condition.values, [&](const QString& value) {
        return condition.comparison == Comparison::Under
                   ? unitKindId(unit.kind) == value
                   : directory.sameThroughSuccession(unit.id, UnitId(value));
    });
}

bool unitHolds(const Condition& condition, const std::optional<UnitId>& id,
               const Directory& directory)
{
    const Unit* unit = id ? directory.find(*id) : nullptr;
    if (condition.comparison == Comparison::IsEmpty)
        return !id;
    return unit && unitMeets(condition, *unit, directory);
}

template <class Id>
bool codeHolds(const Condition& condition, const std::optional<Id>& code)
{
    if (condition.comparison == Comparison::IsEmpty)
        return !code;
    return code && condition.values.contains(code->text());
}

// The least and greatest number that meets the condition.
std::pair<qint64, qint64> span(const Condition& condition)
{
    const qint64 most = condition.comparison == Comparison::Between
                            ? condition.values.last().toLongLong()
                            : std::numeric_limits<qint64>::max();
    return {condition.values.first().toLongLong(), most};
}

bool numberHolds(const Condition& condition, Number number)
{
    if (condition.comparison == Comparison::IsEmpty)
        return !number;
    const auto [least, most] = number ? span(condition) : std::pair<qint64, qint64>();
    return number && *number >= least && *number <= most;
}

bool textHolds(const Condition& condition, const QString& text)
{
    const QString searched = comparable(text);
    return std::ranges::any_of(
        condition.values, [&](const QString& word) { return searched.contains(comparable(word)); });
}

} // namespace

bool holds(const Condition& condition, const RoutingFacts& facts, const Directory& directory,
           QDate on)
{
    switch (condition.fact) {
    case FactKind::Category:
        return codeHolds(condition, facts.category);
    case FactKind::Locality:
        return unitHolds(condition, facts.locality, directory);
    case FactKind::Respondent:
        return unitHolds(condition, facts.respondent, directory);
    case FactKind::Amount:
        return numberHolds(condition, facts.amount ? Number(facts.amount->fen()) : Number());
    case FactKind::Source:
        return codeHolds(condition, facts.source);
    case FactKind::Keyword:
        return textHolds(condition, facts.text);
    case FactKind::InLitigation:
        return condition.values.contains(facts.inLitigation ? QStringLiteral("true")
                                                            : QStringLiteral("false"));
    case FactKind::Age:
        return numberHolds(condition, facts.receivedOn.daysTo(on));
    }
    Q_UNREACHABLE();
}

bool excludeEachOther(const Condition& a, const Condition& b, const Directory& directory)
{
    if (a.fact != b.fact || a.fact == FactKind::Keyword)
        return false;
    const bool aEmpty = a.comparison == Comparison::IsEmpty;
    const bool bEmpty = b.comparison == Comparison::IsEmpty;
    if (aEmpty || bEmpty)
        return aEmpty != bEmpty;
    if (isUnitFact(a.fact))
        return std::ranges::none_of(directory.units(), [&](const Unit& unit) {
            return unitMeets(a, unit, directory) && unitMeets(b, unit, directory);
        });
    if (a.fact == FactKind::Amount || a.fact == FactKind::Age) {
        const auto [aLeast, aMost] = span(a);
        const auto [bLeast, bMost] = span(b);
        return aMost < bLeast || bMost < aLeast;
    }
    return std::ranges::none_of(a.values,
                                [&](const QString& value) { return b.values.contains(value); });
}

QString conditionText(const Condition& condition)
{
    const QStringList words =
        QStringList{factId(condition.fact), comparisonSign(condition.comparison)} +
        condition.values;
    return words.join(QLatin1Char(' '));
}

} // namespace jiuzhang
