// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/casework/act_rules.h"
#include "core/casework/clocks.h"
#include "core/casework/json_fields.h"

#include <algorithm>

namespace jiuzhang {

namespace {

std::ptrdiff_t placeOnLadder(const Programme& programme, QStringView rung)
{
    const auto& ladder = programme.ladder;
    return std::find_if(ladder.begin(), ladder.end(),
                        [&](const Rung& step) { return step.id == rung; }) -
           ladder.begin();
}

// The days that the event reckoned for the present leg; a key that is absent has not moved.
void moveClocks(Case& subject, const QJsonObject& payload)
{
    if (subject.legs.empty())
        return;
    Leg& leg = subject.legs.back();
    leg.replyDue = dayIn(payload, u"replyDue").value_or(leg.replyDue);
    leg.signForDue = dayIn(payload, u"signForDue").value_or(leg.signForDue);
    if (const auto day = dayIn(payload, u"returnDue"))
        leg.returnDue = day;
    if (payload.contains(u"provisional"))
        leg.provisional = payload[u"provisional"].toBool();
}

} // namespace

void keepMissed(std::vector<MissedLimit>& missed, QDate due, QDate until)
{
    if (due.isValid() && due < until)
        missed.push_back({due, until});
}

Outcome checkLaterThan(QDate day, const QJsonObject& payload, QStringView key)
{
    const auto agreed = dayIn(payload, key);
    if (agreed && *agreed <= day)
        return refuse(ErrorCode::DateBefore, {key.toString(), iso(*agreed), iso(day.addDays(1))});
    return {};
}

namespace offered {

Outcome docketable(const ActTry& attempt)
{
    if (const auto* awaited = attempt.subject.awaitedDecision())
        return refuse(ErrorCode::AlreadyDocketed, {awaited->docket});
    return {};
}

Outcome decidable(const ActTry& attempt)
{
    if (!attempt.subject.awaitedDecision())
        return refuse(ErrorCode::DecisionNotAwaited);
    return {};
}

Outcome referable(const ActTry& attempt)
{
    const QString name = attempt.acting.operatorName.trimmed();
    if (!attempt.programme.people.isEmpty()) // then the role says it
        return {};
    if (!attempt.programme.referrers.contains(name))
        return refuse(ErrorCode::NotPermitted, {name, QStringLiteral("refer")});
    return {};
}

} // namespace offered

namespace allowed {

// casework: a rung above the last one, unless a reason is given. Nobody is called to a meeting of
// a day that is past.
Outcome rung(const ActTry& attempt)
{
    const Urging* last = attempt.subject.latestUrging();
    const auto& leg = attempt.subject.legs.back();
    const bool wasForSigning = last && leg.signedOn && last->forDue == leg.signForDue;
    if (last && !wasForSigning && attempt.payload[u"reason"].toString().isEmpty()) {
        const auto place = placeOnLadder(attempt.programme, attempt.row.rung);
        if (place <= placeOnLadder(attempt.programme, actNamed(last->act)->rung))
            return refuse(ErrorCode::RungBelow, {QString::fromUtf16(attempt.row.id), last->act});
    }
    return checkLaterThan(attempt.acting.on, attempt.payload).and_then([&] {
        return checkLaterThan(attempt.acting.on.addDays(-1), attempt.payload, u"meetingOn");
    });
}

Outcome extending(const ActTry& attempt)
{
    return checkLaterThan(runningDue(attempt.subject), attempt.payload);
}

Outcome deciding(const ActTry& attempt)
{
    return checkLaterThan(attempt.acting.on.addDays(-1), attempt.payload);
}

// Nothing was proposed before there was a programme.
Outcome proposing(const ActTry& attempt)
{
    const QDate first(attempt.programme.firstYear, 1, 1);
    const auto day = dayIn(attempt.payload, u"day");
    return day && *day < first
               ? refuse(ErrorCode::DateBefore, {QStringLiteral("day"), iso(*day), iso(first)})
               : Outcome();
}

// What appeared has a day: neither ahead, nor before the case was told to anybody.
Outcome publicising(const ActTry& attempt)
{
    const QDate first = attempt.subject.registeredOn;
    const QDate day = dayIn(attempt.payload, u"appearedOn").value_or(first);
    const QString key = QStringLiteral("appearedOn");
    if (day > attempt.acting.on)
        return refuse(ErrorCode::DateInFuture, {key, iso(day), iso(attempt.acting.on)});
    return day < first ? refuse(ErrorCode::DateBefore, {key, iso(day), iso(first)}) : Outcome();
}

} // namespace allowed

// What is urged first: that it be signed for, while the day of the reply is not past.
QJsonObject dayUrged(const Case& subject, QDate on, const WorkingCalendar& /*calendar*/)
{
    const auto signing = subject.signingMissed(on);
    QJsonObject days;
    putDay(days, u"forDue", signing ? signing : subject.limitOn());
    return days;
}

namespace applied {

void suspended(Case& subject, const Event& event)
{
    subject.state = State::Suspended;
    subject.pauses.push_back({event.happenedOn, std::nullopt, event.payload[u"reason"].toString(),
                              event.payload[u"approver"].toString()});
}

void resumed(Case& subject, const Event& event)
{
    subject.state = State::Handling;
    subject.pauses.back().to = event.happenedOn;
    moveClocks(subject, event.payload);
}

void extended(Case& subject, const Event& event)
{
    const auto& payload = event.payload;
    const QDate due = dayIn(payload, u"dueOn").value_or(QDate());
    subject.extensions.push_back({event.happenedOn, runningDue(subject), due,
                                  payload[u"reason"].toString(), payload[u"approver"].toString()});
    if (subject.replyIsOwed()) {
        Leg& leg = subject.legs.back();
        const bool stands = subject.state == State::Suspended;
        keepMissed(leg.missed, leg.replyDue,
                   stands ? subject.pauses.back().from : event.happenedOn);
        leg.replyDue = due;
        leg.agreed = true;
        leg.provisional = false;
    } else {
        keepMissed(subject.missed, subject.closeDue, event.happenedOn);
        subject.closeDue = due;
    }
}

void reckoned(Case& subject, const Event& event)
{
    moveClocks(subject, event.payload);
}

void supervised(Case& subject, const Event& event)
{
    const auto& payload = event.payload;
    // An answer that was entered after the letter meets it, whatever its day.
    const QDate sent = subject.legs.empty() ? QDate() : subject.legs.back().dispatchedOn;
    const bool isMet = std::ranges::any_of(subject.opinions, [&](const Opinion& opinion) {
        return opinion.entry > event.seq && opinion.on >= sent;
    });
    subject.urgings.push_back({.act = event.kind,
                               .on = event.happenedOn,
                               .letterNumber = payload[u"letterNumber"].toString(),
                               .forDue = dayIn(payload, u"forDue").value_or(QDate()),
                               .limit = dayIn(payload, u"dueOn"),
                               .reason = payload[u"reason"].toString(),
                               .leg = static_cast<int>(subject.legs.size()) - 1,
                               .answered = isMet,
                               .answeredBefore = isMet});
}

void docketed(Case& subject, const Event& event)
{
    subject.dockets.push_back(
        {.docket = event.payload[u"docket"].toString(), .on = event.happenedOn});
}

void decided(Case& subject, const Event& event)
{
    Docketing& docketing = subject.dockets.back();
    docketing.decision = event.payload[u"decision"].toString();
    docketing.owner = event.payload[u"owner"].toString();
    docketing.dueOn = dayIn(event.payload, u"dueOn");
    docketing.decidedOn = event.happenedOn;
    docketing.minutes = event.payload[u"studyMinutes"].toString();
}

void reportedUp(Case& subject, const Event& event)
{
    subject.reportsUp.push_back(
        {event.happenedOn, event.payload[u"to"].toString(), event.payload[u"document"].toString()});
}

void causeFound(Case& subject, const Event& event)
{
    subject.inquiry.causes.push_back(
        {event.happenedOn, event.payload[u"code"].toString(), event.payload[u"text"].toString()});
}

void traced(Case& subject, const Event& event)
{
    const auto& payload = event.payload;
    subject.inquiry.traces.push_back(
        {event.happenedOn, UnitId(payload[u"fromUnit"].toString()),
         UnitId(payload[u"toUnit"].toString()), payload[u"promisedBy"].toString(),
         payload[u"followedBy"].toString(), payload[u"text"].toString()});
}

// The opinion is a file like any other of the case.
void participated(Case& subject, const Event& event)
{
    const auto& payload = event.payload;
    const QString opinion = payload[u"opinion"].toString();
    subject.inquiry.participants.push_back(
        {event.happenedOn, payload[u"name"].toString(), payload[u"role"].toString(), opinion});
    if (!opinion.isEmpty())
        subject.attachments.push_back({event.happenedOn, opinion,
                                       payload[u"sha256"].toString().toLatin1(),
                                       payload[u"size"].toInteger()});
}

void docketProposed(Case& subject, const Event& event)
{
    const auto& payload = event.payload;
    subject.inquiry.proposals.push_back({event.happenedOn, UnitId(payload[u"unit"].toString()),
                                         dayIn(payload, u"day").value_or(QDate()),
                                         payload[u"criteria"].toString()});
}

void creditDecided(Case& subject, const Event& event)
{
    const auto& payload = event.payload;
    subject.inquiry.creditDecisions.push_back(
        {event.happenedOn,
         wordFrom<Approval>(payload[u"approval"].toString()).value_or(Approval::Rejected),
         event.operatorName, payload[u"reason"].toString()});
}

void publicised(Case& subject, const Event& event)
{
    const auto& payload = event.payload;
    subject.inquiry.publications.push_back(
        {event.happenedOn, payload[u"text"].toString(), payload[u"media"].toString(),
         dayIn(payload, u"appearedOn").value_or(event.happenedOn),
         payload[u"approver"].toString()});
}

void publicAnswered(Case& subject, const Event& event)
{
    subject.inquiry.answers.push_back({event.happenedOn, event.payload[u"text"].toString(),
                                       event.payload[u"channel"].toString()});
}

void annotated(Case&, const Event&) {} // an annotation is its event

void attached(Case& subject, const Event& event)
{
    const auto& payload = event.payload;
    subject.attachments.push_back({event.happenedOn, payload[u"name"].toString(),
                                   payload[u"sha256"].toString().toLatin1(),
                                   payload[u"size"].toInteger()});
}

} // namespace applied

} // namespace jiuzhang
