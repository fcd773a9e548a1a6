// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/months/overview.h"
#include "ui/shared/long_work.h"
#include "ui/shared/pictures/month_chart.h"
#include "ui/shared/prompts.h"
#include "ui/shared/shown_figure.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

struct MonthChoice {
    QString month;      // "2022-06"
    bool ended = false; // its period is over at the working date
};

// A month, and those of its year up to it.
struct CountedMonth {
    MonthReport report;
    std::vector<MonthFlow> months;
};

// What the screen of the monthly report can show.
class MonthlyView : public FiguresView {
public:
    virtual void showMonths(const std::vector<MonthChoice>& months, const QString& chosen) = 0;
    virtual void showReport(const CountedMonth* month) = 0;   // none: it could not be counted
    virtual void offerFreezing(const QString& hindrance) = 0; // empty: it can be frozen
};

// Counts the month that is chosen, writes its workbook and freezes it, all beside the window.
class MonthlyPresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::MonthlyPresenter)
public:
    MonthlyPresenter(const Workplace& workplace, Prompts& prompts, MonthlyView& view);

    void refresh(); // counts again; the month stays as long as it can be chosen
    void choose(const QString& month);
    void exportWorkbook();                                // asks where to
    void exportOverview();                                // the same: PDF or text document
    void open(const FigurePlace& place, Measure measure); // shows the cases of that figure
    void open(const ChartBar& bar);                       // the same of a month
    void freeze(); // without asking: the screen has asked freezeQuestion()
    void cancel() { work_.cancel(); }
    [[nodiscard]] QString freezeQuestion() const;

private:
    enum class Task { Count, Export, Overview, Freeze };

    [[nodiscard]] std::vector<MonthChoice> months() const;
    [[nodiscard]] QString hindrance() const;
    void count();
    void start(Task task, LongWork::Job job);
    void finish(const Outcome& outcome);
    void showCounted(const Outcome& outcome);
    void sayDone(const Outcome& outcome);

    const Workplace& workplace_;
    Prompts& prompts_;
    MonthlyView& view_;
    QString month_;
    Task task_ = Task::Count;               // under way, or the last one
    QString taskMonth_;                     // its month
    QString path_;                          // of the file being written
    bool outOfDate_ = false;                // to be counted again after what is under way
    std::shared_ptr<CountedMonth> counted_; // written by the count while it runs
    LongWork work_;                         // last: ends before what it writes
};

} // namespace jiuzhang::ui
