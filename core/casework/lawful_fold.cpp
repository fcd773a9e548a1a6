// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/lawful_fold.h"

#include "core/casework/case_course.h"

namespace jiuzhang {

namespace {

bool isLawful(const Case& subject, const ActRow& row, QDate on)
{
    if (!stateAllows(subject, row, on))
        return false;
    return row.act != Act::Decide || subject.awaitedDecision();
}

Outcome applyLawfully(Case& subject, const Event& event)
{
    // null: what another case's act left on this one, or a note beside the acts
    const auto* row = actNamed(event.kind);
    if (row && row->act != Act::Register && !isLawful(subject, *row, event.happenedOn))
        return refuse(ErrorCode::ChainBroken, {QString::number(event.seq)});
    apply(subject, event);
    return {};
}

} // namespace

Result<std::optional<Case>> foldedLawfully(std::span<const Event> events, std::optional<QDate> asOf)
{
    const Event& first = events.front();
    std::optional<Case> subject;
    TRY(foldEach(events, asOf, [&](const Event& event) -> Outcome {
        const bool isRegistration = isAct(event.kind, Act::Register);
        if (subject.has_value() == isRegistration || (isRegistration && event.seq != first.seq))
            return refuse(ErrorCode::ChainBroken, {QString::number(first.seq)});
        if (!subject)
            subject.emplace();
        return applyLawfully(*subject, event);
    }));
    if (!subject && !asOf)
        return refuse(ErrorCode::ChainBroken, {QString::number(first.seq)});
    if (subject)
        addMended(*subject, events);
    return subject;
}

bool comesLast(const Case& before, const Event& next)
{
    return actNamed(next.kind) && !isAboutEntries(next.kind) &&
           next.happenedOn >= before.lastActOn && before.state != State::Void;
}

Result<Case> foldedOn(const Case& before, std::span<const Event> events)
{
    const Event& next = events.back();
    if (!comesLast(before, next))
        return std::move(*TRY(foldedLawfully(events)));
    Case after = before;
    TRY(applyLawfully(after, next));
    addMended(after, events);
    return after;
}

} // namespace jiuzhang
