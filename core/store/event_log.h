// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/case_record.h"
#include "core/store/statement.h"

namespace jiuzhang {

// An event as it is stored, its payload not read yet: that is the longest part of reading, and
// needs no connection.
struct UnreadEvent {
    Event head;         // all that is folded but the payload
    QByteArray payload; // JSON
    [[nodiscard]] Event read() const;
};

// Clocks that are set to wrong zones differ by no more, in seconds.
constexpr qint64 kClocksDiffer = qint64{26} * 60 * 60;

// The table of events: the chain itself, without what follows from it.
class EventLog {
public:
    explicit EventLog(Connection& connection) : connection_(connection) {}

    // Numbers the event, dates it now, chains it to the last one and stores it; inside a unit
    // of work. AlreadyDone: the command was recorded for this case before.
    [[nodiscard]] Result<Event> append(const NewEvent& event);

    [[nodiscard]] Result<CaseRecord::Head> head() const;
    [[nodiscard]] Result<Event> event(std::int64_t seq) const; // EntryUnknown
    [[nodiscard]] Result<std::vector<Event>>
    eventsOfCommand(const QString& commandId, const std::optional<CaseNumber>& subject) const;
    [[nodiscard]] Result<QJsonObject> configuration(const QString& kind) const;
    [[nodiscard]] Result<std::int64_t> newestOf(const QStringList& kinds) const;
    [[nodiscard]] Result<std::vector<Event>> eventsOf(const CaseNumber& number) const;
    [[nodiscard]] Result<std::vector<CaseNumber>> touchedAfter(std::int64_t seq) const;
    // Also those of an earlier program that wrote a key behind the kind: "freeze-month/2022-06".
    [[nodiscard]] Result<std::vector<Event>> eventsOfKind(const QString& kind) const;
    // Acts "refer" of cases, and what puts them right, in the order of the chain.
    [[nodiscard]] Result<std::vector<Event>> referralsOnCases() const;

    // Every event in the order of the chain. `sound`: its hash is that of what is stored.
    [[nodiscard]] Outcome
    forEach(const std::function<Outcome(const Event& event, bool sound)>& visit) const;

    // The same with what is hashed of each.
    [[nodiscard]] Outcome forEachHashed(
        const std::function<Outcome(const Event& event, const QByteArray& text)>& visit) const;

    // What tells a case, to be folded: the events that touch it and of them what apply() looks
    // at, which is seq, kind, subject, day, operator and payload; the rest is not read. Always
    // all of them: what is entered later puts right what happened earlier.
    [[nodiscard]] Result<std::vector<Event>> tellingOf(std::int64_t rowId) const;
    [[nodiscard]] Result<std::vector<UnreadEvent>> unreadOf(std::int64_t rowId) const;
    // Of each case in turn, in the order of numbers.
    using VisitUnread = std::function<Outcome(std::vector<UnreadEvent> events)>;
    [[nodiscard]] Outcome forEachCase(const VisitUnread& visit) const;
    // Only of the cases that have an event of a later day, also one that is no act of the case.
    [[nodiscard]] Outcome forEachCaseChangedAfter(QDate day, const VisitUnread& visit) const;
    // Of each case everything that an event is, and also those that tell nothing of the case.
    [[nodiscard]] Outcome
    forEachHistory(const std::function<Outcome(std::span<const Event> events)>& visit) const;
    // Those that are about no case, in the order of the chain.
    [[nodiscard]] Outcome
    forEachBesideCases(const std::function<Outcome(const Event& event)>& visit) const;

private:
    Connection& connection_;
};

} // namespace jiuzhang
