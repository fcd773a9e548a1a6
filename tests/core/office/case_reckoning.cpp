// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/office/case_reckoning.h"

#include <algorithm>

namespace jiuzhang::tests {

namespace {

using namespace Qt::StringLiterals;

QDate dayAt(const Event& event, QStringView key)
{
    return QDate::fromString(event.payload[key].toString(), Qt::ISODate);
}

bool before(QDate a, QDate b) // of two days of which either may not have come
{
    return a.isValid() && (!b.isValid() || a < b);
}

std::optional<std::int64_t> fen(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

using LifeState = Standing::State;

class Reader {
public:
    Standing read(const std::vector<Event>& events)
    {
        for (const auto& event : events)
            take(event);
        now_.atStake = disputed_ ? disputed_ : total_;
        return now_;
    }

private:
    void take(const Event& event)
    {
        const QString& kind = event.kind;
        if (kind == u"register")
            tellClue(event.payload[u"clue"].toObject());
        else if (kind == u"change")
            tellClue({{event.payload[u"field"].toString(), event.payload[u"value"]}});
        else if (kind == u"recognise")
            now_.recognised = fen(event.payload[u"amountFen"]);
        else if (kind == u"fulfil")
            pay(event);
        else if (kind == u"follow-up" && now_.state == LifeState::StruckOff)
            now_.view = event.payload[u"view"].toString();
        else
            pass(event);
        if (kind == u"opine" && !now_.legs.empty() && !now_.legs.back().replied.isValid())
            now_.legs.back().replied = event.happenedOn;
    }

    void pay(const Event& event)
    {
        const auto& legs = now_.legs;
        const bool wasHere =
            now_.lead.isEmpty() && !legs.empty() && legs.back().ended == event.happenedOn;
        now_.payments.push_back({event.happenedOn, event.seq,
                                 event.payload[u"amountFen"].toInteger(),
                                 wasHere ? legs.back().unit : now_.lead});
    }

    void tellClue(const QJsonObject& told)
    {
        for (auto each = told.begin(); each != told.end(); ++each) {
            if (each.key() == u"disputedFen")
                disputed_ = fen(each.value());
            if (each.key() == u"totalFen")
                total_ = fen(each.value());
            if (each.key() == u"category")
                now_.category = each.value().toString();
            if (each.key() == u"source")
                now_.source = each.value().toString();
        }
    }

    void pass(const Event& event)
    {
        const QString& kind = event.kind;
        if (kind == u"dispatch")
            return send(event);
        if (kind == u"sign-for")
            now_.state = LifeState::Handling;
        if (kind == u"return") {
            now_.state = LifeState::Returned;
            now_.lead.clear();
            now_.legs.back().ended = event.happenedOn;
        }
        if (kind == u"extend")
            extend(event);
        if (kind == u"suspend") {
            now_.state = LifeState::Suspended;
            now_.suspendedFrom = event.happenedOn;
        }
        if (kind == u"resume") {
            now_.state = LifeState::Handling;
            now_.suspendedFrom = {};
            if (dayAt(event, u"replyDue").isValid())
                now_.legs.back().due = dayAt(event, u"replyDue");
        }
        close(event);
        open(event);
    }

    void send(const Event& event)
    {
        if (!now_.legs.empty() && !now_.legs.back().ended.isValid())
            now_.legs.back().ended = event.happenedOn;
        now_.state = LifeState::Dispatched;
        now_.lead = event.payload[u"lead"].toString();
        now_.legs.push_back({now_.lead, dayAt(event, u"replyDue")});
    }

    // The unit's limit while a reply is awaited, else the year's, which these months do not reach.
    void extend(const Event& event)
    {
        auto& leg = now_.legs.back();
        if (leg.replied.isValid())
            return;
        const QDate stopped =
            now_.state == LifeState::Suspended ? now_.suspendedFrom : event.happenedOn;
        leg.wasLate = leg.wasLate || leg.due < stopped;
        leg.due = dayAt(event, u"dueOn");
    }

    void close(const Event& event)
    {
        if (event.kind == u"settle") {
            now_.state = LifeState::Settled;
            now_.settledOn = event.happenedOn;
            now_.outcome = event.payload[u"outcome"].toString();
        }
        if (event.kind == u"strike-off") {
            now_.state = LifeState::StruckOff;
            now_.view = event.payload[u"view"].toString();
        }
        if (event.kind == u"decline")
            now_.state = LifeState::Declined;
        if (event.kind == u"merge") {
            now_.beforeMerge = now_.state;
            now_.state = LifeState::Merged;
            now_.root = event.payload[u"root"].toString();
        }
    }

    void open(const Event& event)
    {
        if (event.kind == u"reopen" || event.kind == u"refuse")
            keepFirstReply();
        if (event.kind == u"reopen")
            now_.state =
                now_.state == LifeState::Declined ? LifeState::Registered : LifeState::Handling;
        if (event.kind == u"unmerge")
            now_.state = now_.beforeMerge;
        if (event.kind == u"refuse") {
            auto& leg = now_.legs.back();
            const QDate done = before(leg.replied, now_.settledOn) ? leg.replied : now_.settledOn;
            leg.wasLate = leg.wasLate || leg.due < done;
            leg.due = dayAt(event, u"dueOn");
            leg.replied = {};
            now_.state = LifeState::Handling;
        }
        if (event.kind == u"reopen" || event.kind == u"refuse") {
            now_.settledOn = {};
            now_.view.clear();
        }
    }

    void keepFirstReply()
    {
        if (now_.legs.empty() || !now_.settledOn.isValid() || now_.legs.back().wasDone)
            return;
        auto& leg = now_.legs.back();
        leg.wasDone = true;
        leg.firstDue = leg.due;
        leg.firstDone = before(leg.replied, now_.settledOn) ? leg.replied : now_.settledOn;
    }

    Standing now_;
    std::optional<std::int64_t> disputed_;
    std::optional<std::int64_t> total_;
};

QString keyOf(const QString& kind)
{
    static const std::map<QString, QString> keys{
        {u"reopen"_s, u"reopened"_s},      {u"refuse"_s, u"refused"_s},
        {u"unmerge"_s, u"unmerged"_s},     {u"settle"_s, u"settled"_s},
        {u"strike-off"_s, u"struckOff"_s}, {u"decline"_s, u"declined"_s},
        {u"merge"_s, u"merged"_s}};
    const auto found = keys.find(kind);
    return found == keys.end() ? QString() : found->second;
}

// From station to station: where the period begins, each act that is counted in it, its end. What
// went from hand to hand between two of them is counted once, from the first hand to the last.
class Counter {
public:
    Counter(QDate from, const std::vector<Frozen>& frozen) : from_(from), frozen_(frozen) {}

    Passed count(std::vector<Event> events, const QString& source)
    {
        source_ = source;
        std::ranges::stable_sort(events, {}, [this](const Event& e) { return countedOn(e); });
        bool begun = false;
        for (const auto& event : events) {
            const bool isIn = countedOn(event) >= from_;
            if (isIn && !begun)
                begin();
            begun = begun || isIn;
            take(event, isIn);
        }
        if (!begun)
            begin();
        station();
        if (isOpen_)
            ++passed_.units[place_][u"closing"_s];
        passed_.total[u"closing"_s] = isOpen_;
        return std::move(passed_);
    }

private:
    QDate countedOn(const Event& event) const
    {
        return tests::countedOn(event.happenedOn, event.seq, frozen_);
    }

    void begin()
    {
        place_ = lead_;
        passed_.wasOpen = isOpen_;
        passed_.firstCategory = category_;
        if (isOpen_)
            ++passed_.units[place_][u"opening"_s];
        passed_.total[u"opening"_s] = isOpen_;
    }

    void station()
    {
        if (isNew_)
            countNew(passed_.units[lead_]);
        else if (isOpen_ && place_ != lead_) {
            ++passed_.units[place_][u"transferredOut"_s];
            ++passed_.units[lead_][u"transferredIn"_s];
        }
        isNew_ = false;
        place_ = lead_;
    }

    void countNew(Reckoned& row)
    {
        ++row[u"new"_s];
        ++row[source_ == u"internal" ? u"newInternal"_s
              : source_ == u"public" ? u"newPublic"_s
                                     : u"newReferred"_s];
    }

    void take(const Event& event, bool isIn)
    {
        const QString& kind = event.kind;
        if (kind == u"register") {
            category_ = event.payload[u"clue"][u"category"].toString();
            isOpen_ = true;
            isNew_ = isIn;
            if (isIn)
                countNew(passed_.total);
        }
        if (kind == u"change" && event.payload[u"field"] == u"category"_s)
            category_ = event.payload[u"value"].toString();
        if (kind == u"dispatch")
            lead_ = event.payload[u"lead"].toString();
        if (kind == u"return")
            lead_.clear();
        const QString key = keyOf(kind);
        if (key.isEmpty())
            return;
        if (isIn)
            count(key);
        if (kind != u"strike-off")
            isOpen_ = kind == u"reopen" || kind == u"refuse" || kind == u"unmerge";
    }

    void count(const QString& key)
    {
        ++passed_.total[key];
        if (key == u"merged" && isNew_ && lead_.isEmpty()) {
            countNew(passed_.ofRoot);
            ++passed_.ofRoot[key];
            isNew_ = false;
            return;
        }
        station();
        ++passed_.units[place_][key];
    }

    QDate from_;
    const std::vector<Frozen>& frozen_;
    Passed passed_;
    QString source_;
    QString lead_;
    QString place_;
    QString category_;
    bool isOpen_ = false;
    bool isNew_ = false;
};

} // namespace

bool Standing::isOpen() const
{
    return !isDone() && state != LifeState::Declined && state != LifeState::Merged;
}

QDate countedOn(QDate on, std::int64_t entry, const std::vector<Frozen>& frozen)
{
    for (const auto& month : frozen) {
        if (entry > month.entry && on <= month.to)
            on = month.to.addDays(1);
    }
    return on;
}

Standing standingOf(const std::vector<Event>& events)
{
    return Reader().read(events);
}

Passed passedIn(const std::vector<Event>& events, QDate from, const std::vector<Frozen>& frozen)
{
    return Counter(from, frozen).count(events, standingOf(events).source);
}

} // namespace jiuzhang::tests
