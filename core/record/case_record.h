// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"

#include <functional>

namespace jiuzhang {

// Cases, and the events that tell them.
class CaseReading {
public:
    virtual ~CaseReading() = default;

    [[nodiscard]] virtual Result<Case> load(const CaseNumber& number) const = 0; // CaseUnknown
    [[nodiscard]] virtual Result<std::vector<Event>> events(const CaseNumber& number) const = 0;
};

// The chain of events of one ledger and the cases folded from it. core/store implements it.
class CaseRecord : public CaseReading {
public:
    // Everything `work` appends and saves is kept together when it succeeds and undone when it
    // refuses. Calls may nest; only the outermost one commits. Takes the write lock at once:
    // LedgerBusy, LedgerReadOnly, StorageFull.
    [[nodiscard]] virtual Outcome atomically(const std::function<Outcome()>& work) = 0;

    // Numbers, chains and stores one event and brings the projection of its case up to date.
    // Only inside atomically(). CharacterRefused: a text of it could not be read back the same;
    // its place is named as in the event's JSON.
    [[nodiscard]] virtual Result<Event> append(const NewEvent& event) = 0;

    // The cases that have events after that one, each once: what came or changed since.
    [[nodiscard]] virtual Result<std::vector<CaseNumber>> touchedAfter(std::int64_t seq) const = 0;
    // Of the whole ledger, oldest first: "import", "adopt-programme", … Of "freeze-month" also
    // those that an earlier program wrote as "freeze-month/2022-06".
    [[nodiscard]] virtual Result<std::vector<Event>> eventsOfKind(const QString& kind) const = 0;
    // As many running numbers of that year as are wanted, beginning after the highest.
    [[nodiscard]] virtual Result<std::vector<CaseNumber>> nextNumbers(int year,
                                                                      std::size_t count) const = 0;

    // What this command recorded for the case (or, without case, at all), in the order of the
    // chain; nothing for an empty id.
    [[nodiscard]] virtual Result<std::vector<Event>>
    eventsOfCommand(const QString& commandId, const std::optional<CaseNumber>& subject) const = 0;

    // The newest payload of a configuration event ("adopt-programme", "adopt-calendar",
    // "set-working-date"); an empty object when there never was one.
    [[nodiscard]] virtual Result<QJsonObject> configuration(const QString& kind) const = 0;

    // The newest event of these kinds about the whole ledger; 0: there is none.
    [[nodiscard]] virtual Result<std::int64_t> newestOf(const QStringList& kinds) const = 0;

    // One entry of the chain by its number. EntryUnknown.
    [[nodiscard]] virtual Result<Event> event(std::int64_t seq) const = 0;

    struct Head {
        std::int64_t seq = 0; // also the number of events
        QByteArray hash;
        // "12:ab34…", as papers print it and verify takes it
        [[nodiscard]] QString anchor() const
        {
            return QString::number(seq) + u':' + QString::fromLatin1(hash);
        }
    };
    [[nodiscard]] virtual Result<Head> head() const = 0;
};

} // namespace jiuzhang
