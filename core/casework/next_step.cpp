// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/next_step.h"

#include "core/casework/acts.h"

#include <algorithm>

namespace jiuzhang {

namespace {

// Studied in common: the docket, then what it decided (plan II.2d).
std::optional<Act> stepOfStudy(const Case& subject)
{
    if (subject.track != Track::Collective)
        return std::nullopt;
    if (subject.dockets.empty())
        return Act::Docket;
    return subject.awaitedDecision() ? std::optional(Act::Decide) : std::nullopt;
}

// A debt that is to be paid: how much is agreed, when, and that it was.
std::optional<Act> stepOfMoney(const Case& subject)
{
    const bool isDebt = subject.clue.disputed.has_value() || subject.clue.total.has_value();
    if (!isDebt || subject.track == Track::Explain)
        return std::nullopt;
    if (!subject.recognised)
        return Act::Recognise;
    return subject.fulfilled() < *subject.recognised ? std::optional(Act::Fulfil) : std::nullopt;
}

std::vector<Act> inHand(const Case& subject)
{
    if (!subject.track)
        return {Act::Verify, Act::Return, Act::Extend, Act::Annotate};
    if (const auto study = stepOfStudy(subject))
        return {*study, Act::Opine, Act::Extend, Act::Annotate};
    if (subject.replyIsOwed())
        return {Act::Opine, Act::Recognise, Act::Extend, Act::Suspend};
    if (const auto money = stepOfMoney(subject))
        return {*money, *money == Act::Fulfil ? Act::Plan : Act::Opine, Act::Settle, Act::Extend};
    return {Act::Settle, Act::Opine, Act::Extend, Act::Annotate};
}

} // namespace

std::vector<Act> nextSteps(const Case& subject)
{
    switch (subject.state) {
    case State::Registered:
        return {Act::Dispatch, Act::Decline, Act::Merge, Act::Attach};
    case State::Returned:
        if (subject.awaitsAppointment() && !subject.appointed)
            return {Act::Appoint, Act::Annotate};
        return {Act::Dispatch, Act::Annotate};
    case State::Dispatched:
        return {Act::SignFor, Act::Return, Act::Remind, Act::Extend};
    case State::Handling:
        return inHand(subject);
    case State::Suspended:
        return {Act::Resume, Act::Annotate};
    case State::Settled:
        if (subject.dissatisfiedOn())
            return {Act::Refuse, Act::StrikeOff, Act::FollowUp};
        return {Act::StrikeOff, Act::Refuse, Act::FollowUp};
    case State::StruckOff:
        if (subject.dissatisfiedOn())
            return {Act::Reopen, Act::FollowUp};
        return {Act::FollowUp, Act::Reopen};
    case State::Declined:
        return {Act::Reopen};
    case State::Merged:
        return {Act::Unmerge};
    case State::Void:
        return {};
    }
    Q_UNREACHABLE();
}

std::vector<NextDay> nextDays(const Case& subject)
{
    std::vector<NextDay> next;
    const auto offer = [&](const std::optional<QDate>& day, const char16_t* what) {
        if (day && day->isValid())
            next.push_back({*day, QString::fromUtf16(what)});
    };
    const Docketing* docketing = subject.dockets.empty() ? nullptr : &subject.dockets.back();
    offer(instalmentDue(subject), u"分期付款");
    offer(docketing && subject.isOpen() ? docketing->dueOn : std::nullopt, u"落实研究决定");
    offer(subject.limitOn(), u"答复或办结");
    offer(subject.followUpDue(), u"回访");
    std::ranges::stable_sort(next, {}, &NextDay::on);
    return next;
}

} // namespace jiuzhang
