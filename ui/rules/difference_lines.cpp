// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/difference_lines.h"

namespace jiuzhang::ui {

namespace {

QString leadText(const Route& route, const Directory& directory)
{
    return route.lead ? directory.shortName(*route.lead) : DifferenceLines::tr("a person chooses");
}

QString copiesText(const Route& route, const Directory& directory)
{
    QStringList names;
    for (const UnitId& unit : route.copied)
        names += directory.shortName(unit);
    for (const UnitId& unit : route.assisting)
        names += DifferenceLines::tr("%1 (assisting)").arg(directory.shortName(unit));
    if (route.copiedNeedsPerson)
        names += DifferenceLines::tr("a person chooses");
    return names.isEmpty() ? QStringLiteral("—") : names.join(QStringLiteral("、"));
}

QString rulesText(const Route& route, const QHash<QString, QString>& wordsOf)
{
    QStringList words;
    for (const QString& rule : route.rules)
        words += wordsOf.value(rule, rule);
    return words.isEmpty() ? DifferenceLines::tr("no rule") : words.join(DifferenceLines::tr("; "));
}

} // namespace

QStringList DifferenceLines::headings()
{
    return {tr("Case number"),   tr("Market entity"), tr("Has it now"),      tr("Lead by now"),
            tr("Lead by draft"), tr("Copies by now"), tr("Copies by draft"), tr("Decided by")};
}

std::vector<TableLine> DifferenceLines::of(const std::vector<RoutingDifference>& differences,
                                           const std::vector<Rule>& draft,
                                           const Directory& directory)
{
    QHash<QString, QString> wordsOf;
    for (const Rule& rule : draft)
        wordsOf[rule.id] = rule.words;
    std::vector<TableLine> lines;
    for (const auto& each : differences)
        lines.push_back(
            {.cells = {each.number.text(), each.entity,
                       each.leadNow ? directory.shortName(*each.leadNow) : tr("not dispatched"),
                       leadText(each.was, directory), leadText(each.would, directory),
                       copiesText(each.was, directory), copiesText(each.would, directory),
                       rulesText(each.would, wordsOf)}});
    return lines;
}

} // namespace jiuzhang::ui
