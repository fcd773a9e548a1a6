// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/office/second_reckoning.h"

#include <algorithm>
#include <set>

namespace jiuzhang::tests {

namespace {

using namespace Qt::StringLiterals;
using LifeState = Standing::State;

void mend(Event& wrong, const QString& field, const QJsonValue& value)
{
    if (field == u"on") {
        wrong.happenedOn = QDate::fromString(value.toString(), Qt::ISODate);
    } else if (wrong.kind == u"register") {
        auto clue = wrong.payload[u"clue"].toObject();
        clue[field] = value;
        wrong.payload[u"clue"] = clue;
    } else {
        wrong.payload[wrong.kind == u"change" ? u"value"_s : field] = value;
    }
}

} // namespace

std::vector<Event> asItShouldBe(std::vector<Event> events, bool& isVoid)
{
    std::map<std::int64_t, Event*> bySeq;
    for (auto& event : events)
        bySeq[event.seq] = &event;
    std::set<std::int64_t> gone;
    for (const auto& event : events) {
        const auto about = bySeq.find(event.payload[u"event"].toInteger());
        if (about == bySeq.end())
            continue;
        if (event.kind == u"withdraw" || event.kind == u"reverse")
            gone.insert(about->first);
        else if (event.kind == u"correct")
            mend(*about->second, event.payload[u"field"].toString(), event.payload[u"value"]);
        for (const auto& days : event.payload[u"days"].toArray()) { // reckoned anew from it
            Event& keeps = *bySeq.at(days[u"event"].toInteger());
            for (const QString& key : days.toObject().keys()) {
                if (key != u"event")
                    keeps.payload[key] = days[key];
            }
        }
    }
    isVoid = gone.contains(events.front().seq);
    std::erase_if(events, [&](const Event& event) { return gone.contains(event.seq); });
    std::ranges::stable_sort(events, {}, &Event::happenedOn);
    return events;
}

namespace {

// A case of the ledger, and what is told of the debt that it is about: by itself, or by the cases
// merged into it.
struct Told {
    Standing standing;
    Passed passed;
    std::vector<const Told*> children;
};

class ReckonedMonth {
public:
    ReckonedMonth(QDate from, QDate to, const std::vector<Frozen>& frozen)
        : from_(from), to_(to), frozen_(frozen)
    {
    }

    SecondReckoning of(const std::vector<std::vector<Event>>& cases)
    {
        std::map<QString, Told> all;
        for (const auto& told : cases) {
            bool isVoid = false;
            auto events = asItShouldBe(told, isVoid);
            const QString number = told.front().subject->text();
            std::erase_if(events, [this](const Event& event) { return event.happenedOn > to_; });
            if (!isVoid && !events.empty())
                all[number] = {standingOf(events), passedIn(events, from_, frozen_), {}};
        }
        for (const auto& [number, told] : all) {
            if (told.standing.state == LifeState::Merged)
                all.at(told.standing.root).children.push_back(&told);
        }
        for (const auto& [number, told] : all)
            add(told, told.standing.state == LifeState::Merged ? all.at(told.standing.root) : told);
        return std::move(month_);
    }

private:
    void add(const Told& told, const Told& root)
    {
        addPassed(told, root);
        addPayments(told.standing);
        addState(told);
        if (told.standing.isRoot())
            addLegs(told.standing);
        if (told.standing.state != LifeState::Merged)
            addMoney(told);
    }

    // What stands where the case is at the end.
    void addTo(const Standing& at, const QString& key, std::int64_t value)
    {
        month_.total[key] += value;
        month_.units[at.lead][key] += value;
        month_.categories[at.category][key] += value;
    }

    static Reckoned withCases(Reckoned row)
    {
        for (const QString& key : {u"reopened"_s, u"settled"_s, u"declined"_s})
            row[key + u"Cases"_s] = row[key] > 0;
        return row;
    }

    static void join(Reckoned& row, const Reckoned& other)
    {
        for (const auto& [key, value] : other)
            row[key] += value;
    }

    void addPassed(const Told& told, const Told& root)
    {
        const Passed& passed = told.passed;
        for (const auto& [unit, row] : passed.units)
            join(month_.units[unit], withCases(row));
        join(month_.units[root.standing.lead], passed.ofRoot);
        Reckoned total = withCases(passed.total);
        join(month_.total, total);
        const QString& now = told.standing.category;
        if (passed.wasOpen && passed.firstCategory != now) {
            ++month_.categories[passed.firstCategory][u"opening"_s];
            ++month_.categories[passed.firstCategory][u"transferredOut"_s];
            total[u"opening"_s] = 0;
            total[u"transferredIn"_s] = 1;
        }
        join(month_.categories[now], total);
    }

    void addPayments(const Standing& standing)
    {
        for (const auto& payment : standing.payments) {
            if (countedOn(payment.on, payment.entry, frozen_) < from_)
                continue;
            month_.total[u"fulfilledInPeriodFen"_s] += payment.fen;
            month_.units[payment.unit][u"fulfilledInPeriodFen"_s] += payment.fen;
            month_.categories[standing.category][u"fulfilledInPeriodFen"_s] += payment.fen;
        }
    }

    void addState(const Told& told)
    {
        const Standing& at = told.standing;
        const bool owes = !at.legs.empty() && !at.legs.back().replied.isValid() &&
                          (at.state == LifeState::Dispatched || at.state == LifeState::Handling);
        addTo(at, u"late"_s, owes && at.legs.back().due < to_);
        if (at.isRoot())
            addTo(at, u"acceptedToDate"_s, 1);
        if (at.isDone()) {
            addTo(at, u"settledToDate"_s, 1);
            addTo(at, u"solvedToDate"_s, at.outcome == u"resolved" || at.outcome == u"partial");
            addTo(at, u"onTimeToDate"_s, at.settledOn <= QDate(2022, 12, 31));
        }
        if (at.state == LifeState::StruckOff && at.view != u"unreachable") {
            addTo(at, u"askedToDate"_s, 1);
            addTo(at, u"satisfiedToDate"_s, at.view != u"dissatisfied");
        }
    }

    void addLegs(const Standing& at)
    {
        for (const auto& leg : at.legs) {
            const bool isLast = &leg == &at.legs.back();
            QDate done = leg.replied;
            if (isLast && at.isDone() && (!done.isValid() || at.settledOn < done))
                done = at.settledOn;
            QDate freed = leg.ended;
            if (isLast && at.state == LifeState::Suspended)
                freed = at.suspendedFrom;
            const QDate until =
                std::min({to_, done.isValid() ? done : to_, freed.isValid() ? freed : to_});
            addLeg(at, leg, u"everLate"_s, leg.wasLate || leg.due < until);
            const QDate due = leg.wasDone ? leg.firstDue : leg.due;
            const QDate first = leg.wasDone ? leg.firstDone : done;
            const bool inTime = first.isValid() && first <= due;
            const bool fellDue = inTime || !freed.isValid() || due < freed;
            if (due <= to_ && fellDue) {
                addLeg(at, leg, u"repliesDue"_s, 1);
                addLeg(at, leg, u"repliesOnTime"_s, inTime);
            }
        }
    }

    void addLeg(const Standing& at, const Standing::Leg& leg, const QString& key, std::int64_t by)
    {
        month_.total[key] += by;
        month_.units[leg.unit][key] += by;
        month_.categories[at.category][key] += by;
    }

    static std::int64_t paidOn(const std::vector<const Told*>& parts)
    {
        std::int64_t sum = 0;
        for (const auto* part : parts) {
            for (const auto& payment : part->standing.payments)
                sum += payment.fen;
        }
        return sum;
    }

    // A debt that came twice counts once: what the root says of it, or the most that a merged case
    // said; what was paid on either is paid.
    void addMoney(const Told& root)
    {
        std::vector<const Told*> parts = root.children;
        parts.push_back(&root);
        const auto told = [&](std::optional<std::int64_t> Standing::*which) {
            std::optional<std::int64_t> most;
            for (const auto* part : root.children)
                most = std::max(most, part->standing.*which);
            return root.standing.*which ? root.standing.*which : most;
        };
        const Standing& at = root.standing;
        const auto paid = paidOn(parts);
        addTo(at, u"fulfilledTotalFen"_s, paid);
        if (!at.isRoot())
            return;
        const auto atStake = told(&Standing::atStake);
        addTo(at, u"amountFen"_s, atStake.value_or(0));
        addTo(at, u"amountUnknown"_s, !atStake);
        if (const auto recognised = told(&Standing::recognised)) {
            addTo(at, u"recognisedFen"_s, *recognised);
            addTo(at, u"fulfilledOfRecognisedFen"_s, paid);
        }
    }

    QDate from_, to_;
    const std::vector<Frozen>& frozen_;
    SecondReckoning month_;
};

} // namespace

SecondReckoning reckonedAgain(const std::vector<std::vector<Event>>& cases, QDate from, QDate to,
                              const std::vector<Frozen>& frozen)
{
    return ReckonedMonth(from, to, frozen).of(cases);
}

} // namespace jiuzhang::tests
