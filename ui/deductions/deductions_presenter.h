// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/deductions.h"
#include "ui/shared/long_work.h"
#include "ui/shared/prompts.h"
#include "ui/shared/work_view.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

class DeductionsView : public virtual WorkView {
public:
    virtual void showYears(const std::vector<int>& years, int chosen) = 0;
    virtual void showSheet(const DeductionSheet* sheet) = 0; // none: it could not be counted
};

// The points of a year as known on the working date (plan III.3): counted and written beside the
// window; a unit's statement and the approval are recorded by the same way.
class DeductionsPresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::DeductionsPresenter)
public:
    DeductionsPresenter(const Workplace& workplace, Prompts& prompts, DeductionsView& view);

    void refresh(); // counts again; the year stays as long as it can be chosen
    void choose(int year);
    void state(const UnitId& unit); // asks what it states
    void fix();                     // asks whether the points that are shown are approved
    void exportWorkbook();          // asks where to

private:
    void count();
    void record(const QString& what, const QString& done, LongWork::Job job);
    void finish(const Outcome& outcome);

    const Workplace& workplace_;
    Prompts& prompts_;
    DeductionsView& view_;
    int year_ = 0;
    QString done_; // what is said when the work under way is done; empty: the year is counted
    QString path_; // that it writes; empty: it records
    bool outOfDate_ = false;                // to be counted again after what is under way
    std::shared_ptr<DeductionSheet> sheet_; // written by the count while it runs
    LongWork work_;                         // last: ends before what it writes
};

} // namespace jiuzhang::ui
