// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/case.h"

#include <algorithm>
#include <numeric>

namespace jiuzhang {

bool Case::isOpen() const
{
    return state != State::Settled && state != State::StruckOff && state != State::Declined &&
           state != State::Merged;
}

int Case::stage() const
{
    switch (state == State::Merged ? stateBeforeMerge.value_or(State::Registered) : state) {
    case State::Registered:
    case State::Declined:
    case State::Merged:
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
    return withUnit && !legs.empty() && legs.back().replyDue.isValid() &&
           (opinions.empty() || opinions.back().on < legs.back().dispatchedOn);
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

std::optional<QDate> Case::limitOn() const
{
    auto day = dueOn();
    for (const auto& urging : urgings) {
        const bool stands = !urging.answered && urging.leg == static_cast<int>(legs.size()) - 1;
        if (day && stands && urging.limit && *urging.limit > *day)
            day = urging.limit;
    }
    return day;
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

int Case::returns() const
{
    return static_cast<int>(std::count_if(
        legs.begin(), legs.end(), [](const Leg& leg) { return leg.returnedOn.has_value(); }));
}

} // namespace jiuzhang
