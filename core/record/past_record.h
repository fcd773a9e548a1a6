// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/case_record.h"

namespace jiuzhang {

// The record as it was before one of its events: what was known when that was decided. Nothing can
// be entered in it: LedgerReadOnly.
class PastRecord : public CaseRecord {
public:
    PastRecord(const CaseRecord& record, std::int64_t before) : record_(record), before_(before) {}

    Outcome atomically(const std::function<Outcome()>& work) override;
    Result<Event> append(const NewEvent& event) override;
    Result<Case> load(const CaseNumber& number) const override; // and ChainBroken
    Result<std::vector<Event>> events(const CaseNumber& number) const override;
    Result<std::vector<CaseNumber>> touchedAfter(std::int64_t seq) const override;
    Result<std::vector<Event>> eventsOfKind(const QString& kind) const override;
    Result<std::vector<CaseNumber>> nextNumbers(int year, std::size_t count) const override;
    Result<std::vector<Event>>
    eventsOfCommand(const QString& commandId,
                    const std::optional<CaseNumber>& subject) const override;
    Result<QJsonObject> configuration(const QString& kind) const override;
    Result<std::int64_t> newestOf(const QStringList& kinds) const override;
    Result<Event> event(std::int64_t seq) const override;
    Result<Head> head() const override;

private:
    Result<std::vector<Event>> before(Result<std::vector<Event>> events) const;

    const CaseRecord& record_;
    std::int64_t before_; // the number of that event
};

} // namespace jiuzhang
