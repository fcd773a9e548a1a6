// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/language.h"
#include "ui/shared/screen.h"
#include "ui/shared/workplace.h"
#include "ui/window/screens.h"
#include "ui/window/widget_prompts.h"

#include <QMainWindow>

namespace jiuzhang::ui {

class CaseMenu;
class ChangeWatch;
class ClosingBackup;
class DeskBar;
class EditMenu;
class HelpMenu;
class LedgerMenu;
class Navigation;
class SessionLock;
class Walk;

// The window on one ledger: its menus, its bar, its places and the screen of one of them in front.
// It decides nothing else.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Workplace& workplace, QWidget* parent = nullptr);

    void showScreen(const QString& name); // one of placeNames()
    void showCase(const QString& number); // the case file of this case
    void say(const QString& sentence);
    // Whether work of a screen is still under way beside the window.
    [[nodiscard]] bool isLoading() const { return *workplace_.worksUnderWay > 0; }

Q_SIGNALS:
    void newLedgerWanted();
    void ledgerWanted(const QString& path); // empty: to be asked for
    void welcomeWanted();                   // to be without a ledger
    void closed();
    void stayed(); // it was to be closed, and the person sees to something first

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeBody(QWidget* parent);
    void buildMenus();
    void listen(Screen* screen);
    void watchSession();
    void watchChanges();
    void welcome(const QString& name); // who acts from now on
    void followScreen();
    [[nodiscard]] Screen& current() const { return screens_->current(); }
    void refreshCurrent();
    void speak(Language language);
    void makeAnew(const std::function<void()>& before);
    void findAnything();

    Workplace& workplace_;
    WidgetPrompts prompts_;
    bool closes_ = false; // all that comes before it is done
    ChangeWatch* watch_ = nullptr;
    SessionLock* lock_ = nullptr;
    ClosingBackup* backup_ = nullptr;
    // Made anew with other rules, another language, other sizes:
    DeskBar* bar_ = nullptr;
    Navigation* navigation_ = nullptr;
    Screens* screens_ = nullptr;
    Walk* walk_ = nullptr;
    LedgerMenu* file_ = nullptr;
    EditMenu* edit_ = nullptr;
    CaseMenu* case_ = nullptr;
    HelpMenu* help_ = nullptr;
};

} // namespace jiuzhang::ui
