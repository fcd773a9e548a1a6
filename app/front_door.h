// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "ui/window/main_window.h"
#include "ui/window/new_ledger_dialog.h"
#include "ui/window/welcome_window.h"

namespace jiuzhang {

// The window on one ledger, and what it works with.
struct OpenWindow {
    OpenWindow(QString ledgerPath, std::unique_ptr<OpenedLedger> opened, bool backsUp);

    QString path;
    std::unique_ptr<OpenedLedger> ledger;
    ui::Workplace workplace;
    ui::MainWindow window;
};

// Which ledger is open: the page of welcome while there is none, and the way from one to another.
// A ledger is left as its window is closed, with its backup; no file is made without a question.
class FrontDoor : public QObject {
public:
    explicit FrontDoor(bool backsUp) : backsUp_(backsUp) {}

    // The ledger at that path; where it cannot be opened, that is said on the page of welcome, or
    // in the window of the ledger that is open. Empty: nobody has said which.
    void enter(const QString& path);

    [[nodiscard]] OpenWindow* open() const { return open_.get(); }              // null: none
    [[nodiscard]] ui::WelcomeWindow* welcome() const { return welcome_.get(); } // null: one is

    // Makes a ledger, signed where a passphrase is set. On a refusal no file is left behind.
    [[nodiscard]] static Outcome make(const ui::NewLedgerOrder& order, QDate today);

private:
    void ask(); // which file to open
    void askNew();
    void restore();
    void makeSample();
    void goIn(std::unique_ptr<OpenWindow> next);
    void leave(); // the window was closed
    void showWelcome();
    [[nodiscard]] QWidget* inFront() const;

    bool backsUp_;
    std::unique_ptr<OpenWindow> open_;
    std::unique_ptr<ui::WelcomeWindow> welcome_;
    QString nextPath_; // of the ledger that is opened when the one that is open has been left
    std::unique_ptr<OpenedLedger> next_;
    bool welcomesNext_ = false; // when it has been left, with none that follows
};

} // namespace jiuzhang
