// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/papers.h"

#include "core/office/papers/paper_issue.h"
#include "core/office/papers/papers_parts.h"

namespace jiuzhang {

namespace {

using Numbered = PaperKind::Numbered;

// How the request is numbered: an act's bulletin is about a case, the month's about none.
Numbered numberingOf(const PaperKind& kind, const PrintRequest& request)
{
    const bool isAct = kind.numbered == Numbered::ByAct;
    const bool names = request.values.contains(QStringLiteral("number")) || !request.cases.empty();
    return isAct || (kind.about == PaperKind::About::Month && names) ? Numbered::ByAct
                                                                     : kind.numbered;
}

Result<const PaperKind*> kindOf(const PrintRequest& request)
{
    const PaperKind* kind = paperKind(request.kind);
    if (!kind || kind->numbered == Numbered::WithAnother)
        return refuse(ErrorCode::KindUnknown, {request.kind, paperKinds().join(u", ")});
    if (auto checked = checkValues(*kind, request.values); !checked)
        return refuse(checked.error());
    return kind;
}

Result<Print> frozen(const Desk& desk, const PrintRequest& request)
{
    if (request.values.contains(QStringLiteral("number")))
        return frozenLetter(desk, request).map([](IssuedPaper paper) {
            return Print{{std::move(paper)}, {}};
        });
    if (request.cases.empty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("case")});
    Print print;
    for (const auto& number : request.cases) {
        const auto letters = frozenLetters(desk, request.kind, number);
        if (!letters)
            return refuse(letters.error());
        print.letters.insert(print.letters.end(), letters->begin(), letters->end());
    }
    return print;
}

// A second print of a correction answers the one that was issued.
Result<std::vector<NumberedPaper>> corrections(const Desk& desk, QDate on,
                                               const PrintRequest& request)
{
    const auto old = frozenLetter(desk, request);
    if (!old)
        return refuse(old.error());
    if (!old->subject)
        return refuse(ErrorCode::PaperUnknown, {old->numberText});
    const auto letters = frozenLetters(desk, request.kind, *old->subject);
    for (const auto& letter : letters.value_or(std::vector<IssuedPaper>())) {
        if (letter.fields[u"corrects"] == old->numberText)
            return std::vector{NumberedPaper{old->subject, letter, {}}};
    }
    return correction(desk, request, on).map([&](PaperOrder order) {
        return std::vector{NumberedPaper{old->subject, {}, std::move(order)}};
    });
}

Outcome issueAll(Desk& desk, const Acting& acting, std::vector<NumberedPaper>& papers)
{
    const auto missing = [](const NumberedPaper& paper) { return !paper.issued; };
    if (std::ranges::none_of(papers, missing))
        return {};
    if (acting.operatorName.trimmed().isEmpty())
        return refuse(ErrorCode::OperatorMissing);
    if (acting.on > desk.today)
        return refuse(ErrorCode::DateInFuture,
                      {QStringLiteral("on"), acting.on.toString(Qt::ISODate),
                       desk.today.toString(Qt::ISODate)});
    return desk.record.atomically([&]() -> Outcome {
        for (auto& paper : papers) {
            if (paper.issued)
                continue;
            auto issued = issuePaper(desk, paper.subject, paper.order, acting);
            if (!issued)
                return refuse(issued.error());
            paper.issued = std::move(*issued);
        }
        return {};
    });
}

} // namespace

const QStringList& paperKinds()
{
    static const QStringList kinds = [] {
        QStringList ids;
        for (const auto& kind : allPaperKinds())
            if (kind.numbered != Numbered::WithAnother)
                ids += QString::fromUtf16(kind.id);
        return ids;
    }();
    return kinds;
}

Result<Print> readyPapers(const Desk& desk, QDate on, const PrintRequest& request)
{
    const auto kind = kindOf(request);
    if (!kind)
        return refuse(kind.error());
    if ((*kind)->numbered == Numbered::No)
        return forms(desk, on, **kind, request).map([](std::vector<PaperOrder> orders) {
            return Print{{}, std::move(orders)};
        });
    return frozen(desk, request);
}

Result<Print> printPapers(Desk& desk, const Acting& acting, const PrintRequest& request)
{
    const auto kind = kindOf(request);
    if (!kind)
        return refuse(kind.error());
    const bool byAct = numberingOf(**kind, request) == Numbered::ByAct;
    const bool corrects = request.values.contains(QStringLiteral("corrects"));
    if ((*kind)->numbered == Numbered::No || (byAct && !corrects))
        return readyPapers(desk, acting.on, request);
    auto papers =
        byAct ? corrections(desk, acting.on, request) : numberedPapers(desk, acting.on, request);
    if (!papers)
        return refuse(papers.error());
    if (auto issued = issueAll(desk, acting, *papers); !issued)
        return refuse(issued.error());
    Print print;
    for (auto& paper : *papers)
        print.letters.push_back(std::move(*paper.issued));
    return print;
}

Result<QByteArray> pdfOf(const Desk& desk, const Print& print)
{
    return print.forms.empty() ? lettersTogether(desk, print.letters)
                               : desk.typesetter.pdf(print.forms);
}

Result<QByteArray> docxOf(const Desk& desk, const Print& print)
{
    std::vector<PaperOrder> orders = print.forms;
    for (const auto& letter : print.letters)
        for (auto& order : ordersOf(letter.kind, letter.fields))
            orders.push_back(std::move(order));
    return desk.typesetter.docx(orders);
}

Result<QByteArray> printedPaper(const Desk& desk, const QString& kind,
                                std::span<const CaseNumber> numbers, QDate on)
{
    return readyPapers(desk, on, {kind, {numbers.begin(), numbers.end()}, {}})
        .and_then([&](const Print& print) { return pdfOf(desk, print); });
}

Result<QByteArray> lettersTogether(const Desk& desk, std::span<const IssuedPaper> letters)
{
    std::vector<QByteArray> papers;
    for (const auto& letter : letters) {
        auto bytes = desk.papers.bytes(letter.numberText);
        if (!bytes)
            return bytes;
        papers.push_back(std::move(*bytes));
    }
    return papers.size() == 1 ? papers.front() : desk.typesetter.joined(papers);
}

} // namespace jiuzhang
