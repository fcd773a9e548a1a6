// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/months/reports.h"
#include "ui/shared/long_work.h"
#include "ui/shared/pictures/month_chart.h"
#include "ui/shared/prompts.h"
#include "ui/shared/shown_figure.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

// What the screen of the year-end summary can show.
class YearEndView : public FiguresView {
public:
    virtual void showYears(const std::vector<int>& years, int chosen) = 0;
    virtual void showSummary(const YearSummary* summary) = 0; // none: it could not be counted
};

// Counts the year that is chosen and writes its summary, as a PDF, a text document or a workbook,
// beside the window. What is written is what is shown.
class YearEndPresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::YearEndPresenter)
public:
    YearEndPresenter(const Workplace& workplace, Prompts& prompts, YearEndView& view);

    void refresh(); // counts again; the year stays as long as it can be chosen
    void choose(int year);
    void open(const FigurePlace& place, Measure measure); // shows the cases of that figure
    void open(const ChartBar& bar);                       // the same of a month
    void exportPdf();                                     // asks where to
    void exportDocx();                                    // asks where to
    void exportWorkbook();                                // asks where to

private:
    using Writing = Outcome (*)(const YearSummary&, const Programme&, const QString& path);

    void count();
    void write(const std::optional<QString>& path, Writing writing);
    void finish(const Outcome& outcome);

    const Workplace& workplace_;
    Prompts& prompts_;
    YearEndView& view_;
    int year_ = 0;
    QString path_;                         // being written; empty: the year is being counted
    bool outOfDate_ = false;               // to be counted again after what is under way
    std::shared_ptr<YearSummary> summary_; // written by the count while it runs
    LongWork work_;                        // last: ends before what it writes
};

} // namespace jiuzhang::ui
