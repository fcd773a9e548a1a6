// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/putting_right.h"

#include "core/casework/case_course.h"
#include "core/office/putting_right_parts.h"

#include <algorithm>

namespace jiuzhang {

namespace {

Result<const CourseEntry*> reversible(const RightingCase& at)
{
    const CourseEntry* entry = TRY(at.entryMeant());
    if (undoingOf(entry->event.kind) != &at.row)
        return refuse(ErrorCode::EntryNotForAct, {at.actId(), entry->event.kind});
    return entry;
}

// What lacks something after it all and did not before, newest first.
std::vector<Event> lackingAnew(const Desk& desk, std::span<const Event> before,
                               std::span<const Event> after)
{
    const auto gate = desk.gate();
    std::set<std::int64_t> lackedBefore;
    const auto stoodBefore = standing(before);
    for (const Event* event : gate.lacking(stoodBefore))
        lackedBefore.insert(event->seq);
    std::vector<Event> lacking;
    const auto stand = standing(after);
    for (const Event* event : gate.lacking(stand)) {
        if (!lackedBefore.contains(event->seq))
            lacking.push_back(*event);
    }
    std::ranges::sort(lacking, std::greater(), &Event::seq);
    return lacking;
}

Outcome noneLacks(const QString& act, const std::vector<Event>& lacking)
{
    if (lacking.empty())
        return {};
    QStringList named;
    for (const Event& event : lacking)
        named += event.kind + u' ' + event.happenedOn.toString(Qt::ISODate);
    return refuse(ErrorCode::ActsRestOn, {act, named.join(u", ")});
}

Result<PutRight> reversed(const RightingCase& at)
{
    auto event = at.event();
    TRY(mayReverse(at, event));
    auto letters = TRY(at.lettersAfter({&event, 1}));
    return PutRight{{std::move(event)}, std::move(letters)};
}

} // namespace

Outcome mayReverse(const RightingCase& at, const NewEvent& event)
{
    const CourseEntry* entry = TRY(reversible(at));
    const bool isOver = event.payload.contains(u"over"); // confirmed: payments stand beyond it
    if (isAct(entry->event.kind, Act::Recognise) && !isOver)
        TRY(checkPaid(folded(at.with(event))));
    auto lacking = lackingAnew(at.desk, at.events, at.with(event));
    if (isOver)
        std::erase_if(lacking, [](const Event& each) { return isAct(each.kind, Act::Fulfil); });
    return noneLacks(event.kind, lacking);
}

Event foreseen(const NewEvent& event, std::span<const Event> events)
{
    return {.seq = events.back().seq + 1,
            .kind = event.kind,
            .subject = event.subject,
            .happenedOn = event.acting.on,
            .enteredAt = {},
            .operatorName = event.acting.operatorName,
            .onBehalfOf = event.acting.onBehalfOf,
            .reason = event.reason,
            .payload = event.payload,
            .commandId = {},
            .previousHash = {},
            .hash = {}};
}

Outcome checkRest(const Desk& desk, const QString& act, std::span<const Event> before,
                  std::span<const Event> after)
{
    return noneLacks(act, lackingAnew(desk, before, after));
}

Outcome couldPutRight(const Desk& desk, const Case& subject, const ActRow& row, const Event& event,
                      std::span<const Event> before)
{
    TRY(desk.gate().admits(subject, row, event));
    if (row.act != Act::Change && !event.payload.contains(u"event"))
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("event")});
    const Acting acting{event.operatorName, event.onBehalfOf, event.happenedOn};
    const RightingCase at{desk,   subject,       row,
                          acting, event.payload, {before.begin(), before.end()}};
    switch (row.act) {
    case Act::Correct:
        return mayCorrect(at, at.event());
    case Act::Change:
        return mayChange(at, at.event());
    case Act::Reverse:
        return mayReverse(at, at.event());
    default:
        return mayWithdraw(at, at.event());
    }
}

Result<PutRight> putRight(const Desk& desk, const Case& subject, const ActRow& row,
                          const Acting& acting, const ActValues& values)
{
    TRY(desk.gate().mayAct(subject, row, acting));
    auto payload = TRY(payloadOf(row, values, desk.programme, acting.on));
    TRY(checkApprover(payload, {acting.operatorName}, acting.on, desk.gate()));
    auto events = TRY(desk.record.events(subject.number));
    const RightingCase at{desk, subject, row, acting, std::move(payload), std::move(events)};
    switch (row.act) {
    case Act::Correct:
        return corrected(at);
    case Act::Change:
        return changed(at);
    case Act::Reverse:
        return reversed(at);
    default:
        return withdrawn(at);
    }
}

} // namespace jiuzhang
