// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/yearend_presenter.h"

#include "core/base/output_file.h"
#include "core/exchange/summary_workbook.h"
#include "ui/shared/year_choice.h"
#include "ui/yearend/summary_paper.h"

#include <algorithm>

namespace jiuzhang::ui {

namespace {

Outcome writePdf(const YearSummary& summary, const Programme& programme, const QString& path)
{
    return summaryPdf(summary, programme).and_then([&](const QByteArray& pdf) {
        return writeOut(path, pdf);
    });
}

Outcome writeDocx(const YearSummary& summary, const Programme& programme, const QString& path)
{
    return summaryDocx(summary, programme).and_then([&](const QByteArray& docx) {
        return writeOut(path, docx);
    });
}

Outcome writeWorkbook(const YearSummary& summary, const Programme& programme, const QString& path)
{
    return writeSummaryWorkbook(path, summary, programme);
}

QString fileName(int year, const QString& ending)
{
    return QStringLiteral("%1年度总结.%2").arg(year).arg(ending);
}

} // namespace

YearEndPresenter::YearEndPresenter(const Workplace& workplace, Prompts& prompts, YearEndView& view)
    : workplace_(workplace), prompts_(prompts), view_(view), work_(workplace)
{
    QObject::connect(&work_, &LongWork::finished,
                     [this](const Outcome& outcome) { finish(outcome); });
}

void YearEndPresenter::refresh()
{
    const auto years = yearsToShow(workplace_.desk);
    if (!years)
        return view_.refuse(years.error());
    if (std::ranges::find(*years, year_) == years->end())
        year_ = years->front();
    view_.showYears(*years, year_);
    count();
}

void YearEndPresenter::choose(int year)
{
    year_ = year;
    view_.say({});
    count();
}

void YearEndPresenter::count()
{
    outOfDate_ = work_.isRunning();
    if (outOfDate_)
        return;
    path_.clear();
    summary_ = std::make_shared<YearSummary>();
    view_.showWork(tr("Counting %1 …").arg(year_), false);
    work_.start([year = year_, result = summary_](Desk& desk, const auto&) -> Outcome {
        auto summary = TRY(yearSummary(desk, year, CaseLists::Kept));
        *result = std::move(summary);
        return {};
    });
}

void YearEndPresenter::open(const FigurePlace& place, Measure measure)
{
    if (summary_ && !work_.isRunning())
        openFigure(summary_->figures, place, measure, view_);
}

void YearEndPresenter::open(const ChartBar& bar)
{
    if (summary_ && !work_.isRunning())
        openBar(summary_->months, bar, view_);
}

void YearEndPresenter::exportPdf()
{
    write(prompts_.saveFile(tr("Export the summary as a PDF"),
                            fileName(year_, QStringLiteral("pdf")), tr("PDF files (*.pdf)")),
          writePdf);
}

void YearEndPresenter::exportDocx()
{
    write(prompts_.saveFile(tr("Export the summary as a text document"),
                            fileName(year_, QStringLiteral("docx")), tr("Word documents (*.docx)")),
          writeDocx);
}

void YearEndPresenter::exportWorkbook()
{
    write(prompts_.saveFile(tr("Export the summary as a workbook"),
                            fileName(year_, QStringLiteral("xlsx")), tr("Workbooks (*.xlsx)")),
          writeWorkbook);
}

void YearEndPresenter::write(const std::optional<QString>& path, Writing writing)
{
    if (!path || work_.isRunning())
        return;
    path_ = *path;
    view_.showWork(tr("Writing the summary …"), false);
    work_.start([summary = summary_, path = path_, writing](Desk& desk, const auto&) {
        return writing(*summary, desk.programme, path);
    });
}

void YearEndPresenter::finish(const Outcome& outcome)
{
    view_.rest();
    const bool counted = path_.isEmpty();
    if (counted && !outOfDate_)
        view_.showSummary(outcome ? summary_.get() : nullptr);
    if (!outcome)
        view_.refuse(outcome.error());
    else if (!counted)
        view_.sayDone(tr("The summary is written: %1").arg(path_), path_);
    if (outOfDate_)
        count();
}

} // namespace jiuzhang::ui
