// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure leads to its cases.
#include "core/figures/figure_cases.h"

#include "core/figures/month_report.h"
#include "core/figures/year_summary.h"
#include "tests/core/figures/case_maker.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::test;

namespace {

using Table = FigurePlace::Table;

// 1 is handed from the first town to the second in June, 2 is settled, reopened and settled
// again, 3 has paid twice, 4 came in June and is led by nobody.
std::vector<Case> fourCases()
{
    return {CaseMaker("2022-0001", "2022-05-02")
                .dispatched(kTown, "2022-05-03")
                .handedOver(kSecondTown, "2022-06-01")
                .made,
            CaseMaker("2022-0002", "2022-05-04")
                .dispatched(kHousing, "2022-05-05")
                .settled("2022-05-25")
                .struckOff("2022-05-26")
                .reopened("2022-05-30")
                .settled("2022-06-10")
                .made,
            CaseMaker("2022-0003", "2022-05-06")
                .dispatched(kHousing, "2022-05-07")
                .fulfilled(3, "2022-06-02")
                .fulfilled(4, "2022-06-03")
                .made,
            CaseMaker("2022-0004", "2022-06-20").category("contract-breach").made};
}

Figures june(bool keepCases = true)
{
    FigureTally tally(twoTowns(),
                      monthSpan(QStringLiteral("2022-06"), twoTowns(), day("2022-06-20")).value());
    if (keepCases)
        tally.keepCases();
    for (const auto& each : fourCases())
        tally.add(each);
    return tally.figures();
}

QString numbers(const FigureCases& cases, const FigurePlace& place, Measure measure)
{
    QStringList texts;
    const auto found = cases.of(place, measure).value();
    for (const auto& number : found)
        texts += number.text().right(1);
    return texts.join(u' ');
}

} // namespace

TEST_CASE("each figure has the cases that it counts, as often as it counts them", "[figures]")
{
    const Figures figures = june();
    const auto of = [&](Table table, const QString& id, Measure measure) {
        return numbers(*figures.cases, {table, id}, measure);
    };
    CHECK(of(Table::Total, {}, Measure::Opening) == QStringLiteral("1 2 3"));
    CHECK(of(Table::Total, {}, Measure::New) == QStringLiteral("4"));
    CHECK(of(Table::Total, {}, Measure::Settled) == QStringLiteral("2 2"));
    CHECK(of(Table::Total, {}, Measure::Reopened) == QStringLiteral("2"));
    CHECK(of(Table::Total, {}, Measure::FulfilledInPeriod) == QStringLiteral("3"));
    CHECK(of(Table::Total, {}, Measure::Declined).isEmpty());
    CHECK(of(Table::Units, kTown.text(), Measure::TransferredOut) == QStringLiteral("1"));
    CHECK(of(Table::Units, kSecondTown.text(), Measure::TransferredIn) == QStringLiteral("1"));
    CHECK(of(Table::Units, kSecondTown.text(), Measure::Opening).isEmpty());
    CHECK(of(Table::Units, {}, Measure::Closing) == QStringLiteral("4")); // 待分办
    CHECK(of(Table::Categories, QStringLiteral("contract-breach"), Measure::Closing) ==
          QStringLiteral("4"));
    CHECK(of(Table::Units, QStringLiteral("nobody"), Measure::Closing).isEmpty());
}

TEST_CASE("the list of what counts cases is as long as its figure says", "[figures]")
{
    const Figures figures = june();
    const auto check = [&](Table table, const FigureRow& row) {
        for (const auto& each : measures()) {
            CAPTURE(row.name, each.key);
            const auto list = figures.cases->of({table, row.id}, each.measure).value();
            if (each.isMoney)
                CHECK(list.empty() == (row.count(each.measure) == 0));
            else
                CHECK(static_cast<std::int64_t>(list.size()) == row.count(each.measure));
        }
    };
    check(Table::Total, figures.total);
    for (const auto& row : figures.units)
        check(Table::Units, row);
    for (const auto& row : figures.categories)
        check(Table::Categories, row);
    for (const auto& row : figures.tracks)
        check(Table::Tracks, row);
}

TEST_CASE("cases are kept only where somebody asks for them", "[figures]")
{
    const Figures without = june(false);
    CHECK_FALSE(without.cases);
    CHECK(without.total == june().total);
    CHECK_FALSE(monthReportJson(without, false)[u"total"].toObject().contains(u"cases"));
}

TEST_CASE("a frozen month keeps its lists, and what is not known is told as such", "[figures]")
{
    const Figures figures = june();
    auto kept = FigureCases::fromKept(figures.cases->kept());
    const FigurePlace housing{Table::Units, kHousing.text()};
    CHECK(numbers(kept, housing, Measure::Settled) == QStringLiteral("2 2"));
    CHECK(toJson(kept, housing) == toJson(*figures.cases, housing));
    kept.forget(housing, Measure::Settled);
    CHECK_FALSE(kept.of(housing, Measure::Settled));
    CHECK(toJson(kept, housing)[u"settled"].isNull());
    CHECK(toJson(kept, housing)[u"opening"].toArray().size() == 2);
}

TEST_CASE("the rows of month and year tell their cases in JSON", "[figures]")
{
    const auto month = monthReportJson(june(), false);
    CHECK(month[u"total"][u"cases"][u"new"].toArray() == QJsonArray{QStringLiteral("2022-0004")});
    YearTally year(twoTowns(), yearSpan(2022, twoTowns(), day("2022-06-20")).value());
    year.keepCases();
    for (const auto& each : fourCases())
        year.add(each);
    const auto json = yearSummaryJson(year.summary(), twoTowns());
    CHECK(json[u"totals"][u"cases"][u"closing"].toArray().size() == 3);
    for (const auto* rows : {u"units", u"categories", u"tracks"}) {
        for (const auto& row : json[rows].toArray())
            CHECK(row[u"cases"].isObject());
    }
}
