// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deductions/deductions_presenter.h"

#include "core/office/permission.h"
#include "ui/shared/terms_text.h"
#include "ui/shared/year_choice.h"

#include <algorithm>

namespace jiuzhang::ui {

DeductionsPresenter::DeductionsPresenter(const Workplace& workplace, Prompts& prompts,
                                         DeductionsView& view)
    : workplace_(workplace), prompts_(prompts), view_(view), work_(workplace)
{
    QObject::connect(&work_, &LongWork::finished,
                     [this](const Outcome& outcome) { finish(outcome); });
}

void DeductionsPresenter::refresh()
{
    const auto years = yearsToShow(workplace_.desk);
    if (!years)
        return view_.refuse(years.error());
    if (std::ranges::find(*years, year_) == years->end())
        year_ = years->front();
    view_.showYears(*years, year_);
    count();
}

void DeductionsPresenter::choose(int year)
{
    year_ = year;
    view_.say({});
    count();
}

void DeductionsPresenter::count()
{
    outOfDate_ = work_.isRunning();
    if (outOfDate_)
        return;
    done_.clear();
    path_.clear();
    sheet_ = std::make_shared<DeductionSheet>();
    view_.showWork(tr("Counting the points of %1 …").arg(year_), false);
    work_.start([year = year_, on = workplace_.desk.workingDate,
                 result = sheet_](Desk& desk, const auto&) -> Outcome {
        auto sheet = TRY(deductionSheet(desk, year, on));
        *result = std::move(sheet);
        return {};
    });
}

void DeductionsPresenter::state(const UnitId& unit)
{
    const QString name = workplace_.desk.programme.directory.name(unit);
    const auto may = mayLeave(workplace_.desk, {kDeductionStatement, {}, workplace_.acting()});
    if (!may)
        return view_.refuse(may.error());
    const auto text = prompts_.askLine(tr("What does %1 state of its points?").arg(name));
    if (!text)
        return;
    record(
        tr("Recording the statement …"), tr("The statement of %1 is recorded.").arg(name),
        [year = year_, acting = workplace_.acting(), name, said = *text](Desk& desk, const auto&) {
            return recordDeductionStatement(desk, acting, year, name, said);
        });
}

void DeductionsPresenter::fix()
{
    const auto may = mayFixDeductions(workplace_.desk, workplace_.acting(), year_);
    if (!may)
        return view_.refuse(may.error());
    const QString question =
        tr("Approve the points of %1 as they stand on %2? They then stay as they are for ever; "
           "what is known later is told as a correction.")
            .arg(year_)
            .arg(dateText(workplace_.desk.workingDate));
    if (!prompts_.confirm(question, tr("Approve them")))
        return;
    record(tr("Recording the approval …"), tr("The points of %1 are approved.").arg(year_),
           [year = year_, acting = workplace_.acting()](Desk& desk, const auto&) {
               return fixDeductions(desk, acting, year);
           });
}

void DeductionsPresenter::record(const QString& what, const QString& done, LongWork::Job job)
{
    if (work_.isRunning())
        return;
    done_ = done;
    path_.clear();
    view_.showWork(what, false);
    work_.start(std::move(job));
}

void DeductionsPresenter::exportWorkbook()
{
    const auto path =
        prompts_.saveFile(tr("Export the points as a workbook"),
                          QStringLiteral("%1扣分表.xlsx").arg(year_), tr("Workbooks (*.xlsx)"));
    if (!path || work_.isRunning())
        return;
    done_ = tr("The points are written: %1").arg(*path);
    path_ = *path;
    view_.showWork(tr("Writing the points …"), false);
    work_.start([sheet = sheet_, path = path_](Desk& desk, const auto&) {
        return writeDeductions(desk, *sheet, path);
    });
}

void DeductionsPresenter::finish(const Outcome& outcome)
{
    view_.rest();
    const bool isCounted = done_.isEmpty();
    if (isCounted && !outOfDate_)
        view_.showSheet(outcome ? sheet_.get() : nullptr);
    if (!outcome)
        view_.refuse(outcome.error());
    else if (!isCounted) {
        view_.say(done_, path_);
        if (path_.isEmpty())
            view_.showRecordChanged();
    }
    if (outOfDate_)
        count();
}

} // namespace jiuzhang::ui
