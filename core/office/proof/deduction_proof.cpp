// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/proof/deduction_proof.h"

#include "core/casework/lawful_fold.h"
#include "core/figures/submission.h"
#include "core/office/deductions.h"
#include "core/office/months/frozen_month.h"
#include "core/office/months/submissions.h"
#include "core/office/proof/rule_problem.h"

#include <algorithm>

namespace jiuzhang {

namespace {

// The first unit that loses otherwise than was reckoned.
Outcome saysTheSame(const QJsonArray& says, const QJsonArray& reckoned, const Directory& directory)
{
    for (qsizetype i = 0; i < std::max(says.size(), reckoned.size()); ++i) {
        if (says[i] == reckoned[i])
            continue;
        const auto& either = i < says.size() ? says[i] : reckoned[i];
        return notAsDecided(directory.name(UnitId(either[u"unit"].toString())), says[i][u"counted"],
                            reckoned[i][u"counted"]);
    }
    return {};
}

} // namespace

Outcome DeductionProof::begin(const Moment& fixing)
{
    const auto rules = TRY(shippedDeductionRules());
    auto received = TRY(reportsReceived(fixing.then.record));
    const auto closed = TRY(closedMonths(fixing.then));
    years_.emplace_back(fixing, rules, std::move(received), closed.earliest());
    return {};
}

void DeductionProof::add(std::span<const Event> history)
{
    for (Year& year : years_) {
        const auto end = std::ranges::lower_bound(history, year.fixing.seq, {}, &Event::seq);
        const auto known = history.first(static_cast<std::size_t>(end - history.begin()));
        if (known.empty())
            continue;
        const auto now = foldedLawfully(known, {});
        const auto then = foldedLawfully(known, year.fixing.happenedOn);
        if (!now || !then) // which is named by itself
            return;
        if (*then)
            year.tally.add(**then);
        if (*now && (*now)->state != State::Void)
            year.firstClue =
                std::min(year.firstClue.value_or((*now)->registeredOn), (*now)->registeredOn);
    }
}

std::vector<Problem> DeductionProof::problems()
{
    std::vector<Problem> found;
    for (Year& year : years_) {
        if (const auto reckoned = isReckoned(year); !reckoned)
            found.push_back(ruleProblem(year.fixing.seq, reckoned.error()));
    }
    return found;
}

Outcome DeductionProof::isReckoned(Year& year)
{
    auto first = year.first;
    if (!first && year.firstClue)
        first = monthCounting(*year.firstClue, year.programme);
    const Submissions received(year.received, year.programme, year.calendar,
                               firstOwedMonth(year.programme, first));
    year.tally.add(submissionBoard(year.year(), year.fixing.happenedOn, received, year.programme,
                                   year.calendar));
    return saysTheSame(year.fixing.payload[u"units"].toArray(),
                       keptUnits(std::move(year.tally).units()), year.programme.directory);
}

} // namespace jiuzhang
