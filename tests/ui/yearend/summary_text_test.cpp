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
        const QString heading =
            headingWithUnit(rowOf(measure), summary.figures.span).replace(u"（"_s, u"<br/>（"_s);
        CAPTURE(heading);
        CHECK(text.contains(heading + u"</th>"_s));
    }
    CHECK(text.contains(u"曾超期<br/>（次）</th>"_s)); // legs, not cases
    CHECK(text.contains(u"区商务局：本年办结1件（2次）"_s));
}
