// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger of any number of cases that counts how many lines were fetched from it and keeps
// the question about its lines that it was last asked.
#pragma once

#include "core/record/ledger_query.h"

namespace jiuzhang::tests {

class CountedQuery final : public LedgerQuery {
public:
    explicit CountedQuery(std::int64_t size) : size_(size) {}

    Result<std::vector<std::int64_t>> rows(const LedgerQuestion& question) const override
    {
        if (refusal)
            return refuse(*refusal);
        for (const auto& [field, value] : question.where) {
            if (field == u"confidential") // nobody in it is shielded
                return std::vector<std::int64_t>();
        }
        asked = question;
        std::vector<std::int64_t> all;
        for (std::int64_t row = 1; row <= size_; ++row)
            all.push_back(row);
        return all;
    }
    Result<std::vector<Case>> cases(std::span<const std::int64_t> rows,
                                    std::optional<QDate>) const override
    {
        if (refusal)
            return refuse(*refusal);
        fetched += rows.size();
        std::vector<Case> cases;
        for (const auto row : rows)
            cases.push_back(caseOf(row));
        return cases;
    }
    Outcome forEachOf(std::span<const std::int64_t>, std::optional<QDate>,
                      const std::function<Outcome(const Case&)>&) const override
    {
        return {};
    }
    Outcome forEach(std::optional<QDate>, const std::function<bool(const Case&)>&) const override
    {
        return {};
    }
    Outcome forEachAtWork(std::optional<QDate>,
                          const std::function<void(const WorkLine&)>&) const override
    {
        return {};
    }
    Result<std::map<QString, int>> counts(const LedgerQuestion&, const QString&) const override
    {
        return leads;
    }
    Result<LedgerSums> sums(std::span<const std::int64_t> rows) const override
    {
        LedgerSums sums;
        sums.cases = static_cast<int>(rows.size());
        sums.withoutAmount = withoutAmount;
        for (const auto row : rows)
            sums.atStake += *caseOf(row).clue.disputed;
        return sums;
    }
    const QStringList& fields() const override { return known; }

    // Case 3 is "2022-0003" of 「企业3」; every fifth one is dispatched already.
    static Case caseOf(std::int64_t row)
    {
        Case subject;
        subject.number = CaseNumber(QStringLiteral("2022-%1").arg(row, 4, 10, QLatin1Char('0')));
        subject.state = row % 5 == 0 ? State::Dispatched : State::Registered;
        subject.registeredOn = QDate(2022, 5, 10);
        subject.closeDue = QDate(2022, 12, 31);
        subject.clue.entity = QStringLiteral("企业%1").arg(row);
        subject.clue.disputed = Money::fromFen(row * 1'000'000);
        return subject;
    }

    mutable LedgerQuestion asked;
    mutable std::size_t fetched = 0;
    std::optional<Error> refusal;
    std::map<QString, int> leads;
    QStringList known;
    int withoutAmount = 0; // of any rows

private:
    std::int64_t size_;
};

} // namespace jiuzhang::tests
