// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lawful_fold.h"

#include "core/casework/case_course.h"
#include "core/store/case_columns.h"

namespace jiuzhang {

namespace {

bool isLawful(const Case& subject, const ActRow& row, QDate on)
{
    if (!stateAllows(subject, row, on))
        return false;
    return row.act != Act::Decide || subject.awaitedDecision();
}

} // namespace

namespace {

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
        const bool isRegistration = actNamed(event.kind) == &rowOf(Act::Register);
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

Result<Case> caseIn(const EventLog& log, std::int64_t rowId, std::optional<QDate> asOf)
{
    const auto events = TRY(log.tellingOf(rowId));
    auto subject = events.empty() ? std::optional<Case>() : TRY(foldedLawfully(events, asOf));
    if (!subject)
        return refuse(ErrorCode::CaseUnknown, {numberOf(rowId).text()});
    return std::move(*subject);
}

} // namespace jiuzhang
