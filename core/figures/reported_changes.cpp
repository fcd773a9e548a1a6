// SPDX-License-Identifier: GPL-3.0-or-later
// What is entered later changes what a frozen month said, whatever it was: counts, 超期, sums,
// rates (casework, Figures).
#include "core/casework/case_course.h"
#include "core/casework/fields.h"
#include "core/casework/masking.h"
#include "core/casework/righting_words.h"
#include "core/figures/case_figures.h"
#include "core/figures/corrections.h"
#include "core/figures/leg_figures.h"

#include <algorithm>

namespace jiuzhang {

namespace {

// What a month says of one case by itself.
FigureRow saidOf(const Case& subject, const ReportSpan& span, const ClosedMonths& closed)
{
    if (!subject.registeredOn.isValid()) // it was not known yet
        return {};
    const CaseFlow flow = flowOf(subject, span.period, closed);
    const CaseFlow year = flowOf(subject, span.yearToDate(), closed);
    FigureRow row = caseFigures(subject, flow, year, span, closed);
    const DebtTold told = debtTold(subject, year, span, closed);
    row += debtFigures(std::span(&told, 1)).front();
    if (isRoot(year)) {
        for (const auto& leg : legFiguresOf(subject, span))
            row += leg.row;
    }
    return row;
}

// The cases beside the acts say the same once more.
bool isBesideActs(Measure measure)
{
    return std::ranges::any_of(measures(),
                               [&](const MeasureRow& each) { return each.ofCases == measure; });
}

std::vector<FigureChange> changesBetween(const FigureRow& was, const FigureRow& is)
{
    std::vector<FigureChange> changes;
    for (const auto& each : measures()) {
        const auto measure = each.measure;
        if (was.count(measure) != is.count(measure) && !isBesideActs(measure))
            changes.push_back({measure, was.count(measure), is.count(measure)});
    }
    return changes;
}

Correction lineOf(const Event& event, const Case& was, const Case& is, const Programme& programme)
{
    Correction line{.number = is.number,
                    .entity = entityForList(is),
                    .unit = is.lead ? programme.directory.name(*is.lead) : QStringLiteral("待分办"),
                    .measure = Measure::Corrected,
                    .by = 0,
                    .happenedOn = event.happenedOn,
                    .month = monthLabel(monthCounting(event.happenedOn, programme)),
                    .entry = event.seq,
                    .act = event.kind};
    if (const auto* field = clueField(event.payload[u"field"].toString())) {
        const QString key = event.payload[u"field"].toString();
        line.what = QString::fromUtf16(field->word);
        line.was = keptWordsForList(key, toJson(was.clue)[key], is, programme);
        line.is = keptWordsForList(key, toJson(is.clue)[key], is, programme);
    }
    return line;
}

} // namespace

bool isTouchedSince(const Case& subject, std::int64_t frozen, const ReportSpan& reported)
{
    return std::ranges::any_of(subject.rightings,
                               [&](const Righting& each) { return each.entry > frozen; }) ||
           std::ranges::any_of(subject.acts, [&](const ActTold& each) {
               return each.entry > frozen && each.on <= reported.period.to;
           });
}

void tellChanges(std::vector<Correction>& corrections, std::span<const Event> events,
                 std::int64_t frozen, const ReportSpan& reported, const ClosedMonths& closed,
                 const Programme& programme)
{
    const auto first = std::ranges::upper_bound(events, frozen, {}, &Event::seq);
    auto known = static_cast<std::size_t>(first - events.begin());
    Case was = folded(events.first(known), reported.readOn());
    for (; known < events.size(); ++known) {
        const Event& event = events[known];
        const Case is = folded(events.first(known + 1), reported.readOn());
        auto changes = changesBetween(saidOf(was, reported, closed), saidOf(is, reported, closed));
        const auto isItsLine = [&](const Correction& each) {
            return each.entry == event.seq && each.number == event.subject;
        };
        // By category alone it is transferred in the next month; the total does not show it.
        const bool isJudged = was.state != State::Void && was.clue.category && is.clue.category &&
                              was.clue.category != is.clue.category;
        auto line = std::ranges::find_if(corrections, isItsLine);
        if (line == corrections.end() && (!changes.empty() || isJudged))
            line = corrections.insert(line, lineOf(event, was, is, programme));
        if (line != corrections.end())
            line->changes = std::move(changes);
        was = is;
    }
}

} // namespace jiuzhang
