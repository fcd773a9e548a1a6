// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/coverage.h"

#include <QJsonArray>

#include <algorithm>

namespace jiuzhang {

namespace {

CoverageCell cellOf(const CategoryId& category, const std::optional<UnitId>& locality,
                    const RuleSet& rules, const Directory& directory, QDate on)
{
    RoutingFacts facts;
    facts.category = category;
    facts.locality = locality;
    facts.receivedOn = on;
    Proposal proposal = propose(facts, rules, directory, on);
    return {category,
            locality,
            std::move(proposal.leadRule),
            std::move(proposal.lead),
            std::move(proposal.copied),
            proposal.copiedNeedsPerson};
}

} // namespace

int Coverage::blanks() const
{
    return static_cast<int>(std::ranges::count_if(cells, &CoverageCell::isBlank));
}

Coverage coverageOf(const RuleSet& rules, const Programme& programme, QDate on)
{
    Coverage coverage;
    for (const Category& category : programme.categories)
        coverage.categories.push_back(category.id);
    for (const Unit& unit : programme.directory.units()) {
        if (unit.isLocality() && unit.existsOn(on))
            coverage.localities.emplace_back(unit.id);
    }
    coverage.localities.emplace_back();
    for (const CategoryId& category : coverage.categories) {
        for (const auto& locality : coverage.localities)
            coverage.cells.push_back(cellOf(category, locality, rules, programme.directory, on));
    }
    return coverage;
}

QJsonArray toJson(const Coverage& coverage, const Directory& directory)
{
    const auto nameOf = [&](const std::optional<UnitId>& unit) {
        return unit ? QJsonValue(directory.name(*unit)) : QJsonValue();
    };
    QJsonArray cells;
    for (const CoverageCell& cell : coverage.cells) {
        QJsonArray copied;
        for (const UnitId& unit : cell.copied)
            copied.append(directory.name(unit));
        cells.append(QJsonObject{
            {QStringLiteral("category"), cell.category.text()},
            {QStringLiteral("locality"), nameOf(cell.locality)},
            {QStringLiteral("lead"), nameOf(cell.lead)},
            {QStringLiteral("needsPerson"), !cell.isBlank() && !cell.lead},
            {QStringLiteral("copied"), copied},
            {QStringLiteral("rule"), cell.isBlank() ? QJsonValue() : QJsonValue(cell.rule)},
        });
    }
    return cells;
}

} // namespace jiuzhang
