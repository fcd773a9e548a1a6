// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/letters.h"

#include "core/office/paper_fields.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace jiuzhang {

namespace {

PaperOrder letterTo(const Desk& desk, const Case& subject, const QString& kind,
                    const UnitId& addressee, QDate on)
{
    const Directory& directory = desk.programme.directory;
    const Unit* unit = directory.find(addressee);
    QJsonObject fields = paperFields(desk, subject, kind, on);
    fields[u"addressee"] = directory.name(addressee);
    fields[u"addresseeKind"] = unit ? QJsonValue(unitKindId(unit->kind)) : QJsonValue();
    fields[u"replyDueOn"] = subject.legs.back().replyDue.toString(Qt::ISODate);
    QJsonArray copies;
    if (kind == u"referral-letter") {
        for (const auto& copied : subject.copied)
            copies.append(directory.name(copied));
        fields[u"attachment"] = QStringLiteral("“新官不理旧账”问题案件线索表");
    }
    fields[u"copies"] = copies;
    return {kind, fields};
}

Result<IssuedPaper> issue(Desk& desk, const Case& subject, PaperOrder order, const Acting& acting)
{
    const int year = acting.on.year();
    const auto word = desk.programme.numberWords.find(order.kind);
    if (word == desk.programme.numberWords.end())
        return refuse(ErrorCode::KindUnknown, {order.kind});
    const auto number = desk.papers.nextNumber(order.kind, year);
    if (!number)
        return refuse(number.error());
    const QString numberText =
        QStringLiteral("%1〔%2〕%3号").arg(word->second).arg(year).arg(*number);
    order.fields[u"numberText"] = numberText;
    const auto pdf = desk.typesetter.pdf({order});
    if (!pdf)
        return refuse(pdf.error());

    const auto sha256 = QCryptographicHash::hash(*pdf, QCryptographicHash::Sha256).toHex();
    IssuedPaper paper{order.kind, year,           *number,
                      numberText, subject.number, order.fields[u"addressee"].toString(),
                      acting.on,  sha256,         order.fields};
    if (auto frozen = desk.papers.freeze(paper, *pdf); !frozen)
        return refuse(frozen.error());
    return paper;
}

} // namespace

std::vector<PaperOrder> letterOrders(const Desk& desk, const Case& subject, QDate on)
{
    std::vector<PaperOrder> orders;
    orders.push_back(letterTo(desk, subject, QStringLiteral("referral-letter"), *subject.lead, on));
    for (const auto& copied : subject.copied)
        orders.push_back(letterTo(desk, subject, QStringLiteral("copy-letter"), copied, on));
    return orders;
}

Result<std::vector<IssuedPaper>> issueLetters(Desk& desk, const Case& subject, const Acting& acting)
{
    std::vector<IssuedPaper> papers;
    for (auto& order : letterOrders(desk, subject, acting.on)) {
        auto paper = issue(desk, subject, std::move(order), acting);
        if (!paper)
            return refuse(paper.error());
        papers.push_back(std::move(*paper));
    }
    return papers;
}

} // namespace jiuzhang
