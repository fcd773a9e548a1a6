// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/paper_register_book.h"

#include "core/base/text.h"
#include "core/office/decide.h"

#include <algorithm>
#include <set>

namespace jiuzhang {

namespace {

const QString kSetFirst = QStringLiteral("set-first-number");

// The papers of the year that bear numbers of the programme's sequences.
Result<std::vector<IssuedPaper>> lettersOf(const Desk& desk, int year)
{
    auto papers = desk.papers.papersOf(year);
    if (papers)
        std::erase_if(*papers, [&](const IssuedPaper& paper) {
            return !desk.programme.numberWords.contains(paper.kind);
        });
    return papers;
}

Result<std::vector<Event>> firstNumbersOf(const CaseRecord& record, int year)
{
    auto events = record.eventsOfKind(kSetFirst);
    if (events)
        std::erase_if(*events, [&](const Event& event) { return event.payload[u"year"] != year; });
    return events;
}

// Whose decision passed the number over.
QString passedOverBy(const std::vector<Event>& decisions, const QString& kind, int number)
{
    for (const auto& decision : decisions) {
        if (decision.payload[u"kind"] == kind && decision.payload[u"first"].toInt() > number)
            return decision.operatorName;
    }
    return {};
}

std::vector<NumberGap> gapsOf(const std::vector<RegisterEntry>& entries,
                              const std::vector<Event>& decisions)
{
    std::map<QString, std::set<int>> spent;
    for (const auto& entry : entries)
        spent[entry.paper.kind].insert(entry.paper.number);
    std::vector<NumberGap> gaps;
    for (const auto& [kind, numbers] : spent) {
        int expected = 1;
        for (const int number : numbers) {
            if (number > expected)
                gaps.push_back(
                    {kind, expected, number - 1, passedOverBy(decisions, kind, number - 1)});
            expected = number + 1;
        }
    }
    return gaps;
}

void nameCorrections(std::vector<RegisterEntry>& entries)
{
    for (const auto& each : entries) {
        const auto old = std::ranges::find_if(entries, [&](const RegisterEntry& entry) {
            return !each.corrects.isEmpty() && entry.paper.numberText == each.corrects;
        });
        if (old != entries.end() && !each.isAnnulled())
            old->correctedBy = each.paper.numberText;
    }
}

} // namespace

QStringList RegisterEntry::unreceipted() const
{
    if (isAnnulled())
        return {};
    QStringList missing = addressees;
    for (const auto& receipt : receipts)
        missing.removeAll(receipt.addressee);
    return missing;
}

Result<IssueRegister> issueRegister(const Desk& desk, int year)
{
    auto papers = TRY(lettersOf(desk, year));
    const auto annulled = TRY(annulments(desk.record));
    const auto recorded = TRY(recordedReceipts(desk.record));
    const auto decisions = TRY(firstNumbersOf(desk.record, year));
    IssueRegister book{year, {}, {}};
    for (auto& paper : papers) {
        auto receipts = TRY(receiptsOf(desk, paper, recorded));
        const auto reason = annulled.find(paper.numberText);
        RegisterEntry entry{.paper = std::move(paper)};
        entry.addressees = addresseesOf(entry.paper);
        entry.receipts = std::move(receipts);
        entry.annulledReason = reason == annulled.end() ? QString() : reason->second;
        entry.corrects = entry.paper.fields[u"corrects"].toString();
        book.entries.push_back(std::move(entry));
    }
    nameCorrections(book.entries);
    book.gaps = gapsOf(book.entries, decisions);
    return book;
}

Result<IssuedPaper> issuedPaper(const Desk& desk, const QString& number)
{
    const auto papers = TRY(lettersOf(desk, yearIn(number)));
    const auto found = std::ranges::find(papers, number, &IssuedPaper::numberText);
    if (found == papers.end())
        return refuse(ErrorCode::PaperUnknown, {number});
    return *found;
}

Result<std::map<QString, QString>> annulments(const CaseRecord& record)
{
    const auto events = TRY(record.eventsOfKind(kAnnulPaper));
    std::map<QString, QString> reasons;
    for (const auto& event : events)
        reasons[event.payload[u"number"].toString()] = event.reason;
    return reasons;
}

Result<int> firstNumber(const CaseRecord& record, const QString& kind, int year)
{
    const auto decisions = TRY(firstNumbersOf(record, year));
    int first = 1;
    for (const auto& decision : decisions) {
        if (decision.payload[u"kind"] == kind)
            first = decision.payload[u"first"].toInt();
    }
    return first;
}

Outcome checkNumberYear(const Desk& desk, int year)
{
    const int lastYear = desk.today.year() + 1; // which is prepared before it begins
    if (year >= desk.programme.firstYear && year <= lastYear)
        return {};
    return refuse(ErrorCode::YearOutside,
                  {QString::number(year), QString::number(desk.programme.firstYear),
                   QString::number(lastYear)});
}

Outcome setFirstNumber(Desk& desk, const Acting& acting, const QString& kind, int year, int first)
{
    return decideOne(desk, acting, [&](const Desk& fresh) -> Result<NewEvent> {
        if (const auto& words = fresh.programme.numberWords; !words.contains(kind)) {
            QStringList kinds;
            for (const auto& [each, word] : words)
                kinds += each;
            return refuse(ErrorCode::KindUnknown, {kind, kinds.join(u", ")});
        }
        TRY(checkNumberYear(fresh, year));
        if (first < 1 || first > kMostFirstNumber)
            return refuse(ErrorCode::UnknownChoice,
                          {QStringLiteral("first"), QString::number(first),
                           QStringLiteral("1–%1").arg(kMostFirstNumber)});
        const auto next = TRY(fresh.papers.nextNumber(kind, year));
        if (first < next)
            return refuse(ErrorCode::NumberUsed, {QString::number(first), QString::number(next)});
        return NewEvent{kSetFirst,
                        {},
                        acting,
                        {},
                        {{QStringLiteral("kind"), kind},
                         {QStringLiteral("year"), year},
                         {QStringLiteral("first"), first}}};
    });
}

Outcome annulPaper(Desk& desk, const Acting& acting, const QString& number, const QString& reason)
{
    return decideOne(desk, acting, [&](const Desk& fresh) -> Result<NewEvent> {
        const auto paper = TRY(issuedPaper(fresh, number));
        const auto annulled = TRY(annulments(fresh.record));
        if (const auto before = annulled.find(number); before != annulled.end())
            return refuse(ErrorCode::PaperAnnulled, {number, before->second});
        const QString why = TRY(acceptedText(reason)).trimmed();
        if (why.isEmpty())
            return refuse(ErrorCode::FieldMissing, {QStringLiteral("reason")}, number);
        TRY(mayRecordAbout(paper, acting));
        return annulment(acting, number, why);
    });
}

NewEvent annulment(const Acting& acting, const QString& number, const QString& reason)
{
    return {kAnnulPaper, {}, acting, reason, {{QStringLiteral("number"), number}}};
}

} // namespace jiuzhang
