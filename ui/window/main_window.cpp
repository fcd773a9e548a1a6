// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/casefile/casefile_panel.h"
#include "ui/dispatch/dispatch_panel.h"
#include "ui/intake/intake_panel.h"
#include "ui/ledger/ledger_panel.h"
#include "ui/shared/error_text.h"
#include "ui/shared/layout.h"
#include "ui/window/closing_backup.h"
#include "ui/window/desk_bar.h"
#include "ui/window/places.h"
#include "ui/window/session_lock.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QListWidget>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QStatusBar>
#include <QTimer>

namespace jiuzhang::ui {

namespace {

constexpr int kLooksEvery = 60'000; // ms: whether rules or day are others by now

const auto kGeometry = QStringLiteral("window/geometry");

// Ctrl+1 to Ctrl+9; the places after them are reached by their mnemonics.
QKeySequence shortcutOf(int place)
{
    return place < 9 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place))
                     : QKeySequence();
}

// A heading of the navigation, or one of its places. The height is said here: a list not yet
// shown measures its rows without the style sheet.
QListWidgetItem* addRow(QListWidget* list, const QString& text, int room)
{
    auto* item = new QListWidgetItem(text, list);
    item->setSizeHint({0, list->fontMetrics().height() + room});
    return item;
}

// As small as the screen in front can be, not as the largest of all.
class ScreenStack : public QStackedWidget {
public:
    explicit ScreenStack(QWidget* parent) : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
    }
    [[nodiscard]] int heightForWidth(int width) const override // -1: any
    {
        const bool wraps = currentWidget() && currentWidget()->hasHeightForWidth();
        return wraps ? currentWidget()->heightForWidth(width) : -1;
    }
};

} // namespace

MainWindow::MainWindow(Workplace& workplace, QWidget* parent)
    : QMainWindow(parent), workplace_(workplace), prompts_(this)
{
    resize(QSize(1280, 700).boundedTo(screen()->availableSize()));
    restoreGeometry(QSettings().value(kGeometry).toByteArray());
    build();
    showPlace(0);
    lock_ = new SessionLock(workplace, this);
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
    backup_ = new ClosingBackup(workplace, prompts_, this);
    connect(backup_, &ClosingBackup::mayClose, this, [this] {
        closes_ = true;
        close();
    });
    // What is deleted, or disabled with all around it, leaves the keyboard to nobody.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
        if (!now)
            QTimer::singleShot(0, this, [this] {
                if (isActiveWindow() && !QApplication::focusWidget())
                    current().takeFocus();
            });
    });
    auto* clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &MainWindow::noticeChanges);
    clock->start(kLooksEvery);
    watchLedger();
}

void MainWindow::build()
{
    setWindowTitle(tr("%1 – Jiuzhang").arg(QFileInfo(workplace_.ledgerPath).completeBaseName()));
    buildMenus();
    auto* centre = new QWidget(this);
    bar_ = new DeskBar(workplace_, prompts_, centre);
    auto* column = inColumn(centre, {bar_, wide(makeScreens())});
    column->setSpacing(0);
    setCentralWidget(centre);
    changesShown_ = changes_;
    connect(bar_, &DeskBar::operatorChanged, this, &MainWindow::welcome);
    connect(bar_, &DeskBar::signInWanted, this, [this] { lock_->lock(); });
}

void MainWindow::welcome(const QString& name)
{
    statusBar()->showMessage(tr("%1 is at the desk now.").arg(name));
    refreshCurrent();
}

QWidget* MainWindow::makeScreens()
{
    navigation_ = new QListWidget(this);
    navigation_->setObjectName(QStringLiteral("navigation"));
    navigation_->setIconSize({20, 20});
    navigation_->setFixedWidth(150);
    navigation_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    navigation_->setAccessibleName(tr("Screens"));
    screens_ = new ScreenStack(this);
    screens_->setObjectName(QStringLiteral("screens"));
    places_.clear();
    const char* group = nullptr;
    for (const auto& place : allPlaces()) {
        if (place.group != group)
            addRow(navigation_, place.groupTitle(), 8)->setFlags(Qt::NoItemFlags);
        group = place.group;
        auto* item = addRow(navigation_, place.listTitle(), 14);
        item->setIcon(place.icon());
        item->setToolTip(
            shortcutOf(static_cast<int>(places_.size())).toString(QKeySequence::NativeText));
        places_.append(item);
        addScreen(place.make(workplace_, prompts_, screens_));
    }
    connect(navigation_, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        bringForward(static_cast<int>(places_.indexOf(item)));
    });
    auto* area = new QScrollArea(this); // on a small screen what does not fit is reached
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(screens_);
    auto* both = rowOf(this, {navigation_, wide(area)});
    both->layout()->setSpacing(0);
    return both;
}

void MainWindow::addScreen(Screen* screen)
{
    screens_->addWidget(screen);
    connect(screen, &Screen::caseWanted, this, &MainWindow::showCase);
    connect(screen, &Screen::casesWanted, this,
            [this, screen](const QString& figure, const QStringList& numbers) {
                showFigure(screen, figure, numbers);
            });
    connect(screen, &Screen::returnWanted, this, &MainWindow::returnToFigure);
    connect(screen, &Screen::dispatchWanted, this,
            [this](const QStringList& numbers) { bring<DispatchPanel>().offer(numbers); });
    connect(screen, &Screen::draftWanted, this,
            [this](qlonglong draft) { bring<IntakePanel>().openDraft(draft); });
    connect(screen, &Screen::screenWanted, this, &MainWindow::showScreen);
    connect(screen, &Screen::recordChanged, this, [this, screen] {
        refreshCurrent();
        if (screen == &current()) // not one that ended its work while another is typed in
            screen->takeFocus();
    });
    connect(screen, &Screen::said, this, [this, screen](const QString& sentence) {
        if (screen == &current())
            statusBar()->showMessage(sentence);
    });
    connect(screen, &Screen::rulesChanged, this,
            [this] { makeAnew([this] { readRulesAgain(); }); });
}

void MainWindow::buildMenus()
{
    menuBar()->clear();
    auto* go = menuBar()->addMenu(tr("&Go"));
    const char* group = allPlaces().front().group;
    int place = 0;
    for (const auto& each : allPlaces()) {
        if (each.group != group)
            go->addSeparator();
        group = each.group;
        auto* action = go->addAction(each.icon(), each.menuTitle());
        action->setShortcut(shortcutOf(place));
        connect(action, &QAction::triggered, this, [this, place] { showPlace(place); });
        ++place;
    }
    go->addSeparator();
    go->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);

    // Each language is named in itself, so that a lost reader finds the way back.
    auto* languages = menuBar()->addMenu(tr("&Language"));
    auto* one = new QActionGroup(languages);
    for (const auto& [language, name] : {std::pair{Language::Chinese, QStringLiteral("中文")},
                                         std::pair{Language::English, QStringLiteral("English")}}) {
        auto* action = languages->addAction(name);
        action->setCheckable(true);
        action->setChecked(language == savedLanguage());
        one->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, language = language] { speak(language); });
    }
}

void MainWindow::bringForward(int place)
{
    if (place != screens_->currentIndex())
        statusBar()->clearMessage(); // it belongs to the screen that said it
    const QSignalBlocker quiet(navigation_);
    navigation_->setCurrentItem(places_[place]);
    screens_->setCurrentIndex(place);
    refreshCurrent();
}

void MainWindow::showPlace(int place)
{
    bringForward(place);
    current().takeFocus();
}

void MainWindow::refreshCurrent()
{
    entries_ = workplace_.desk.record.head().value_or(CaseRecord::Head()).seq;
    current().refresh();
}

Screen& MainWindow::current() const
{
    return *static_cast<Screen*>(screens_->currentWidget());
}

void MainWindow::showScreen(const QString& name)
{
    showPlace(static_cast<int>(placeNames().indexOf(name)));
}

void MainWindow::showCase(const QString& number)
{
    bring<CaseFilePanel>().showCase(CaseNumber(number));
}

void MainWindow::showFigure(Screen* from, const QString& figure, const QStringList& numbers)
{
    auto* keyboard = QApplication::focusWidget();
    left_ = {screens_->indexOf(from), from->isAncestorOf(keyboard) ? keyboard : nullptr};
    bring<LedgerPanel>().showFigure(figure, numbers);
}

void MainWindow::returnToFigure()
{
    bringForward(left_.place);
    if (left_.keyboard)
        left_.keyboard->setFocus(Qt::OtherFocusReason);
    else
        current().takeFocus();
}

template <class Panel>
Panel& MainWindow::bring()
{
    auto* panel = screens_->findChild<Panel*>(QString(), Qt::FindDirectChildrenOnly);
    showPlace(screens_->indexOf(panel));
    return *panel;
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
        build();
        screens_->setCurrentIndex(place); // the same one: what it said stands
        showPlace(place);
    });
}

void MainWindow::readRulesAgain()
{
    if (const auto changes = workplace_.readRulesAgain())
        changes_ = *changes;
    else
        statusBar()->showMessage(errorText(changes.error()));
    bar_->showDay();
}

// Nothing that a person is at is taken away: the screens follow when it is entered.
bool MainWindow::isAtWork() const
{
    return *workplace_.worksUnderWay > 0 || QApplication::activePopupWidget() ||
           QApplication::activeModalWidget() || isTypedInto(*screens_);
}

// What another window adopted, and midnight.
void MainWindow::noticeChanges()
{
    readRulesAgain();
    if (isAtWork())
        return;
    if (changes_ != changesShown_)
        makeAnew([] {});
    else
        noticeEntries();
}

// What another program entered.
void MainWindow::noticeEntries()
{
    const auto head = workplace_.desk.record.head();
    if (!head || head->seq == entries_)
        return;
    refreshCurrent();
}

// A write changes the file several times; it is looked at when that has ended.
void MainWindow::watchLedger()
{
    constexpr int kRestsFor = 500; // ms
    auto* rest = new QTimer(this);
    rest->setSingleShot(true);
    rest->setInterval(kRestsFor);
    connect(rest, &QTimer::timeout, this, &MainWindow::noticeChanges);
    auto* watcher = new QFileSystemWatcher({workplace_.ledgerPath}, this);
    connect(watcher, &QFileSystemWatcher::fileChanged, rest, qOverload<>(&QTimer::start));
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        noticeChanges();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!closes_ && backup_->isDue()) {
        event->ignore();
        return backup_->start();
    }
    QSettings().setValue(kGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace jiuzhang::ui
