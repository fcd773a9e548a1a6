// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/acting.h"
#include "core/office/dispatching.h"
#include "core/office/papers/paper_issue.h"
#include "core/office/papers/papers_parts.h"
#include "core/office/urging.h"

#include <algorithm>

namespace jiuzhang {

namespace {

// The letters of this kind that the dispatch by the rules would issue.
Result<std::vector<PaperOrder>> ofDispatch(const Desk& desk, const Acting& acting,
                                           const PrintRequest& request, const CaseNumber& number)
{
    TRY(checkValues(letterFacts(), request.values));
    auto orders = TRY(previewDispatch(desk, acting, number, {.letterFacts = request.values}));
    std::erase_if(orders, [&](const PaperOrder& order) {
        return order.kind != request.kind && (!order.isAnnex || request.kind == u"copy-letter");
    });
    if (orders.empty()) // nobody is copied
        return refuse(ErrorCode::NothingToPrint, {request.kind}, number.text());
    return orders;
}

Result<std::vector<PaperOrder>> ofAct(const Desk& desk, const Acting& acting, const ActRow& row,
                                      const PrintRequest& request, const CaseNumber& number)
{
    const auto subject = TRY(desk.record.load(number));
    TRY(mayDo(desk, subject, row, acting, request.values));
    const auto events = TRY(desk.record.events(number));
    const auto event = TRY(passedAfter(desk, events, row, acting, request.values));
    return ordersOf(request.kind, TRY(urgingLetter(desk, subject, row, event)).fields);
}

Result<std::vector<PaperOrder>> ofCases(const Desk& desk, const Acting& acting,
                                        const PrintRequest& request)
{
    if (request.cases.empty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("case")});
    const auto rows = allActs();
    const auto row = std::ranges::find_if(rows, [&](const ActRow& each) {
        return each.letter && request.kind == QStringView(each.letter);
    });
    std::vector<PaperOrder> all;
    for (const auto& number : request.cases) {
        auto orders = TRY(row == rows.end() ? ofDispatch(desk, acting, request, number)
                                            : ofAct(desk, acting, *row, request, number));
        std::ranges::move(orders, std::back_inserter(all));
    }
    return all;
}

Result<std::vector<PaperOrder>> ofPrinting(const Desk& desk, const Acting& acting,
                                           const PaperKind& kind, const PrintRequest& request)
{
    TRY(checkValues(keysOf(kind), request.values));
    std::vector<PaperOrder> all;
    for (auto& paper : TRY(numberedPapers(desk, acting.on, request))) {
        if (paper.issued)
            return refuse(ErrorCode::AlreadyDone, {paper.issued->numberText});
        std::ranges::move(ordersOf(paper.order.kind, paper.order.fields), std::back_inserter(all));
    }
    return all;
}

// One that gets a number of its own.
Result<const PaperKind*> draftedKind(const QString& id)
{
    const PaperKind* kind = paperKind(id);
    if (!kind || kind->numbered == PaperKind::Numbered::WithAnother)
        return refuse(ErrorCode::KindUnknown, {id, paperKinds().join(u", ")});
    if (kind->numbered != PaperKind::Numbered::No)
        return kind;
    QStringList drafted;
    for (const auto& each : allPaperKinds()) {
        if (each.numbered == PaperKind::Numbered::ByAct ||
            each.numbered == PaperKind::Numbered::ByPrinting)
            drafted += QString::fromUtf16(each.id);
    }
    return refuse(ErrorCode::KindNotDrafted, {id, drafted.join(u", ")});
}

} // namespace

Result<Print> draftPapers(const Desk& desk, const Acting& acting, const PrintRequest& request)
{
    const PaperKind* kind = TRY(draftedKind(request.kind));
    const bool isOfCases = kind->numbered == PaperKind::Numbered::ByAct ||
                           (kind->about == PaperKind::About::Month && !request.cases.empty());
    auto orders =
        TRY(isOfCases ? ofCases(desk, acting, request) : ofPrinting(desk, acting, *kind, request));
    for (PaperOrder& order : orders) {
        order.fields[u"draft"] = true;
        order.fields[u"numberText"] = QStringLiteral("（草稿，未编号）");
    }
    return Print{{}, std::move(orders)};
}

} // namespace jiuzhang
