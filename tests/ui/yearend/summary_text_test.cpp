// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/summary_text.h"

#include "core/directory/shipped_programme.h"
#include "core/figures/definitions.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

YearSummary yearOfOne()
{
    YearSummary summary;
    summary.figures.span = {u"2022"_s, {{2022, 1, 1}, {2022, 12, 20}}, {2023, 1, 5}, {2022, 1, 1}};
    FigureRow row;
    row.name = u"区商务局"_s;
    row.set(Measure::New, 1);
    row.set(Measure::Reopened, 1);
    row.set(Measure::ReopenedCases, 1);
    row.set(Measure::Settled, 2);
    row.set(Measure::SettledCases, 1);
    row.set(Measure::Amount, Money::fromFen(12'350'000));
    row.set(Measure::AmountUnknown, 3);
    summary.figures.units = {row};
    summary.figures.total = row;
    summary.figures.total.name = u"合计"_s;
    summary.clues = 1;
    summary.unresolvedCauses = {{.id = u"handling"_s,
                                 .name = u"办理中"_s,
                                 .cases = 2,
                                 .amount = Money::fromFen(1'000'000),
                                 .amountUnknown = 1,
                                 .findings = {}}};
    return summary;
}

} // namespace

TEST_CASE("the overview tells acts as times, and amounts that are not known", "[yearend]")
{
    YearSummary summary = yearOfOne();
    const QString text = ui::overviewText(summary);
    CHECK(text.contains(u"办结 1件（2次）"_s));
    CHECK(text.contains(u"涉及金额 12.35万元（另有3件未填金额）"_s));
    CHECK_FALSE(text.contains(u"归入下一年度"_s));
    CHECK(ui::causesText(summary.unresolvedCauses)
              .contains(u"涉及金额 1.00万元（另有1件未填金额）"_s));

    summary.nextYear = {CaseNumber(u"2022-0007"_s), CaseNumber(u"2022-0008"_s)};
    CHECK(ui::overviewText(summary).contains(
        u"另有 2 件在12月20日以后登记，编本年度案号，归入下一年度统计"_s));
}

TEST_CASE("the summary ends with the anchor of the record that it was counted from", "[yearend]")
{
    YearSummary summary = yearOfOne();
    const auto printed = [&] { return ui::summaryText(summary, shippedProgramme().value()); };
    CHECK_FALSE(printed().contains(u"记录锚点"_s));
    summary.figures.anchor = u"12:ab34"_s;
    CHECK(printed().contains(u"记录锚点：12:ab34"_s));
}

TEST_CASE("the summary prints every column of the control identity", "[yearend]")
{
    const YearSummary summary = yearOfOne();
    const QString text = ui::summaryText(summary, shippedProgramme().value());
    using enum Measure;
    for (const auto measure : {Opening, New, Reopened, TransferredIn, Settled, Declined, Merged,
                               TransferredOut, Closing, EverLate, AmountUnknown}) {
        const QString heading = headingWithUnit(rowOf(measure), summary.figures.span)
                                    .replace(u"（"_s, u"<br/>/"_s)
                                    .remove(u'）');
        CAPTURE(heading);
        CHECK(text.contains(heading + u"</th>"_s));
    }
    CHECK(text.contains(u"曾超期<br/>/次</th>"_s)); // legs, not cases
    CHECK(text.contains(u"区商务局：本年办结1件（2次）"_s));
}

TEST_CASE("a list of more than 50 lines stands in the workbook, and the summary says so",
          "[yearend]")
{
    const auto printed = [](std::size_t lines) {
        YearSummary summary = yearOfOne();
        const CaseNumber number(u"2022-0077"_s);
        const UnitId unit(u"dept-commerce"_s);
        for (std::size_t line = 0; line < lines; ++line) {
            summary.carriedOver.push_back({.number = number,
                                           .entity = u"青岚公司"_s,
                                           .category = {},
                                           .lead = unit,
                                           .registeredOn = {2022, 6, 1},
                                           .dueOn = {},
                                           .state = State::Registered,
                                           .amount = {}});
            summary.unresolvedCauses[0].findings.push_back({number, u"欠款属实"_s});
            summary.traced.push_back({number, {2022, 6, 1}, unit, unit, u"口头承诺"_s});
        }
        return ui::summaryText(summary, shippedProgramme().value());
    };
    const QString whole = printed(50);
    CHECK(whole.count(u"青岚公司"_s) == 50);
    CHECK(whole.count(u"欠款属实"_s) == 50);
    CHECK(whole.count(u"口头承诺"_s) == 50);
    CHECK_FALSE(whole.contains(u"工作簿"_s));

    const QString told = printed(51);
    for (const QString& words : {u"青岚公司"_s, u"欠款属实"_s, u"口头承诺"_s})
        CHECK_FALSE(told.contains(words));
    CHECK(told.contains(u"办理中：2 件"_s)); // a cause keeps its figures
    for (const QString& list : {u"拟结转案件"_s, u"未化解原因"_s, u"责任追溯"_s})
        CHECK(told.contains(u"共 51 条，逐条内容见年度总结工作簿“%1”表。"_s.arg(list)));
}
