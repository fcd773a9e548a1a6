// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/shown_figure.h"

#include "core/figures/definitions.h"
#include "core/figures/reconciling.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

const std::vector<FigureRow>& tableOf(const Figures& figures, FigurePlace::Table table)
{
    if (table == FigurePlace::Table::Units)
        return figures.units;
    return table == FigurePlace::Table::Categories ? figures.categories : figures.tracks;
}

QString rowName(const Figures& figures, const FigurePlace& place)
{
    if (place.table == FigurePlace::Table::Total)
        return figures.total.name;
    const auto& rows = tableOf(figures, place.table);
    const auto found = std::ranges::find(rows, place.id, &FigureRow::id);
    return found == rows.end() ? place.id : found->name;
}

// Of what was corrected, a difference: the cases that came to it and those that went.
std::optional<std::vector<CaseNumber>> casesBehind(const FigureCases& cases,
                                                   const FigurePlace& place, Measure measure)
{
    auto numbers = cases.of(place, measure);
    if (measure != Measure::Corrected || !numbers)
        return numbers;
    const auto gone = cases.takenAway(place).value_or(std::vector<CaseNumber>());
    numbers->insert(numbers->end(), gone.begin(), gone.end());
    return numbers;
}

} // namespace

void openCases(const QStringList& name, const std::optional<std::vector<CaseNumber>>& cases,
               FiguresView& view)
{
    if (!cases)
        return view.say(QCoreApplication::translate(
            "ShownFigure", "Which cases these were was not kept when the month was frozen."));
    if (cases->empty())
        return view.say(
            QCoreApplication::translate("ShownFigure", "No case stands behind this figure."));
    ShownFigure figure{name.join(QStringLiteral(" · ")), {}};
    for (const auto& number : *cases)
        figure.numbers += number.text();
    view.showCases(figure);
}

void openFigure(const Figures& figures, const FigurePlace& place, Measure measure,
                FiguresView& view)
{
    openCases(
        {rowName(figures, place), headingOf(rowOf(measure), figures.span), figures.span.chinese()},
        figures.cases ? casesBehind(*figures.cases, place, measure) : std::nullopt, view);
}

void openBar(const std::vector<MonthFlow>& months, const ChartBar& bar, FiguresView& view)
{
    if (bar.month >= months.size())
        return;
    const MonthFlow& month = months[bar.month];
    const QDate last = month.period.to;
    openCases({monthHeading(measureOf(bar)),
               QStringLiteral("%1年%2月").arg(last.year()).arg(last.month())},
              month.casesOf(measureOf(bar)), view);
}

} // namespace jiuzhang::ui
