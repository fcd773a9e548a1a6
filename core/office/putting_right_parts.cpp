// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/putting_right_parts.h"

#include "core/base/amount_text.h"
#include "core/base/text.h"

#include <algorithm>

namespace jiuzhang {

NewEvent RightingCase::event() const
{
    return {actId(), subject.number, acting, payload[u"reason"].toString(), payload};
}

Result<const CourseEntry*> RightingCase::entryMeant() const
{
    if (!payload.contains(u"event"))
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("event")});
    const auto seq = payload[u"event"].toInteger();
    const auto found =
        std::ranges::find(course, seq, [](const CourseEntry& each) { return each.event.seq; });
    if (found == course.end() || !(actNamed(found->event.kind) || touchesCase(found->event.kind)))
        return refuse(ErrorCode::EntryUnknown, {QString::number(seq)});
    if (!found->stands())
        return refuse(ErrorCode::EntryUndone, {found->event.kind, iso(found->event.happenedOn)});
    TRY(checkDay(*found));
    return &*found;
}

Outcome RightingCase::checkDay(const CourseEntry& entry) const
{
    if (acting.on < entry.event.happenedOn)
        return refuse(ErrorCode::DateBefore,
                      {QStringLiteral("on"), iso(acting.on), iso(entry.event.happenedOn)});
    return {};
}

std::vector<Event> RightingCase::with(const NewEvent& event) const
{
    auto all = events;
    all.push_back(foreseen(event, events));
    return all;
}

Outcome RightingCase::checkRest(const NewEvent& event) const
{
    return jiuzhang::checkRest(desk, event.kind, events, with(event));
}

Result<std::vector<LetterAfter>>
RightingCase::lettersAfter(std::span<const NewEvent> recorded) const
{
    std::vector<Event> by;
    for (const auto& event : recorded)
        by.push_back(foreseen(event, events));
    return jiuzhang::lettersAfter(desk, subject, by);
}

Outcome checkPaid(const Case& after)
{
    if (after.isPaidBeyond())
        return refuse(ErrorCode::PaidBeyond,
                      {exactWan(after.fulfilled()), exactWan(after.recognised.value_or(Money()))});
    return {};
}

} // namespace jiuzhang
