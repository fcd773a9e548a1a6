// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/debt_lists.h"
#include "ui/shared/long_work.h"
#include "ui/shared/prompts.h"
#include "ui/shared/shown_figure.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

class DebtsView : public FiguresView {
public:
    virtual void showDay(QDate on) = 0;
    virtual void showList(const DebtList* list) = 0; // none: it could not be made
    virtual void showCase(const QString& number) = 0;
};

// The lists of debts on a day (arrears.md, Lists), made and written beside the window.
class DebtsPresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::DebtsPresenter)
public:
    DebtsPresenter(const Workplace& workplace, Prompts& prompts, DebtsView& view);

    void refresh(); // makes it again
    void choose(DebtListKind kind);
    void chooseDay(QDate on);
    // The case of that row, or the cases behind it.
    void open(std::size_t table, std::size_t row);
    void exportWorkbook(); // asks where to
    void exportPdf();

private:
    using Writing = Outcome (*)(const Desk& desk, const DebtList& list, const QString& path);

    void make();
    void write(const QString& ending, const QString& filter, Writing writing);
    void finish(const Outcome& outcome);

    const Workplace& workplace_;
    Prompts& prompts_;
    DebtsView& view_;
    DebtListKind kind_ = DebtListKind::Balance;
    QDate on_;                       // none was chosen: the working date
    QString path_;                   // of the file being written; empty: a list is being made
    bool outOfDate_ = false;         // to be made again after what is under way
    std::shared_ptr<DebtList> list_; // written by the work while it runs
    LongWork work_;                  // last: ends before what it writes
};

} // namespace jiuzhang::ui
