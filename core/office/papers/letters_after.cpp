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

// The letter, as it was issued and as it would read with what is known now.
class Sayings {
public:
    Sayings(const Desk& desk, const IssuedPaper& letter, std::span<const Event> events)
        : desk_(desk), letter_(letter), issue_(entryOf(letter, events))
    {
    }

    [[nodiscard]] QString then() const { return saidBy(KnownCases::Mended::No, {}); }
    [[nodiscard]] QString with(std::span<const Event> by) const
    {
        return saidBy(KnownCases::Mended::Yes, by);
    }
    [[nodiscard]] std::int64_t issue() const { return issue_; }

private:
    [[nodiscard]] QString saidBy(KnownCases::Mended mended, std::span<const Event> by) const
    {
        return said(desk_, letter_, KnownCases(desk_.record, issue_, mended, letter_.issuedOn, by));
    }

    const Desk& desk_;
    const IssuedPaper& letter_;
    std::int64_t issue_;
};

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
    const auto before = TRY(desk.record.events(subject.number));
    auto events = before;
    std::ranges::copy_if(by, std::back_inserter(events),
                         [&](const Event& each) { return each.subject == subject.number; });
    for (const auto& letter : TRY(lettersThatCount(desk, subject.number))) {
        const Sayings says(desk, letter, before);
        const bool isWrong =
            tellsOfRefused(letter, says.issue(), events) || says.then() != says.with(by);
        letters.push_back({letter.numberText, letter.kind, isWrong ? Fate::Wrong : Fate::Standing});
    }
    for (const auto& root : rootsOf(before)) {
        const auto ofRoot = TRY(desk.record.events(root));
        for (const auto& letter : TRY(lettersThatCount(desk, root))) {
            const Sayings says(desk, letter, ofRoot);
            const QString after = says.with(by);
            if (says.with({}) != after)
                letters.push_back({letter.numberText, letter.kind,
                                   says.then() == after ? Fate::Standing : Fate::Wrong});
        }
    }
    return letters;
}

} // namespace jiuzhang
