// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/proof/consequence_proofs.h"

#include "core/casework/clocks.h"
#include "core/office/proof/kind_proofs.h"
#include "core/office/rules/configuration.h"
#include "core/office/rules/succession.h"

#include <algorithm>

namespace jiuzhang::proof {

namespace {

tl::unexpected<Error> alone(const QString& missing, const QString& number)
{
    return refuse(ErrorCode::EntryAlone, {missing, number});
}

// What a merging or its end leaves on the root follows its event on the child.
Outcome followsAct(const Moment& at, Act act)
{
    const ActRow& row = rowOf(act);
    const QString child = at.event.payload[u"child"].toString();
    const auto cause = at.then.record.event(at.event.seq - 1);
    if (!cause || actNamed(cause->kind) != &row || cause->subject != CaseNumber(child) ||
        cause->operatorName != at.event.operatorName)
        return alone(QString::fromUtf16(row.id), child);
    const auto events = TRY(at.then.record.events(CaseNumber(child)));
    const bool isItsRoot = std::ranges::any_of(events, [&](const Event& each) {
        return isAct(each.kind, Act::Merge) && each.payload[u"root"] == at.event.subject->text() &&
               (act == Act::Unmerge || each.seq == cause->seq);
    });
    if (!isItsRoot)
        return alone(QString::fromUtf16(row.id), child);
    const Case taken = TRY(at.then.record.load(CaseNumber(child)));
    return saysWhatWasDecided(at.event, u"clues", taken.clues);
}

// The kind of event that an act of two cases leaves on the other one, and the keys by which each
// names the other case; none: it is of one case.
struct Half {
    QString kind;
    QString key;
    QString actsKey; // empty: the act itself does not name it
};
std::optional<Half> leftBy(const Event& event)
{
    const ActRow* row = actNamed(event.kind);
    switch (row ? row->act : Act::Register) {
    case Act::Merge:
        return Half{QStringLiteral("take-in"), QStringLiteral("child"), QStringLiteral("root")};
    case Act::Unmerge:
        return Half{QStringLiteral("let-go"), QStringLiteral("child"), QString()};
    case Act::Relate:
    case Act::Distinguish:
        return Half{event.kind, QStringLiteral("other"), QStringLiteral("other")};
    default:
        return std::nullopt;
    }
}

// Of an act of two cases, the event on the other one: behind it or, of those that are alike,
// before.
std::optional<Event> besideIt(const CaseRecord& record, const Event& act, const Half& half)
{
    const auto isHalf = [&](const Result<Event>& each) {
        return each && each->kind == half.kind && each->subject &&
               each->payload[half.key] == act.subject->text() &&
               each->operatorName == act.operatorName &&
               (half.actsKey.isEmpty() || act.payload[half.actsKey] == each->subject->text());
    };
    if (auto behind = record.event(act.seq + 1); isHalf(behind))
        return *behind;
    if (half.kind != act.kind)
        return std::nullopt;
    auto before = record.event(act.seq - 1);
    return isHalf(before) ? std::optional(*before) : std::nullopt;
}

// What withdraws one half stands beside what withdraws the other.
Outcome withdrawsBoth(const Moment& at, const Event& undone, const Half& half)
{
    const auto other = besideIt(at.record, undone, half);
    if (!other)
        return {};
    for (const int step : {1, -1}) {
        const auto each = at.record.event(at.event.seq + step);
        if (each && isAct(each->kind, Act::Withdraw) && each->subject == other->subject &&
            each->payload[u"event"].toInteger() == other->seq)
            return {};
    }
    return alone(at.event.kind, other->subject->text());
}

} // namespace

Outcome takeIn(const Moment& at)
{
    return followsAct(at, Act::Merge);
}

Outcome letGo(const Moment& at)
{
    return followsAct(at, Act::Unmerge);
}

// By whom a unit is followed on the day of the change. An entry about a case that has gone on since
// bears the case's day: whoever takes over was there at the end of his own time, then.
Outcome handOver(const Moment& at)
{
    const auto& told = at.event.payload;
    const UnitId heir(told[u"unit"].toString());
    const auto& directory = at.then.programme.directory;
    const Unit* unit = directory.find(heir);
    if (!unit)
        return refuse(ErrorCode::UnknownUnit, {heir.text()});
    const QString lead = at.subject->lead ? at.subject->lead->text() : QString();
    TRY(saysWhatWasDecided(at.event, u"from", lead));
    QDate day = at.event.happenedOn;
    if (day == at.subject->lastOrderedOn)
        day = std::min(day, unit->validTo.value_or(day));
    const auto heirs = heirsOf(directory, UnitId(lead), day);
    if (!at.subject->isOpen() || std::ranges::find(heirs, heir) == heirs.end())
        return refuse(ErrorCode::UnknownChoice,
                      {QStringLiteral("successor"), directory.name(heir), QString()});
    return saysWhatWasDecided(at.event, u"basis", at.event.reason);
}

// Days are reckoned anew for case after case, at once when a calendar is adopted.
Outcome reckon(const Moment& at)
{
    const auto cause = TRY(at.then.record.event(at.event.seq - 1));
    const auto adopted = TRY(at.read.before(kAdoptCalendar, at.event.seq));
    if ((cause.kind != kAdoptCalendar && cause.kind != at.event.kind) || adopted.empty())
        return alone(kAdoptCalendar, QString());
    const QJsonObject days =
        clocksReckoned(*at.subject, at.then.calendar, adopted.back().happenedOn);
    QStringList keys = days.keys() + at.event.payload.keys();
    keys.removeDuplicates();
    for (const QString& key : keys)
        TRY(saysWhatWasDecided(at.event, key, days[key]));
    return {};
}

Outcome hasItsOtherHalf(const Moment& at)
{
    if (const auto half = leftBy(at.event))
        return besideIt(at.record, at.event, *half)
                   ? Outcome()
                   : alone(half->kind, at.event.payload[half->actsKey].toString());
    if (!isAct(at.event.kind, Act::Withdraw))
        return {};
    const auto undone = at.then.record.event(at.event.payload[u"event"].toInteger());
    const auto half = undone ? leftBy(*undone) : std::nullopt;
    return half ? withdrawsBoth(at, *undone, *half) : Outcome();
}

} // namespace jiuzhang::proof
