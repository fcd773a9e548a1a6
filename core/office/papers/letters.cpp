// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/letters.h"

#include "core/office/papers/paper_fields.h"

#include <QJsonArray>

#include <algorithm>

namespace jiuzhang {

namespace {

// Why the leg before was sent back, where it was.
void putReturned(QJsonObject& fields, const Desk& desk, const Case& subject)
{
    if (subject.legs.size() < 2)
        return;
    const Leg& before = subject.legs[subject.legs.size() - 2];
    if (!before.returnedOn)
        return;
    fields[u"returnedBy"] = desk.programme.directory.name(before.unit);
    fields[u"returnedOn"] = dayField(before.returnedOn);
    fields[u"returnReason"] = before.returnReason;
    const auto words = desk.programme.returnReasons.find(before.returnReason);
    if (words != desk.programme.returnReasons.end())
        fields[u"reasonWords"] = words->second;
}

PaperOrder letterTo(const Desk& desk, const Case& subject, const QString& kind,
                    const UnitId& addressee, QDate on)
{
    const Directory& directory = desk.programme.directory;
    const Unit* unit = directory.find(addressee);
    QJsonObject fields = paperFields(desk, subject, kind, on);
    fields[u"addressee"] = directory.name(addressee);
    fields[u"addresseeKind"] = unit ? QJsonValue(unitKindId(unit->kind)) : QJsonValue();
    const Leg& leg = subject.legs.back();
    fields[u"dispatchedOn"] = leg.dispatchedOn.toString(Qt::ISODate);
    fields[u"replyDueOn"] = leg.replyDue.toString(Qt::ISODate);
    QJsonArray copies;
    if (kind == u"referral-letter") {
        for (const auto& copied : subject.copied)
            copies.append(directory.name(copied));
        fields[u"attachment"] = clueFormTitle(desk);
        putFormLists(fields, desk, on);
        putReturned(fields, desk, subject);
    } else if (!leg.letterNumber.isEmpty()) {
        fields[u"referralNumber"] = leg.letterNumber;
    }
    fields[u"copies"] = copies;
    return {kind, fields};
}

} // namespace

std::vector<PaperOrder> dispatchLetters(const Desk& desk, const Case& subject, QDate on)
{
    std::vector<PaperOrder> letters;
    letters.push_back(
        letterTo(desk, subject, QStringLiteral("referral-letter"), *subject.lead, on));
    for (const auto& copied : subject.copied)
        letters.push_back(letterTo(desk, subject, QStringLiteral("copy-letter"), copied, on));
    return letters;
}

std::vector<PaperOrder> letterOrders(const Desk& desk, const Case& subject, QDate on)
{
    std::vector<PaperOrder> orders;
    for (const auto& letter : dispatchLetters(desk, subject, on))
        std::ranges::move(ordersOf(letter.kind, letter.fields), std::back_inserter(orders));
    return orders;
}

} // namespace jiuzhang
