// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/papers.h"

#include "core/office/decide.h"
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
    TRY(checkValues(keysOf(*kind), request.values));
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
        const auto letters = TRY(frozenLetters(desk, request.kind, number));
        print.letters.insert(print.letters.end(), letters.begin(), letters.end());
    }
    return print;
}

Result<std::vector<NumberedPaper>> corrections(const Desk& desk, QDate on,
                                               const PrintRequest& request)
{
    const auto old = TRY(frozenLetter(desk, request));
    if (!old.subject)
        return refuse(ErrorCode::PaperUnknown, {old.numberText});
    const auto papers = TRY(desk.papers.papersOf(*old.subject));
    if (auto letter = TRY(correctionAmong(desk, papers, old.numberText)))
        return std::vector{NumberedPaper{old.subject, std::move(letter), {}}};
    return correction(desk, request, on).map([&](PaperOrder order) {
        return std::vector{NumberedPaper{old.subject, {}, std::move(order)}};
    });
}

// The papers of these requests as they are: issued before, or still to be.
Result<std::vector<NumberedPaper>> papersFor(const Desk& desk, QDate on,
                                             std::span<const PrintRequest> requests)
{
    std::vector<NumberedPaper> papers;
    for (const auto& request : requests) {
        auto found = TRY(numberingOf(*paperKind(request.kind), request) == Numbered::ByAct
                             ? corrections(desk, on, request)
                             : numberedPapers(desk, on, request));
        std::ranges::move(found, std::back_inserter(papers));
    }
    return papers;
}

Result<Decision> issuing(const Desk& fresh, QDate on, std::vector<NumberedPaper>& papers)
{
    Decision decision;
    PaperNumbers numbers(fresh, on);
    for (const auto& paper : papers) {
        if (paper.issued)
            continue;
        auto numbered = TRY(numbers.give(paper.subject, paper.order));
        decision.papers.push_back(std::move(numbered));
    }
    return decision;
}

Print printOf(std::vector<NumberedPaper>& papers, const std::vector<IssuedPaper>& issued)
{
    Print print;
    auto next = issued.begin();
    for (auto& paper : papers)
        print.letters.push_back(paper.issued ? std::move(*paper.issued) : *next++);
    return print;
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
    const auto kind = TRY(kindOf(request));
    if (kind->numbered == Numbered::No)
        return forms(desk, on, *kind, request).map([](std::vector<PaperOrder> orders) {
            return Print{{}, std::move(orders)};
        });
    return frozen(desk, request);
}

Result<Print> issuedPapers(Desk& desk, const Acting& acting, std::span<const PrintRequest> requests,
                           const BeforePrintKept& beforeKept)
{
    auto papers = papersFor(desk, acting.on, requests);
    if (!papers)
        return refuse(papers.error());
    const auto issued = [](const NumberedPaper& paper) { return paper.issued.has_value(); };
    if (std::ranges::all_of(*papers, issued)) { // a ledger that may not be written will do
        const Print print = printOf(*papers, {});
        TRY(beforeKept(print));
        return print;
    }
    // Somebody else may have issued them since: what is issued is decided inside the lock.
    Print print;
    Acting issuer = acting;
    issuer.commandId.clear(); // the paper itself says whether it was issued
    TRY(decide(
        desk, issuer, {},
        [&](const Desk& fresh) -> Result<Decision> {
            papers = papersFor(fresh, acting.on, requests);
            if (!papers)
                return refuse(papers.error());
            return issuing(fresh, acting.on, *papers);
        },
        [&](const Recorded& done) {
            print = printOf(*papers, done.papers);
            return beforeKept(print);
        }));
    return print;
}

Result<Print> printPapers(Desk& desk, const Acting& acting, const PrintRequest& request,
                          const BeforePrintKept& beforeKept)
{
    if (request.isDraft) {
        const auto draft = TRY(draftPapers(desk, acting, request));
        TRY(beforeKept(draft));
        return draft;
    }
    const auto kind = TRY(kindOf(request));
    const bool byAct = numberingOf(*kind, request) == Numbered::ByAct;
    const bool corrects = request.values.contains(QStringLiteral("corrects"));
    if (kind->numbered != Numbered::No && (!byAct || corrects))
        return issuedPapers(desk, acting, std::span(&request, 1), beforeKept);
    auto print = readyPapers(desk, acting.on, request);
    if (!print)
        return print;
    TRY(beforeKept(*print));
    return print;
}

Result<QByteArray> pdfOf(const Desk& desk, const Print& print)
{
    return print.forms.empty() ? lettersTogether(desk, print.letters)
                               : desk.typesetter.pdf(print.forms);
}

Result<QByteArray> ofdOf(const Desk& desk, const Print& print)
{
    return pdfOf(desk, print).and_then([&](const QByteArray& pdf) {
        return desk.typesetter.ofd(pdf);
    });
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
