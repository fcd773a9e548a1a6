// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/letter_anew.h"
#include "core/office/papers/letters_after.h"
#include "core/office/papers/paper_issue.h"
#include "core/office/papers/paper_register_book.h"
#include "core/office/papers/papers_parts.h"

#include <algorithm>

namespace jiuzhang {

namespace {

const QString kReferralLetter = QStringLiteral("referral-letter");
const QString kCopyLetter = QStringLiteral("copy-letter");
const QString kNumber = QStringLiteral("number");

// Takes out what no longer counts: annulled, or corrected by another of them.
void leaveValid(std::vector<IssuedPaper>& letters, const std::map<QString, QString>& annulled)
{
    std::erase_if(letters, [&](const auto& each) { return annulled.contains(each.numberText); });
    const auto all = letters;
    std::erase_if(letters, [&](const IssuedPaper& each) {
        return std::ranges::any_of(all, [&](const IssuedPaper& other) {
            return other.fields[kCorrects] == each.numberText;
        });
    });
}

Result<bool> isWrong(const Desk& desk, const IssuedPaper& letter)
{
    if (!letter.subject)
        return false;
    const auto after = TRY(lettersAfter(desk, TRY(desk.record.load(*letter.subject)), {}));
    const auto found = std::ranges::find(after, letter.numberText, &LetterAfter::number);
    return found != after.end() && found->fate == LetterAfter::Fate::Wrong;
}

} // namespace

Result<std::optional<IssuedPaper>>
correctionAmong(const Desk& desk, const std::vector<IssuedPaper>& papers, const QString& number)
{
    const auto annulled = TRY(annulments(desk.record));
    const auto correcting = [&](const QString& corrected) -> const IssuedPaper* {
        const auto found = std::ranges::find_if(papers, [&](const IssuedPaper& each) {
            return each.fields[kCorrects] == corrected && !annulled.contains(each.numberText);
        });
        return found == papers.end() ? nullptr : &*found;
    };
    const IssuedPaper* first = correcting(number);
    if (!first)
        return std::nullopt;
    const IssuedPaper* last = first;
    while (const IssuedPaper* next = correcting(last->numberText))
        last = next;
    if (last != first || TRY(isWrong(desk, *last)))
        return refuse(ErrorCode::PaperCorrected, {number, last->numberText});
    return *first;
}

Result<std::vector<IssuedPaper>> frozenLetters(const Desk& desk, const QString& kind,
                                               const CaseNumber& number)
{
    const auto subject = TRY(desk.record.load(number));
    const auto papers = TRY(desk.papers.papersOf(number));
    const auto annulled = TRY(annulments(desk.record));
    std::vector<IssuedPaper> letters;
    for (const auto& paper : papers) {
        // A dispatch begins with its referral letter, and the register keeps the order of issue.
        if (paper.kind == kReferralLetter && !paper.fields.contains(kCorrects))
            letters.clear();
        if (paper.kind == kind)
            letters.push_back(paper);
    }
    leaveValid(letters, annulled);
    if (letters.empty())
        return refuse(ErrorCode::LetterNotForState, {kind, idOf(subject.state)}, number.text());
    if (kind != kCopyLetter) // one for each copied unit; of the others the newest counts
        letters.erase(letters.begin(), letters.end() - 1);
    return letters;
}

Result<IssuedPaper> frozenLetter(const Desk& desk, const PrintRequest& request)
{
    const QString number = request.values.value(kNumber, request.values.value(kCorrects));
    auto paper = issuedPaper(desk, number);
    if (!paper)
        return paper;
    const bool named = request.cases.empty() ||
                       (paper->subject && std::ranges::count(request.cases, *paper->subject));
    if (paper->kind != request.kind || !named)
        return refuse(ErrorCode::PaperOfAnother,
                      {number, paper->kind, paper->subject ? paper->subject->text() : QString()});
    return paper;
}

Outcome mayCorrect(const Desk& desk, const IssuedPaper& old, QJsonObject fields)
{
    const QString on = fields[u"date"].toString();
    const QString before = old.issuedOn.toString(Qt::ISODate);
    if (on < before)
        return refuse(ErrorCode::DateBefore, {QStringLiteral("on"), on, before}, old.numberText);
    // What differs between two letters that say the same.
    for (const auto* own :
         {u"date", u"year", u"filledOn", u"numberText", u"corrects", u"numberReason"}) {
        if (old.fields.contains(QStringView(own)))
            fields[QStringView(own)] = old.fields[QStringView(own)];
        else
            fields.remove(QStringView(own));
    }
    const auto saying = [&](const QJsonObject& each) {
        return desk.typesetter.said(ordersOf(old.kind, each));
    };
    const QString now = TRY(saying(fields));
    if (saying(old.fields) == now) // what cannot be said any more is of an earlier program
        return refuse(ErrorCode::SameValue, {old.numberText});
    return {};
}

Result<PaperOrder> correction(const Desk& desk, const PrintRequest& request, QDate on)
{
    const auto old = TRY(frozenLetter(desk, request));
    const auto annulled = TRY(annulments(desk.record));
    if (const auto reason = annulled.find(old.numberText); reason != annulled.end())
        return refuse(ErrorCode::PaperAnnulled, {old.numberText, reason->second});
    auto fields = TRY(fieldsAnew(desk, old, on));
    if (!fields)
        return refuse(ErrorCode::LetterNotForState,
                      {request.kind, idOf(TRY(desk.record.load(*old.subject)).state)},
                      old.subject->text());
    TRY(mayCorrect(desk, old, *fields));
    (*fields)[kCorrects] = old.numberText;
    if (const auto why = request.values.find(kNumberReason); why != request.values.end())
        (*fields)[kNumberReason] = *why;
    return PaperOrder{request.kind, *fields};
}

} // namespace jiuzhang
