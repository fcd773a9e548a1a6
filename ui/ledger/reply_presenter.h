// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/replies.h"
#include "ui/shared/long_work.h"
#include "ui/shared/prompts.h"
#include "ui/shared/work_view.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

// One thing that a reply workbook says, or why it cannot be taken.
struct ReplyLine {
    QString text;
    bool isRefused = false;
    friend bool operator==(const ReplyLine&, const ReplyLine&) = default;
};

class ReplyView {
public:
    virtual ~ReplyView() = default;
    // What would be entered, before anything is; `mayEnter`: there is something that can be.
    virtual void showReplies(const QString& title, const QList<ReplyLine>& lines,
                             bool mayEnter) = 0;
    virtual void showRepliesClosed() = 0;
};

// Writes the workbook in which a unit answers about the chosen cases, and takes it back: what it
// says is shown first, and entered when the person has seen it.
class ReplyPresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::ReplyPresenter)
public:
    ReplyPresenter(Workplace& workplace, Prompts& prompts, WorkView& work, ReplyView& view);

    void writeBook(const std::vector<CaseNumber>& cases);
    void look();  // asks for the workbook
    void enter(); // the rows that can be
    void close();

private:
    void read(bool dryRun);
    void finish(const Outcome& outcome);
    [[nodiscard]] QList<ReplyLine> lines() const;

    Workplace& workplace_;
    Prompts& prompts_;
    WorkView& work_;
    ReplyView& view_;
    ReplyOrder order_;
    std::shared_ptr<ReplyOutcome> replies_; // told by the work while it runs
    LongWork reading_;                      // last: ends before what it writes
};

} // namespace jiuzhang::ui
