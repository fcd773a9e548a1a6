// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/event_proof.h"

#include "core/casework/case_course.h"
#include "core/casework/event_texts.h"
#include "core/casework/fields.h"
#include "core/casework/json_fields.h"
#include "core/casework/lawful_fold.h"
#include "core/casework/other_events.h"
#include "core/office/months/frozen_month.h"
#include "core/office/paper_proof.h"
#include "core/office/permission.h"
#include "core/office/putting_right.h"
#include "core/office/rules/configuration.h"
#include "core/office/rules/ledger_setup.h"
#include "core/office/rules/operators.h"
#include "core/office/sign_in.h"
#include "core/record/past_record.h"

#include <map>
#include <set>

namespace jiuzhang {

namespace {

// In no time zone was it a later day when the event was entered.
QDate lastToday(const Event& event)
{
    return event.enteredAt.date().addDays(1);
}

Acting actingIn(const Event& event)
{
    return {event.operatorName, event.onBehalfOf, event.happenedOn};
}

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

Outcome admitsRegistration(const Desk& then, const Event& event)
{
    if (!isAct(event.kind, Act::Register))
        return refuse(ErrorCode::CaseUnknown, {event.subject->text()});
    TRY(mayEnter(actingIn(event), then.programme.people, then.today, rowOf(Act::Register).roles));
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
    const auto mistakes = clueMistakes(clue, then.programme, event.happenedOn);
    return mistakes.empty() ? Outcome() : refuse(mistakes.front());
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

// As it was asked when it was entered: what was told late, of the case as it was on its day, and
// whether anything after it would lack what it needs.
Outcome admitsOnItsDay(const Desk& then, const Case& before, std::span<const Event> earlier,
                       const ActRow& row, const Event& event)
{
    const auto other = TRY(otherCase(then, row, event));
    const Case* named = other ? &*other : nullptr;
    const Gate gate = then.gate();
    if (event.happenedOn >= before.lastActOn)
        return gate.admits(before, row, event, named);
    TRY(gate.mayAct(before, row, actingIn(event)));
    TRY(gate.admits(folded(earlier, event.happenedOn), row, event, named));
    std::vector<Event> after(earlier.begin(), earlier.end());
    after.push_back(event);
    return checkRest(then, event.kind, earlier, after);
}

Outcome admitsAct(const Desk& then, const Case& before, std::span<const Event> earlier,
                  const ActRow& row, const Event& event)
{
    TRY(admitsOnItsDay(then, before, earlier, row, event));
    if (row.act != Act::Dispatch)
        return {};
    TRY(checkUnits(then, {UnitId(event.payload[u"lead"].toString())}));
    TRY(checkUnits(then, codesIn<UnitId>(event.payload, u"assisting")));
    return checkUnits(then, codesIn<UnitId>(event.payload, u"copied"));
}

// What a merging or its end leaves on the root follows its event on the child.
Outcome admitsChild(const Desk& then, const ActRow& act, const Event& event)
{
    const QString child = event.payload[u"child"].toString();
    const Event cause = TRY(then.record.event(event.seq - 1));
    if (actNamed(cause.kind) != &act || cause.subject != CaseNumber(child) ||
        (act.act == Act::Merge && cause.payload[u"root"] != event.subject->text()))
        return refuse(ErrorCode::CaseUnknown, {child});
    return {};
}

// Days are reckoned anew for case after case, at once when a calendar is adopted.
Outcome followsTheCalendar(const CaseRecord& then, const Event& event)
{
    const Event cause = TRY(then.event(event.seq - 1));
    if (cause.kind != kAdoptCalendar && cause.kind != event.kind)
        return refuse(ErrorCode::EntryUnknown, {QString::number(cause.seq)});
    return {};
}

Outcome admitsOther(const Desk& then, const Event& event)
{
    TRY(mayEnter(actingIn(event), then.programme.people, then.today,
                 TRY(rolesFor(then.record, event.kind, event.payload))));
    if (event.kind == u"take-in")
        return admitsChild(then, rowOf(Act::Merge), event);
    if (event.kind == u"let-go")
        return admitsChild(then, rowOf(Act::Unmerge), event);
    if (event.kind == u"hand-over")
        return checkUnits(then, {UnitId(event.payload[u"unit"].toString())});
    if (event.kind == u"reckon")
        return followsTheCalendar(then.record, event);
    return event.kind == kIssuePaper ? PaperProof::admitsIssue(event, then.programme) : Outcome();
}

// A setting, or what happened to the ledger as a whole. What it says of a setting is read when the
// ledger is opened; what it says of a person has to fit the list.
Outcome admitsBesideCases(const CaseRecord& then, const People& people, const Event& event)
{
    const auto roles = TRY(rolesFor(then, event.kind, event.payload));
    const EventRow* row = otherEventNamed(event.kind.section(u'/', 0, 0));
    if (!row || row->apply)
        return refuse(ErrorCode::CaseUnknown, {QString()});
    TRY(mayEnter(actingIn(event), people, lastToday(event), roles));
    if (event.kind == kSetPassphrase)
        return maySetPassphrase(people, actingIn(event), event.payload[u"number"].toInt(),
                                lastToday(event));
    if (event.kind != kSetPerson)
        return {};
    return personFromJson(event.payload).and_then([&](const Person& person) {
        return people.maySay(person, lastToday(event));
    });
}

// The case with the newest of its events; false: it cannot be folded, which is named elsewhere.
bool goOn(Case& subject, std::span<const Event> events)
{
    const Event& newest = events.back();
    const ActRow* row = actNamed(newest.kind);
    const bool isBefore = subject.lastActOn.isValid() && newest.happenedOn < subject.lastActOn;
    if (!isBefore && subject.state != State::Void && !(row && row->putsRight)) {
        apply(subject, newest);
        return true;
    }
    auto folded = foldedLawfully(events);
    if (folded)
        subject = std::move(**folded);
    return folded.has_value();
}

Problem problem(const char* kind, const Event& event, const Error& refusal)
{
    return {QString::fromLatin1(kind), QStringLiteral("event %1").arg(event.seq),
            errorId(refusal.code), refusal};
}

// Texts that an earlier program let in, and that stand: neither corrected nor withdrawn.
std::vector<Problem> badTexts(std::span<const Event> events)
{
    std::vector<Problem> found;
    if (std::ranges::all_of(events,
                            [](const Event& event) { return checkTexts(event).has_value(); }))
        return found;
    for (CourseEntry& entry : courseOf(events)) {
        Event& event = entry.event;
        if (const auto reason = event.payload[u"reason"]; reason.isString())
            event.reason = reason.toString(); // as it was corrected
        if (const auto checked = checkTexts(event); !checked && entry.stands())
            found.push_back(problem("text", event, checked.error()));
    }
    return found;
}

class EventProof {
public:
    explicit EventProof(const Desk& desk) : desk_(desk), papers_(desk.papers) {}

    std::vector<Problem> problems(std::span<const Event> events)
    {
        auto found = badTexts(events);
        if (!found.empty() && isSetAnew(events.front()))
            found.clear();
        if (auto first = unlawful(events))
            found.push_back(*std::move(first));
        return found;
    }

private:
    // A setting in whose place another one stands says nothing any more.
    bool isSetAnew(const Event& event) const
    {
        if (!event.kind.startsWith(u"set-") && !event.kind.startsWith(u"adopt-"))
            return false;
        const auto key = [](const Event& each) { return each.payload[u"kind"]; };
        const auto same = desk_.record.eventsOfKind(event.kind);
        return same && std::ranges::any_of(*same, [&](const Event& each) {
                   return each.seq > event.seq && key(each) == key(event);
               });
    }

    std::optional<Problem> unlawful(std::span<const Event> events)
    {
        Case before;
        for (std::size_t at = 0; at < events.size(); ++at) {
            const Event& event = events[at];
            auto admitted = admits(before, events.first(at), event);
            if (admitted)
                admitted = hasItsLetter(event, events);
            // What cannot be folded is named by the chain's own proof.
            if (!admitted && admitted.error().code != ErrorCode::ChainBroken)
                return problem("rule", event, admitted.error());
            if (!admitted || !goOn(before, events.first(at + 1)))
                return {};
        }
        return {};
    }

    // An act that sends a letter has it issued with it.
    static Outcome hasItsLetter(const Event& event, std::span<const Event> events)
    {
        const QString number = event.payload[u"letterNumber"].toString();
        const bool isIssued = std::ranges::any_of(events, [&](const Event& each) {
            return !actNamed(each.kind) && each.payload[u"numberText"] == number;
        });
        return number.isEmpty() || isIssued ? Outcome() : refuse(ErrorCode::PaperUnknown, {number});
    }

    // Months are frozen in order. These events come in the order of entry.
    Outcome admitsFreezing(const Event& event)
    {
        const QString month = event.payload[u"month"].toString();
        const bool comesNext = monthFromLabel(month) && month > lastFrozen_;
        if (!comesNext)
            return refuse(ErrorCode::MonthOutOfOrder, {month, lastFrozen_});
        lastFrozen_ = month;
        return {};
    }

    Outcome admits(const Case& before, std::span<const Event> earlier, const Event& event)
    {
        if (!event.subject && event.kind.section(u'/', 0, 0) == kFreezeMonth)
            TRY(admitsFreezing(event));
        PastRecord record(desk_.record, event.seq);
        if (!event.subject) {
            TRY(papers_.admitsMention(event));
            if (event.kind == kIssuePaper)
                TRY(PaperProof::admitsIssue(event, (*TRY(rulesBefore(event.seq))).programme));
            return admitsBesideCases(record, TRY(peopleBefore(event.seq)), event);
        }
        const LedgerRules& rules = *TRY(rulesBefore(event.seq));
        const Desk then{record,      desk_.query,      desk_.papers,     desk_.drafts,
                        desk_.kept,  desk_.care,       rules.programme,  rules.calendar,
                        rules.rules, desk_.typesetter, lastToday(event), lastToday(event)};
        if (earlier.empty())
            return admitsRegistration(then, event);
        const ActRow* row = actNamed(event.kind);
        if (!row)
            return admitsOther(then, event);
        if (!row->putsRight)
            return admitsAct(then, before, earlier, *row, event);
        TRY(mayEnter(actingIn(event), rules.programme.people, then.today,
                     TRY(rolesFor(record, event.kind, event.payload))));
        return couldPutRight(then, before, *row, event, earlier);
    }

    Result<People> peopleBefore(std::int64_t seq)
    {
        if (!listing_)
            listing_ = TRY(desk_.record.eventsOfKind(kSetPerson));
        const auto next = std::ranges::lower_bound(*listing_, seq, {}, &Event::seq);
        return peopleIn({listing_->begin(), next});
    }

    // What the ledger worked by then; each version is read once.
    Result<const LedgerRules*> rulesBefore(std::int64_t seq)
    {
        const PastRecord record(desk_.record, seq);
        const auto version = TRY(versionBefore(seq));
        auto known = rules_.find(version);
        if (known == rules_.end())
            known = rules_.emplace(version, TRY(rulesOf(record))).first;
        return &known->second;
    }
    Result<std::int64_t> versionBefore(std::int64_t seq)
    {
        if (versions_.empty()) {
            for (const QString& kind : kConfigurationKinds)
                for (const Event& event : TRY(desk_.record.eventsOfKind(kind)))
                    versions_.insert(event.seq);
        }
        const auto next = versions_.lower_bound(seq);
        return next == versions_.begin() ? 0 : *std::prev(next);
    }

    const Desk& desk_;
    std::optional<std::vector<Event>> listing_; // of the people
    std::set<std::int64_t> versions_;           // the events that set what the ledger works by
    std::map<std::int64_t, LedgerRules> rules_;
    QString lastFrozen_; // month
    PaperProof papers_;
};

} // namespace

Result<Verification> verifyLedger(const Desk& desk, const std::optional<LedgerCare::Anchor>& anchor,
                                  const LedgerCare::Progress& progress)
{
    EventProof proof(desk);
    return desk.care.verify(anchor, progress,
                            [&](std::span<const Event> events) { return proof.problems(events); });
}

} // namespace jiuzhang
