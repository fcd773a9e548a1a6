// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/clocks.h"
#include "core/casework/gate.h"
#include "core/casework/json_fields.h"

#include <algorithm>

namespace jiuzhang {

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

// The day that the act agrees on must lie after another one.
Outcome checkLaterThan(QDate day, const QJsonObject& payload)
{
    const auto agreed = dayIn(payload, u"dueOn");
    if (agreed && *agreed <= day)
        return refuse(ErrorCode::DateBefore,
                      {QStringLiteral("dueOn"), iso(*agreed), iso(day.addDays(1))});
    return {};
}

std::ptrdiff_t placeOnLadder(const Programme& programme, QStringView rung)
{
    const auto& ladder = programme.ladder;
    return std::find_if(ladder.begin(), ladder.end(),
                        [&](const Rung& step) { return step.id == rung; }) -
           ladder.begin();
}

// casework: a rung above the last one, unless a reason is given.
Outcome checkRung(const Case& subject, const ActRow& row, const QJsonObject& payload,
                  const Acting& acting, const Programme& programme)
{
    if (const Urging* last = subject.latestUrging(); last && !payload.contains(u"reason")) {
        const auto place = placeOnLadder(programme, row.rung);
        if (place <= placeOnLadder(programme, actNamed(last->act)->rung))
            return refuse(ErrorCode::RungBelow, {QString::fromUtf16(row.id), last->act});
    }
    return checkLaterThan(acting.on, payload);
}

// A case is carried over at the end of its year: from the last stage's first day on.
Outcome checkCarryingOver(const Case& subject, const Acting& acting, const Programme& programme)
{
    const QDate from = programme.stages.back().from(subject.year);
    if (acting.on < from)
        return refuse(ErrorCode::DateBefore, {QStringLiteral("on"), iso(acting.on), iso(from)});
    return {};
}

// No chains: a root is no child and a child no root, so there can be no cycle either.
Outcome checkMerging(const Case& subject, const Case& root)
{
    const QString number = root.number.text();
    if (root.state == State::Merged)
        return refuse(ErrorCode::RootMerged, {number, root.mergedInto->text()});
    if (!root.isOpen())
        return refuse(ErrorCode::RootClosed, {number, idOf(root.state)});
    if (!subject.children.empty())
        return refuse(ErrorCode::CaseHasChildren, {subject.children.front().text()});
    return {};
}

} // namespace

Outcome checkLink(const Case& subject, const ActRow& row, const Acting& acting, const Case* other)
{
    if (!other)
        return refuse(ErrorCode::FieldMissing, {QString::fromUtf16(row.needs.front().key)});
    if (other->number == subject.number)
        return refuse(ErrorCode::LinkToItself, {other->number.text()});
    if (row.act == Act::Merge) {
        if (auto may = checkMerging(subject, *other); !may)
            return may;
    }
    if (acting.on < other->lastActOn)
        return refuse(ErrorCode::DateBefore,
                      {QStringLiteral("on"), iso(acting.on), iso(other->lastActOn)});
    return {};
}

Outcome checkFollowUp(const Case& subject, const ActRow& row, const QJsonObject& payload,
                      const Acting& acting, const Programme& programme)
{
    if (row.rung)
        return checkRung(subject, row, payload, acting, programme);
    switch (row.act) {
    case Act::Extend:
        return checkLaterThan(runningDue(subject), payload);
    case Act::Decide:
        return checkLaterThan(acting.on.addDays(-1), payload);
    case Act::CarryOver:
        return checkCarryingOver(subject, acting, programme);
    default:
        return {};
    }
}

} // namespace jiuzhang
