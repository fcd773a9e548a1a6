// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/linking.h"

namespace jiuzhang {

namespace {

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

Result<std::optional<NewEvent>> eventOnOther(const Desk& desk, const ActRow& row,
                                             const Case& subject, const NewEvent& event)
{
    NewEvent onOther = event;
    switch (row.act) {
    case Act::Merge:
        onOther = {QStringLiteral("take-in"),
                   CaseNumber(event.payload[u"root"].toString()),
                   event.acting,
                   {},
                   childOf(subject)};
        break;
    case Act::Unmerge: {
        // The root may have gone on since: its chronicle stays in the order of days.
        const auto root = TRY(desk.record.load(*subject.mergedInto));
        onOther = {QStringLiteral("let-go"), root.number, event.acting, event.reason,
                   childOf(subject)};
        onOther.acting.on = std::max(event.acting.on, root.lastOrderedOn);
        break;
    }
    case Act::Relate:
    case Act::Distinguish:
        onOther.subject = CaseNumber(event.payload[u"other"].toString());
        onOther.payload[u"other"] = subject.number.text();
        break;
    default:
        return std::optional<NewEvent>();
    }
    onOther.acting.commandId.clear(); // the act's own event bears it; a root takes in several
    return std::optional(std::move(onOther));
}

} // namespace jiuzhang
