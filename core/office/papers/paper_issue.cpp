// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/paper_issue.h"

#include "core/office/papers/paper_register_book.h"

namespace jiuzhang {

std::vector<PaperOrder> ordersOf(const QString& kind, const QJsonObject& fields)
{
    if (kind == u"docket") // the letter that submits it, then the list
        return {{QStringLiteral("docket-letter"), fields}, {kind, fields}};
    return {{kind, fields}};
}

Result<IssuedPaper> issuePaper(Desk& desk, const std::optional<CaseNumber>& subject,
                               PaperOrder order, const Acting& acting)
{
    const int year = acting.on.year();
    const auto word = desk.programme.numberWords.find(order.kind);
    if (word == desk.programme.numberWords.end())
        return refuse(ErrorCode::KindUnknown, {order.kind});
    const auto first = firstNumber(desk.record, order.kind, year);
    if (!first)
        return refuse(first.error());
    const auto number = desk.papers.nextNumber(order.kind, year, *first);
    if (!number)
        return refuse(number.error());
    const QString numberText =
        QStringLiteral("%1〔%2〕%3号").arg(word->second).arg(year).arg(*number);
    order.fields[u"numberText"] = numberText;
    const auto pdf = desk.typesetter.pdf(ordersOf(order.kind, order.fields));
    if (!pdf)
        return refuse(pdf.error());

    const auto sha256 = desk.kept.keep(*pdf);
    if (!sha256)
        return refuse(sha256.error());
    IssuedPaper paper{order.kind, year,    *number,
                      numberText, subject, order.fields[u"addressee"].toString(),
                      acting.on,  *sha256, order.fields};
    Acting issuing = acting;
    issuing.commandId.clear(); // the command is the act's, which is recorded with the paper
    const auto issued = desk.record.append({kIssuePaper, subject, issuing, {}, payloadOf(paper)});
    if (!issued)
        return refuse(issued.error());
    return paper;
}

} // namespace jiuzhang
