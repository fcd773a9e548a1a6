// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/handing_over_work.h"
#include "ui/shared/long_work.h"
#include "ui/shared/prompts.h"
#include "ui/shared/work_view.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

class HandoverView : public virtual WorkView {
public:
    virtual void showHandover(const Handover* handover) = 0; // none: nobody was named yet, or
                                                             // it could not be listed
    virtual void showCase(const QString& number) = 0;
};

// What is open of a unit or an officer (settled rules, Hand-over): listed, written to be signed,
// and recorded, beside the window.
class HandoverPresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::HandoverPresenter)
public:
    HandoverPresenter(const Workplace& workplace, Prompts& prompts, HandoverView& view);

    void refresh(); // lists anew what was asked for last
    void ask(const HandoverAsked& asked);
    void open(std::size_t matter); // its case
    void save();                   // asks where to: PDF, text document or workbook
    void record();                 // the same, and from then on it is the other's work

private:
    enum class Task { List, Save, Record };

    void list();
    [[nodiscard]] std::optional<QString> place(const QString& title) const;
    void write(Task task, const QString& path);
    void finish(const Outcome& outcome);

    const Workplace& workplace_;
    Prompts& prompts_;
    HandoverView& view_;
    HandoverAsked asked_;
    Task task_ = Task::List;
    QString path_;                       // being written
    bool outOfDate_ = false;             // to be listed again after what is under way
    std::shared_ptr<Handover> handover_; // written by the work while it runs
    LongWork work_;                      // last: ends before what it writes
};

} // namespace jiuzhang::ui
