// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/linking.h"

namespace jiuzhang {

namespace {

Outcome recordOn(Desk& desk, const CaseNumber& other, NewEvent event)
{
    event.subject = other;
    event.acting.commandId.clear(); // the act's own event bears it; a root takes in several
    return desk.record.append(event).map([](const Event&) {});
}

QJsonObject childOf(const Case& subject)
{
    return {{QStringLiteral("child"), subject.number.text()},
            {QStringLiteral("clues"), subject.clues}};
}

} // namespace

Result<std::optional<Case>> otherCase(const Desk& desk, const ActRow& row, const ActValues& values)
{
    for (const auto& need : row.needs) {
        if (need.kind != NeedKind::OtherCase)
            continue;
        const QString number = values.value(QString::fromUtf16(need.key)).trimmed();
        if (number.isEmpty())
            return std::nullopt; // the gate names what is missing
        return desk.record.load(CaseNumber(number)).map([](Case other) {
            return std::optional(std::move(other));
        });
    }
    return std::nullopt;
}

Outcome recordOnOther(Desk& desk, const ActRow& row, const Case& subject, const NewEvent& event)
{
    switch (row.act) {
    case Act::Merge:
        return recordOn(desk, CaseNumber(event.payload[u"root"].toString()),
                        {QStringLiteral("take-in"), {}, event.acting, {}, childOf(subject)});
    case Act::Unmerge: {
        // The root may have gone on since: its chronicle stays in the order of days.
        const auto root = desk.record.load(*subject.mergedInto);
        if (!root)
            return refuse(root.error());
        Acting acting = event.acting;
        acting.on = std::max(acting.on, root->lastActOn);
        return recordOn(desk, root->number,
                        {QStringLiteral("let-go"), {}, acting, event.reason, childOf(subject)});
    }
    case Act::Relate:
    case Act::Distinguish: {
        NewEvent same = event;
        same.payload[u"other"] = subject.number.text();
        return recordOn(desk, CaseNumber(event.payload[u"other"].toString()), same);
    }
    default:
        return {};
    }
}

} // namespace jiuzhang
