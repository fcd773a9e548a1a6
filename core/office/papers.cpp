// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers.h"

#include "core/office/paper_fields.h"

namespace jiuzhang {

namespace {

const QString kClueForm = QStringLiteral("clue-form");
const QString kReferralLetter = QStringLiteral("referral-letter");

Result<QByteArray> clueForms(const Desk& desk, std::span<const CaseNumber> numbers, QDate on)
{
    std::vector<PaperOrder> orders;
    for (const auto& number : numbers) {
        const auto subject = desk.record.load(number);
        if (!subject)
            return refuse(subject.error());
        orders.push_back({kClueForm, clueFormFields(desk, &*subject, on)});
    }
    if (orders.empty())
        orders.push_back({kClueForm, clueFormFields(desk, nullptr, on)});
    return desk.typesetter.pdf(orders);
}

// The letters of this kind that the case's newest dispatch issued: a dispatch begins with its
// referral letter, and the register keeps the order of issue.
Result<std::vector<IssuedPaper>> lettersOf(const Desk& desk, const QString& kind,
                                           const CaseNumber& number)
{
    const auto subject = desk.record.load(number);
    if (!subject)
        return refuse(subject.error());
    const auto papers = desk.papers.papersOf(number);
    if (!papers)
        return refuse(papers.error());
    std::vector<IssuedPaper> letters;
    for (const auto& paper : *papers) {
        if (paper.kind == kReferralLetter)
            letters.clear();
        if (paper.kind == kind)
            letters.push_back(paper);
    }
    if (letters.empty())
        return refuse(ErrorCode::LetterNotForState, {kind, idOf(subject->state)}, number.text());
    return letters;
}

} // namespace

const QStringList& paperKinds()
{
    static const QStringList kinds{kClueForm, kReferralLetter, QStringLiteral("copy-letter")};
    return kinds;
}

Result<QByteArray> printedPaper(const Desk& desk, const QString& kind,
                                std::span<const CaseNumber> numbers, QDate on)
{
    if (!paperKinds().contains(kind))
        return refuse(ErrorCode::KindUnknown, {kind, paperKinds().join(u", ")});
    if (kind == kClueForm)
        return clueForms(desk, numbers, on);
    if (numbers.empty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("case")});
    std::vector<IssuedPaper> letters;
    for (const auto& number : numbers) {
        const auto more = lettersOf(desk, kind, number);
        if (!more)
            return refuse(more.error());
        letters.insert(letters.end(), more->begin(), more->end());
    }
    return lettersTogether(desk, letters);
}

Result<QByteArray> lettersTogether(const Desk& desk, std::span<const IssuedPaper> letters)
{
    if (letters.size() == 1)
        return desk.papers.bytes(letters.front().numberText);
    std::vector<PaperOrder> orders;
    for (const auto& letter : letters)
        orders.push_back({letter.kind, letter.fields});
    return desk.typesetter.pdf(orders);
}

} // namespace jiuzhang
