// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ledger_query.h"
#include "core/store/past_tables.h"
#include "core/store/question_sql.h"

namespace jiuzhang {

// Lists of cases from the tables, current or of a past day.
class StoredQuery final : public LedgerQuery {
public:
    explicit StoredQuery(Connection& connection);

    Result<std::vector<std::int64_t>> rows(const LedgerQuestion& question) const override;
    Result<std::vector<Case>> cases(std::span<const std::int64_t> rows,
                                    std::optional<QDate> asOf) const override;
    Outcome forEach(std::optional<QDate> asOf,
                    const std::function<bool(const Case&)>& visit) const override;
    Outcome forEachOf(std::span<const std::int64_t> rows, std::optional<QDate> asOf,
                      const std::function<Outcome(const Case&)>& visit) const override;
    Outcome forEachAtWork(std::optional<QDate> asOf,
                          const std::function<void(const WorkLine&)>& visit) const override;
    Result<std::map<QString, int>> counts(const LedgerQuestion& question,
                                          const QString& field) const override;
    Result<LedgerSums> sums(std::span<const std::int64_t> rows) const override;
    const QStringList& fields() const override { return fieldsAsked(); }

private:
    Result<Tables> tablesOf(const std::optional<QDate>& asOf, bool searchable) const;

    Connection& connection_;
    EventLog log_;
    mutable PastTables pastTables_; // made when a past day is asked for
};

} // namespace jiuzhang
