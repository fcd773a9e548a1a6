// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/event_proof.h"

#include "core/casework/case_course.h"
#include "core/casework/event_texts.h"
#include "core/casework/lawful_fold.h"
#include "core/casework/other_events.h"
#include "core/office/deductions.h"
#include "core/office/months/frozen_month.h"
#include "core/office/permission.h"
#include "core/office/proof/act_proof.h"
#include "core/office/proof/deduction_proof.h"
#include "core/office/proof/handover_proof.h"
#include "core/office/proof/kind_proofs.h"
#include "core/office/proof/month_proof.h"
#include "core/office/proof/number_proof.h"
#include "core/office/proof/rule_problem.h"
#include "core/office/rules/configuration.h"
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
            found.push_back({QStringLiteral("text"), QStringLiteral("event %1").arg(event.seq),
                             errorId(checked.error().code), checked.error()});
    }
    return found;
}

class EventProof {
public:
    explicit EventProof(const Desk& desk) : desk_(desk), read_(desk.record, desk.papers) {}

    std::vector<Problem> problems(std::span<const Event> events)
    {
        for (const Event& event : events)
            numbers_.note(event);
        if (events.front().subject) {
            months_.add(events);
            deductions_.add(events);
            handovers_.add(events);
        }
        auto found = badTexts(events);
        if (!found.empty() && isSetAnew(events.front()))
            found.clear();
        if (auto first = unlawful(events))
            found.push_back(*std::move(first));
        return found;
    }

    // What shows when all of them were seen.
    std::vector<Problem> problemsOfAll()
    {
        auto found = numbers_.problems();
        std::ranges::move(months_.problems(), std::back_inserter(found));
        std::ranges::move(deductions_.problems(), std::back_inserter(found));
        std::ranges::move(handovers_.problems(), std::back_inserter(found));
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

    // What cannot be folded is named by the chain's own proof, and a list of people that makes no
    // sense at the entry from which on it makes none.
    static bool isOfAnother(const Error& refusal, const Event& event)
    {
        return refusal.code == ErrorCode::ChainBroken &&
               (event.subject || refusal.details != QStringList(QString::number(event.seq)));
    }

    std::optional<Problem> unlawful(std::span<const Event> events)
    {
        Case before;
        for (std::size_t at = 0; at < events.size(); ++at) {
            const Event& event = events[at];
            const auto admitted = admits(before, events.first(at), event);
            if (!admitted && !isOfAnother(admitted.error(), event))
                return ruleProblem(event.seq, admitted.error());
            if (!admitted || !goOn(before, events.first(at + 1)))
                return {};
        }
        return {};
    }

    Outcome admits(const Case& before, std::span<const Event> earlier, const Event& event)
    {
        const LedgerRules& rules = *TRY(rulesBefore(event.seq));
        PastRecord record(desk_.record, event.seq);
        const Desk then{record,      desk_.query,      desk_.papers,     desk_.drafts,
                        desk_.kept,  desk_.care,       rules.programme,  rules.calendar,
                        rules.rules, desk_.typesetter, lastToday(event), lastToday(event)};
        Moment at{event, then, desk_.record, read_};
        if (!event.subject)
            return admitsBesideCases(at);
        at.earlier = earlier;
        at.subject = &before;
        if (earlier.empty())
            return couldRegister(at);
        if (const ActRow* row = actNamed(event.kind))
            return couldAct(at, *row);
        TRY(mayHaveEntered(at));
        const KindProof* kind = kindProofOf(event.kind);
        return kind ? kind->admits(at) : refuse(ErrorCode::ActUnknown, {event.kind});
    }

    Outcome admitsBesideCases(Moment& at)
    {
        const QString& kind = at.event.kind;
        const EventRow* row = otherEventNamed(kind.section(u'/', 0, 0));
        const KindProof* proof = kindProofOf(kind);
        if (!row || row->apply || !proof)
            return refuse(ErrorCode::CaseUnknown, {QString()});
        TRY(mayHaveEntered(at));
        if (kConfigurationKinds.contains(kind))
            at.after = TRY(rulesBefore(at.event.seq + 1));
        TRY(proof->admits(at));
        if (kind == kFixDeductions)
            return deductions_.begin(at);
        if (kind == kHandedOverWork)
            return handovers_.begin(at);
        return kind.section(u'/', 0, 0) == kFreezeMonth ? months_.begin(at) : Outcome();
    }

    static Outcome mayHaveEntered(const Moment& at)
    {
        return mayEnter(at.acting(), at.then.programme.people, at.then.today,
                        TRY(rolesFor(at.then.record, at.event.kind, at.event.payload)));
    }

    // What the ledger worked by then; each version is read once. Of what begins it, a programme and
    // a calendar, by these.
    Result<const LedgerRules*> rulesBefore(std::int64_t seq)
    {
        const auto version = TRY(versionBefore(seq));
        auto known = rules_.find(version);
        if (known == rules_.end()) {
            const PastRecord record(desk_.record, version + 1);
            known = rules_.emplace(version, TRY(rulesOf(record))).first;
        }
        return &known->second;
    }

    Result<std::int64_t> versionBefore(std::int64_t seq)
    {
        if (versions_.empty()) {
            for (const QString& kind : kConfigurationKinds)
                for (const Event& event : TRY(desk_.record.eventsOfKind(kind)))
                    versions_.insert(event.seq);
            for (const QString& kind : {kAdoptProgramme, kAdoptCalendar})
                for (const Event& event : TRY(read_.before(kind, kFirstEntries)))
                    begun_ = std::max(begun_, event.seq);
        }
        const auto next = versions_.lower_bound(std::max(seq, begun_ + 1));
        return next == versions_.begin() ? 0 : *std::prev(next);
    }

    static constexpr std::int64_t kFirstEntries = 3; // of a ledger: its programme, its calendar

    const Desk& desk_;
    ReadOnce read_;
    NumberProof numbers_;
    MonthProof months_;
    DeductionProof deductions_;
    HandoverProof handovers_;
    std::int64_t begun_ = 0;
    std::set<std::int64_t> versions_; // the events that set what the ledger works by
    std::map<std::int64_t, LedgerRules> rules_;
};

} // namespace

LedgerCare::Judge judgeFor(const Desk& desk)
{
    return [proof = std::make_shared<EventProof>(desk)](std::span<const Event> events) {
        return events.empty() ? proof->problemsOfAll() : proof->problems(events);
    };
}

Result<Verification> verifyLedger(const Desk& desk, const std::optional<LedgerCare::Anchor>& anchor,
                                  const LedgerCare::Progress& progress)
{
    return desk.care.verify(anchor, progress, judgeFor(desk));
}

} // namespace jiuzhang
