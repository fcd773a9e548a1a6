// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/language.h"
#include "ui/shared/screen.h"
#include "ui/shared/workplace.h"
#include "ui/window/widget_prompts.h"

#include <QMainWindow>
#include <QPointer>

class QListWidget;
class QListWidgetItem;
class QStackedWidget;

namespace jiuzhang::ui {

class ClosingBackup;
class DeskBar;
class SessionLock;

// The window: which screen is in front, and the way from one to another. It decides nothing
// else.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Workplace& workplace, QWidget* parent = nullptr);

    void showScreen(const QString& name); // one of placeNames()
    // Whether work of a screen is still under way beside the window.
    [[nodiscard]] bool isLoading() const { return *workplace_.worksUnderWay > 0; }
    void showCase(const QString& number); // the case file of this case

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void welcome(const QString& name); // who acts from now on
    void buildMenus();
    [[nodiscard]] QWidget* makeScreens();
    void addScreen(Screen* screen);
    void bringForward(int place);
    void showPlace(int place); // and puts the keyboard into it
    [[nodiscard]] Screen& current() const;
    void refreshCurrent();
    void speak(Language language);
    void readRulesAgain();
    void noticeChanges();
    void noticeEntries();
    [[nodiscard]] bool isAtWork() const;
    void watchLedger();
    void makeAnew(const std::function<void()>& before);
    void showFigure(Screen* from, const QString& figure, const QStringList& numbers);
    void returnToFigure();
    template <class Panel>
    Panel& bring();

    Workplace& workplace_;
    WidgetPrompts prompts_;
    int changes_ = 0;          // of rules and day, as last read
    int changesShown_ = 0;     // when the screens were made
    std::int64_t entries_ = 0; // in the record, as the screen in front shows it
    DeskBar* bar_ = nullptr;
    SessionLock* lock_ = nullptr;
    ClosingBackup* backup_ = nullptr;
    bool closes_ = false; // all that comes before it is done
    QListWidget* navigation_ = nullptr;
    QList<QListWidgetItem*> places_; // of the navigation, which has headings too
    QStackedWidget* screens_ = nullptr;
    struct Left { // where a person was when the ledger came with the cases of a figure
        int place = 0;
        QPointer<QWidget> keyboard = {};
    };
    Left left_;
};

} // namespace jiuzhang::ui
