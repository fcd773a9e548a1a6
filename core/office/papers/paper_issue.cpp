// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/paper_issue.h"

#include "core/office/papers/paper_kinds.h"
#include "core/office/papers/paper_register_book.h"

#include <QCryptographicHash>

namespace jiuzhang {

std::vector<PaperOrder> ordersOf(const QString& kind, const QJsonObject& fields)
{
    const PaperKind* row = paperKind(kind);
    std::vector<PaperOrder> orders{{kind, fields}};
    if (row && row->letter)
        orders.insert(orders.begin(), {QString::fromUtf16(row->letter), fields});
    // A letter that was issued without its annex is never given one afterwards.
    if (row && row->annex && fields.contains(u"filledOn"))
        orders.push_back({QString::fromUtf16(row->annex), fields, true});
    return orders;
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

    const auto sha256 = QCryptographicHash::hash(*pdf, QCryptographicHash::Sha256).toHex();
    IssuedPaper paper{order.kind, year,    *number,
                      numberText, subject, order.fields[u"addressee"].toString(),
                      acting.on,  sha256,  order.fields};
    if (auto frozen = desk.papers.freeze(paper, *pdf); !frozen)
        return refuse(frozen.error());
    return paper;
}

} // namespace jiuzhang
