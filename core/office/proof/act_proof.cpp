// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/proof/act_proof.h"

#include "core/casework/case_course.h"
#include "core/casework/fields.h"
#include "core/casework/json_fields.h"
#include "core/office/debts.h"
#include "core/office/dispatching.h"
#include "core/office/permission.h"
#include "core/office/proof/consequence_proofs.h"
#include "core/office/proof/kind_proofs.h"
#include "core/office/proof/ledger_proofs.h"
#include "core/office/proof/paper_proofs.h"
#include "core/office/proof/rule_problem.h"
#include "core/office/putting_right.h"

namespace jiuzhang {

namespace {

Outcome checkUnits(const Desk& then, const std::vector<UnitId>& units)
{
    for (const UnitId& unit : units) {
        if (!then.programme.directory.find(unit))
            return refuse(ErrorCode::UnknownUnit, {unit.text()});
    }
    return {};
}

// "2022-0001"
bool isNumberOf(int year, const CaseNumber& number)
{
    const auto parts = number.text().split(u'-');
    bool isCounted = false;
    return parts.size() == 2 && parts[0] == QString::number(year) && parts[1].size() >= 4 &&
           parts[1].toInt(&isCounted) > 0 && isCounted;
}

// The case that the act names, as it was then; null: it names none.
Result<std::optional<Case>> otherCase(const Desk& then, const ActRow& row, const Event& event)
{
    for (const Need& need : row.needs) {
        const CaseNumber number(event.payload[QStringView(need.key)].toString());
        if (need.kind == NeedKind::OtherCase)
            return then.record.load(number).map([](Case other) { return std::optional(other); });
    }
    return std::optional<Case>();
}

// The days that the act sets or moves. A ledger of an earlier program may not tell one of them.
Outcome tellsItsDays(const Moment& at, const QJsonObject& days)
{
    for (auto day = days.begin(); day != days.end(); ++day) {
        if (at.event.payload.contains(day.key()))
            TRY(saysWhatWasDecided(at.event, day.key(), day.value()));
    }
    return {};
}

Outcome admits(const Moment& at, const Case& subject, const ActRow& row, const Case* other)
{
    TRY(at.then.gate().admits(subject, row, at.event, other));
    return row.days ? tellsItsDays(at, row.days(subject, at.event.happenedOn, at.then.calendar))
                    : Outcome();
}

// As it was asked when it was entered: what was told late, of the case as it was on its day, and
// whether anything after it would lack what it needs.
Outcome admitsOnItsDay(const Moment& at, const ActRow& row)
{
    const auto other = TRY(otherCase(at.then, row, at.event));
    const Case* named = other ? &*other : nullptr;
    if (at.event.happenedOn >= at.subject->lastActOn)
        return admits(at, *at.subject, row, named);
    TRY(at.then.gate().mayAct(*at.subject, row, at.acting()));
    TRY(admits(at, folded(at.earlier, at.event.happenedOn), row, named));
    std::vector<Event> after(at.earlier.begin(), at.earlier.end());
    after.push_back(at.event);
    return checkRest(at.then, at.event.kind, at.earlier, after);
}

// What the rules of its day proposed of whom it goes to; the reasons are words of the program.
Outcome proposesByTheRules(const Moment& at)
{
    const QJsonValue told = at.event.payload[u"proposal"];
    const QJsonObject proposal =
        toJson(proposalFor(at.then, *at.subject, at.event.happenedOn), at.then.programme.directory);
    for (const char* key : {"lead", "assisting", "copied", "version"}) {
        const QLatin1String name(key);
        if (told[name] != proposal[name])
            return notAsDecided(QStringLiteral("proposal ") + name, told[name], proposal[name]);
    }
    return {};
}

// To units that are some, with the limits that the terms of its day set.
Outcome couldDispatch(const Moment& at)
{
    const auto& told = at.event.payload;
    const UnitId lead(told[u"lead"].toString());
    TRY(checkUnits(at.then, {lead}));
    TRY(checkUnits(at.then, codesIn<UnitId>(told, u"assisting")));
    TRY(checkUnits(at.then, codesIn<UnitId>(told, u"copied")));
    TRY(proposesByTheRules(at));
    return tellsItsDays(at, termsOfDispatch(at.then, *at.subject, at.event.happenedOn, lead));
}

} // namespace

Outcome couldRegister(const Moment& at)
{
    const Event& event = at.event;
    if (!isAct(event.kind, Act::Register))
        return refuse(ErrorCode::CaseUnknown, {event.subject->text()});
    TRY(mayEnter(at.acting(), at.then.programme.people, at.then.today, rowOf(Act::Register).roles));
    const int year = event.happenedOn.year();
    if (event.payload[u"year"] != year || !isNumberOf(year, *event.subject))
        return refuse(ErrorCode::OutsideYear,
                      {event.happenedOn.toString(Qt::ISODate), event.subject->text().left(4)});
    const QJsonObject kept = event.payload[u"clue"].toObject();
    const ClueContent clue = clueFromJson(kept);
    for (const auto& field : clueFields()) {
        const auto value = kept[field.id()];
        if (!value.isUndefined() && value != keptValue(field, clue))
            return refuse(ErrorCode::UnknownChoice,
                          {field.id(), value.toVariant().toString(), QString()});
    }
    const auto mistakes = clueMistakes(clue, at.then.programme, event.happenedOn);
    if (!mistakes.empty())
        return refuse(mistakes.front());
    return proof::isImported(at);
}

Outcome couldAct(const Moment& at, const ActRow& row)
{
    if (row.putsRight) {
        TRY(mayEnter(at.acting(), at.then.programme.people, at.then.today,
                     TRY(rolesFor(at.then.record, at.event.kind, at.event.payload))));
        TRY(couldPutRight(at.then, *at.subject, row, at.event, at.earlier));
        return proof::hasItsOtherHalf(at);
    }
    TRY(admitsOnItsDay(at, row));
    if (row.act == Act::Dispatch)
        TRY(couldDispatch(at));
    if (row.act == Act::DecideCredit)
        TRY(checkProposedForCredit(at.then, folded(at.earlier, at.event.happenedOn),
                                   at.event.happenedOn));
    TRY(proof::hasItsLetters(at));
    return proof::hasItsOtherHalf(at);
}

} // namespace jiuzhang
