// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/casefile/casefile_panel.h"
#include "ui/rules/rules_panel.h"
#include "ui/shared/notice.h"
#include "ui/shared/work_line.h"
#include "ui/today/today_panel.h"
#include "ui/window/case_menu.h"
#include "ui/window/change_watch.h"
#include "ui/window/closing_backup.h"
#include "ui/window/desk_bar.h"
#include "ui/window/dropped_files.h"
#include "ui/window/edit_menu.h"
#include "ui/window/file_kind.h"
#include "ui/window/finder.h"
#include "ui/window/go_menu.h"
#include "ui/window/help_menu.h"
#include "ui/window/layout_memory.h"
#include "ui/window/ledger_menu.h"
#include "ui/window/navigation.h"
#include "ui/window/places.h"
#include "ui/window/session_lock.h"
#include "ui/window/tools_menu.h"
#include "ui/window/view_menu.h"
#include "ui/window/walk.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QStatusBar>
#include <QTimer>

namespace jiuzhang::ui {

MainWindow::MainWindow(Workplace& workplace, QWidget* parent)
    : QMainWindow(parent), workplace_(workplace), prompts_(this)
{
    setAcceptDrops(true);
    restoreWindow(*this);
    watchChanges();
    build();
    walk_->goOn(lastSeen(workplace_.ledgerPath));
    watchSession();
}

void MainWindow::build()
{
    setWindowTitle(tr("%1 – Jiuzhang").arg(QFileInfo(workplace_.ledgerPath).completeBaseName()));
    auto* centre = new QWidget(this);
    bar_ = new DeskBar(workplace_, prompts_, centre);
    inColumn(centre, {bar_, wide(makeBody(centre))})->setSpacing(0);
    delete walk_;
    walk_ = new Walk(*screens_, *navigation_, this);
    for (int place = 0; place < screens_->count(); ++place)
        listen(&screens_->at(place));
    buildMenus();
    setCentralWidget(centre);
    restoreLayout(*screens_, workplace_.ledgerPath);
    watch_->noteMade();
    connect(bar_, &DeskBar::operatorChanged, this, &MainWindow::welcome);
    connect(bar_, &DeskBar::signInWanted, this, [this] { lock_->lock(); });
    connect(bar_, &DeskBar::backWanted, walk_, &Walk::back);
    connect(bar_, &DeskBar::forwardWanted, walk_, &Walk::forward);
    connect(bar_, &DeskBar::findWanted, this, &MainWindow::findAnything);
    connect(walk_, &Walk::left, this, [this] { say({}); }); // it belongs to the screen that said it
    connect(walk_, &Walk::arrived, this, &MainWindow::followScreen);
    connect(&screens_->of<TodayPanel>(), &TodayPanel::waiting, navigation_,
            &Navigation::showWaiting);
}

QWidget* MainWindow::makeBody(QWidget* parent)
{
    navigation_ = new Navigation(parent);
    screens_ = new Screens(workplace_, prompts_, parent);
    auto* both = rowOf(parent, {navigation_, wide(screens_->scrolled(parent))});
    both->layout()->setSpacing(0);
    return both;
}

void MainWindow::buildMenus()
{
    menuBar()->clear();
    for (auto* old : findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly))
        old->deleteLater();
    file_ = new LedgerMenu(workplace_, *walk_, this);
    connect(file_, &FileMenu::newWanted, this, &MainWindow::newLedgerWanted);
    connect(file_, &FileMenu::openWanted, this, &MainWindow::ledgerWanted);
    connect(file_, &LedgerMenu::closeWanted, this, &MainWindow::welcomeWanted);
    edit_ = new EditMenu(this);
    case_ = new CaseMenu(workplace_, *walk_, this);
    auto* go = new GoMenu(*walk_, this);
    connect(go, &GoMenu::findWanted, this, &MainWindow::findAnything);
    auto* view = new ViewMenu(this);
    connect(view, &ViewMenu::textSizeChanged, this, [this] { makeAnew([] {}); });
    connect(view, &ViewMenu::namesReordered, this, &MainWindow::refreshCurrent);
    connect(view, &ViewMenu::languageChosen, this, &MainWindow::speak);
    help_ = new HelpMenu(this, [this] { return placeNames().value(screens_->currentIndex()); });
    for (QMenu* menu : std::initializer_list<QMenu*>{file_, edit_, case_, go, view,
                                                     toolsMenu(*walk_, *bar_, this), help_})
        menuBar()->addMenu(menu);
}

void MainWindow::listen(Screen* screen)
{
    connect(screen, &Screen::recordChanged, this, [this, screen] {
        refreshCurrent();
        if (screen == &current()) // not one that ended its work while another is typed in
            screen->takeFocus();
    });
    connect(screen, &Screen::said, this, [this, screen](const QString& sentence) {
        if (screen == &current())
            say(sentence);
    });
    connect(screen, &Screen::rulesChanged, this,
            [this] { makeAnew([this] { watch_->readRules(); }); });
}

void MainWindow::watchSession()
{
    lock_ = new SessionLock(workplace_, this);
    connect(lock_, &SessionLock::signedIn, this, [this](const QString& name) {
        bar_->showOperator();
        welcome(name);
        current().takeFocus();
    });
    connect(lock_, &SessionLock::closeWanted, this, [this] {
        closes_ = true; // nobody is there in whose name a backup could be recorded
        close();
    });
    QTimer::singleShot(0, lock_, &SessionLock::look); // once the window stands
    backup_ = new ClosingBackup(workplace_, prompts_, this);
    connect(backup_, &ClosingBackup::mayClose, this, [this] {
        closes_ = true;
        close();
    });
    connect(backup_, &ClosingBackup::mayStay, this, &MainWindow::stayed);
}

void MainWindow::watchChanges()
{
    watch_ = new ChangeWatch(workplace_, this);
    connect(watch_, &ChangeWatch::rulesRead, this, [this] { bar_->showDay(); });
    connect(watch_, &ChangeWatch::rulesChanged, this, [this] { makeAnew([] {}); });
    connect(watch_, &ChangeWatch::recordChanged, this, &MainWindow::refreshCurrent);
    connect(watch_, &ChangeWatch::refused, this, &MainWindow::say);
}

void MainWindow::welcome(const QString& name)
{
    for (auto* line : screens_->findChildren<WorkLine*>())
        line->say({}); // what was told to somebody else
    for (auto* notice : screens_->findChildren<Notice*>())
        notice->say({});
    say(tr("%1 is at the desk now.").arg(name));
    refreshCurrent();
}

void MainWindow::say(const QString& sentence)
{
    statusBar()->showMessage(sentence);
}

void MainWindow::followScreen()
{
    file_->follow(current());
    edit_->follow(current());
    case_->follow(current());
    bar_->showWays(walk_->canGoBack(), walk_->canGoForward());
    refreshCurrent();
}

void MainWindow::refreshCurrent()
{
    screens_->refresh(watch_->noteShown());
}

void MainWindow::showScreen(const QString& name)
{
    walk_->showNamed(name);
}

void MainWindow::showCase(const QString& number)
{
    walk_->showCase(number);
}

void MainWindow::speak(Language language)
{
    saveLanguage(language);
    makeAnew([language] { installLanguage(*QCoreApplication::instance(), language); });
}

// All screens, after the menu or the screen that asked for it has done its work.
void MainWindow::makeAnew(const std::function<void()>& before)
{
    QTimer::singleShot(0, this, [this, before] {
        before();
        const int place = screens_->currentIndex();
        const auto seen = walk_->seen();
        const auto waiting = navigation_->waiting();
        saveLayout(*screens_, workplace_.ledgerPath);
        const auto& old = screens_->of<RulesPanel>(); // goes when this has been done
        build();
        screens_->of<RulesPanel>().goOnFrom(old);
        screens_->setCurrentIndex(place); // the same one: what it said stands
        navigation_->showWaiting(waiting);
        walk_->goOn(seen);
    });
}

void MainWindow::findAnything()
{
    auto* finder = new Finder(workplace_, *walk_, *help_, this);
    finder->setAttribute(Qt::WA_DeleteOnClose);
    finder->open();
    finder->activateWindow();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        watch_->look();
    // Another look of the desktop: what is drawn in colours of its own is drawn anew.
    if (event->type() == QEvent::ApplicationPaletteChange && screens_)
        QTimer::singleShot(0, this, &MainWindow::refreshCurrent);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!closes_ && backup_->isDue()) {
        event->ignore();
        return backup_->start();
    }
    saveWindow(*this);
    saveLayout(*screens_, workplace_.ledgerPath);
    saveLastSeen(walk_->seen(), workplace_.ledgerPath);
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const QString file = droppedFiles(*event).value(0);
    if (kindOf(file) == FileKind::Ledger)
        Q_EMIT ledgerWanted(file);
    else if (!walk_->takeFile(file))
        say(tr("Open the case first that %1 is to be attached to.")
                .arg(QFileInfo(file).fileName()));
}

} // namespace jiuzhang::ui
