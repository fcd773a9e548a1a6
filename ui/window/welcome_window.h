// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QMainWindow>

class QListWidget;
class QPushButton;

namespace jiuzhang::ui {

class FileMenu;
class Notice;

// What stands in the window's place while no ledger is open: those that were worked on here, and
// the ways to one. No file is made or looked for without being asked.
class WelcomeWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit WelcomeWindow(QWidget* parent = nullptr);

    void refuse(const Error& error); // why the ledger that was asked for is not open
    void showRecent();               // as they are now

Q_SIGNALS:
    void newWanted();
    void openWanted(const QString& path); // empty: to be asked for
    void restoreWanted();
    void sampleWanted();
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* makeWays();
    [[nodiscard]] QWidget* makeRecent();
    [[nodiscard]] QString chosen() const; // a path; empty: none
    void showWays();                      // those of the chosen one

    FileMenu* file_ = nullptr;
    Notice* notice_ = nullptr;
    QListWidget* recent_ = nullptr;
    QPushButton* open_ = nullptr;
    QPushButton* again_ = nullptr;
    QPushButton* elsewhere_ = nullptr;
    QPushButton* forget_ = nullptr;
};

} // namespace jiuzhang::ui
