// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/months/reports.h"

#include "core/figures/month_report.h"
#include "tests/core/office/desk_maker.h"

#include <QFile>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const QString kReported = u"2022-06"_s; // the period from 05-21 to 06-20

QByteArray workbook(DeskMaker& maker, const QString& month)
{
    const QString path = maker.file(month + u".xlsx"_s);
    must(writeMonthWorkbook(maker.desk(), month, {}, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// The months are frozen in order; the first clue came in May.
void freezeReport(DeskMaker& maker)
{
    must(freezeMonth(maker.desk(), maker.on("2022-06-20"), u"2022-05"_s));
    must(freezeMonth(maker.desk(), maker.on("2022-06-20"), kReported));
}

QJsonObject json(DeskMaker& maker)
{
    const auto report = must(monthReport(maker.desk(), kReported));
    return monthReportJson(report.figures, report.frozen);
}

// One case of May that is settled in June, one that stays open, one of June.
struct ThreeCases : DeskMaker {
    CaseNumber settledOne = registered();
    CaseNumber openOne = registered();
    CaseNumber juneOne = registered(completeClue(), "2022-06-01");

    ThreeCases()
    {
        settled(settledOne); // on 06-13
        dispatched(openOne);
    }
};

} // namespace

TEST_CASE("the month's figures agree with its cases and with themselves", "[office]")
{
    ThreeCases maker;
    const Figures figures = must(monthReport(maker.desk(), kReported)).figures;
    CHECK(figures.identityHolds());
    CHECK(figures.span.period.from == day("2022-05-21"));
    CHECK(figures.span.period.to == day("2022-06-20"));
    CHECK(figures.total.count(Measure::Opening) == 2);
    CHECK(figures.total.count(Measure::New) == 1);
    CHECK(figures.total.count(Measure::Settled) == 1);
    CHECK(figures.total.count(Measure::Closing) == 2);

    for (const auto& row : measures()) {
        CAPTURE(row.key);
        if (row.measure == Measure::TransferredIn || row.measure == Measure::TransferredOut)
            continue; // between units; of the whole nothing is handed on
        std::int64_t units = 0;
        for (const auto& unit : figures.units)
            units += unit.count(row.measure);
        std::int64_t categories = 0;
        for (const auto& category : figures.categories)
            categories += category.count(row.measure);
        CHECK(categories == figures.total.count(row.measure));
        if (row.measure != Measure::Opening && row.measure != Measure::New)
            CHECK(units == figures.total.count(row.measure));
    }
}

TEST_CASE("a month that is no month, too early or still to come is refused", "[office]")
{
    DeskMaker maker;
    struct Wrong {
        const char* month;
        ErrorCode code;
    };
    const auto wrong = GENERATE(values<Wrong>({{"2022-13", ErrorCode::DateUnreadable},
                                               {"2022-6", ErrorCode::DateUnreadable},
                                               {"June", ErrorCode::DateUnreadable},
                                               {"", ErrorCode::DateUnreadable},
                                               {"2021-12", ErrorCode::YearOutside},
                                               {"2022-08", ErrorCode::DateInFuture}}));
    CAPTURE(wrong.month);
    const auto month = QString::fromLatin1(wrong.month);
    const auto head = maker.head();
    CHECK(refusalOf(monthReport(maker.desk(), month)) == wrong.code);
    CHECK(refusalOf(freezeMonth(maker.desk(), maker.on("2022-06-20"), month)) == wrong.code);
    const QString path = maker.file(u"out.xlsx"_s);
    CHECK(refusalOf(writeMonthWorkbook(maker.desk(), month, {}, path)) == wrong.code);
    CHECK_FALSE(QFile::exists(path));
    CHECK(maker.head() == head);
}

TEST_CASE("a frozen month re-prints identically whatever is entered later", "[office]")
{
    ThreeCases maker;
    freezeReport(maker);
    const auto frozenJson = json(maker);
    const auto frozenBook = workbook(maker, kReported);
    CHECK(frozenJson[u"frozen"] == true);
    CHECK(frozenJson[u"total"][u"closing"] == 2);

    // Entered later, with dates inside the month.
    maker.act("decline", maker.juneOne, "2022-06-10",
              {{u"reasonCode"_s, u"out-of-scope"_s}, {u"reason"_s, u"属民间借贷"_s}});
    maker.registered(completeClue(), "2022-06-15");

    CHECK(json(maker) == frozenJson);
    CHECK(workbook(maker, kReported) == frozenBook);
    CHECK(maker.isSound());
}

TEST_CASE("a frozen month leads to the cases it was frozen with", "[office]")
{
    ThreeCases maker;
    freezeReport(maker);
    const auto cases = [&] {
        return *must(monthReport(maker.desk(), kReported, {}, CaseLists::Kept)).figures.cases;
    };
    const auto numbers = [&](Measure measure) { return cases().of({}, measure).value(); };
    const std::vector<CaseNumber> open{maker.openOne, maker.juneOne};
    CHECK(numbers(Measure::Closing) == open);
    maker.act("decline", maker.juneOne, "2022-06-10",
              {{u"reasonCode"_s, u"out-of-scope"_s}, {u"reason"_s, u"属民间借贷"_s}});
    maker.registered(completeClue(), "2022-06-15");
    CHECK(numbers(Measure::Closing) == open);
    CHECK(numbers(Measure::New) == std::vector{maker.juneOne});
    CHECK(numbers(Measure::Settled) == std::vector{maker.settledOne});
    CHECK(maker.isSound()); // the lists are kept and named
}

TEST_CASE("what is entered after a month was frozen is a correction of the next", "[office]")
{
    ThreeCases maker;
    freezeReport(maker);
    maker.act("decline", maker.juneOne, "2022-06-10",
              {{u"reasonCode"_s, u"out-of-scope"_s}, {u"reason"_s, u"属民间借贷"_s}});
    const CaseNumber lateOne = maker.registered(completeClue(), "2022-06-15");
    maker.registered(completeClue(), "2022-07-04");

    const auto july = must(monthReport(maker.desk(), u"2022-07"_s, day("2022-07-20")));
    const Figures& figures = july.figures;
    CHECK(figures.closingBefore == 2); // as June was frozen
    CHECK(figures.total.count(Measure::Opening) == 2);
    CHECK(figures.total.count(Measure::New) == 2); // one of them in June
    CHECK(figures.total.count(Measure::Declined) == 1);
    CHECK(figures.total.count(Measure::Closing) == 3);
    CHECK(figures.identityHolds());
    REQUIRE(figures.corrections.size() == 2);
    CHECK(figures.corrections[0].number == maker.juneOne);
    CHECK(figures.corrections[0].measure == Measure::Declined);
    CHECK(figures.corrections[0].happenedOn == day("2022-06-10"));
    CHECK(figures.corrections[1].number == lateOne);
    CHECK(figures.corrections[1].measure == Measure::New);

    // Frozen in its turn, July keeps them, and August opens with what it closed with.
    must(freezeMonth(maker.desk(), maker.on("2022-07-20"), u"2022-07"_s, day("2022-07-20")));
    const Figures kept = must(monthReport(maker.desk(), u"2022-07"_s, day("2022-12-01"))).figures;
    CHECK(kept.corrections == figures.corrections);
    CHECK(kept.closingBefore == 2);
    const auto august = must(monthReport(maker.desk(), u"2022-08"_s, day("2022-08-20")));
    CHECK(august.figures.total.count(Measure::Opening) == 3);
    CHECK(august.figures.corrections.empty());
    CHECK(august.figures.identityHolds());
}

TEST_CASE("the figures of a month are the same before and after it is frozen", "[office]")
{
    ThreeCases maker;
    must(freezeMonth(maker.desk(), maker.on("2022-06-20"), u"2022-05"_s));
    QJsonObject before = json(maker);
    CHECK(before[u"frozen"] == false);
    CHECK(before[u"frozenAsOf"].isNull());
    must(freezeMonth(maker.desk(), maker.on("2022-06-20"), kReported));
    before[u"frozen"] = true;
    before[u"frozenAsOf"] = u"2022-06-20"_s;
    CHECK(json(maker) == before);
}

TEST_CASE("a month is frozen once", "[office]")
{
    ThreeCases maker;
    freezeReport(maker);
    const auto head = maker.head();
    CHECK(refusalOf(freezeMonth(maker.desk(), maker.on("2022-06-21"), kReported)) ==
          ErrorCode::MonthFrozen);
    CHECK(maker.head() == head);
}

TEST_CASE("a workbook that cannot be written is a refusal", "[office]")
{
    ThreeCases maker;
    const auto path = u"/proc/nowhere/month.xlsx"_s;
    CHECK(refusalOf(writeMonthWorkbook(maker.desk(), kReported, {}, path)) ==
          ErrorCode::FolderMissing);
    freezeReport(maker);
    CHECK(refusalOf(writeMonthWorkbook(maker.desk(), kReported, {}, path)) ==
          ErrorCode::FolderMissing);
}

TEST_CASE("the year agrees with its months", "[office]")
{
    ThreeCases maker;
    const YearSummary year = must(yearSummary(maker.desk(), 2022));
    CHECK(year.clues == 3);
    CHECK(year.figures.identityHolds());
    CHECK(year.figures.total.count(Measure::New) == 3);
    CHECK(year.figures.total.count(Measure::Settled) == 1);
    CHECK(year.figures.total.count(Measure::Closing) == 2);
    std::int64_t registered = 0;
    for (const auto& month : year.months)
        registered += month.counted.count(Measure::New);
    CHECK(registered == 3);
    CHECK(year.nextYear.empty());
    CHECK(refusalOf(yearSummary(maker.desk(), 2021)) == ErrorCode::YearOutside);
    CHECK(refusalOf(yearSummary(maker.desk(), 2023)) == ErrorCode::DateInFuture);
}

TEST_CASE("what comes after the last period bears the year's number and counts in the next",
          "[office]")
{
    DeskMaker maker;
    maker.desk().today = maker.desk().workingDate = day("2023-01-05");
    maker.registered(completeClue(), "2022-12-20");
    const CaseNumber late = maker.registered(completeClue(), "2022-12-21");
    const CaseNumber last = maker.registered(completeClue(), "2022-12-31");
    const YearSummary year = must(yearSummary(maker.desk(), 2022));
    CHECK(year.figures.total.count(Measure::New) == 1);
    CHECK(year.nextYear == std::vector{late, last}); // 归入下一年度
    CHECK(last.text().startsWith(u"2022-"_s));
    const Figures january = must(monthReport(maker.desk(), u"2023-01"_s)).figures;
    CHECK(january.total.count(Measure::New) == 2);
    CHECK(january.total.count(Measure::AcceptedToDate) == 3);
    CHECK(must(yearSummary(maker.desk(), 2023)).figures.total.count(Measure::New) == 2);
}

TEST_CASE("a frozen month is told as it was frozen, whatever day is asked for", "[office]")
{
    ThreeCases maker;
    freezeReport(maker);
    const auto report = must(monthReport(maker.desk(), kReported, day("2022-06-01")));
    CHECK(monthReportJson(report.figures, report.frozen)[u"frozenAsOf"] == u"2022-06-20"_s);
    CHECK(report.figures.total.count(Measure::Settled) == 1); // on 06-13
}
