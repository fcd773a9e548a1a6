// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/case.h"

#include <algorithm>
#include <numeric>

namespace jiuzhang {

bool Case::isOpen() const
{
    return state != State::Settled && state != State::StruckOff && state != State::Declined &&
           state != State::Merged && state != State::Void;
}

bool Case::hasBeen(State wanted) const
{
    return statesSeen.contain(wanted);
}

bool Case::wasOn(QDate day, State wanted) const
{
    return day == lastActOn ? statesOfLastDay.contain(wanted) : state == wanted;
}

int Case::stage() const
{
    switch (state == State::Merged ? stateBeforeMerge.value_or(State::Registered) : state) {
    case State::Registered:
    case State::Declined:
    case State::Merged:
    case State::Void:
        return 1;
    case State::Dispatched:
    case State::Handling:
    case State::Returned:
    case State::Suspended:
        return urgings.empty() && dockets.empty() && reportsUp.empty() ? 2 : 3;
    case State::Settled:
    case State::StruckOff:
        return 4;
    }
    Q_UNREACHABLE();
}

bool Case::replyIsOwed() const
{
    const bool withUnit =
        state == State::Dispatched || state == State::Handling || state == State::Suspended;
    if (!withUnit || legs.empty() || !legs.back().replyDue.isValid())
        return false;
    return !repliedOn(legs.size() - 1);
}

std::optional<QDate> Case::repliedOn(std::size_t leg) const
{
    const auto first = std::max(legs[leg].opinions, legs[leg].refused);
    const auto end = leg + 1 < legs.size() ? legs[leg + 1].opinions : opinions.size();
    return first < end ? std::optional(opinions[first].on) : std::nullopt;
}

bool Case::awaitsAppointment() const
{
    return state == State::Returned && returns() >= kReturnsAllowed && !appointed;
}

std::optional<QDate> Case::dueOn() const
{
    if (!isOpen())
        return std::nullopt;
    // While it is suspended the unit's clock stands still; the year's end does not.
    return replyIsOwed() && state != State::Suspended ? legs.back().replyDue : closeDue;
}

bool Case::dueIsProvisional() const
{
    return isOpen() && replyIsOwed() && legs.back().provisional && dueOn() == legs.back().replyDue;
}

bool Case::isLate(QDate on) const
{
    const auto due = dueOn();
    return due && *due < on;
}

std::optional<QDate> Case::letterLimit() const
{
    std::optional<QDate> limit;
    if (state != State::Dispatched && state != State::Handling)
        return limit;
    for (const auto& urging : urgings) {
        const bool stands = !urging.answered && urging.leg == static_cast<int>(legs.size()) - 1;
        if (stands && urging.limit)
            limit = std::max(limit, urging.limit);
    }
    return limit;
}

std::optional<QDate> Case::limitOn() const
{
    const auto day = dueOn();
    const auto letter = letterLimit();
    if (!day || !letter)
        return day;
    // Once the unit has answered, a later letter's limit comes before the end of the year.
    return replyIsOwed() ? std::max(day, letter) : letter;
}

std::optional<QDate> Case::signingMissed(QDate on) const
{
    if (state != State::Dispatched || legs.empty() || !legs.back().signForDue.isValid())
        return std::nullopt;
    const QDate due = legs.back().signForDue;
    return due < on && on <= legs.back().replyDue ? std::optional(due) : std::nullopt;
}

const Urging* Case::latestUrging() const
{
    if (urgings.empty() || urgings.back().leg != static_cast<int>(legs.size()) - 1)
        return nullptr;
    return &urgings.back();
}

const Docketing* Case::awaitedDecision() const
{
    return dockets.empty() || dockets.back().decidedOn ? nullptr : &dockets.back();
}

Money Case::fulfilled() const
{
    return std::accumulate(fulfilments.begin(), fulfilments.end(), Money(),
                           [](Money sum, const Fulfilment& each) { return sum + each.amount; });
}

bool Case::isPaidBeyond() const
{
    // What was recognised, and reversed since, is no licence to pay.
    const bool wasReversed = std::ranges::any_of(rightings, [](const Righting& each) {
        return each.act == u"reverse" && each.aboutAct == u"recognise";
    });
    return (recognised || wasReversed) && fulfilled() > recognised.value_or(Money());
}

std::optional<QDate> Case::followUpDue() const
{
    return followUps.empty() || state == State::Void ? std::nullopt : followUps.back().nextOn;
}

std::optional<QDate> Case::dissatisfiedOn() const
{
    const bool mayGoOn = state == State::Settled || state == State::StruckOff;
    const bool found = !followUps.empty() && followUps.back().view == EntityView::Dissatisfied;
    const QDate closed = struckOffOn.value_or(settledOn.value_or(QDate()));
    return mayGoOn && found && followUps.back().on >= closed ? std::optional(followUps.back().on)
                                                             : std::nullopt;
}

int Case::returns() const
{
    return static_cast<int>(std::count_if(
        legs.begin(), legs.end(), [](const Leg& leg) { return leg.returnedOn.has_value(); }));
}

} // namespace jiuzhang
