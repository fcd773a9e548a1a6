// SPDX-License-Identifier: GPL-3.0-or-later
// What is entered later changes what a frozen month said, whatever it was: counts, 超期, sums,
// rates (casework, Figures).
#include "core/casework/case_course.h"
#include "core/casework/fields.h"
#include "core/casework/righting_words.h"
#include "core/figures/case_figures.h"
#include "core/figures/corrections.h"
#include "core/figures/leg_figures.h"
#include "core/figures/unit_shares.h"
#include "core/shielding/masking.h"

#include <algorithm>
#include <map>

namespace jiuzhang {

namespace {

// Cases that were merged at some time, as a month tells of them while one after another of their
// entries becomes known.
class Group {
public:
    Group(std::span<const std::vector<Event>> cases, std::int64_t known, const ReportSpan& span,
          const ClosedMonths& closed)
        : span_(span), closed_(closed)
    {
        for (const auto& events : cases) {
            const auto end = std::ranges::upper_bound(events, known, {}, &Event::seq);
            members_.push_back({events, static_cast<std::size_t>(end - events.begin())});
            read(members_.back());
        }
    }

    // The member whose entry comes next in the chain; null: all is known.
    struct Member {
        const std::vector<Event>& events;
        std::size_t known;
        Case subject = {};
        FigureRow own = {}; // what the month says of it by itself
        DebtTold told = {}; // what it tells of its debt
        [[nodiscard]] const Event* next() const
        {
            return known < events.size() ? &events[known] : nullptr;
        }
    };
    [[nodiscard]] const Member* nextToKnow() const
    {
        const Member* first = nullptr;
        for (const auto& member : members_) {
            const bool comes = member.next() && (!first || member.next()->seq < first->next()->seq);
            first = comes ? &member : first;
        }
        return first;
    }
    void know(const Member& member)
    {
        auto& one = members_[static_cast<std::size_t>(&member - members_.data())];
        ++one.known;
        read(one);
    }

    // What the month says of the case, and of the debts of all of them.
    [[nodiscard]] FigureRow said(const Member& member) const
    {
        FigureRow row = member.own;
        for (const auto& root : members_) {
            std::vector<DebtTold> told{root.told};
            for (const auto& part : members_) {
                if (&part != &root && rootOf(part) == root.subject.number)
                    told.push_back(part.told);
            }
            if (rootOf(root) == root.subject.number)
                for (const auto& each : debtFigures(told))
                    row += each;
        }
        return row;
    }

private:
    [[nodiscard]] static CaseNumber rootOf(const Member& member)
    {
        return member.subject.mergedInto.value_or(member.subject.number);
    }

    void read(Member& member) const
    {
        member.subject = folded(std::span(member.events).first(member.known), span_.readOn());
        const Case& subject = member.subject;
        member.own = {};
        member.told = {};
        if (!subject.registeredOn.isValid()) // it was not known yet
            return;
        const CaseFlow flow = flowOf(subject, span_.period, closed_);
        const CaseFlow year = flowOf(subject, span_.yearToDate(), closed_);
        member.own = caseFigures(subject, flow, year, span_, closed_);
        member.told = debtTold(subject, year, span_, closed_);
        if (isRoot(year)) {
            for (const auto& leg : legFiguresOf(subject, span_))
                member.own += leg.row;
        }
    }

    const ReportSpan& span_;
    const ClosedMonths& closed_;
    std::vector<Member> members_;
};

// The cases beside the acts say the same once more.
bool isBesideActs(Measure measure)
{
    return std::ranges::any_of(measures(),
                               [&](const MeasureRow& each) { return each.ofCases == measure; });
}

std::vector<FigureChange> changesBetween(const FigureRow& was, const FigureRow& is)
{
    std::vector<FigureChange> changes;
    for (const auto& each : measures()) {
        const auto measure = each.measure;
        if (was.count(measure) != is.count(measure) && !isBesideActs(measure))
            changes.push_back({measure, was.count(measure), is.count(measure)});
    }
    return changes;
}

Correction lineOf(const Event& event, const Case& was, const Case& is, const Reported& reported)
{
    const Programme& programme = reported.programme;
    Correction line{.number = is.number,
                    .entity = entityForList(is),
                    .unit = unitRowName(unitRowOf(is.lead, programme.directory, reported.readOn),
                                        programme.directory),
                    .measure = Measure::Corrected,
                    .by = 0,
                    .happenedOn = event.happenedOn,
                    .month = monthLabel(monthCounting(event.happenedOn, programme)),
                    .entry = event.seq,
                    .act = event.kind};
    if (const auto* field = clueField(event.payload[u"field"].toString())) {
        const QString key = event.payload[u"field"].toString();
        line.what = QString::fromUtf16(field->word);
        line.was = keptWordsForList(key, toJson(was.clue)[key], is, programme);
        line.is = keptWordsForList(key, toJson(is.clue)[key], is, programme);
    }
    return line;
}

// The day from which on the entry says something else of its case.
QDate reachesBackTo(const Event& event, std::span<const std::vector<Event>> group)
{
    const ActRow* row = actNamed(event.kind);
    if (!row || !row->putsRight || row->act == Act::Change)
        return event.happenedOn;
    const auto about = event.payload[u"event"].toString().toLongLong();
    for (const auto& events : group) {
        if (events.front().subject != event.subject)
            continue;
        const auto found = std::ranges::find(events, about, &Event::seq);
        return (found == events.end() ? events.front() : *found).happenedOn;
    }
    return event.happenedOn;
}

// What was entered since the freezing, and changes something that a month told.
class Tellings {
public:
    Tellings(std::vector<Correction>& lines, std::span<const std::vector<Event>> group,
             const Reported& reported)
        : lines_(lines), group_(group), reported_(reported)
    {
        for (const auto& events : group) {
            for (const auto& event : events) {
                if (event.seq > reported.frozen)
                    untold_.emplace(event.seq, reachesBackTo(event, group));
            }
        }
    }

    // Whether an entry that has not been told of yet could change what the month said.
    [[nodiscard]] bool mayConcern(const ReportSpan& month) const
    {
        return std::ranges::any_of(
            untold_, [&](const auto& each) { return each.second <= month.period.to; });
    }

    void hold(const ReportSpan& month, const QString& changedMonth)
    {
        Group cases(group_, reported_.frozen, month, reported_.closed);
        while (const auto* member = cases.nextToKnow()) {
            const Event& event = *member->next();
            const Case was = member->subject;
            const FigureRow said = cases.said(*member);
            cases.know(*member);
            auto changes = changesBetween(said, cases.said(*member));
            if (untold_.contains(event.seq))
                tell(event, was, member->subject, std::move(changes), changedMonth);
        }
    }

private:
    void tell(const Event& event, const Case& was, const Case& is,
              std::vector<FigureChange> changes, const QString& changedMonth)
    {
        // By category alone it is transferred in the next month; the total does not show it.
        const bool isJudged = was.state != State::Void && was.clue.category && is.clue.category &&
                              was.clue.category != is.clue.category;
        const auto isItsLine = [&](const Correction& each) {
            return each.entry == event.seq && each.number == event.subject;
        };
        auto line = std::ranges::find_if(lines_, isItsLine);
        if (line == lines_.end() && (!changes.empty() || isJudged))
            line = lines_.insert(line, lineOf(event, was, is, reported_));
        if (changes.empty())
            return;
        line->changes = std::move(changes);
        line->changedMonth = changedMonth;
        untold_.erase(event.seq);
    }

    std::vector<Correction>& lines_;
    std::span<const std::vector<Event>> group_;
    const Reported& reported_;
    std::map<std::int64_t, QDate> untold_; // entries, and from which day on they say otherwise
};

} // namespace

bool isTouchedSince(const Case& subject, std::int64_t frozen, const ReportSpan& reported)
{
    return std::ranges::any_of(subject.rightings,
                               [&](const Righting& each) { return each.entry > frozen; }) ||
           std::ranges::any_of(subject.acts, [&](const ActTold& each) {
               return each.entry > frozen && each.on <= reported.period.to;
           });
}

void tellChanges(std::vector<Correction>& corrections, std::span<const std::vector<Event>> group,
                 const Reported& reported)
{
    Tellings tellings(corrections, group, reported);
    for (const auto& month : reported.months) {
        const bool isNewest = &month == &reported.months.front();
        if (isNewest || tellings.mayConcern(month))
            tellings.hold(month, isNewest ? QString() : month.label);
    }
}

} // namespace jiuzhang
