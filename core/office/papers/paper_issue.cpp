// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/paper_issue.h"

#include "core/office/papers/paper_kinds.h"
#include "core/office/papers/paper_register_book.h"

namespace jiuzhang {

std::vector<PaperOrder> ordersOf(const QString& kind, const QJsonObject& fields)
{
    const PaperKind* row = paperKind(kind);
    const bool isBrought = row && row->letter;
    std::vector<PaperOrder> orders{{kind, fields, isBrought}};
    if (isBrought)
        orders.insert(orders.begin(), {QString::fromUtf16(row->letter), fields});
    // A letter that was issued without its annex is never given one afterwards.
    if (row && row->annex && fields.contains(u"filledOn"))
        orders.push_back({QString::fromUtf16(row->annex), fields, true});
    return orders;
}

Outcome PaperNumbers::followsTheNewest(const PaperOrder& order) const
{
    const auto newest = TRY(desk_.papers.newestDay(order.kind, year_));
    if (!newest || *newest <= on_ || !order.fields[kNumberReason].toString().isEmpty())
        return {};
    return refuse(ErrorCode::FieldMissing, {kNumberReason},
                  paperName(order.kind) + u' ' + newest->toString(Qt::ISODate));
}

Result<PaperToIssue> PaperNumbers::give(const std::optional<CaseNumber>& subject, PaperOrder order)
{
    const auto word = desk_.programme.numberWords.find(order.kind);
    if (word == desk_.programme.numberWords.end())
        return refuse(ErrorCode::KindUnknown, {order.kind});
    TRY(followsTheNewest(order));
    auto last = last_.find(order.kind);
    if (last == last_.end()) {
        const auto first = TRY(firstNumber(desk_.record, order.kind, year_));
        const auto next = TRY(desk_.papers.nextNumber(order.kind, year_, first));
        last = last_.emplace(order.kind, next - 1).first;
    }
    const int number = ++last->second;
    order.fields[u"numberText"] = numberTextOf(word->second, year_, number);
    return PaperToIssue{subject, std::move(order), year_, number};
}

Result<IssuedPaper> issuePaper(Desk& desk, PaperToIssue paper, const Acting& acting)
{
    const auto pdf = TRY(desk.typesetter.pdf(ordersOf(paper.order.kind, paper.order.fields)));
    const auto sha256 = TRY(desk.kept.keep(pdf));
    IssuedPaper issued{.kind = paper.order.kind,
                       .year = paper.year,
                       .number = paper.number,
                       .numberText = paper.numberText(),
                       .subject = paper.subject,
                       .addressee = paper.order.fields[u"addressee"].toString(),
                       .issuedOn = acting.on,
                       .sha256 = sha256,
                       .fields = std::move(paper.order.fields)};
    TRY(desk.record.append({kIssuePaper, issued.subject, acting, {}, payloadOf(issued)}));
    return issued;
}

} // namespace jiuzhang
