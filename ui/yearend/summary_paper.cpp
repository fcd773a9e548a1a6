// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/summary_paper.h"

#include "ui/paper/prose/prose.h"
#include "ui/shared/pictures/month_chart.h"
#include "ui/yearend/summary_text.h"

namespace jiuzhang::ui {

namespace {

constexpr QSizeF kChart{6.0, 2.4}; // inches: 152 × 61 mm

paper::Prose summaryProse(const YearSummary& summary, const Programme& programme)
{
    return {
        summaryText(summary, programme),
        {{QString::fromUtf16(kChartResource),
          {monthChart(summary.months, kChart, paper::kDotsPerInch), QStringLiteral("各月情况")}}}};
}

paper::FileOrigin originOf(const Programme& programme)
{
    return {programme.title, programme.office};
}

} // namespace

Result<QByteArray> summaryPdf(const YearSummary& summary, const Programme& programme)
{
    return paper::prosePdf(summaryProse(summary, programme), originOf(programme));
}

Result<QByteArray> summaryDocx(const YearSummary& summary, const Programme& programme)
{
    return paper::proseDocx(summaryProse(summary, programme), originOf(programme));
}

} // namespace jiuzhang::ui
