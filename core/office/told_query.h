// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/listing.h"

namespace jiuzhang {

// One case with everything about it, as whoever reads may know it: in clear where he may see who is
// shielded (maySeeParties).
[[nodiscard]] Result<CaseFile> caseFileFor(const Desk& desk, const Acting& reader,
                                           const CaseNumber& number);

// A case as it stands among others on a screen: masked for everybody (settled rules, People and
// secrecy).
[[nodiscard]] Result<Case> listedCase(const Desk& desk, const CaseNumber& number);

// The lists of a window: masked as listedCase() is, and searched as rowsFor() does.
class ToldQuery final : public LedgerQuery {
public:
    using Reader = std::function<Acting()>; // who sits there
    ToldQuery(const Desk& desk, Reader reader) : desk_(desk), reader_(std::move(reader)) {}

    [[nodiscard]] Result<std::vector<std::int64_t>>
    rows(const LedgerQuestion& question) const override;
    [[nodiscard]] Result<std::vector<Case>> cases(std::span<const std::int64_t> rows,
                                                  std::optional<QDate> asOf = {}) const override;
    [[nodiscard]] Outcome
    forEachOf(std::span<const std::int64_t> rows, std::optional<QDate> asOf,
              const std::function<Outcome(const Case&)>& visit) const override;
    [[nodiscard]] Outcome forEach(std::optional<QDate> asOf,
                                  const std::function<bool(const Case&)>& visit) const override;
    [[nodiscard]] Outcome
    forEachAtWork(std::optional<QDate> asOf,
                  const std::function<void(const WorkLine&)>& visit) const override;
    [[nodiscard]] Result<std::map<QString, int>> counts(const LedgerQuestion& question,
                                                        const QString& field) const override;
    [[nodiscard]] Result<LedgerSums> sums(std::span<const std::int64_t> rows) const override
    {
        return desk_.query.sums(rows);
    }
    [[nodiscard]] const QStringList& fields() const override { return desk_.query.fields(); }

private:
    const Desk& desk_;
    Reader reader_;
};

} // namespace jiuzhang
