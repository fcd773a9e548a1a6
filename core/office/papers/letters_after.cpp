// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/letters_after.h"

#include "core/casework/case_course.h"
#include "core/office/papers/known_cases.h"
#include "core/office/papers/letter_anew.h"
#include "core/office/papers/paper_issue.h"
#include "core/office/papers/paper_kinds.h"
#include "core/office/papers/paper_register_book.h"

#include <algorithm>
#include <set>

namespace jiuzhang {

namespace {

// Neither annulled nor corrected by another.
Result<std::vector<IssuedPaper>> lettersThatCount(const Desk& desk, const CaseNumber& number)
{
    const auto annulled = TRY(annulments(desk.record));
    auto papers = TRY(desk.papers.papersOf(number));
    std::erase_if(papers, [&](const auto& paper) { return annulled.contains(paper.numberText); });
    std::set<QString> corrected;
    for (const auto& paper : papers)
        corrected.insert(paper.fields[u"corrects"].toString());
    std::erase_if(papers, [&](const auto& paper) { return corrected.contains(paper.numberText); });
    return papers;
}

// The entry by which it was issued; a ledger of an earlier program tells its papers elsewhere.
std::int64_t entryOf(const IssuedPaper& letter, std::span<const Event> events)
{
    const auto issue = std::ranges::find_if(events, [&](const Event& each) {
        return each.kind == kIssuePaper && each.payload[u"numberText"] == letter.numberText;
    });
    return issue == events.end() ? events.back().seq : issue->seq;
}

// What the letter says where this much is known; nothing where its act does not stand.
QString said(Desk desk, const IssuedPaper& letter, const KnownCases& known)
{
    desk.known = &known;
    auto fields = fieldsAnew(desk, letter, letter.issuedOn).value_or(std::nullopt);
    if (!fields)
        return {};
    (*fields)[u"numberText"] = letter.numberText;
    return desk.typesetter.said(ordersOf(letter.kind, *fields)).value_or(QString());
}

// What told the entity of a settlement, where that was refused afterwards.
bool tellsOfRefused(const IssuedPaper& letter, std::int64_t issue, std::span<const Event> events)
{
    const PaperKind* kind = paperKind(letter.kind);
    if (!kind || kind->about != PaperKind::About::SettledCases)
        return false;
    const auto stand = standing(events);
    const auto next = std::ranges::find_if(stand, [&](const Event& event) {
        const ActRow* row = actNamed(event.kind);
        const bool ends = row == &rowOf(Act::Refuse) || row == &rowOf(Act::Reopen);
        return ends && event.seq > issue;
    });
    return next != stand.end() && isAct(next->kind, Act::Refuse);
}

// What the letter said with what was known at its issue, what it should have said with what is
// known now, and what with these entries too.
struct Sayings {
    QString then;
    QString now;
    QString after;
    bool tellsOfRefused;
};

Result<Sayings> sayingsOf(const Desk& desk, const IssuedPaper& letter, std::span<const Event> by)
{
    using enum KnownCases::Mended;
    auto events = TRY(desk.record.events(*letter.subject));
    const auto issue = entryOf(letter, events);
    std::ranges::copy_if(by, std::back_inserter(events),
                         [&](const Event& each) { return each.subject == letter.subject; });
    return Sayings{said(desk, letter, KnownCases(desk.record, issue, No, {})),
                   said(desk, letter, KnownCases(desk.record, issue, Yes, {})),
                   said(desk, letter, KnownCases(desk.record, issue, Yes, by)),
                   tellsOfRefused(letter, issue, events)};
}

// Every case that this one was merged into at some time.
std::set<CaseNumber> rootsOf(std::span<const Event> events)
{
    std::set<CaseNumber> roots;
    for (const auto& event : events) {
        if (isAct(event.kind, Act::Merge))
            roots.insert(CaseNumber(event.payload[u"root"].toString()));
    }
    return roots;
}

} // namespace

QString letterFateId(LetterAfter::Fate fate)
{
    switch (fate) {
    case LetterAfter::Fate::Annulled:
        return QStringLiteral("annulled");
    case LetterAfter::Fate::Standing:
        return QStringLiteral("standing");
    case LetterAfter::Fate::Wrong:
        return QStringLiteral("wrong");
    }
    Q_UNREACHABLE();
}

Result<std::vector<LetterAfter>> lettersAfter(const Desk& desk, const Case& subject,
                                              std::span<const Event> by)
{
    using Fate = LetterAfter::Fate;
    std::vector<LetterAfter> letters;
    for (const auto& letter : TRY(lettersThatCount(desk, subject.number))) {
        const auto says = TRY(sayingsOf(desk, letter, by));
        const bool isWrong = says.tellsOfRefused || says.then != says.after;
        letters.push_back({letter.numberText, letter.kind, isWrong ? Fate::Wrong : Fate::Standing});
    }
    for (const auto& root : rootsOf(TRY(desk.record.events(subject.number)))) {
        for (const auto& letter : TRY(lettersThatCount(desk, root))) {
            const auto says = TRY(sayingsOf(desk, letter, by));
            if (says.now != says.after)
                letters.push_back({letter.numberText, letter.kind,
                                   says.then == says.after ? Fate::Standing : Fate::Wrong});
        }
    }
    return letters;
}

} // namespace jiuzhang
