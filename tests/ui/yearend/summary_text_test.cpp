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
                                    .replace(u"（"_s, u"<br>/"_s)
                                    .remove(u'）');
        CAPTURE(heading);
        CHECK(text.contains(heading + u"</th>"_s));
    }
    CHECK(text.contains(u"曾超期<br>/次</th>"_s)); // legs, not cases
    CHECK(text.contains(u"区商务局：本年办结1件（2次）"_s));
}

TEST_CASE("the summary tells what the entities said, with the rate of those who were asked",
          "[yearend]")
{
    YearSummary summary = yearOfOne();
    Satisfaction& said = summary.satisfaction;
    said.struckOff = 8;
    said.views = {4, 1, 2, 1};
    said.askedAgain = 3;
    said.followUps = {1, 0, 2, 0};
    said.dissatisfiedCases = 2;
    said.dissatisfiedTimes = 4;
    said.refused = 3;
    said.refusedAfter = 2;
    said.reopenedAfter = 1;
    said.due = 1;
    said.toCome = 5;
    said.cases.push_back({.number = CaseNumber(u"2022-0009"_s),
                          .entity = u"青岚公司"_s,
                          .lead = UnitId(u"dept-commerce"_s),
                          .dissatisfied = 2,
                          .view = EntityView::Dissatisfied,
                          .saidOn = QDate(2022, 7, 1),
                          .dueOn = QDate(2022, 8, 1)});
    const QString text = ui::satisfactionText(summary, shippedProgramme().value());
    CHECK(text.contains(u"本年销号的案件中，8 件现为已销号"_s));
    CHECK(text.contains(u"满意 4 件，基本满意 1 件，不满意 2 件，联系不上 1 件"_s));
    CHECK(text.contains(u"满意率 71.4%"_s)); // 5 of 7
    CHECK(text.contains(
        u"本年回访 3 件，结果：满意 1 次，基本满意 0 次，不满意 2 次，联系不上 0 次"_s));
    CHECK(text.contains(u"表示过不满意的 2 件（4 次）"_s));
    CHECK(text.contains(u"退回重办 3 次，其中在不满意之后 2 次；不满意之后重开 1 次"_s));
    CHECK(text.contains(u"约定的回访日已到、尚未回访 1 件，回访日未到 5 件"_s));
    for (const QString& cell : {u"2022-0009"_s, u"区商务局"_s, u"2022-07-01"_s, u"2022-08-01"_s})
        CHECK(text.contains(u'>' + cell + u"</td>"_s));
}

TEST_CASE("the summary follows what was put to the district to its end", "[yearend]")
{
    YearSummary summary = yearOfOne();
    CHECK(ui::studiedText(summary, shippedProgramme().value()) == u"<p>无。</p>"_s);
    summary.studied = {{.number = CaseNumber(u"2022-0009"_s),
                        .entity = u"青岚公司"_s,
                        .proposedBy = UnitId(u"dept-finance"_s),
                        .proposedOn = QDate(2022, 5, 24),
                        .criteria = u"金额较大"_s,
                        .study = {.docket = u"第一批"_s,
                                  .on = {2022, 6, 1},
                                  .decision = u"列入预算。"_s,
                                  .owner = u"区财政局"_s,
                                  .dueOn = QDate(2022, 9, 30),
                                  .decidedOn = QDate(2022, 6, 10),
                                  .minutes = u"同意支付"_s},
                        .state = State::Settled,
                        .settledOn = QDate(2022, 9, 1)},
                       {.number = CaseNumber(u"2022-0010"_s),
                        .entity = u"南山公司"_s,
                        .proposedBy = UnitId(u"dept-finance"_s),
                        .proposedOn = QDate(2022, 6, 24),
                        .criteria = u"久拖不决"_s}};
    const QString text = ui::studiedText(summary, shippedProgramme().value());
    CHECK(text.contains(
        u"2022-0009　青岚公司：区财政局于2022-05-24提请研究：金额较大；2022-06-01列入“第一批”；"
        u"2022-06-10研究决定：列入预算（由区财政局落实，期限2022-09-30）；会议纪要：同意支付；"
        u"目前已办结（2022-09-01办结）。"_s));
    CHECK(text.contains(u"2022-0010　南山公司：区财政局于2022-06-24提请研究：久拖不决；"
                        u"尚未列入研究清单；目前已登记。"_s));
}

TEST_CASE("the summary tells what appeared where, and which public opinion was answered when",
          "[yearend]")
{
    YearSummary summary = yearOfOne();
    CHECK(ui::publicText(summary) == u"<p>宣传报道：无。</p><p>舆情：无。</p>"_s);
    const CaseNumber number(u"2022-0009"_s);
    summary.published = {{number, {2022, 6, 18}, u"古镇珠山"_s, u"某企业的账款已经付清"_s}};
    summary.opinions = {
        {number, u"青岚公司"_s, {2022, 5, 4}, QDate(2022, 5, 9), u"区政府网站"_s, u"已约定还款"_s},
        {number, u"南山公司"_s, {2022, 6, 4}}};
    const QString text = ui::publicText(summary);
    CHECK(text.contains(u"2022-06-18　古镇珠山刊发：某企业的账款已经付清"_s));
    CHECK(text.contains(u">2022-05-09</td>"_s));
    CHECK(text.contains(u">尚未回应</td>"_s));
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
            summary.satisfaction.cases.push_back({number, u"南山公司"_s, {}, 0, {}, {}, {}});
            summary.studied.push_back({.number = number, .entity = u"瓷谷公司"_s});
            summary.published.push_back({number, {2022, 6, 1}, u"古镇珠山"_s, u"已经付清"_s});
            summary.opinions.push_back({number, u"昌砚公司"_s, {2022, 6, 1}});
        }
        return ui::summaryText(summary, shippedProgramme().value());
    };
    const QString whole = printed(50);
    CHECK(whole.count(u"青岚公司"_s) == 50);
    CHECK(whole.count(u"欠款属实"_s) == 50);
    CHECK(whole.count(u"口头承诺"_s) == 50);
    for (const QString& words : {u"南山公司"_s, u"瓷谷公司"_s, u"已经付清"_s, u"昌砚公司"_s})
        CHECK(whole.count(words) == 50);
    CHECK_FALSE(whole.contains(u"工作簿"_s));

    const QString told = printed(51);
    for (const QString& words : {u"青岚公司"_s, u"欠款属实"_s, u"口头承诺"_s, u"南山公司"_s,
                                 u"瓷谷公司"_s, u"已经付清"_s, u"昌砚公司"_s})
        CHECK_FALSE(told.contains(words));
    CHECK(told.contains(u"办理中：2 件"_s)); // a cause keeps its figures
    for (const QString& list : {u"拟结转案件"_s, u"未化解原因"_s, u"责任追溯"_s, u"满意度与回访"_s,
                                u"提交区级研究"_s, u"宣传报道"_s, u"舆情回应"_s})
        CHECK(told.contains(u"共 51 条，逐条内容见年度总结工作簿“%1”表。"_s.arg(list)));
}
