// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/case_flow.h"

#include <algorithm>

namespace jiuzhang {

namespace {

Standing standingOf(State state)
{
    switch (state) {
    case State::Registered:
    case State::Dispatched:
    case State::Handling:
    case State::Returned:
    case State::Suspended:
        return Standing::Open;
    case State::Settled:
    case State::StruckOff:
        return Standing::Settled;
    case State::Declined:
        return Standing::Declined;
    case State::Merged:
        return Standing::Merged;
    case State::Void:
        return Standing::Void;
    }
    Q_UNREACHABLE();
}

// The moves up to and with one day, taken one after the other.
struct Progress {
    Standing standing = Standing::Unregistered;
    std::optional<UnitId> lead;
    std::optional<CategoryId> category;

    void take(const Move& move)
    {
        switch (move.kind) {
        case Move::Kind::New:
            category = move.category;
            [[fallthrough]];
        case Move::Kind::Reopened:
        case Move::Kind::Refused:
        case Move::Kind::Unmerged:
            standing = Standing::Open;
            break;
        case Move::Kind::Judged:
            category = move.category;
            break;
        case Move::Kind::Settled:
            standing = Standing::Settled;
            break;
        case Move::Kind::Declined:
            standing = Standing::Declined;
            break;
        case Move::Kind::Merged:
            standing = Standing::Merged;
            break;
        case Move::Kind::Led:
            lead = move.unit;
            break;
        case Move::Kind::Unled:
            lead.reset();
            break;
        case Move::Kind::StruckOff:
            break;
        }
    }
};

void count(CaseFlow& flow, const Move& move)
{
    switch (move.kind) {
    case Move::Kind::New:
        ++flow.registered;
        break;
    case Move::Kind::Reopened:
        ++flow.reopened;
        break;
    case Move::Kind::Refused:
        ++flow.refused;
        break;
    case Move::Kind::Unmerged:
        ++flow.unmerged;
        break;
    case Move::Kind::Settled:
        ++flow.settled;
        break;
    case Move::Kind::Declined:
        ++flow.declined;
        break;
    case Move::Kind::Merged:
        ++flow.merged;
        break;
    case Move::Kind::StruckOff:
        ++flow.struckOff;
        break;
    case Move::Kind::Led:
    case Move::Kind::Unled:
    case Move::Kind::Judged:
        break;
    }
}

} // namespace

bool CaseFlow::addsUp() const
{
    const int opening = before == Standing::Open ? 1 : 0;
    const int closing = after == Standing::Open ? 1 : 0;
    return opening + registered + reopened + refused + unmerged ==
           settled + declined + merged + closing;
}

std::vector<CountedMove> movesAsCounted(const Case& subject, const ClosedMonths& closed)
{
    std::vector<CountedMove> moves;
    moves.reserve(subject.moves.size());
    for (const auto& move : subject.moves)
        moves.push_back({closed.countedOn(move.on, move.entry), &move});
    std::ranges::stable_sort(moves, {}, &CountedMove::on);
    return moves;
}

CaseFlow flowOf(const Case& subject, const Period& period, const ClosedMonths& closed)
{
    CaseFlow flow;
    Progress progress;
    bool movesLater = false;
    for (const auto& [counted, move] : movesAsCounted(subject, closed)) {
        if (counted > period.to) {
            movesLater = true;
            break;
        }
        progress.take(*move);
        if (move->kind == Move::Kind::Settled) {
            flow.settledOn = move->on;
            flow.outcome = move->outcome;
        }
        if (counted < period.from) {
            flow.before = progress.standing;
            flow.leadBefore = progress.lead;
            flow.categoryBefore = progress.category;
        } else {
            count(flow, *move);
        }
    }
    flow.after = movesLater ? progress.standing : standingOf(subject.state);
    flow.leadAfter = progress.lead;
    flow.categoryAfter = progress.category;
    if (flow.after != Standing::Settled) {
        flow.settledOn.reset();
        flow.outcome.reset();
    }
    return flow;
}

Money fulfilledIn(const Case& subject, const Period& period, const ClosedMonths& closed)
{
    Money sum;
    for (const auto& each : subject.fulfilments) {
        if (period.contains(closed.countedOn(each.on, each.entry)))
            sum += each.amount;
    }
    return sum;
}

Money fulfilledThrough(const Case& subject, QDate day, const ClosedMonths& closed)
{
    Money sum;
    for (const auto& each : subject.fulfilments) {
        if (closed.countedOn(each.on, each.entry) <= day)
            sum += each.amount;
    }
    return sum;
}

std::optional<Money> amountAtStake(const ClueContent& clue)
{
    return clue.disputed ? clue.disputed : clue.total;
}

} // namespace jiuzhang
