// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/receipts.h"

#include "core/office/decide.h"
#include "core/office/papers/paper_register_book.h"

#include <QJsonArray>

#include <algorithm>

namespace jiuzhang {

namespace {

// The addressee that was meant.
Result<QString> meant(const IssuedPaper& paper, const QString& addressee)
{
    const QStringList all = addresseesOf(paper);
    if (addressee.isEmpty() && all.size() == 1)
        return all.front();
    if (addressee.isEmpty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("addressee")}, paper.numberText);
    if (!all.contains(addressee))
        return refuse(ErrorCode::UnknownChoice,
                      {QStringLiteral("addressee"), addressee, all.join(u'、')}, paper.numberText);
    return addressee;
}

// The paper, if it is one that somebody can still sign for.
Result<IssuedPaper> validPaper(const Desk& desk, const QString& number)
{
    auto paper = issuedPaper(desk, number);
    if (!paper)
        return paper;
    const auto annulled = TRY(annulments(desk.record));
    if (const auto reason = annulled.find(number); reason != annulled.end())
        return refuse(ErrorCode::PaperAnnulled, {number, reason->second});
    return paper;
}

Outcome mayReceive(const Desk& desk, const IssuedPaper& paper, const Receipt& receipt)
{
    const auto recorded = TRY(recordedReceipts(desk.record));
    const auto before = TRY(receiptsOf(desk, paper, recorded));
    if (std::ranges::find(before, receipt.addressee, &Receipt::addressee) != before.end())
        return refuse(ErrorCode::AlreadyDone, {paper.numberText});
    return {};
}

} // namespace

QStringList addresseesOf(const IssuedPaper& paper)
{
    QStringList names;
    for (const QString& key : {QStringLiteral("addressees"), QStringLiteral("missingUnits")}) {
        if (key == u"missingUnits" && paper.kind != u"missing-report-notice")
            continue; // a bulletin only tells who has not reported
        for (const auto name : paper.fields[key].toArray())
            names += name.toString();
        if (!names.isEmpty())
            return names;
    }
    return {paper.addressee};
}

Result<ReceiptsByNumber> recordedReceipts(const CaseRecord& record)
{
    const auto events = TRY(record.eventsOfKind(kReceipt));
    ReceiptsByNumber receipts;
    for (const auto& event : events)
        receipts[event.payload[u"number"].toString()].push_back(
            {event.payload[u"addressee"].toString(), event.payload[u"by"].toString(),
             event.happenedOn});
    return receipts;
}

Result<std::vector<Receipt>> receiptsOf(const Desk& desk, const IssuedPaper& paper,
                                        const ReceiptsByNumber& recorded)
{
    if (const auto found = recorded.find(paper.numberText); found != recorded.end())
        return found->second;
    if (!paper.subject || paper.kind != u"referral-letter")
        return std::vector<Receipt>();
    return desk.record.load(*paper.subject).map([&](const Case& subject) {
        std::vector<Receipt> receipts;
        for (const auto& leg : subject.legs) {
            if (leg.letterNumber == paper.numberText && leg.signedOn)
                receipts.push_back({paper.addressee, leg.signedBy, *leg.signedOn});
        }
        return receipts;
    });
}

Outcome mayRecordAbout(const IssuedPaper& paper, const Acting& acting)
{
    if (acting.on < paper.issuedOn)
        return refuse(ErrorCode::DateBefore,
                      {QStringLiteral("on"), acting.on.toString(Qt::ISODate),
                       paper.issuedOn.toString(Qt::ISODate)},
                      paper.numberText);
    return {};
}

Outcome recordReceipt(Desk& desk, const Acting& acting, const QString& number, const QString& by,
                      const QString& addressee)
{
    return decideOne(desk, acting, [&](const Desk& fresh) -> Result<NewEvent> {
        const auto paper = TRY(validPaper(fresh, number));
        if (by.trimmed().isEmpty())
            return refuse(ErrorCode::FieldMissing, {QStringLiteral("by")}, number);
        TRY(mayRecordAbout(paper, acting));
        const auto who = TRY(meant(paper, addressee));
        TRY(mayReceive(fresh, paper, {who, by.trimmed(), acting.on}));
        return NewEvent{kReceipt,
                        {},
                        acting,
                        {},
                        {{QStringLiteral("number"), number},
                         {QStringLiteral("addressee"), who},
                         {QStringLiteral("by"), by.trimmed()}}};
    });
}

} // namespace jiuzhang
