// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/reply_books.h"

#include "core/casework/json_fields.h"
#include "core/exchange/reply_book.h"
#include "core/figures/case_flow.h"
#include "core/office/decide.h"
#include "core/office/papers/paper_mask.h"

#include <QDir>
#include <QFileInfo>

#include <map>

namespace jiuzhang {

namespace {

const QString kReplyBook = QStringLiteral("reply-book");
const QString kReadAs = QStringLiteral("referral-letter"); // the lead unit reads both

// A unit has a case from its dispatch until it is settled or returned.
bool isWithUnit(const Case& subject)
{
    return subject.lead && subject.isOpen() && subject.state != State::Registered &&
           subject.state != State::Returned;
}

Result<std::vector<CaseNumber>> casesWith(const Desk& desk, const UnitId& unit)
{
    const auto rows = TRY(desk.query.rows({.where = {{QStringLiteral("lead"), unit.text()}}}));
    std::vector<CaseNumber> numbers;
    for (const auto& each : TRY(desk.query.cases(rows))) {
        if (isWithUnit(each))
            numbers.push_back(each.number);
    }
    return numbers;
}

ReplyAsked askedOf(const Desk& desk, const Case& subject)
{
    const PaperMask mask(desk, subject, kReadAs);
    const ClueContent& clue = subject.clue;
    const QString entity = mask.hidesParties() ? maskedEntity(clue.entity) : clue.entity;
    return {.number = subject.number,
            .entity = entity,
            .facts = mask(clue.facts).toString(),
            .claim = mask(clue.claim).toString(),
            .amount = amountAtStake(clue),
            .letterNumber = subject.legs.back().letterNumber,
            .dueOn = subject.dueOn()};
}

// The months whose reports may be sent now, the newest first.
QStringList monthsToReport(QDate on)
{
    constexpr int kMonths = 12;
    QStringList months;
    for (int back = -1; back < kMonths; ++back)
        months += on.addMonths(-back).toString(QStringLiteral("yyyy-MM"));
    return months;
}

Result<ReplyBookOrder> ordered(const Desk& desk, const std::vector<CaseNumber>& numbers,
                               std::optional<UnitId> unit, QDate on)
{
    ReplyBookOrder order{{}, on, monthsToReport(on), {}};
    for (const auto& number : numbers) {
        const Case subject = TRY(desk.record.load(number));
        if (!unit)
            unit = subject.lead;
        if (!isWithUnit(subject))
            return refuse(ErrorCode::ActNotAllowed, {kReplyBook, idOf(subject.state), {}},
                          number.text());
        if (subject.lead != unit)
            return refuse(ErrorCode::UnknownChoice,
                          {QStringLiteral("lead"), desk.programme.directory.name(*subject.lead),
                           desk.programme.directory.name(*unit)},
                          number.text());
        order.cases.push_back(askedOf(desk, subject));
    }
    if (!unit)
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("lead")});
    order.unit = desk.programme.directory.name(*unit);
    return order;
}

} // namespace

Outcome writeReplyBook(Desk& desk, const Acting& acting, std::vector<CaseNumber> numbers,
                       std::optional<UnitId> unit, const QString& path)
{
    TRY(mayEnter(acting, desk.programme.people, desk.today, {Role::Act}));
    if (numbers.empty() && unit)
        numbers = TRY(casesWith(desk, *unit));
    const auto order = TRY(ordered(desk, numbers, unit, acting.on));
    auto book = TRY(ReplyBook::written(path, desk.programme, order));
    TRY(decideOne(desk, acting, [&](const Desk&) -> Result<NewEvent> {
        return NewEvent{kReplyBook,
                        {},
                        acting,
                        {},
                        {{QStringLiteral("file"), QFileInfo(path).fileName()},
                         {QStringLiteral("unit"), order.unit},
                         {QStringLiteral("cases"), codesToJson(numbers)}}};
    }));
    return book.keep();
}

Result<QStringList> writeReplyBooks(Desk& desk, const Acting& acting,
                                    std::span<const CaseNumber> numbers, const QString& folder)
{
    std::map<UnitId, std::vector<CaseNumber>> byUnit;
    for (const auto& number : numbers) {
        const Case subject = TRY(desk.record.load(number));
        if (isWithUnit(subject))
            byUnit[*subject.lead].push_back(number);
    }
    QStringList paths;
    for (const auto& [unit, cases] : byUnit) {
        const QString name =
            QStringLiteral("回复表-%1.xlsx").arg(desk.programme.directory.shortName(unit));
        const QString path = QDir(folder).filePath(name);
        TRY(writeReplyBook(desk, acting, cases, unit, path));
        paths += path;
    }
    return paths;
}

} // namespace jiuzhang
