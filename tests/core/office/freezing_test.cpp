// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a month from being frozen.
#include "core/office/months/reports.h"
#include "tests/core/office/desk_maker.h"

#include <set>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const QString kFrozenMonth = u"2022-06"_s;

// A ledger whose cases have lost how they were settled: no gate lets that in, but a fault in the
// program might.
class FaultyQuery final : public LedgerQuery {
public:
    FaultyQuery(const LedgerQuery& sound, std::set<CaseNumber> faulty)
        : sound_(sound), faulty_(std::move(faulty))
    {
    }
    Result<std::vector<std::int64_t>> rows(const LedgerQuestion& question) const override
    {
        return sound_.rows(question);
    }
    Result<std::vector<Case>> cases(std::span<const std::int64_t> rows,
                                    std::optional<QDate> asOf) const override
    {
        return sound_.cases(rows, asOf);
    }
    Outcome forEachOf(std::span<const std::int64_t> rows, std::optional<QDate> asOf,
                      const std::function<Outcome(const Case&)>& visit) const override
    {
        return sound_.forEachOf(rows, asOf, visit);
    }
    Outcome forEach(std::optional<QDate> asOf,
                    const std::function<bool(const Case&)>& visit) const override
    {
        return sound_.forEach(asOf, [&](const Case& subject) {
            Case lost = subject;
            if (faulty_.contains(subject.number))
                std::erase_if(lost.moves,
                              [](const Move& move) { return move.kind == Move::Kind::Settled; });
            return visit(lost);
        });
    }
    Outcome forEachAtWork(std::optional<QDate> asOf,
                          const std::function<void(const WorkLine&)>& visit) const override
    {
        return sound_.forEachAtWork(asOf, visit);
    }
    Result<std::map<QString, int>> counts(const LedgerQuestion& question,
                                          const QString& field) const override
    {
        return sound_.counts(question, field);
    }
    Result<LedgerSums> sums(std::span<const std::int64_t> rows) const override
    {
        return sound_.sums(rows);
    }
    const QStringList& fields() const override { return sound_.fields(); }

private:
    const LedgerQuery& sound_;
    std::set<CaseNumber> faulty_;
};

} // namespace

TEST_CASE("a month that does not balance is not frozen, and the cases at fault are named",
          "[office]")
{
    DeskMaker maker;
    std::vector<CaseNumber> cases;
    for (int i = 0; i < 3; ++i) {
        cases.push_back(maker.registered());
        maker.settled(cases.back());
    }
    const FaultyQuery query(maker.desk().query, {cases[0], cases[2]});
    Desk& sound = maker.desk();
    Desk faulty{sound.record,     query,          sound.papers,
                sound.drafts,     sound.kept,     sound.care,
                sound.programme,  sound.calendar, sound.rules,
                sound.typesetter, sound.today,    sound.workingDate};
    const auto head = maker.head();
    const auto frozen = freezeMonth(faulty, maker.on("2022-06-20"), kFrozenMonth);
    REQUIRE(refusalOf(frozen) == ErrorCode::IdentityBroken);
    CHECK(frozen.error().details == QStringList{kFrozenMonth, u"2022-0001, 2022-0003"_s});
    CHECK(maker.head() == head);
    CHECK_FALSE(must(monthReport(maker.desk(), kFrozenMonth)).frozen);
}

TEST_CASE("a month is frozen on the last day of its period and no day earlier", "[office]")
{
    DeskMaker maker; // it is the 1st of December: what can be read may be of any day before
    maker.dispatched(maker.registered());
    must(freezeMonth(maker.desk(), maker.on("2022-07-01"), kFrozenMonth));
    const auto head = maker.head();
    const auto frozen = [&](const char* asOf) {
        return freezeMonth(maker.desk(), maker.on("2022-07-20"), u"2022-07"_s, day(asOf));
    };
    CHECK(refusalOf(frozen("2022-07-19")) == ErrorCode::DateInFuture);
    CHECK(maker.head() == head);
    CHECK_FALSE(must(monthReport(maker.desk(), u"2022-07"_s, day("2022-07-20"))).frozen);
    must(frozen("2022-07-20"));
    CHECK(must(monthReport(maker.desk(), u"2022-07"_s, day("2022-07-20"))).frozen);
}

TEST_CASE("months are frozen one after the other, from the first clue's on", "[office]")
{
    DeskMaker maker;
    maker.registered(completeClue(), "2022-06-01");
    maker.registered(completeClue(), "2022-05-21"); // the first one, of June's period
    const auto frozen = [&](const QString& month) {
        return freezeMonth(maker.desk(), maker.on("2022-08-20"), month);
    };
    const auto refusedFor = [&](const QString& month, const QString& next) {
        const auto head = maker.head();
        const auto refused = frozen(month);
        REQUIRE(refusalOf(refused) == ErrorCode::MonthOutOfOrder);
        CHECK(refused.error().details == QStringList{month, next});
        CHECK(maker.head() == head);
    };
    refusedFor(u"2022-05"_s, kFrozenMonth); // nothing had come yet
    refusedFor(u"2022-07"_s, kFrozenMonth);
    must(frozen(kFrozenMonth));
    refusedFor(u"2022-08"_s, u"2022-07"_s);
    must(frozen(u"2022-07"_s));
    must(frozen(u"2022-08"_s));
    refusedFor(u"2022-05"_s, u"2022-09"_s); // what lies before is not frozen any more
    CHECK(refusalOf(frozen(kFrozenMonth)) == ErrorCode::MonthFrozen);
}

TEST_CASE("a frozen month is printed again whatever day the desk reckons from", "[office]")
{
    DeskMaker maker;
    (void)maker.registered(completeClue(), "2022-06-01");
    must(freezeMonth(maker.desk(), maker.on("2022-06-20"), u"2022-06"_s, day("2022-06-20")));
    maker.desk().workingDate = day("2022-05-01");
    CHECK(must(monthReport(maker.desk(), u"2022-06"_s)).frozen);
    CHECK(writeMonthWorkbook(maker.desk(), u"2022-06"_s, {}, maker.file(u"六月.xlsx"_s)));
}
