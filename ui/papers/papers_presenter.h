// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/papers/paper_register_book.h"
#include "core/office/papers/papers.h"
#include "ui/shared/long_work.h"
#include "ui/shared/prompts.h"
#include "ui/shared/work_view.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

// Which papers are shown; empty: all.
struct PapersFilter {
    int year = 0; // 0: of the working date
    QString kind = {};
    QString find = {}; // in number, case or addressee
    bool onlyUnsigned = false;
};

// What the screen of the register can show.
class PapersView : public virtual WorkView {
public:
    virtual void showRegister(std::vector<RegisterEntry> entries, const QString& summary) = 0;
};

// 发文登记簿: decides what the register shows, and does what is asked about its papers.
class PapersPresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::PapersPresenter)
public:
    PapersPresenter(Workplace& workplace, Prompts& prompts, PapersView& view);

    void refresh();
    void filter(const PapersFilter& filter);
    void receive(const QString& number, const QString& addressee, const QString& by, QDate on);
    void annul(const QString& number, const QString& reason);
    void setFirst(const QString& kind, int first); // of the year shown

    // The papers as they were issued, in one PDF or OFD; asks where to. One job, with progress.
    void saveIssued(const QStringList& numbers);
    void saveDocx(const QStringList& numbers);
    // The register, or a slip or list to hand out for these papers (all that are shown: none).
    void saveList(const QString& kind, const QString& number);
    void cancel() { work_.cancel(); }

    [[nodiscard]] int year() const;
    // Before they are shown by another program.
    [[nodiscard]] Outcome handOut(const QStringList& numbers);
    // What they were set from, to be looked at or printed.
    [[nodiscard]] Result<std::vector<PaperOrder>> orders(const QStringList& numbers);

private:
    struct HandedOut {
        Print print;
        QString reason; // where it tells somebody who is shielded
    };
    [[nodiscard]] Result<HandedOut> handedOut(const QStringList& numbers);
    void finish(const Outcome& outcome);
    void recorded(const Outcome& outcome, const QString& sentence);
    void write(const QString& title, const QString& name, const QString& filter,
               const LongWork::Job& job);

    Workplace& workplace_;
    Prompts& prompts_;
    PapersView& view_;
    PapersFilter filter_;
    QString path_;  // of the file being written
    LongWork work_; // last: ends before what it writes
};

} // namespace jiuzhang::ui
