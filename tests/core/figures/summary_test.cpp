// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/year_summary.h"
#include "tests/core/figures/case_maker.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::test;

namespace {

YearSummary year(int number, const std::vector<Case>& cases, const char* asOf = "2099-12-31")
{
    YearTally tally(twoTowns(), yearSpan(number, twoTowns(), day(asOf)).value());
    for (const auto& each : cases)
        tally.add(each);
    return tally.summary();
}

} // namespace

TEST_CASE("the twelve months of the summary add up to the year", "[figures]")
{
    const YearSummary summary = year(2022, {CaseMaker("2022-0001", "2022-01-01")
                                                .dispatched(kTown, "2022-01-02")
                                                .settled("2022-12-20")
                                                .made,
                                            CaseMaker("2022-0002", "2022-06-20").made,
                                            CaseMaker("2022-0003", "2022-06-21").made,
                                            CaseMaker("2022-0004", "2022-12-20").made,
                                            CaseMaker("2022-0005", "2022-12-21").made});
    REQUIRE(summary.months.size() == 12);
    CHECK(summary.months[0].counted.count(Measure::New) == 1);
    CHECK(summary.months[5].counted.count(Measure::New) == 1);
    CHECK(summary.months[6].counted.count(Measure::New) == 1);
    CHECK(summary.months[11].counted.count(Measure::New) == 1);
    CHECK(summary.months[11].counted.count(Measure::Settled) == 1);
    CHECK(summary.months[5].counted.count(Measure::Closing) == 2);
    CHECK(summary.months[11].counted.count(Measure::Closing) == 3);
    CHECK(summary.figures.total.count(Measure::New) == 4);
    CHECK(summary.figures.total.count(Measure::Settled) == 1);
    CHECK(summary.figures.total.count(Measure::Closing) == 3);
}

TEST_CASE("the summary and the month count the same cases alike", "[figures]")
{
    const std::vector cases{
        CaseMaker("2022-0001", "2022-05-22").disputed(10).dispatched(kTown, "2022-05-23").made,
        CaseMaker("2022-0002", "2022-06-01").disputed(20).fulfilled(5, "2022-06-02").made,
        CaseMaker("2022-0003", "2022-06-01")
            .dispatched(kHousing, "2022-06-02")
            .settled("2022-06-10")
            .made};
    const FigureRow ofYear = year(2022, cases, "2022-06-20").figures.total;
    const FigureRow ofMonth = month("2022-06", cases).total;
    CHECK(ofYear == ofMonth); // nothing happened before this month
}

TEST_CASE("what is open at the end of the year is listed to be carried over", "[figures]")
{
    const YearSummary summary =
        year(2022, {CaseMaker("2022-0001", "2022-05-02")
                        .disputed(86)
                        .dispatched(kTown, "2022-05-03", "2022-05-25")
                        .made,
                    CaseMaker("2022-0002", "2022-05-02")
                        .dispatched(kTown, "2022-05-03")
                        .settled("2022-12-20")
                        .made,
                    CaseMaker("2022-0003", "2022-05-02").declined("2022-05-03").made});
    REQUIRE(summary.carriedOver.size() == 1);
    const OpenCase& open = summary.carriedOver.front();
    CHECK(open.number.text() == QStringLiteral("2022-0001"));
    CHECK(open.lead == kTownRenamed); // who acts for it at the end, as in the table by units
    CHECK(open.dueOn == day("2022-05-25"));
    CHECK(open.amount == Money::fromFen(86'000'000));
}

TEST_CASE("unsolved cases are grouped by where they stand, with what was found", "[figures]")
{
    const auto dispatched = [](const char* number) {
        return CaseMaker(number, "2022-05-02").dispatched(kTown, "2022-05-03").disputed(10);
    };
    const YearSummary summary =
        year(2022, {dispatched("2022-0001").verified(Track::Prompt, u"原件遗失").made,
                    dispatched("2022-0002").made,
                    dispatched("2022-0003")
                        .verified(Track::Explain, u"政策已废止")
                        .settled("2022-06-01", CaseOutcome::Unresolvable)
                        .made,
                    dispatched("2022-0004").settled("2022-06-01").made});
    const auto& causes = summary.unresolvedCauses;
    REQUIRE(causes.size() == 2);
    CHECK(causes[0].id == QStringLiteral("handling"));
    CHECK(causes[0].cases == 2);
    CHECK(causes[0].amount == Money::fromFen(20'000'000));
    REQUIRE(causes[0].findings.size() == 1);
    CHECK(causes[0].findings[0].text == QStringLiteral("原件遗失"));
    CHECK(causes[1].name == QStringLiteral("无法化解"));
    CHECK(causes[1].findings[0].number.text() == QStringLiteral("2022-0003"));
}

TEST_CASE("typical cases were solved and struck off this year, and name nobody", "[figures]")
{
    const auto solved = [](const char* number, int wan) {
        auto maker = CaseMaker(number, "2022-05-02").dispatched(kTown, "2022-05-03");
        maker.made.clue.facts = QStringLiteral("甲镇欠景德镇青岚陶瓷有限公司尾款");
        return maker.fulfilled(wan, "2022-06-01")
            .settled("2022-06-02")
            .struckOff("2022-06-05")
            .made;
    };
    std::vector<Case> cases{CaseMaker("2022-0001", "2022-05-02")
                                .dispatched(kTown, "2022-05-03")
                                .settled("2022-06-02")
                                .made}; // not struck off
    for (int i = 1; i <= 12; ++i)
        cases.push_back(
            solved(QStringLiteral("2022-01%1").arg(i, 2, 10, QChar(u'0')).toLatin1(), i));
    const auto typical = year(2022, cases).typicalCases;
    REQUIRE(typical.size() == 10);
    CHECK(typical.front().number.text() == QStringLiteral("2022-0112"));
    CHECK(typical.back().number.text() == QStringLiteral("2022-0103"));
    CHECK(typical.front().entity == QStringLiteral("某陶瓷企业"));
    CHECK(typical.front().facts == QStringLiteral("某镇欠某陶瓷企业尾款"));
    CHECK(year(2023, cases, "2023-06-20").typicalCases.empty());
}

TEST_CASE("a summary read within its year stops on that day", "[figures]")
{
    const YearSummary summary =
        year(2022, {CaseMaker("2022-0001", "2022-05-02").made}, "2022-06-20");
    CHECK(summary.months[5].counted.count(Measure::Closing) == 1);
    CHECK(summary.months[6].counted.count(Measure::Closing) == 0); // has not come yet
    CHECK(summary.figures.total.count(Measure::Late) == 0);
}

TEST_CASE("the summary's JSON has the keys of the contract", "[figures]")
{
    const auto json = yearSummaryJson(
        year(2022, {CaseMaker("2022-0001", "2022-05-02").dispatched(kTown, "2022-05-03").made}),
        twoTowns());
    for (const char* key : {"year", "totals", "categories", "units", "tracks", "carriedOver",
                            "unresolvedCauses", "typicalCases"})
        CHECK(json.contains(QLatin1String(key)));
    CHECK(json[u"year"].toInt() == 2022);
    CHECK(json[u"totals"].toObject()[u"new"].toInt() == 1);
    CHECK(json[u"totals"].toObject()[u"clues"].toInt() == 1);
    const auto carried = json[u"carriedOver"].toArray().first().toObject();
    CHECK(carried[u"lead"].toString() == QStringLiteral("甲街道办事处"));
    CHECK(carried[u"category"].toString() == QStringLiteral("payment-arrears"));
    CHECK(carried[u"amountFen"].isNull()); // unknown is not 0
}
