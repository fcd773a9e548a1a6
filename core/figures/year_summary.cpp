// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/year_summary.h"

#include "core/figures/unit_shares.h"
#include "core/shielding/masking.h"

#include <algorithm>

namespace jiuzhang {

namespace {
constexpr std::size_t kTypicalCases = 10; // a summary tells a few, not all

// Of the source that plan III.4 names.
bool isPublicOpinion(const Case& subject)
{
    return subject.clue.source && subject.clue.source->text() == u"public-opinion";
}

// The last one until that day; null: nobody proposed it.
const DocketProposal* proposalBefore(const Case& subject, QDate day)
{
    const DocketProposal* last = nullptr;
    for (const auto& each : subject.inquiry.proposals) {
        if (each.day <= day && (!last || last->day <= each.day))
            last = &each;
    }
    return last;
}
} // namespace

YearTally::YearTally(const Programme& programme, const ReportSpan& span,
                     std::shared_ptr<const Masking> shielded)
    : programme_(programme), shielded_(std::move(shielded)), figures_(programme, span)
{
    for (const auto& period : monthsOf(span.period.to.year(), programme))
        lists_.months.push_back({.period = period});
}

void YearTally::keepCases()
{
    figures_.keepCases();
    for (auto& month : lists_.months)
        month.cases = std::make_shared<FigureCases>();
}

void YearTally::add(const Case& subject)
{
    figures_.add(subject);
    addToMonths(subject);
    for (const auto& trace : subject.inquiry.traces) {
        if (span().period.contains(trace.on))
            lists_.traced.push_back(
                {subject.number, trace.on, trace.from, trace.to, told(trace.text, subject)});
    }
    const CaseFlow flow = flowOf(subject, span().period);
    addTo(lists_.satisfaction, subject, flow, span().period, span().readOn(), programme_.directory);
    addStudied(subject);
    addPublic(subject);
    // Every case came as one clue, and keeps it when it is merged: a root's own count would
    // count its children's twice.
    lists_.clues += flow.registered;
    if (flow.after == Standing::Open) {
        // Whoever acts for its unit now goes on with it: as in the table by units.
        lists_.carriedOver.push_back(
            {subject.number, entityForList(subject), subject.clue.category,
             unitActingFor(subject.lead, programme_.directory, span().readOn()),
             subject.registeredOn, subject.dueOn(), subject.state, amountAtStake(subject.clue)});
        addUnresolved(subject, idOf(subject.state), chineseOf(subject.state));
    }
    if (!flow.settledOn || !span().period.contains(*flow.settledOn))
        return;
    if (flow.outcome == CaseOutcome::Unresolvable)
        addUnresolved(subject, idOf(*flow.outcome), chineseOf(*flow.outcome));
    if (flow.outcome == CaseOutcome::Resolved && subject.state == State::StruckOff)
        addTypical(subject);
}

void YearTally::addToMonths(const Case& subject)
{
    for (auto& month : lists_.months) {
        if (month.period.from > span().readOn())
            return; // has not come yet
        FigureRow row = flowFigures(subject, flowOf(subject, month.period));
        row.set(Measure::FulfilledInPeriod, fulfilledIn(subject, month.period));
        month.counted += row;
        if (month.cases && !row.isZero())
            month.cases->add({FigurePlace::Table::Total, {}}, subject.number, row);
    }
}

// By the newest cause that was found, else by the state or outcome of that id and name.
void YearTally::addUnresolved(const Case& subject, const QString& id, const QString& name)
{
    if (subject.inquiry.causes.empty())
        return addToCauses(subject, id, name);
    const QString& code = subject.inquiry.causes.back().code;
    const auto words = programme_.causes.find(code);
    addToCauses(subject, code, words == programme_.causes.end() ? code : words->second);
}

void YearTally::addToCauses(const Case& subject, const QString& id, const QString& name)
{
    auto& causes = lists_.unresolvedCauses;
    auto cause = std::find_if(causes.begin(), causes.end(),
                              [&](const UnresolvedCause& each) { return each.id == id; });
    if (cause == causes.end())
        cause = causes.insert(cause, {.id = id, .name = name, .amount = {}, .findings = {}});
    ++cause->cases;
    const auto amount = amountAtStake(subject.clue);
    cause->amount += amount.value_or(Money());
    cause->amountUnknown += amount ? 0 : 1;
    if (!subject.finding.isEmpty())
        cause->findings.push_back({subject.number, told(subject.finding, subject)});
}

void YearTally::addTypical(const Case& subject)
{
    const Money fulfilled = subject.fulfilled();
    auto& cases = lists_.typicalCases;
    const auto place = std::find_if(cases.begin(), cases.end(), [&](const TypicalCase& each) {
        return each.fulfilled < fulfilled;
    });
    if (place == cases.end() && cases.size() == kTypicalCases)
        return;
    auto masked = Masking::ofParties(subject, programme_.directory);
    masked.heed(shielded_);
    const Unit* respondent =
        subject.clue.respondent ? programme_.directory.find(*subject.clue.respondent) : nullptr;
    cases.insert(place, {.number = subject.number,
                         .entity = maskedEntity(subject.clue.entity),
                         .category = subject.clue.category,
                         .respondent = respondent ? maskedUnit(*respondent) : QString(),
                         .facts = masked(subject.clue.facts),
                         .finding = masked(subject.finding),
                         .opinion = masked(subject.opinions.empty() ? QString()
                                                                    : subject.opinions.back().text),
                         .amount = amountAtStake(subject.clue),
                         .fulfilled = fulfilled});
    if (cases.size() > kTypicalCases)
        cases.pop_back();
}

void YearTally::addStudied(const Case& subject)
{
    const Period& year = span().period;
    if (subject.state == State::Void)
        return;
    const auto line = [&](const DocketProposal* proposal, const Docketing& study) {
        StudiedCase studied{.number = subject.number,
                            .entity = entityForList(subject),
                            .study = study,
                            .state = subject.state,
                            .settledOn = subject.settledOn};
        if (proposal) {
            studied.proposedBy = proposal->unit;
            studied.proposedOn = proposal->day;
            studied.criteria = told(proposal->criteria, subject);
        }
        for (auto* text : {&studied.study.docket, &studied.study.decision, &studied.study.owner,
                           &studied.study.minutes})
            *text = told(*text, subject);
        lists_.studied.push_back(std::move(studied));
    };
    for (const auto& study : subject.dockets) {
        const bool isOfYear = study.decidedOn ? year.contains(*study.decidedOn) : subject.isOpen();
        if (isOfYear || year.contains(study.on))
            line(proposalBefore(subject, study.on), study);
    }
    const DocketProposal* last = proposalBefore(subject, year.to);
    const bool waits = last && (subject.dockets.empty() || subject.dockets.back().on < last->day);
    if (waits && (year.contains(last->day) || subject.isOpen()))
        line(last, {});
}

void YearTally::addPublic(const Case& subject)
{
    const Period& year = span().period;
    for (const auto& each : subject.inquiry.publications) {
        if (year.contains(each.appearedOn))
            lists_.published.push_back({subject.number, each.appearedOn, told(each.media, subject),
                                        told(each.text, subject)});
    }
    const QDate came = subject.clue.receivedOn.value_or(subject.registeredOn);
    const auto& answers = subject.inquiry.answers;
    const bool isAnswered = !answers.empty();
    const bool isOfYear =
        year.contains(subject.registeredOn) || (isAnswered && year.contains(answers.front().on));
    if (subject.state == State::Void || (!isPublicOpinion(subject) && !isAnswered) || !isOfYear)
        return;
    OpinionCase opinion{subject.number, entityForList(subject), came};
    if (isAnswered) {
        opinion.answeredOn = answers.front().on;
        opinion.channel = told(answers.front().channel, subject);
        opinion.answer = told(answers.front().text, subject);
    }
    lists_.opinions.push_back(std::move(opinion));
}

QString YearTally::told(const QString& text, const Case& subject) const
{
    const bool isShielded = subject.clue.shielding != Shielding::Open;
    auto mask = isShielded ? Masking::ofEntity(subject) : Masking();
    if (!isShielded)
        mask.spare(subject);
    mask.heed(shielded_);
    return mask(text);
}

YearSummary YearTally::summary()
{
    YearSummary summary = lists_;
    summary.figures = figures_.figures();
    std::stable_sort(summary.unresolvedCauses.begin(), summary.unresolvedCauses.end(),
                     [](const auto& a, const auto& b) { return a.cases > b.cases; });
    return summary;
}

} // namespace jiuzhang
