// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/case_record.h"
#include "core/store/event_log.h"
#include "core/store/projection.h"

namespace jiuzhang {

// The record of one ledger file: the chain of events and the tables that follow it.
class RecordStore final : public CaseRecord {
public:
    explicit RecordStore(Connection& connection)
        : connection_(connection), log_(connection), projection_(connection)
    {
    }

    Outcome atomically(const std::function<Outcome()>& work) override;
    Result<Event> append(const NewEvent& event) override;
    Result<Case> load(const CaseNumber& number) const override;
    Result<std::vector<Event>> events(const CaseNumber& number) const override;
    Result<std::vector<CaseNumber>> touchedAfter(std::int64_t seq) const override;
    Result<std::vector<Event>> eventsOfKind(const QString& kind) const override;
    Result<std::vector<CaseNumber>> nextNumbers(int year, std::size_t count) const override;
    Result<std::int64_t> newestOf(const QStringList& kinds) const override;
    Result<std::vector<Event>>
    eventsOfCommand(const QString& commandId,
                    const std::optional<CaseNumber>& subject) const override;
    Result<QJsonObject> configuration(const QString& kind) const override;
    Result<Event> event(std::int64_t seq) const override;
    Result<Head> head() const override;

private:
    Connection& connection_;
    EventLog log_;
    Projection projection_;
};

} // namespace jiuzhang
