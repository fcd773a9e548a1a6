// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/backups.h"
#include "ui/shared/long_work.h"
#include "ui/shared/prompts.h"
#include "ui/shared/work_view.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

struct BackupLine { // one that the record tells of
    Event event;
    bool isThere = false; // its file is where it was put
};

// A backup that was looked into, and what would be lost by going back to it.
struct BackupLook {
    BackupContents contents;
    std::optional<LostByRestoring> lost = {}; // none: it is not of this ledger
};

// What the screen can show.
class BackupsView : public virtual WorkView {
public:
    virtual void showBackups(const std::vector<BackupLine>& newestFirst) = 0;
    virtual void showRules(const BackupRules& rules) = 0;
    virtual void showLook(const std::optional<BackupLook>& look) = 0; // none: looked into none
};

// Backs the ledger up, says what a backup holds, and makes a new ledger of it: never in the place
// of one. All of it beside the window, and all of it can be cancelled.
class BackupsPresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::BackupsPresenter)
public:
    BackupsPresenter(Workplace& workplace, Prompts& prompts, BackupsView& view);

    void refresh();
    void backUp(bool sealed); // asks where, and for the passphrase
    void look();              // asks for the backup
    void look(const QString& backup);
    void restore();                             // what was looked into; asks where
    void adopt(BackupRules rules, bool sealed); // asks for a passphrase where there was none
    void cancel();

private:
    void show(const Outcome& outcome);
    void start(const QString& what, LongWork::Job job, std::function<void()> done);
    [[nodiscard]] std::optional<QString> newPassphrase();

    Workplace& workplace_;
    Prompts& prompts_;
    BackupsView& view_;
    BackupRules shown_;
    QString looked_;        // the backup that was looked into
    Passphrase passphrase_; // … with which words
    std::function<void()> done_;
    LongWork work_; // last: ends before what it fills
};

} // namespace jiuzhang::ui
