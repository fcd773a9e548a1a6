// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/acting.h"

#include "core/casework/case_course.h"
#include "core/office/attaching.h"
#include "core/office/debts.h"
#include "core/office/decided_act.h"
#include "core/office/linking.h"
#include "core/office/papers/paper_mask.h"
#include "core/office/publishing.h"
#include "core/office/referrals.h"
#include "core/office/urging.h"

#include <algorithm>

namespace jiuzhang {

namespace {

// What the gate cannot know: it asks of other cases, or of who is shielded.
Outcome checkByOffice(const Desk& desk, const Case& subject, const ActRow& row,
                      const NewEvent& event)
{
    if (row.act == Act::DecideCredit)
        return checkProposedForCredit(desk, subject, event.acting.on);
    if (row.act == Act::Publicise)
        return checkNamesNobody(desk, subject, event.payload[u"text"].toString());
    return {};
}

Result<NewEvent> passedOn(const Desk& desk, const Case& subject, const ActRow& row,
                          const Acting& acting, const ActValues& values)
{
    const auto other = TRY(otherCase(desk, row, values));
    auto event =
        TRY(desk.gate().pass(subject, row, acting, values, other.has_value() ? &*other : nullptr));
    TRY(checkByOffice(desk, subject, row, event));
    return event;
}

// Nothing that came after an act told late may lack what it needs.
Result<NewEvent> passedLate(const Desk& desk, const Case& subject, const std::vector<Event>& events,
                            const ActRow& row, const Acting& acting, const ActValues& values)
{
    TRY(desk.gate().mayAct(subject, row, acting));
    auto event = TRY(passedOn(desk, folded(events, acting.on), row, acting, values));
    auto after = events;
    after.push_back(foreseen(event, events));
    TRY(checkRest(desk, event.kind, events, after));
    return event;
}

Result<NewEvent> passed(const Desk& desk, const Case& subject, const ActRow& row,
                        const Acting& acting, const ActValues& values)
{
    const bool isLate = acting.on < subject.lastActOn;
    const auto events = isLate ? TRY(desk.record.events(subject.number)) : std::vector<Event>();
    auto event = TRY(isLate ? passedLate(desk, subject, events, row, acting, values)
                            : passedOn(desk, subject, row, acting, values));
    TRY(isWhole(row, event));
    return event;
}

// The file that an act takes; null: none.
const Need* fileNeed(const ActRow& row)
{
    const auto found = std::ranges::find(row.needs, NeedKind::File, &Need::kind);
    return found == row.needs.end() ? nullptr : &*found;
}

// What the event says of a file, in the place of its path. Of an attachment it is all that it says.
void putFile(QJsonObject& payload, const Need& need, const QJsonObject& file)
{
    const QString key = QString::fromUtf16(need.key);
    if (need.required) {
        payload = file;
        return;
    }
    payload[key] = file[u"name"];
    for (const auto& each : {QStringLiteral("sha256"), QStringLiteral("size")})
        payload[each] = file[each];
}

// The act's event with what the office adds to it, its letter and its file, and what it leaves
// on another case.
Result<Decision> decided(const Desk& fresh, const ActRow& row, const Acting& acting,
                         const Case& subject, const ActValues& values,
                         const Result<FileToKeep>& file, std::vector<LetterAfter>& letters)
{
    Decision decision;
    if (row.putsRight) {
        auto right = TRY(putRight(fresh, subject, row, acting, values));
        decision.events = std::move(right.events);
        letters = std::move(right.letters);
        return decision;
    }
    auto event = TRY(passed(fresh, subject, row, acting, values));
    if (row.act == Act::Refuse)
        letters = TRY(
            lettersAfter(fresh, subject,
                         std::vector{foreseen(event, TRY(fresh.record.events(subject.number)))}));
    if (const Need* need = fileNeed(row); need && event.payload.contains(QStringView(need->key))) {
        if (!file)
            return refuse(file.error());
        putFile(event.payload, *need, file->payload);
        decision.contents.push_back(file->content);
    }
    if (row.letter) {
        auto order = TRY(urgingLetter(fresh, subject, row, event));
        auto letter = TRY(PaperNumbers(fresh, acting.on).give(subject.number, std::move(order)));
        event.payload[u"letterNumber"] = letter.numberText();
        decision.papers.push_back(std::move(letter));
    }
    auto onOther = TRY(eventOnOther(fresh, row, subject, event));
    decision.events.push_back(std::move(event));
    if (onOther)
        decision.events.push_back(std::move(*onOther));
    return decision;
}

// What was sent before somebody was shielded cannot be masked any more.
Outcome markTelling(const Desk& desk, const CaseNumber& number, std::vector<LetterAfter>& letters)
{
    for (const IssuedPaper& paper : TRY(desk.papers.papersOf(number))) {
        const auto letter = std::ranges::find(letters, paper.numberText, &LetterAfter::number);
        if (letter != letters.end())
            letter->tellsParty = tellsParties(desk, number, paper.kind, paper.fields);
    }
    return {};
}

ActResult actOn(Desk& desk, const ActRow& row, const Acting& acting, const CaseNumber& number,
                const ActValues& values, const Result<FileToKeep>& file)
{
    if (isSealed(desk, row, acting, values))
        return actSealed(desk, row, acting, number, values);
    std::vector<LetterAfter> lettersAfter;
    auto [result, letters] =
        decidedAct(desk, acting, number, QString::fromUtf16(row.id),
                   [&](const Desk& fresh, const Case& subject) {
                       return decided(fresh, row, acting, subject, values, file, lettersAfter);
                   });
    if (result.ok())
        result.lettersAfter = std::move(lettersAfter);
    if (result.ok() && values.value(QStringLiteral("field")) == u"confidential") {
        if (const auto marked = markTelling(desk, number, result.lettersAfter); !marked)
            result.error = about(number, marked.error());
    }
    if (!letters.empty())
        result.letter = std::move(letters.front());
    return result;
}

} // namespace

QJsonObject toJson(const ActResult& result)
{
    QJsonArray letters;
    for (const auto& letter : result.lettersAfter) {
        QJsonObject told{{QStringLiteral("number"), letter.number},
                         {QStringLiteral("kind"), letter.kind},
                         {QStringLiteral("fate"), letterFateId(letter.fate)}};
        if (letter.tellsParty)
            told[u"tellsParty"] = true;
        letters.append(told);
    }
    QJsonObject json{
        {QStringLiteral("case"), result.number.text()},
        {QStringLiteral("ok"), result.ok()},
        {QStringLiteral("state"), result.state ? QJsonValue(idOf(*result.state)) : QJsonValue()},
        {QStringLiteral("code"),
         result.error ? QJsonValue(errorId(result.error->code)) : QJsonValue()},
    };
    if (!letters.isEmpty())
        json[u"lettersAfter"] = letters;
    if (result.holders)
        json[u"holders"] = *result.holders;
    return json;
}

Outcome mayDo(const Desk& desk, const Case& subject, const ActRow& row, const Acting& acting,
              const ActValues& values)
{
    if (row.putsRight)
        return putRight(desk, subject, row, acting, values).map([](const PutRight&) {});
    return passed(desk, subject, row, acting, values).map([](const NewEvent&) {});
}

Result<NewEvent> passedAfter(const Desk& desk, const std::vector<Event>& events, const ActRow& row,
                             const Acting& acting, const ActValues& values)
{
    const Case subject = folded(events);
    return acting.on >= subject.lastActOn ? passedOn(desk, subject, row, acting, values)
                                          : passedLate(desk, subject, events, row, acting, values);
}

std::vector<ActResult> act(Desk& desk, const ActRow& row, const Acting& acting,
                           std::span<const CaseNumber> numbers, const ActValues& values)
{
    // A decision opens no file: it is read before, once for all cases.
    const Need* need = fileNeed(row);
    const QString path = need ? values.value(QString::fromUtf16(need->key)) : QString();
    const auto file =
        path.trimmed().isEmpty() ? Result<FileToKeep>(FileToKeep{}) : fileToKeep(path);
    std::vector<ActResult> results;
    results.reserve(numbers.size());
    for (const auto& number : numbers)
        results.push_back(actOn(desk, row, acting, number, values, file));
    return results;
}

} // namespace jiuzhang
