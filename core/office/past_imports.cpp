// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/past_imports.h"

#include "core/base/text.h"
#include "core/office/decide.h"
#include "core/office/rules/directory_edits.h"

#include <QJsonArray>

#include <algorithm>

namespace jiuzhang {

namespace {

const QString kWithdraw = QStringLiteral("withdraw");

PastImport pastImport(const Event& event)
{
    PastImport import{event.seq, event.happenedOn, event.payload[u"file"].toString(), {}, {}};
    const QJsonObject learnt = event.payload[u"learnt"].toObject();
    for (auto names = learnt.begin(); names != learnt.end(); ++names)
        import.learnt[UnitId(names.key())] = names.value().toVariant().toStringList();
    for (const auto& row : event.payload[u"rows"].toArray())
        import.cases.emplace_back(row[u"case"].toString());
    return import;
}

Result<PastImport> importNamed(const CaseRecord& record, const QString& batch)
{
    for (const auto& event : TRY(record.eventsOfKind(QStringLiteral("import")))) {
        if (QString::number(event.seq) == batch.trimmed())
            return pastImport(event);
    }
    return refuse(ErrorCode::ImportUnknown, {batch});
}

bool isWithdrawn(const std::vector<Event>& events)
{
    const auto registration = events.front().seq;
    return std::ranges::any_of(events, [&](const Event& event) {
        return event.kind == kWithdraw && event.payload[u"event"].toInteger() == registration;
    });
}

// Nobody has done anything about it that still stands; a change of the calendar may have moved its
// limits.
bool isUntouched(const std::vector<Event>& events)
{
    std::set<qint64> withdrawn;
    for (const Event& event : events) {
        if (event.kind == kWithdraw)
            withdrawn.insert(event.payload[u"event"].toInteger());
    }
    return std::ranges::all_of(events, [&](const Event& event) {
        return event.kind == u"register" || event.kind == u"reckon" || event.kind == kWithdraw ||
               withdrawn.contains(event.seq);
    });
}

NewEvent withdrawal(const Event& registration, const Acting& acting, const QString& reason)
{
    return {kWithdraw,
            registration.subject,
            acting,
            reason,
            {{QStringLiteral("event"), static_cast<qint64>(registration.seq)},
             {QStringLiteral("reason"), reason}}};
}

Result<Decision> undoDecided(const Desk& fresh, const Acting& acting, const QString& batch,
                             QString reason)
{
    const auto import = TRY(importNamed(fresh.record, batch));
    if (acting.on < import.on)
        return refuse(ErrorCode::DateBefore, {QStringLiteral("on"), acting.on.toString(Qt::ISODate),
                                              import.on.toString(Qt::ISODate)});
    if (reason.isEmpty())
        reason = QStringLiteral("撤销导入：") + import.file;
    Decision decision;
    QStringList workedOn;
    for (const auto& number : import.cases) {
        const auto events = TRY(fresh.record.events(number));
        if (isWithdrawn(events))
            continue;
        if (isUntouched(events))
            decision.events.push_back(withdrawal(events.front(), acting, reason));
        else
            workedOn += number.text();
    }
    if (!workedOn.isEmpty())
        return refuse(ErrorCode::ImportWorkedOn,
                      {QString::number(workedOn.size()), workedOn.join(QStringLiteral(", "))});
    if (decision.events.empty())
        return refuse(ErrorCode::ImportUndone, {QString::number(import.batch)});
    for (auto& event : TRY(forgottenNames(fresh, acting, import.learnt)))
        decision.events.push_back(std::move(event));
    return decision;
}

} // namespace

Result<std::set<CaseNumber>> voidCases(const Desk& desk)
{
    const auto rows =
        TRY(desk.query.rows({.where = {{QStringLiteral("state"), QStringLiteral("void")}}}));
    std::set<CaseNumber> numbers;
    for (const auto& subject : TRY(desk.query.cases(rows)))
        numbers.insert(subject.number);
    return numbers;
}

Result<std::vector<PastImport>> standingImports(const Desk& desk)
{
    const auto withdrawn = TRY(voidCases(desk));
    std::vector<PastImport> imports;
    for (const auto& event : TRY(desk.record.eventsOfKind(QStringLiteral("import")))) {
        auto import = pastImport(event);
        std::erase_if(import.cases,
                      [&](const CaseNumber& number) { return withdrawn.contains(number); });
        if (!import.cases.empty())
            imports.push_back(std::move(import));
    }
    std::ranges::reverse(imports);
    return imports;
}

Result<std::vector<CaseNumber>> undoImport(Desk& desk, const Acting& acting, const QString& batch,
                                           const QString& reason)
{
    const QString why = TRY(acceptedText(reason)).trimmed();
    const auto recorded = TRY(decide(desk, acting, {}, [&](const Desk& fresh) {
        return undoDecided(fresh, acting, batch, why);
    }));
    if (recorded.before())
        TRY(repeated(recorded, kWithdraw));
    std::vector<CaseNumber> cases;
    for (const auto& event : recorded.before() ? recorded.earlier : recorded.events) {
        if (event.subject) // else it is about the units
            cases.push_back(*event.subject);
    }
    return cases;
}

} // namespace jiuzhang
