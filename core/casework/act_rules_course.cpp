// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/casework/act_rules.h"
#include "core/casework/clocks.h"
#include "core/casework/fields.h"
#include "core/casework/gate.h"
#include "core/casework/json_fields.h"

#include <algorithm>

namespace jiuzhang {

namespace {

void answer(Case& subject)
{
    for (auto& urging : subject.urgings)
        urging.answered = true;
}

} // namespace

namespace offered {

Outcome dispatchable(const ActTry& attempt)
{
    if (attempt.subject.awaitsAppointment())
        return refuse(ErrorCode::AppointFirst, {QString::number(attempt.subject.returns())});
    return {};
}

Outcome returnable(const ActTry& attempt)
{
    if (attempt.subject.returns() >= kReturnsAllowed)
        return refuse(
            ErrorCode::ActNotAllowed,
            {QStringLiteral("return"), idOf(attempt.subject.state), QStringLiteral("sign-for")});
    return {};
}

Outcome appointable(const ActTry& attempt) // before the third return the rules propose
{
    if (!attempt.subject.awaitsAppointment())
        return refuse(ErrorCode::AppointmentNotDue, {QString::number(attempt.subject.returns()),
                                                     QString::number(kReturnsAllowed)});
    return {};
}

} // namespace offered

namespace {

// The entry by which the case was settled last.
Signature settlerOf(const Case& subject)
{
    const auto settling =
        std::find_if(subject.acts.rbegin(), subject.acts.rend(),
                     [](const ActTold& told) { return isAct(told.kind, Act::Settle); });
    return {subject.settledBy, settling == subject.acts.rend() ? 0 : settling->entry};
}

Outcome notTheSettler(const ActTry& attempt)
{
    return notTheSettler(attempt.programme.people, attempt.acting.operatorName,
                         settlerOf(attempt.subject));
}

} // namespace

Outcome notTheSettler(const People& people, const QString& name, const Signature& settler)
{
    if (people.mayBeOne({name}, settler))
        return refuse(ErrorCode::SameOperator, {name.trimmed()});
    return {};
}

namespace allowed {

Outcome returning(const ActTry& attempt)
{
    const auto& window = attempt.subject.legs.back().returnDue;
    if (window && attempt.acting.on > *window)
        return refuse(ErrorCode::ReturnTooLate, {iso(*window), iso(attempt.acting.on)});
    const auto& lead = attempt.subject.lead;
    if (lead && lead->text() == attempt.payload[u"suggestedUnit"].toString())
        return refuse(ErrorCode::UnknownChoice,
                      {QStringLiteral("suggestedUnit"), lead->text(), QString()});
    return {};
}

Outcome opinion(const ActTry& attempt)
{
    if (attempt.subject.track == Track::Collective && !attempt.payload.contains(u"minutes"))
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("minutes")});
    return {};
}

// plan II.2d: each track has its own evidence; which one it is must have been found first.
Outcome settling(const ActTry& attempt)
{
    const Case& subject = attempt.subject;
    if (!subject.track)
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("track")});
    if (subject.opinions.empty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("opinion")});
    const bool studied = std::any_of(subject.opinions.begin(), subject.opinions.end(),
                                     [](const Opinion& each) { return !each.minutes.isEmpty(); });
    if (subject.track == Track::Collective && !studied)
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("minutes")});
    return checkPlanKept(attempt);
}

Outcome strikingOff(const ActTry& attempt)
{
    TRY(notTheSettler(attempt));
    const bool isOpen = !attempt.stands && instalmentDue(attempt.subject);
    if (isOpen && attempt.payload[u"reason"].toString().isEmpty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("reason")});
    const auto told = dayIn(attempt.payload, u"toldOn").value_or(QDate());
    if (told > attempt.acting.on)
        return refuse(ErrorCode::DateInFuture,
                      {QStringLiteral("toldOn"), iso(told), iso(attempt.acting.on)});
    const auto& settled = attempt.subject.settledOn;
    if (settled && told < *settled)
        return refuse(ErrorCode::DateBefore, {QStringLiteral("toldOn"), iso(told), iso(*settled)});
    return {};
}

Outcome refusing(const ActTry& attempt)
{
    TRY(notTheSettler(attempt));
    return checkLaterThan(attempt.acting.on, attempt.payload);
}

Outcome followingUp(const ActTry& attempt)
{
    return checkLaterThan(attempt.acting.on, attempt.payload, u"nextOn");
}

// A case is carried over at the end of its year: from the last stage's first day on.
Outcome carryingOver(const ActTry& attempt)
{
    const QDate from = attempt.programme.stages.back().from(attempt.subject.year);
    if (attempt.acting.on < from)
        return refuse(ErrorCode::DateBefore,
                      {QStringLiteral("on"), iso(attempt.acting.on), iso(from)});
    return {};
}

} // namespace allowed

namespace applied {

void registered(Case& subject, const Event& event)
{
    subject.number = *event.subject;
    subject.year = event.payload[u"year"].toInt();
    subject.state = State::Registered;
    subject.registeredOn = event.happenedOn;
    subject.closeDue = QDate(subject.year, 12, 31);
    subject.clue = clueFromJson(event.payload[u"clue"].toObject());
    subject.moves.push_back(
        {.kind = Move::Kind::New, .on = event.happenedOn, .category = subject.clue.category});
}

void declined(Case& subject, const Event& event)
{
    subject.state = State::Declined;
    subject.declineReason = event.payload[u"reasonCode"].toString();
    subject.moves.push_back({Move::Kind::Declined, event.happenedOn});
}

void dispatched(Case& subject, const Event& event)
{
    const auto& payload = event.payload;
    const UnitId lead(payload[u"lead"].toString());
    subject.state = State::Dispatched;
    subject.lead = lead;
    subject.assisting = codesIn<UnitId>(payload, u"assisting");
    subject.copied = codesIn<UnitId>(payload, u"copied");
    subject.routingReason = payload[u"routingReason"].toString();
    subject.legs.push_back({.unit = lead,
                            .dispatchedOn = event.happenedOn,
                            .letterNumber = payload[u"letterNumber"].toString(),
                            .replyDue = dayIn(payload, u"replyDue").value_or(QDate()),
                            .signForDue = dayIn(payload, u"signForDue").value_or(QDate()),
                            .replyTerm = termIn(payload, u"replyTerm"),
                            .signForTerm = termIn(payload, u"signForTerm"),
                            .returnTerm = termIn(payload, u"returnTerm"),
                            .provisional = payload[u"provisional"].toBool(),
                            .opinions = subject.opinions.size()});
    subject.moves.push_back({Move::Kind::Led, event.happenedOn, lead});
}

void signedFor(Case& subject, const Event& event)
{
    Leg& leg = subject.legs.back();
    subject.state = State::Handling;
    leg.signedOn = event.happenedOn;
    leg.signedBy = event.payload[u"by"].toString();
    leg.returnDue = dayIn(event.payload, u"returnDue");
}

void returned(Case& subject, const Event& event)
{
    Leg& leg = subject.legs.back();
    subject.state = State::Returned;
    leg.returnedOn = event.happenedOn;
    leg.returnReason = event.payload[u"reasonCode"].toString();
    leg.suggestedUnit = codeIn<UnitId>(event.payload, u"suggestedUnit");
    subject.lead.reset();
    subject.assisting.clear();
    subject.copied.clear();
    answer(subject);
    subject.moves.push_back({Move::Kind::Unled, event.happenedOn});
}

void appointed(Case& subject, const Event& event)
{
    subject.appointed = codeIn<UnitId>(event.payload, u"unit");
}

// A successor took over. The legs keep the names that the letters bear.
void handedOver(Case& subject, const Event& event)
{
    if (!subject.lead) // the dispatch that gave it to the predecessor was withdrawn
        return;
    subject.lead = codeIn<UnitId>(event.payload, u"unit");
    subject.moves.push_back({Move::Kind::Led, event.happenedOn, subject.lead});
}

void verified(Case& subject, const Event& event)
{
    subject.finding = event.payload[u"finding"].toString();
    subject.track = wordFrom<Track>(event.payload[u"track"].toString());
}

void opined(Case& subject, const Event& event)
{
    subject.opinions.push_back({event.happenedOn, event.payload[u"text"].toString(),
                                event.payload[u"author"].toString(),
                                event.payload[u"minutes"].toString()});
    answer(subject);
}

void settled(Case& subject, const Event& event)
{
    subject.state = State::Settled;
    subject.outcome = wordFrom<CaseOutcome>(event.payload[u"outcome"].toString());
    subject.evidence = event.payload[u"evidence"].toString();
    subject.settledOn = event.happenedOn;
    subject.settledBy = event.operatorName;
    answer(subject);
    subject.moves.push_back({Move::Kind::Settled, event.happenedOn, {}, subject.outcome});
}

void struckOff(Case& subject, const Event& event)
{
    subject.state = State::StruckOff;
    subject.struckOffOn = event.happenedOn;
    subject.struckOffBy = event.operatorName;
    subject.toldOn = dayIn(event.payload, u"toldOn");
    subject.view = wordFrom<EntityView>(event.payload[u"view"].toString());
    subject.moves.push_back(
        {.kind = Move::Kind::StruckOff, .on = event.happenedOn, .view = subject.view});
}

void forgetSettlement(Case& subject)
{
    if (!subject.legs.empty() && subject.settledOn && !subject.legs.back().firstReply) {
        const auto replied = subject.repliedOn(subject.legs.size() - 1);
        subject.legs.back().firstReply = {
            subject.legs.back().replyDue,
            std::min(replied.value_or(*subject.settledOn), *subject.settledOn)};
    }
    subject.outcome.reset();
    subject.evidence.clear();
    subject.settledOn.reset();
    subject.settledBy.clear();
}

void reopened(Case& subject, const Event& event)
{
    subject.state = subject.state == State::Declined ? State::Registered : State::Handling;
    subject.declineReason.clear();
    forgetSettlement(subject);
    subject.struckOffOn.reset();
    subject.struckOffBy.clear();
    subject.toldOn.reset();
    subject.view.reset();
    subject.moves.push_back({Move::Kind::Reopened, event.happenedOn});
}

void refused(Case& subject, const Event& event)
{
    const QDate due = dayIn(event.payload, u"dueOn").value_or(QDate());
    subject.state = State::Handling;
    subject.refusals.push_back(
        {event.happenedOn, event.operatorName, event.payload[u"reason"].toString(), due});
    Leg& leg = subject.legs.back();
    const auto replied = subject.repliedOn(subject.legs.size() - 1).value_or(event.happenedOn);
    keepMissed(leg.missed, leg.replyDue, std::min(replied, subject.settledOn.value_or(replied)));
    forgetSettlement(subject);
    leg.refused = subject.opinions.size();
    leg.replyDue = due;
    leg.agreed = true;
    leg.provisional = false;
    subject.moves.push_back({Move::Kind::Refused, event.happenedOn});
}

void followedUp(Case& subject, const Event& event)
{
    const auto view =
        wordFrom<EntityView>(event.payload[u"view"].toString()).value_or(EntityView::Unreachable);
    subject.followUps.push_back({event.happenedOn, event.payload[u"how"].toString(), view,
                                 dayIn(event.payload, u"nextOn")});
    if (subject.state == State::StruckOff)
        subject.view = view;
}

// What became different on that day (变更): figures count a category by the day it was judged.
void changed(Case& subject, const Event& event)
{
    const auto* field = clueField(event.payload[u"field"].toString());
    if (!field)
        return;
    QJsonObject clue = toJson(subject.clue);
    putKept(clue, *field, event.payload);
    subject.clue = clueFromJson(clue);
    if (std::holds_alternative<field::Category>(field->type))
        subject.moves.push_back({.kind = Move::Kind::Judged,
                                 .on = event.happenedOn,
                                 .category = subject.clue.category});
}

// Its registration was withdrawn: it counts nowhere, on no day.
void madeVoid(Case& subject, const Event&)
{
    subject.state = State::Void;
    subject.moves.clear();
}

void carriedOver(Case& subject, const Event& event)
{
    const auto& payload = event.payload;
    subject.carriedOver.push_back({event.happenedOn, subject.year, payload[u"reason"].toString(),
                                   payload[u"plan"].toString(), payload[u"approver"].toString()});
    keepMissed(subject.missed, subject.closeDue, event.happenedOn);
    ++subject.year;
    subject.closeDue = QDate(subject.year, 12, 31);
}

} // namespace applied

} // namespace jiuzhang
