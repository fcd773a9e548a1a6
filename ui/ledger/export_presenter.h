// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/extracts.h"
#include "ui/shared/long_work.h"
#include "ui/shared/prompts.h"
#include "ui/shared/work_view.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

// Writes the cases that the list shows into a file: asks which columns and where to, and works
// beside the window.
class ExportPresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::ExportPresenter)
public:
    ExportPresenter(const Workplace& workplace, Prompts& prompts, WorkView& view);

    // `shown`: the columns of the list, by their keys there.
    void exportCases(const LedgerQuestion& question, const QStringList& shown);
    void cancel() { work_.cancel(); }

private:
    struct Choice {
        QString name;
        QStringList columns;
        bool clear = false;
        void (ExportPresenter::*otherwise)(const LedgerQuestion&) = nullptr; // not one file of them
    };
    [[nodiscard]] static std::vector<Choice> choices(const QStringList& shown);
    void fillOwn(const LedgerQuestion& question);
    void writeExtracts(const LedgerQuestion& question);
    void finish(const Outcome& outcome);
    [[nodiscard]] QString written() const;

    const Workplace& workplace_;
    Prompts& prompts_;
    WorkView& view_;
    QString path_;                   // of the file being written, or of their folder
    std::shared_ptr<int> files_;     // how many, told by the work; null: it is one
    std::shared_ptr<Exported> done_; // told by the work while it runs
    LongWork work_;                  // last: ends before what it writes
};

} // namespace jiuzhang::ui
