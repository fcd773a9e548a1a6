// SPDX-License-Identifier: GPL-3.0-or-later
// The doors of a ledger that is not there: whoever asks is refused. Drafts can be put in.
#pragma once

#include "core/office/desk.h"

namespace jiuzhang::tests {

inline tl::unexpected<Error> noLedger()
{
    return refuse(ErrorCode::LedgerMissing, {QStringLiteral("-")});
}

struct NoRecord final : CaseRecord {
    Outcome atomically(const std::function<Outcome()>&) override { return noLedger(); }
    Result<Event> append(const NewEvent&) override { return noLedger(); }
    Result<Case> load(const CaseNumber&) const override { return noLedger(); }
    Result<std::vector<Event>> events(const CaseNumber&) const override { return noLedger(); }
    using Numbers = std::vector<CaseNumber>;
    Result<Numbers> touchedAfter(std::int64_t) const override { return noLedger(); }
    Result<std::vector<Event>> eventsOfKind(const QString&) const override { return noLedger(); }
    Result<Numbers> nextNumbers(int, std::size_t) const override { return noLedger(); }
    Result<std::int64_t> newestOf(const QStringList&) const override { return 0; }
    Result<std::vector<Event>> eventsOfCommand(const QString&,
                                               const std::optional<CaseNumber>&) const override
    {
        return std::vector<Event>();
    }
    Result<QJsonObject> configuration(const QString&) const override { return noLedger(); }
    Result<Event> event(std::int64_t) const override { return noLedger(); }
    Result<Head> head() const override { return noLedger(); }
};

struct NoQuery final : LedgerQuery {
    using Rows = std::vector<std::int64_t>;
    Result<Rows> rows(const LedgerQuestion&) const override { return noLedger(); }
    Result<std::vector<Case>> cases(std::span<const std::int64_t>,
                                    std::optional<QDate>) const override
    {
        return noLedger();
    }
    Outcome forEachOf(std::span<const std::int64_t>, std::optional<QDate>,
                      const std::function<Outcome(const Case&)>&) const override
    {
        return noLedger();
    }
    Outcome forEach(std::optional<QDate>, const std::function<bool(const Case&)>&) const override
    {
        return noLedger();
    }
    Outcome forEachAtWork(std::optional<QDate>,
                          const std::function<void(const WorkLine&)>&) const override
    {
        return noLedger();
    }
    Result<std::map<QString, int>> counts(const LedgerQuestion&, const QString&) const override
    {
        return noLedger();
    }
    Result<LedgerSums> sums(std::span<const std::int64_t>) const override { return noLedger(); }
    const QStringList& fields() const override { return none; }
    QStringList none;
};

struct NoPapers final : PaperRegister {
    Result<int> nextNumber(const QString&, int, int) const override { return noLedger(); }
    using Day = std::optional<QDate>;
    Result<Day> newestDay(const QString&, int) const override { return noLedger(); }
    using Papers = std::vector<IssuedPaper>;
    Result<Papers> papersOf(const CaseNumber&) const override { return noLedger(); }
    Result<Papers> papersOf(int) const override { return noLedger(); }
    Result<QByteArray> bytes(const QString&) const override { return noLedger(); }
};

struct KeptDrafts final : DraftBox {
    using Id = std::optional<std::int64_t>;
    std::vector<Draft> kept;
    Result<std::vector<Draft>> drafts() const override { return kept; }
    Result<std::int64_t> save(Id, const QJsonObject&) override { return noLedger(); }
    Outcome discard(std::int64_t) override { return noLedger(); }
};

struct NoCare final : LedgerCare {
    using Key = std::optional<SealingKey>;
    QString path() const override { return {}; }
    Result<Verification> verify(const std::optional<Anchor>&, const Progress&,
                                const Judge&) const override
    {
        return noLedger();
    }
    Result<Copy> backUp(OutputFile&, const Key&, const Progress&, const Judge&) const override
    {
        return noLedger();
    }
    using Take = std::function<Outcome(const QByteArray&)>;
    Outcome tellChain(const Take&) const override { return noLedger(); }
    Outcome rebuild(const Progress&) override { return noLedger(); }
};

} // namespace jiuzhang::tests
