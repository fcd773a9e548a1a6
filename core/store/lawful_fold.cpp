// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lawful_fold.h"

#include "core/casework/acts.h"
#include "core/store/case_columns.h"

#include <algorithm>

namespace jiuzhang {

namespace {

bool isLawful(const Case& subject, const ActRow& row)
{
    if (std::find(row.from.begin(), row.from.end(), subject.state) == row.from.end())
        return false;
    return row.act != Act::Decide || subject.awaitedDecision();
}

} // namespace

Outcome applyLawfully(Case& subject, const Event& event)
{
    // null: what another case's act left on this one, or a note beside the acts
    const auto* row = actNamed(event.kind);
    if (row && !isLawful(subject, *row))
        return refuse(ErrorCode::ChainBroken, {QString::number(event.seq)});
    apply(subject, event);
    return {};
}

Result<Case> foldedLawfully(std::span<const Event> events)
{
    if (actNamed(events.front().kind) != &rowOf(Act::Register))
        return refuse(ErrorCode::ChainBroken, {QString::number(events.front().seq)});
    Case subject = folded(events.first(1));
    for (const auto& event : events.subspan(1)) {
        TRY(applyLawfully(subject, event));
    }
    return subject;
}

Result<Case> caseIn(const EventLog& log, std::int64_t rowId, std::optional<QDate> asOf)
{
    const auto events = TRY(log.tellingOf(rowId, asOf));
    if (events.empty())
        return refuse(ErrorCode::CaseUnknown, {numberOf(rowId).text()});
    return foldedLawfully(events);
}

} // namespace jiuzhang
