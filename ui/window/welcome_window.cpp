// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcome_window.h"

#include "ui/shared/layout.h"
#include "ui/shared/notice.h"
#include "ui/window/dropped_files.h"
#include "ui/window/file_menu.h"
#include "ui/window/help_menu.h"
#include "ui/window/layout_memory.h"
#include "ui/window/recent_ledgers.h"

#include <QApplication>
#include <QListWidget>
#include <QMenuBar>

namespace jiuzhang::ui {

namespace {

constexpr int kLedgerPath = Qt::UserRole;
constexpr int kWaysWidth = 320; // pixels
constexpr int kListWidth = 640;

} // namespace

WelcomeWindow::WelcomeWindow(QWidget* parent) : QMainWindow(parent)
{
    setWindowTitle(tr("Jiuzhang"));
    restoreWindow(*this);
    setAcceptDrops(true);
    file_ = new FileMenu(this);
    connect(file_, &FileMenu::newWanted, this, &WelcomeWindow::newWanted);
    connect(file_, &FileMenu::openWanted, this, &WelcomeWindow::openWanted);
    file_->addSeparatorBefore();
    file_->add(tr("&Restore a backup…"), this, &WelcomeWindow::restoreWanted);
    file_->add(tr("Look at a sa&mple ledger…"), this, &WelcomeWindow::sampleWanted);
    menuBar()->addMenu(file_);
    menuBar()->addMenu(new HelpMenu(this, [] { return QStringLiteral("newledger"); }));

    auto* page = new QWidget(this);
    notice_ = new Notice(page);
    auto* ways = makeWays();
    auto* recent = makeRecent();
    inColumn(page,
             {notice_, room(), inRow({room(), ways, gap(40), wide(recent, 4), room()}), room()},
             {24, 16, 24, 16});
    setCentralWidget(page);
    showRecent();
}

QWidget* WelcomeWindow::makeWays()
{
    auto* title = heading(tr("Jiuzhang"), this);
    title->setObjectName(QStringLiteral("welcomeTitle")); // window.qss knows it
    auto* open =
        button(tr("&Open a ledger…  (Ctrl+O)"), "open", this, [this] { Q_EMIT openWanted({}); });
    open->setShortcut(QKeySequence::Open);
    auto* fresh = button(tr("&New ledger…  (Ctrl+N)"), "new", this, &WelcomeWindow::newWanted);
    fresh->setShortcut(QKeySequence::New);
    auto* restore =
        button(tr("&Restore a backup…"), "restore", this, &WelcomeWindow::restoreWanted);
    auto* sample =
        button(tr("Look at a sa&mple ledger…"), "sample", this, &WelcomeWindow::sampleWanted);
    sample->setToolTip(tr("A whole invented year with 150 cases, made in some seconds"));
    auto* hint = sentence(tr("A ledger can also be dropped here.\nThe first time? F1 tells how to "
                             "begin."),
                          this);
    auto* ways = columnOf(this, {title,
                                 sentence(tr("The ledger of the programme against old "
                                             "accounts that new officials leave"),
                                          this),
                                 gap(12), open, fresh, restore, sample, gap(8), hint, room()});
    ways->setFixedWidth(kWaysWidth);
    return ways;
}

QWidget* WelcomeWindow::makeRecent()
{
    recent_ = new QListWidget(this);
    recent_->setObjectName(QStringLiteral("recent"));
    recent_->setAccessibleName(tr("Ledgers used here"));
    recent_->setAlternatingRowColors(true);
    recent_->setWordWrap(true);
    connect(recent_, &QListWidget::itemActivated, this, [this] { Q_EMIT openWanted(chosen()); });
    connect(recent_, &QListWidget::currentRowChanged, this, &WelcomeWindow::showWays);
    open_ =
        button(tr("O&pen it (Enter)"), "openChosen", this, [this] { Q_EMIT openWanted(chosen()); });
    again_ = button(tr("&Look again"), "again", this, [this] { Q_EMIT openWanted(chosen()); });
    elsewhere_ =
        button(tr("&Show where it is…"), "elsewhere", this, [this] { Q_EMIT openWanted({}); });
    forget_ = button(tr("Take off the l&ist"), "forget", this, [this] {
        forgetLedger(chosen());
        showRecent();
    });
    forget_->setToolTip(tr("The file stays where it is"));
    auto* place = columnOf(this, {subheading(tr("Used here"), this), wide(recent_),
                                  inRow({open_, again_, elsewhere_, forget_, room()})});
    place->setMaximumWidth(kListWidth);
    return place;
}

void WelcomeWindow::showRecent()
{
    recent_->clear();
    for (const auto& each : recentLedgers()) {
        const QString mark = each.isThere() ? QString() : QStringLiteral("⚠ ");
        auto* item = new QListWidgetItem(mark + each.name() + u'\n' + each.told(), recent_);
        item->setData(kLedgerPath, each.path);
    }
    if (recent_->count() == 0) {
        auto* none = new QListWidgetItem(tr("No ledger was opened here yet."), recent_);
        none->setFlags(Qt::NoItemFlags);
    }
    recent_->setCurrentRow(0);
    showWays();
    auto* first = !chosen().isEmpty() ? static_cast<QWidget*>(recent_)
                                      : findChild<QPushButton*>(QStringLiteral("new"));
    first->setFocus();
}

QString WelcomeWindow::chosen() const
{
    const auto* item = recent_->currentItem();
    return item ? item->data(kLedgerPath).toString() : QString();
}

void WelcomeWindow::showWays()
{
    const QString path = chosen();
    const bool isThere = RecentLedger{path}.isThere();
    open_->setVisible(path.isEmpty() || isThere);
    open_->setEnabled(isThere);
    again_->setVisible(!path.isEmpty() && !isThere);
    elsewhere_->setVisible(!path.isEmpty() && !isThere);
    forget_->setEnabled(!path.isEmpty());
}

void WelcomeWindow::refuse(const Error& error)
{
    notice_->refuse(error);
    showRecent();
}

void WelcomeWindow::closeEvent(QCloseEvent* event)
{
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void WelcomeWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event).isEmpty())
        event->acceptProposedAction();
}

void WelcomeWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    Q_EMIT openWanted(droppedFiles(*event).value(0));
}

} // namespace jiuzhang::ui
