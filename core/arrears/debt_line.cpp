// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrears/debt_line.h"

#include "core/base/text.h"

#include <algorithm>

namespace jiuzhang {

namespace {

constexpr std::size_t kIgnored = 2; // letters without an answer, to be proposed

Money atLeastNothing(Money sum)
{
    return std::max(sum, Money());
}

template <class Telling>
const Case* whoTellsMost(std::span<const Case> cases, const Telling& telling)
{
    const Case* most = nullptr;
    for (const auto& each : cases) {
        if (telling(each) && (!most || *telling(*most) < *telling(each)))
            most = &each;
    }
    return most;
}

std::optional<UnitId> debtorOf(const Case& debt, const Directory& directory, QDate on)
{
    const auto unit = debt.clue.respondent ? debt.clue.respondent : debt.lead;
    if (!unit)
        return std::nullopt;
    const auto acting = directory.actingFor(*unit, on);
    return acting.size() == 1 ? acting.front() : *unit;
}

// A reminder of another unit says nothing of whoever owes.
std::vector<UnansweredLetter> lettersTo(const std::optional<UnitId>& debtor, const Case& debt,
                                        const Directory& directory, QDate on)
{
    std::vector<UnansweredLetter> letters;
    for (const auto& each : debt.urgings) {
        const auto leg = static_cast<std::size_t>(each.leg);
        const bool isToDebtor = debtor && leg < debt.legs.size() &&
                                directory.sameThroughSuccession(debt.legs[leg].unit, *debtor);
        const bool isAnswered = each.answered || each.answeredBefore;
        const bool hasTime = each.limit && *each.limit >= on;
        if (isToDebtor && !isAnswered && !hasTime && !each.letterNumber.isEmpty())
            letters.push_back({each.letterNumber, each.on});
    }
    return letters;
}

void watchPlan(DebtLine& line, const Case& debt, QDate on)
{
    if (debt.plans.empty())
        return;
    line.plan = PlanKept::Kept;
    line.agreedOn = debt.plans.back().on;
    for (const auto& each : watchedInstalments(debt)) {
        if (each.open() == Money() || each.dueOn >= on)
            continue;
        if (!line.lateSince)
            line.lateSince = each.dueOn;
        line.late += each.open();
        line.plan = PlanKept::Late;
    }
}

std::optional<CreditDecision> decidedOf(const DebtLine& line, const Inquiry& inquiry)
{
    if (!line.lateSince || inquiry.creditDecisions.empty())
        return std::nullopt;
    const CreditDecision& last = inquiry.creditDecisions.back();
    const bool isOfThisBreach = last.on > *line.lateSince && last.on >= line.agreedOn;
    return isOfThisBreach ? std::optional(last) : std::nullopt;
}

template <class T>
std::optional<T> known(const Result<T>& found)
{
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace

Money DebtLine::open() const
{
    return atLeastNothing(recognised.value_or(Money()) - paid);
}

Money DebtLine::waiting() const
{
    const Money owed = recognised ? *recognised : claimed.value_or(Money());
    return atLeastNothing(owed - paid) + notDue.value_or(Money());
}

Case wholeDebt(Case root, std::span<const Case> merged)
{
    const Case* recognises = whoTellsMost(merged, [](const Case& each) { return each.recognised; });
    if (!root.recognised && recognises) {
        root.recognised = recognises->recognised;
        root.contested = recognises->contested;
        root.notDue = recognises->notDue;
    }
    const Case* claims = whoTellsMost(merged, [](const Case& each) { return each.clue.disputed; });
    if (!root.clue.disputed && claims)
        root.clue.disputed = claims->clue.disputed;
    for (const auto& each : merged) {
        if (root.plans.empty())
            root.plans = each.plans;
        root.fulfilments.insert(root.fulfilments.end(), each.fulfilments.begin(),
                                each.fulfilments.end());
    }
    std::ranges::stable_sort(root.fulfilments, {},
                             [](const Fulfilment& each) { return std::pair(each.on, each.entry); });
    return root;
}

bool isForCreditRecord(const DebtLine& line, const Directory& directory)
{
    const Unit* unit = line.debtor ? directory.find(*line.debtor) : nullptr;
    return unit && unit->kind != UnitKind::Court && line.plan == PlanKept::Late &&
           line.letters.size() >= kIgnored;
}

std::optional<DebtLine> debtLine(const Case& debt, const DebtRules& rules, QDate on)
{
    const bool isRoot =
        debt.state != State::Merged && debt.state != State::Declined && debt.state != State::Void;
    const ClueContent& clue = debt.clue;
    const bool isTold = clue.disputed || clue.contested || debt.recognised ||
                        !debt.fulfilments.empty(); // contested and not due stand beside it
    if (!isRoot || !isTold)
        return std::nullopt;
    const Directory& directory = rules.programme.directory;
    DebtLine line{.number = debt.number,
                  .debtor = debtorOf(debt, directory, on),
                  .contract = comparable(clue.basisNumber),
                  .size = clue.enterpriseSize,
                  .isPurchase = isPurchase(clue, rules.programme),
                  .claimed = clue.disputed,
                  .recognised = debt.recognised,
                  .contested = debt.recognised ? debt.contested : clue.contested,
                  .notDue = debt.notDue,
                  .paid = debt.fulfilled(),
                  .due = known(debtDue(clue, rules.calendar)),
                  .interest =
                      known(interestOf(debt, rules.programme, rules.calendar, rules.rates, on))};
    line.letters = lettersTo(line.debtor, debt, directory, on);
    watchPlan(line, debt, on);
    line.credit = decidedOf(line, debt.inquiry);
    return line;
}

} // namespace jiuzhang
