// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/office/second_reckoning.h"

#include <algorithm>
#include <set>

namespace jiuzhang::tests {

namespace {

using namespace Qt::StringLiterals;

QDate dayOf(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

// Rule 1, first step: what was put right, in a list of events as they should have been entered.
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
        if (event.kind == u"withdraw" || event.kind == u"reverse") {
            gone.insert(about->first);
        } else if (event.kind == u"correct") {
            const QString field = event.payload[u"field"].toString();
            Event& wrong = *about->second;
            if (field == u"on")
                wrong.happenedOn = dayOf(event.payload[u"value"]);
            else if (wrong.kind == u"register") {
                auto clue = wrong.payload[u"clue"].toObject();
                clue[field] = event.payload[u"value"];
                wrong.payload[u"clue"] = clue;
            } else
                wrong.payload[wrong.kind == u"change" ? u"value"_s : field] =
                    event.payload[u"value"];
        }
    }
    isVoid = gone.contains(events.front().seq);
    std::erase_if(events, [&](const Event& event) { return gone.contains(event.seq); });
    return events;
}

QString keyOf(const QString& kind)
{
    static const std::map<QString, QString> keys{
        {u"register"_s, u"new"_s},     {u"reopen"_s, u"reopened"_s},
        {u"refuse"_s, u"refused"_s},   {u"unmerge"_s, u"unmerged"_s},
        {u"settle"_s, u"settled"_s},   {u"strike-off"_s, u"struckOff"_s},
        {u"decline"_s, u"declined"_s}, {u"merge"_s, u"merged"_s}};
    const auto found = keys.find(kind);
    return found == keys.end() ? QString() : found->second;
}

// One case of one year, gone through act by act.
class CaseReckoning {
public:
    CaseReckoning(QDate from, QDate to, const std::vector<Frozen>& frozen)
        : from_(from), to_(to), frozen_(frozen)
    {
    }

    void reckon(std::vector<Event> events)
    {
        std::ranges::stable_sort(events, {}, &Event::happenedOn);
        std::ranges::stable_sort(events, {},
                                 [this](const Event& event) { return countedOn(event); });
        for (const auto& event : events)
            take(event, countedOn(event));
        enter();
        row_[u"closing"_s] = state_ == State::Open;
        const bool isAccepted = state_ == State::Open || state_ == State::Settled;
        row_[u"acceptedToDate"_s] = isAccepted;
        row_[u"settledToDate"_s] = state_ == State::Settled;
        if (isAccepted)
            row_[u"amountFen"_s] = disputed_;
        row_[u"fulfilledTotalFen"_s] = paid_;
    }

    [[nodiscard]] const Reckoned& row() const { return row_; }
    [[nodiscard]] const QString& category() const { return category_; }

private:
    enum class State { None, Open, Settled, Away };

    // What was entered too late for its month counts on the day after it.
    QDate countedOn(const Event& event) const
    {
        QDate on = event.happenedOn;
        for (const auto& month : frozen_) {
            if (event.seq > month.entry && on <= month.to)
                on = month.to.addDays(1);
        }
        return on;
    }

    void enter()
    {
        if (!hasEntered_ && state_ == State::Open)
            row_[u"opening"_s] = 1;
        hasEntered_ = true;
    }

    void take(const Event& event, QDate on)
    {
        if (event.happenedOn <= to_)
            learn(event);
        if (on > to_)
            return;
        if (on >= from_) {
            enter();
            if (const QString key = keyOf(event.kind); !key.isEmpty())
                ++row_[key];
            if (event.kind == u"fulfil")
                row_[u"fulfilledInPeriodFen"_s] += event.payload[u"amountFen"].toInteger();
        }
        move(event);
    }

    // What is known of the clue by the end of the period.
    void learn(const Event& event)
    {
        const bool changes = event.kind == u"change" && event.payload[u"field"] == u"disputedFen"_s;
        if (event.kind == u"register")
            disputed_ = event.payload[u"clue"][u"disputedFen"].toInteger();
        else if (changes)
            disputed_ = event.payload[u"value"].toInteger();
    }

    void move(const Event& event)
    {
        const QString& kind = event.kind;
        if (kind == u"register")
            category_ = event.payload[u"clue"][u"category"].toString();
        if (kind == u"change" && event.payload[u"field"] == u"category"_s)
            category_ = event.payload[u"value"].toString();
        if (kind == u"fulfil")
            paid_ += event.payload[u"amountFen"].toInteger();
        if (kind == u"settle")
            state_ = State::Settled;
        if (kind == u"decline" || kind == u"merge")
            state_ = State::Away;
        if (kind == u"register" || kind == u"refuse" || kind == u"reopen" || kind == u"unmerge")
            state_ = State::Open;
    }

    QDate from_, to_;
    const std::vector<Frozen>& frozen_;
    Reckoned row_;
    State state_ = State::None;
    QString category_;
    std::int64_t disputed_ = 0;
    std::int64_t paid_ = 0;
    bool hasEntered_ = false;
};

} // namespace

SecondReckoning reckonedAgain(const std::vector<std::vector<Event>>& cases, QDate from, QDate to,
                              const std::vector<Frozen>& frozen)
{
    SecondReckoning all;
    for (const auto& told : cases) {
        bool isVoid = false;
        auto events = asItShouldBe(told, isVoid);
        if (isVoid)
            continue;
        CaseReckoning one(from, to, frozen);
        one.reckon(std::move(events));
        for (const auto& [key, value] : one.row())
            all.total[key] += value;
        all.closingByCategory[one.category()] += one.row().at(u"closing"_s);
    }
    return all;
}

} // namespace jiuzhang::tests
