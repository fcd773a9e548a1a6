// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/righting_rules.h"

#include "core/base/text.h"
#include "core/casework/case_course.h"
#include "core/casework/fields.h"

#include <algorithm>

namespace jiuzhang {

namespace {

bool mayBe(const Event& entry, const QString& field, const QJsonValue& value)
{
    if (field == u"on")
        return isKept(Need{u"on", u"", NeedKind::Day}, value);
    if (const auto* ofClue = clueField(field))
        return isKept(*ofClue, value);
    const ActRow* row = actNamed(entry.kind);
    return std::ranges::any_of(row->needs, [&](const Need& need) {
        return field == QStringView(need.key) && mayBeCorrected(need) && isKept(need, value);
    });
}

bool canCorrect(const Event& by, const Event& entry)
{
    const ActRow* row = actNamed(entry.kind);
    const QString field = by.payload[u"field"].toString();
    const QJsonValue now = valueTold(entry, field);
    const bool isOfAct = row && (!row->putsRight || row->act == Act::Change);
    return isOfAct && !now.isUndefined() && mayBe(entry, field, by.payload[u"value"]) &&
           (!by.payload.contains(u"old") || by.payload[u"old"] == oldTold(now));
}

// What another case's act left here is undone with that act.
bool canUndo(const ActRow& act, const Event& entry)
{
    return undoingOf(entry.kind) == &act ||
           (act.act == Act::Withdraw && !actNamed(entry.kind) && touchesCase(entry.kind));
}

bool isBroken(const Event& by, const ActRow& act, std::span<const Event> before)
{
    const auto course = courseOf(before);
    const auto seq = by.payload[u"event"].toInteger();
    const auto entry =
        std::ranges::find(course, seq, [](const CourseEntry& each) { return each.event.seq; });
    if (entry == course.end() || !entry->stands())
        return true;
    return act.act == Act::Correct ? !canCorrect(by, entry->event) : !canUndo(act, entry->event);
}

} // namespace

const ActRow* undoingOf(const QString& kind)
{
    const ActRow* row = actNamed(kind);
    if (!row)
        return nullptr;
    switch (row->act) {
    case Act::Recognise:
    case Act::Fulfil:
        return &rowOf(Act::Reverse);
    case Act::Correct:
    case Act::Reverse:
    case Act::Withdraw:
        return nullptr;
    default:
        return &rowOf(Act::Withdraw);
    }
}

QJsonValue oldTold(const QJsonValue& value)
{
    return value.isString() ? QJsonValue(storable(value.toString())) : value;
}

bool mayBeCorrected(const Need& need)
{
    switch (need.kind) {
    case NeedKind::OtherCase:
    case NeedKind::File:
    case NeedKind::FieldKey:
    case NeedKind::Entry:
        return false;
    default:
        return true;
    }
}

std::vector<std::int64_t> brokenRightings(std::span<const Event> events)
{
    std::vector<std::int64_t> broken;
    for (std::size_t at = 0; at < events.size(); ++at) {
        const Event& event = events[at];
        const ActRow* row = actNamed(event.kind);
        const bool isAboutEntry = row && row->putsRight && row->act != Act::Change;
        if (isAboutEntry && event.payload.contains(u"event") &&
            isBroken(event, *row, events.first(at)))
            broken.push_back(event.seq);
    }
    return broken;
}

} // namespace jiuzhang
