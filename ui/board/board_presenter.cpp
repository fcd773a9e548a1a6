// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_presenter.h"

#include "core/office/months/frozen_month.h"
#include "core/office/months/reporting_rules.h"
#include "core/office/months/submissions.h"
#include "core/office/papers/saved_papers.h"
#include "ui/board/standing_text.h"
#include "ui/shared/terms_text.h"

#include <algorithm>

namespace jiuzhang::ui {

namespace {

Outcome writeNotices(Desk& desk, const Acting& acting, const QString& path)
{
    return saveMissingReportNotices(desk, acting, path).and_then([](const SavedPapers& saved) {
        return saved.named;
    });
}

} // namespace

BoardPresenter::BoardPresenter(const Workplace& workplace, Prompts& prompts, BoardView& view)
    : workplace_(workplace), prompts_(prompts), view_(view), work_(workplace)
{
    QObject::connect(&work_, &LongWork::finished,
                     [this](const Outcome& outcome) { finish(outcome); });
}

void BoardPresenter::refresh()
{
    const Desk& desk = workplace_.desk;
    std::vector<int> years;
    for (int year = desk.programme.firstYear; year <= desk.workingDate.year(); ++year)
        years.push_back(year);
    if (years.empty())
        return view_.refuse(
            {ErrorCode::YearOutside,
             {dateText(desk.workingDate), QString::number(desk.programme.firstYear)}});
    if (std::find(years.begin(), years.end(), year_) == years.end())
        year_ = years.back();
    view_.showYears(years, year_);
    showReportingNow();
    chooseYear(year_);
}

void BoardPresenter::chooseYear(int year)
{
    year_ = year;
    const auto board = submissionBoard(workplace_.desk, year_);
    if (!board)
        return view_.refuse(board.error());
    board_ = *board;
    view_.showBoard(board_);
    showChosen();
    showChaseList();
}

void BoardPresenter::choose(const UnitId& unit, QDate month)
{
    chosen_ = {unit, month};
    showChosen();
}

void BoardPresenter::chooseNone()
{
    chosen_.reset();
    showChosen();
}

ReportStanding BoardPresenter::chosenStanding(const BoardMonth** month) const
{
    *month = nullptr;
    const auto row =
        std::find_if(board_.rows.begin(), board_.rows.end(),
                     [&](const BoardRow& each) { return chosen_ && each.unit == chosen_->first; });
    for (std::size_t i = 0; row != board_.rows.end() && i < board_.months.size(); ++i) {
        if (board_.months[i].month == chosen_->second) {
            *month = &board_.months[i];
            return row->months[i];
        }
    }
    return {};
}

void BoardPresenter::showChosen()
{
    const BoardMonth* month = nullptr;
    const ReportStanding standing = chosenStanding(&month);
    const Desk& desk = workplace_.desk;
    if (!month)
        return view_.showReport({tr("Choose a report on the board"), {}, {}, desk.workingDate});
    const auto received = submissionsOf(desk);
    if (!received)
        return view_.refuse(received.error());
    const auto owing = received->owedBy(chosen_->first, month->month, desk.workingDate);
    const bool canCome =
        month->period.from <= desk.workingDate && owing && *owing == chosen_->first;
    const bool corrects = standing.receivedOn.has_value();
    const QString act = corrects ? tr("Record a correction") : tr("Record the report");
    view_.showReport(
        {tr("%1, %2").arg(workplace_.desk.programme.directory.shortName(chosen_->first),
                          monthLabel(month->month)),
         StandingText::sentence(standing, *month), canCome ? act : QString(),
         workplace_.desk.workingDate});
}

void BoardPresenter::record(QDate on, bool nil)
{
    if (!chosen_)
        return;
    Acting acting = workplace_.acting();
    acting.on = on;
    const Directory& directory = workplace_.desk.programme.directory;
    const auto recorded = recordSubmission(workplace_.desk, acting, directory.name(chosen_->first),
                                           monthLabel(chosen_->second), nil);
    if (!recorded)
        return view_.refuse(recorded.error());
    view_.sayDone(tr("%1, %2: %3")
                      .arg(directory.shortName(recorded->submission.unit),
                           monthLabel(recorded->submission.month),
                           StandingText::word(recorded->standing)));
    view_.showRecordChanged();
}

void BoardPresenter::showChaseList()
{
    const Desk& desk = workplace_.desk;
    auto missing = dueMissingReports(desk, desk.workingDate);
    if (!missing)
        return view_.refuse(missing.error());
    missing_ = std::move(*missing);
    std::vector<ChaseMonth> months;
    QDate month;
    for (const auto& report : missing_) {
        if (report.month != month)
            months.push_back({tr("%1, %n working day(s) late", nullptr, report.workdaysLate)
                                  .arg(monthLabel(report.month)),
                              {}});
        month = report.month;
        const Unit* unit = desk.programme.directory.find(report.acting);
        const QString contact = unit ? (unit->contact + u' ' + unit->phone).trimmed() : QString();
        months.back().units.push_back({desk.programme.directory.shortName(report.acting), contact});
    }
    view_.showChase(months);
}

QString BoardPresenter::noticeQuestion() const
{
    QStringList months;
    for (const auto& report : missing_) {
        if (const auto label = monthLabel(report.month); !months.contains(label))
            months += label;
    }
    return tr("Issue the notice to the units without a report for %1? Each month's notice takes a "
              "number that cannot be taken back.")
        .arg(months.join(tr(", ")));
}

void BoardPresenter::issueNotices()
{
    if (work_.isRunning())
        return;
    const auto path = prompts_.saveFile(
        tr("Print the notices of missing reports"),
        QStringLiteral("催报通知%1.pdf").arg(dateText(workplace_.desk.workingDate)),
        tr("PDF (*.pdf)"));
    if (!path)
        return;
    path_ = *path;
    view_.showWork(tr("Setting the notices …"), false);
    work_.start([path = path_, acting = workplace_.acting()](Desk& desk, const auto&) {
        return writeNotices(desk, acting, path);
    });
}

void BoardPresenter::finish(const Outcome& outcome)
{
    view_.rest();
    if (!outcome)
        return view_.refuse(outcome.error());
    view_.sayDone(tr("The notices are issued and written: %1").arg(path_), path_);
    view_.showRecordChanged();
}

ReportingChoice BoardPresenter::reportingNow() const
{
    const Desk& desk = workplace_.desk;
    const QDate month = monthCounting(desk.workingDate, desk.programme);
    return {monthLabel(month), desk.programme.reportingIn(month)};
}

void BoardPresenter::showReportingNow()
{
    const Desk& desk = workplace_.desk;
    const auto closed = closedMonths(desk);
    if (!closed)
        return view_.refuse(closed.error());
    const QDate now = monthCounting(desk.workingDate, desk.programme);
    QDate from(desk.programme.firstYear, 1, 1);
    if (const auto frozen = closed->latest())
        from = frozen->addMonths(1);
    QStringList months;
    for (; from <= now.addMonths(1); from = from.addMonths(1))
        months += monthLabel(from);
    view_.showMonths(months);
    ReportingChoice choice = reportingNow();
    if (!months.isEmpty() && !months.contains(choice.from))
        choice.from = months.front();
    view_.showReporting(choice);
    weigh(choice);
}

void BoardPresenter::weigh(const ReportingChoice& choice)
{
    const auto month = monthFromLabel(choice.from);
    if (!month)
        return view_.showReportDay({}, false);
    Programme then = workplace_.desk.programme;
    const bool changed = then.reportingIn(*month) != choice.reporting;
    then.reportingChanges.push_back({*month, choice.reporting});
    const DueDay due = reportDue(*month, then, workplace_.desk.calendar);
    const Period period = periodOf(*month, then);
    const bool rests = !workplace_.desk.calendar.isWorkday(due.date);
    const QString day = rests ? tr("%1, a rest day").arg(dateText(due.date)) : dateText(due.date);
    const QString sentence = tr("%1 counts %2 to %3; report day %4")
                                 .arg(choice.from, dateText(period.from), dateText(period.to), day);
    view_.showReportDay(due.provisional ? tr("%1, provisional").arg(sentence) : sentence, changed);
}

void BoardPresenter::decide(const ReportingChoice& choice)
{
    const auto set =
        setReporting(workplace_.desk, workplace_.acting(), choice.from, choice.reporting);
    if (!set)
        return view_.refuse(set.error());
    view_.showRulesChanged(tr("From %1 on, months are reported so.").arg(choice.from));
}

} // namespace jiuzhang::ui
