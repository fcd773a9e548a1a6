// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/putting_right.h"

#include "core/casework/case_course.h"
#include "core/office/putting_right_parts.h"

#include <algorithm>

namespace jiuzhang {

namespace {

Result<const CourseEntry*> reversible(const RightingCase& at)
{
    const CourseEntry* entry = TRY(at.entryMeant());
    if (undoingOf(entry->event.kind) != &at.row)
        return refuse(ErrorCode::EntryNotForAct, {at.actId(), entry->event.kind});
    return entry;
}

Result<PutRight> reversed(const RightingCase& at)
{
    const CourseEntry* entry = TRY(reversible(at));
    auto event = at.event();
    event.payload[u"event"] = static_cast<qint64>(entry->event.seq);
    const bool isOfRecognition = actNamed(entry->event.kind) == &rowOf(Act::Recognise);
    if (isOfRecognition && !event.payload.contains(u"over"))
        TRY(checkPaid(folded(at.with(event))));
    if (!event.payload.contains(u"over")) // confirmed: payments then stand beyond it
        TRY(at.checkRest(event));
    auto letters = TRY(at.lettersAfter(event));
    return PutRight{{std::move(event)}, std::move(letters)};
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

Event foreseen(const NewEvent& event, std::span<const Event> events)
{
    return {.seq = events.back().seq + 1,
            .kind = event.kind,
            .subject = event.subject,
            .happenedOn = event.acting.on,
            .enteredAt = {},
            .operatorName = event.acting.operatorName,
            .onBehalfOf = event.acting.onBehalfOf,
            .reason = event.reason,
            .payload = event.payload,
            .commandId = {},
            .previousHash = {},
            .hash = {}};
}

Outcome checkRest(const Desk& desk, const QString& act, std::span<const Event> before,
                  std::span<const Event> after)
{
    const auto gate = desk.gate();
    std::set<std::int64_t> lackedBefore;
    const auto stoodBefore = standing(before);
    for (const Event* event : gate.lacking(stoodBefore))
        lackedBefore.insert(event->seq);
    const auto stand = standing(after);
    auto lacking = gate.lacking(stand);
    std::erase_if(lacking, [&](const Event* each) { return lackedBefore.contains(each->seq); });
    if (lacking.empty())
        return {};
    std::ranges::sort(lacking, std::greater(), &Event::seq);
    QStringList named;
    for (const Event* event : lacking)
        named += event->kind + u' ' + event->happenedOn.toString(Qt::ISODate);
    return refuse(ErrorCode::ActsRestOn, {act, named.join(u", ")});
}

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

Result<std::vector<LetterAfter>> lettersStanding(const Desk& desk, const CaseNumber& number)
{
    std::vector<LetterAfter> letters;
    for (const auto& paper : TRY(lettersThatCount(desk, number)))
        letters.push_back({paper.numberText, paper.kind, LetterAfter::Fate::Standing});
    return letters;
}

Result<PutRight> putRight(const Desk& desk, const Case& subject, const ActRow& row,
                          const Acting& acting, const ActValues& values)
{
    TRY(desk.gate().mayAct(subject, row, acting));
    auto payload = TRY(payloadOf(row, values, desk.programme, acting.on));
    TRY(checkApprover(payload, acting));
    auto events = TRY(desk.record.events(subject.number));
    const RightingCase at{desk, subject, row, acting, std::move(payload), std::move(events)};
    switch (row.act) {
    case Act::Correct:
        return corrected(at);
    case Act::Change:
        return changed(at);
    case Act::Reverse:
        return reversed(at);
    default:
        return withdrawn(at);
    }
}

} // namespace jiuzhang
