// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/board/board_panel.h"
#include "ui/casefile/casefile_panel.h"
#include "ui/directory/directory_panel.h"
#include "ui/dispatch/dispatch_panel.h"
#include "ui/dockets/dockets_panel.h"
#include "ui/duplicates/duplicates_panel.h"
#include "ui/importing/importing_panel.h"
#include "ui/intake/intake_panel.h"
#include "ui/ledger/ledger_panel.h"
#include "ui/monthly/monthly_panel.h"
#include "ui/papers/papers_panel.h"
#include "ui/rules/rules_panel.h"
#include "ui/shared/error_text.h"
#include "ui/supervision/supervision_panel.h"
#include "ui/today/today_panel.h"
#include "ui/window/desk_bar.h"
#include "ui/yearend/yearend_panel.h"

#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QFileInfo>
#include <QListWidget>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

#include <array>

namespace jiuzhang::ui {

namespace {

template <class Panel>
Screen* make(Workplace& workplace, Prompts& prompts, QWidget* parent)
{
    return new Panel(workplace, prompts, parent);
}

struct Place {
    const char* name; // also the icon's
    const char* title;
    Screen* (*make)(Workplace&, Prompts&, QWidget*);
};

constexpr std::array kPlaces{
    Place{"today", QT_TRANSLATE_NOOP("Place", "&Today"), make<TodayPanel>},
    Place{"ledger", QT_TRANSLATE_NOOP("Place", "&Ledger"), make<LedgerPanel>},
    Place{"intake", QT_TRANSLATE_NOOP("Place", "&New clue"), make<IntakePanel>},
    Place{"importing", QT_TRANSLATE_NOOP("Place", "&Import workbook"), make<ImportPanel>},
    Place{"casefile", QT_TRANSLATE_NOOP("Place", "&Case file"), make<CaseFilePanel>},
    Place{"dispatch", QT_TRANSLATE_NOOP("Place", "&Dispatch"), make<DispatchPanel>},
    Place{"supervision", QT_TRANSLATE_NOOP("Place", "&Supervision"), make<SupervisionPanel>},
    Place{"dockets", QT_TRANSLATE_NOOP("Place", "Doc&kets"), make<DocketsPanel>},
    Place{"duplicates", QT_TRANSLATE_NOOP("Place", "D&uplicates"), make<DuplicatesPanel>},
    Place{"papers", QT_TRANSLATE_NOOP("Place", "Pap&ers issued"), make<PapersPanel>},
    Place{"monthly", QT_TRANSLATE_NOOP("Place", "&Monthly report"), make<MonthlyPanel>},
    Place{"board", QT_TRANSLATE_NOOP("Place", "Re&ports received"), make<BoardPanel>},
    Place{"yearend", QT_TRANSLATE_NOOP("Place", "&Year-end summary"), make<YearEndPanel>},
    Place{"directory", QT_TRANSLATE_NOOP("Place", "Direct&ory"), make<DirectoryPanel>},
    Place{"rules", QT_TRANSLATE_NOOP("Place", "&Rules"), make<RulesPanel>},
};

const auto kGeometry = QStringLiteral("window/geometry");

QIcon iconOf(const Place& place)
{
    return QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(place.name)));
}

QString titleOf(const Place& place)
{
    return QCoreApplication::translate("Place", place.title);
}

// The title as the list shows it: its mnemonic belongs to the menu.
QString plainTitleOf(const Place& place)
{
    QString title = titleOf(place);
    const qsizetype bracket = title.indexOf(QStringLiteral("(&"));
    return bracket < 0 ? title.remove(u'&') : title.left(bracket);
}

// Ctrl+1 to Ctrl+9; the places after them are reached by their mnemonics.
QKeySequence shortcutOf(int row)
{
    return row < 9 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + row))
                   : QKeySequence();
}

} // namespace

MainWindow::MainWindow(Workplace& workplace, QWidget* parent)
    : QMainWindow(parent), workplace_(workplace), prompts_(this)
{
    resize(1280, 700);
    restoreGeometry(QSettings().value(kGeometry).toByteArray());
    build();
    showRow(0);
    // What is deleted, or disabled with all around it, leaves the keyboard to nobody.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
        if (!now)
            QTimer::singleShot(0, this, [this] {
                if (isActiveWindow() && !QApplication::focusWidget())
                    current().takeFocus();
            });
    });
}

QStringList MainWindow::screenNames()
{
    QStringList names;
    for (const auto& place : kPlaces)
        names += QString::fromLatin1(place.name);
    return names;
}

void MainWindow::build()
{
    setWindowTitle(tr("%1 – Jiuzhang").arg(QFileInfo(workplace_.ledgerPath).completeBaseName()));
    buildMenus();
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new DeskBar(workplace_, prompts_, centre);
    column->addWidget(bar);
    column->addWidget(makeScreens(), 1);
    setCentralWidget(centre);
    connect(bar, &DeskBar::operatorChanged, this, [this](const QString& name) {
        statusBar()->showMessage(tr("%1 is at the desk now.").arg(name));
        current().refresh();
    });
}

QWidget* MainWindow::makeScreens()
{
    auto* both = new QWidget(this);
    navigation_ = new QListWidget(both);
    navigation_->setObjectName(QStringLiteral("navigation"));
    navigation_->setIconSize({20, 20});
    navigation_->setFixedWidth(150);
    navigation_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    navigation_->setAccessibleName(tr("Screens"));
    screens_ = new QStackedWidget(both);
    screens_->setObjectName(QStringLiteral("screens"));
    for (const auto& place : kPlaces) {
        auto* item = new QListWidgetItem(iconOf(place), plainTitleOf(place), navigation_);
        const auto shortcut = shortcutOf(navigation_->row(item));
        item->setToolTip(shortcut.toString(QKeySequence::NativeText));
        // Said here: a list not yet shown measures its rows without the style sheet.
        item->setSizeHint({0, navigation_->fontMetrics().height() + 18});
        addScreen(place.make(workplace_, prompts_, screens_));
    }
    connect(navigation_, &QListWidget::currentRowChanged, this, &MainWindow::bringForward);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(navigation_);
    row->addWidget(screens_, 1);
    return both;
}

void MainWindow::addScreen(Screen* screen)
{
    screens_->addWidget(screen);
    connect(screen, &Screen::caseWanted, this, &MainWindow::showCase);
    connect(screen, &Screen::ledgerWanted, this,
            [this](const QString& field, const QString& value) {
                bring<LedgerPanel>().showOnly(field, value);
            });
    connect(screen, &Screen::dispatchWanted, this,
            [this](const QStringList& numbers) { bring<DispatchPanel>().offer(numbers); });
    connect(screen, &Screen::draftWanted, this,
            [this](qlonglong draft) { bring<IntakePanel>().openDraft(draft); });
    connect(screen, &Screen::screenWanted, this, &MainWindow::showScreen);
    connect(screen, &Screen::recordChanged, this, [this, screen] {
        current().refresh();
        if (screen == &current()) // not one that ended its work while another is typed in
            screen->takeFocus();
    });
    connect(screen, &Screen::said, this,
            [this](const QString& sentence) { statusBar()->showMessage(sentence); });
    connect(screen, &Screen::rulesChanged, this, [this] {
        makeAnew([this] {
            if (const auto read = workplace_.readRulesAgain(); !read)
                statusBar()->showMessage(errorText(read.error()));
        });
    });
}

void MainWindow::buildMenus()
{
    menuBar()->clear();
    auto* go = menuBar()->addMenu(tr("&Go"));
    for (int row = 0; row < static_cast<int>(kPlaces.size()); ++row) {
        const auto& place = kPlaces[static_cast<std::size_t>(row)];
        auto* action = go->addAction(iconOf(place), titleOf(place));
        action->setShortcut(shortcutOf(row));
        connect(action, &QAction::triggered, this, [this, row] { showRow(row); });
    }
    go->addSeparator();
    go->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);

    // Each language is named in itself, so that a lost reader finds the way back.
    auto* languages = menuBar()->addMenu(tr("&Language"));
    auto* group = new QActionGroup(languages);
    for (const auto& [language, name] : {std::pair{Language::Chinese, QStringLiteral("中文")},
                                         std::pair{Language::English, QStringLiteral("English")}}) {
        auto* action = languages->addAction(name);
        action->setCheckable(true);
        action->setChecked(language == savedLanguage());
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, language = language] { speak(language); });
    }
}

void MainWindow::bringForward(int row)
{
    const QSignalBlocker quiet(navigation_);
    navigation_->setCurrentRow(row);
    screens_->setCurrentIndex(row);
    current().refresh();
}

void MainWindow::showRow(int row)
{
    bringForward(row);
    current().takeFocus();
}

Screen& MainWindow::current() const
{
    return *static_cast<Screen*>(screens_->currentWidget());
}

void MainWindow::showScreen(const QString& name)
{
    showRow(static_cast<int>(screenNames().indexOf(name)));
}

void MainWindow::showCase(const QString& number)
{
    bring<CaseFilePanel>().showCase(CaseNumber(number));
}

template <class Panel>
Panel& MainWindow::bring()
{
    auto* panel = screens_->findChild<Panel*>(QString(), Qt::FindDirectChildrenOnly);
    showRow(screens_->indexOf(panel));
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
        const int row = navigation_->currentRow();
        build();
        showRow(row);
    });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings().setValue(kGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace jiuzhang::ui
