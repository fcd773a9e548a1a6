// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/submission_board.h"
#include "ui/shared/long_work.h"
#include "ui/shared/prompts.h"
#include "ui/shared/work_view.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

// The report that is chosen on the board, and what can be done about it.
struct ChosenReport {
    QString title;    // "新厂街道, 2022-06"
    QString standing; // how it stands, in one sentence
    QString act;      // "Record the report", "Record a correction"; empty: nothing can be done
    QDate on;         // the day that is offered
};

struct ChaseLine { // a unit to be asked for a report
    QString unit;
    QString contact; // name and telephone, as far as the directory knows them
};
struct ChaseMonth {
    QString title; // "2022-06, 3 working days late"
    std::vector<ChaseLine> units;
};

// How months are reported, as the person at the desk sees or sets it.
struct ReportingChoice {
    QString from; // the month from which it holds
    MonthlyReporting reporting;
    friend bool operator==(const ReportingChoice&, const ReportingChoice&) = default;
};

// What the screen of the reports received can show.
class BoardView : public virtual WorkView {
public:
    virtual void showYears(const std::vector<int>& years, int chosen) = 0;
    virtual void showBoard(const SubmissionBoard& board) = 0;
    virtual void showReport(const ChosenReport& report) = 0;
    virtual void showChase(const std::vector<ChaseMonth>& months) = 0;
    virtual void showMonths(const QStringList& months) = 0;        // from which a setting can hold
    virtual void showReporting(const ReportingChoice& choice) = 0; // as it is now
    // The report day that the choice gives for its month, and whether there is anything to save.
    virtual void showReportDay(const QString& sentence, bool changed) = 0;
};

// The board of a year: which unit's report came in, what is to be chased, and how the report
// day is reckoned (plan III.2).
class BoardPresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::BoardPresenter)
public:
    BoardPresenter(const Workplace& workplace, Prompts& prompts, BoardView& view);

    void refresh();
    void chooseYear(int year);
    void choose(const UnitId& unit, QDate month);
    void chooseNone();
    void record(QDate on, bool nil);
    [[nodiscard]] QString noticeQuestion() const;
    void issueNotices(); // without asking: the screen has asked noticeQuestion()
    void weigh(const ReportingChoice& choice);
    void decide(const ReportingChoice& choice);

private:
    void showChosen();
    void showChaseList();
    void showReportingNow();
    void finish(const Outcome& outcome);
    [[nodiscard]] ReportingChoice reportingNow() const;
    [[nodiscard]] ReportStanding chosenStanding(const BoardMonth** month) const;

    const Workplace& workplace_;
    Prompts& prompts_;
    BoardView& view_;
    int year_ = 0;
    SubmissionBoard board_;
    std::optional<std::pair<UnitId, QDate>> chosen_;
    std::vector<MissingReport> missing_;
    QString path_;  // of the notices being written
    LongWork work_; // last: ends before what it writes
};

} // namespace jiuzhang::ui
