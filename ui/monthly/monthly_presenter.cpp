// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monthly/monthly_presenter.h"

#include "ui/monthly/overview_paper.h"
#include "ui/shared/terms_text.h"

#include <algorithm>

namespace jiuzhang::ui {

MonthlyPresenter::MonthlyPresenter(const Workplace& workplace, Prompts& prompts, MonthlyView& view)
    : workplace_(workplace), prompts_(prompts), view_(view), work_(workplace)
{
    QObject::connect(&work_, &LongWork::progressed,
                     [this](int percent) { view_.showProgress(percent); });
    QObject::connect(&work_, &LongWork::finished,
                     [this](const Outcome& outcome) { finish(outcome); });
}

// The newest first. The period of the month after the working date's may have begun already.
std::vector<MonthChoice> MonthlyPresenter::months() const
{
    const Desk& desk = workplace_.desk;
    std::vector<MonthChoice> choices;
    QDate month(desk.workingDate.year(), desk.workingDate.month(), 1);
    month = month.addMonths(1);
    for (; month.year() >= desk.programme.firstYear; month = month.addMonths(-1)) {
        const QString label = month.toString(QStringLiteral("yyyy-MM"));
        if (const auto span = monthSpan(label, desk.programme, desk.workingDate))
            choices.push_back({label, span->period.to <= desk.workingDate});
    }
    return choices;
}

void MonthlyPresenter::refresh()
{
    const auto all = months();
    if (all.empty())
        return view_.refuse({ErrorCode::YearOutside,
                             {dateText(workplace_.desk.workingDate),
                              QString::number(workplace_.desk.programme.firstYear)}});
    const auto same = [this](const MonthChoice& each) { return each.month == month_; };
    if (std::none_of(all.begin(), all.end(), same)) {
        const auto ended = std::find_if(all.begin(), all.end(), std::mem_fn(&MonthChoice::ended));
        month_ = ended == all.end() ? all.front().month : ended->month;
    }
    view_.showMonths(all, month_);
    count();
}

void MonthlyPresenter::choose(const QString& month)
{
    month_ = month;
    view_.say({});
    count();
}

void MonthlyPresenter::count()
{
    outOfDate_ = work_.isRunning();
    if (outOfDate_)
        return;
    counted_ = std::make_shared<CountedMonth>();
    view_.showWork(tr("Counting %1 …").arg(month_), false);
    start(Task::Count, [month = month_, result = counted_](Desk& desk, const auto&) -> Outcome {
        auto report = TRY(monthReport(desk, month, {}, CaseLists::Kept));
        auto months = TRY(monthsUpTo(desk, report.figures.span, CaseLists::Kept));
        *result = {std::move(report), std::move(months)};
        return {};
    });
}

void MonthlyPresenter::exportWorkbook()
{
    const auto path =
        prompts_.saveFile(tr("Export the month's workbook"),
                          QStringLiteral("%1月报.xlsx").arg(month_), tr("Workbooks (*.xlsx)"));
    if (!path || work_.isRunning())
        return;
    path_ = *path;
    view_.showWork(tr("Writing the workbook of %1 …").arg(month_), true);
    start(Task::Export, [month = month_, path = path_](Desk& desk, const auto& progress) {
        return writeMonthWorkbook(desk, month, {}, path, progress);
    });
}

void MonthlyPresenter::exportOverview()
{
    const auto path = prompts_.saveFile(tr("Export the month on one page"),
                                        QStringLiteral("%1工作情况.pdf").arg(month_),
                                        tr("PDF (*.pdf);;Word document (*.docx)"));
    if (!path || work_.isRunning())
        return;
    path_ = *path;
    view_.showWork(tr("Writing the page of %1 …").arg(month_), false);
    start(Task::Overview, [month = month_, path = path_](Desk& desk, const auto&) -> Outcome {
        const auto overview = TRY(monthOverview(desk, month));
        return writeOverview(overview, desk.programme, path);
    });
}

void MonthlyPresenter::open(const FigurePlace& place, Measure measure)
{
    if (counted_ && !work_.isRunning())
        openFigure(counted_->report.figures, place, measure, view_);
}

void MonthlyPresenter::open(const ChartBar& bar)
{
    if (counted_ && !work_.isRunning())
        openBar(counted_->months, bar, view_);
}

void MonthlyPresenter::freeze()
{
    if (work_.isRunning())
        return;
    view_.showWork(tr("Freezing %1 …").arg(month_), false);
    start(Task::Freeze, [month = month_, acting = workplace_.acting()](Desk& desk, const auto&) {
        return freezeMonth(desk, acting, month);
    });
}

void MonthlyPresenter::start(Task task, LongWork::Job job)
{
    task_ = task;
    taskMonth_ = month_;
    work_.start(std::move(job));
}

void MonthlyPresenter::finish(const Outcome& outcome)
{
    view_.rest();
    if (task_ != Task::Count)
        sayDone(outcome);
    else if (!outOfDate_)
        showCounted(outcome);
    if (outOfDate_)
        count();
}

void MonthlyPresenter::showCounted(const Outcome& outcome)
{
    view_.showReport(outcome ? counted_.get() : nullptr);
    if (outcome)
        view_.offerFreezing(hindrance());
    else
        view_.refuse(outcome.error());
}

void MonthlyPresenter::sayDone(const Outcome& outcome)
{
    if (!outcome)
        return view_.refuse(outcome.error());
    if (task_ == Task::Export)
        return view_.sayDone(tr("The workbook of %1 is written: %2").arg(taskMonth_, path_), path_);
    if (task_ == Task::Overview)
        return view_.sayDone(tr("The page of %1 is written: %2").arg(taskMonth_, path_), path_);
    view_.sayDone(tr("%1 is frozen: its figures and its workbook stay as they are for ever.")
                      .arg(taskMonth_));
    view_.showRecordChanged();
}

QString MonthlyPresenter::hindrance() const
{
    const Figures& figures = counted_->report.figures;
    if (counted_->report.frozen)
        return tr("This month is frozen already.");
    if (figures.span.period.to > workplace_.desk.workingDate)
        return tr("The period runs to %1; the month can be frozen from that day on.")
            .arg(dateText(figures.span.period.to));
    const auto next = nextToFreeze(workplace_.desk);
    if (next && *next && monthLabel(**next) != figures.span.label)
        return tr("Months are frozen one after the other; the next one is %1.")
            .arg(monthLabel(**next));
    if (!figures.identityHolds())
        return tr("The control identity does not hold; look at the cases named below the table.");
    return {};
}

QString MonthlyPresenter::freezeQuestion() const
{
    return tr("Freeze %1 as reported? Its figures and its workbook then stay as they are for "
              "ever; what is entered later with an earlier date appears in the next month as a "
              "correction.")
        .arg(month_);
}

} // namespace jiuzhang::ui
