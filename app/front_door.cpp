// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/front_door.h"

#include "core/office/sign_in.h"
#include "core/store/backup_file.h"
#include "core/store/ledger_place.h"
#include "core/store/ledger_restore.h"
#include "ui/shared/error_text.h"
#include "ui/window/desk_bar.h"
#include "ui/window/recent_ledgers.h"
#include "ui/window/widget_prompts.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFileInfo>
#include <QProgressDialog>
#include <QTimer>

#include <utility>

namespace jiuzhang {

namespace {

class DoorWords {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::FrontDoor)
};

QString ledgersOnly()
{
    return DoorWords::tr("Ledgers (*.jiuzhang);;All files (*)");
}

Outcome sign(const QString& begun, const ui::NewLedgerOrder& order, const Acting& acting)
{
    const auto ledger = TRY(OpenedLedger::open(begun, OpenedLedger::Access::Write));
    TRY(setPassphrase(ledger->desk(), acting, order.person, *order.passphrase, {}));
    return setAccess(ledger->desk(), acting, {.isSigned = true});
}

// Work of some seconds, with its progress in sight.
using Steps = std::function<bool(int percent)>;
Outcome withProgress(QWidget* above, const QString& what,
                     const std::function<Outcome(const Steps& goOn)>& work)
{
    QProgressDialog progress(what, DoorWords::tr("Cancel"), 0, 100, above);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(0);
    return work([&](int percent) {
        progress.setValue(percent);
        return !progress.wasCanceled();
    });
}

} // namespace

OpenWindow::OpenWindow(QString ledgerPath, std::unique_ptr<OpenedLedger> opened, bool backsUp)
    : path(std::move(ledgerPath)), ledger(std::move(opened)),
      workplace{ledger->desk(),
                [this]() -> Result<std::unique_ptr<ui::OpenDesk>> {
                    auto again = TRY(OpenedLedger::open(path, OpenedLedger::Access::Write));
                    again->desk().session = ledger->desk().session;
                    return std::unique_ptr<ui::OpenDesk>(std::move(again));
                },
                path,
                sheetReaderPath(),
                ui::likelyOperator(ledger->desk(), DoorWords::tr("Desk officer")),
                [this] { return ledger->readRulesAgain(); },
                backupFiles(),
                backsUp},
      window(workplace)
{
}

void FrontDoor::enter(const QString& path)
{
    if (path.isEmpty())
        return showWelcome();
    const QFileInfo file(path);
    if (open_ && QFileInfo(open_->path).canonicalFilePath() == file.canonicalFilePath())
        return open_->window.activateWindow();
    auto ledger = OpenedLedger::open(path, OpenedLedger::Access::Write);
    if (!ledger && open_)
        return open_->window.say(ui::errorText(ledger.error()));
    if (!ledger) {
        showWelcome();
        return welcome_->refuse(ledger.error());
    }
    if (!open_)
        return goIn(std::make_unique<OpenWindow>(path, std::move(*ledger), backsUp_));
    nextPath_ = path;
    next_ = std::move(*ledger);
    open_->window.close();
}

void FrontDoor::goIn(std::unique_ptr<OpenWindow> next)
{
    open_ = std::move(next);
    ui::noteOpened(open_->path);
    auto& window = open_->window;
    connect(&window, &ui::MainWindow::newLedgerWanted, this, [this] { askNew(); });
    connect(&window, &ui::MainWindow::ledgerWanted, this,
            [this](const QString& path) { path.isEmpty() ? ask() : enter(path); });
    connect(&window, &ui::MainWindow::welcomeWanted, this, [this] {
        welcomesNext_ = true;
        open_->window.close();
    });
    connect(&window, &ui::MainWindow::stayed, this, [this] {
        next_.reset();
        welcomesNext_ = false;
    });
    // Later: the window is still speaking.
    connect(
        &window, &ui::MainWindow::closed, this, [this] { leave(); }, Qt::QueuedConnection);
    window.show();
    if (welcome_)
        welcome_.release()->deleteLater();
}

void FrontDoor::leave()
{
    ui::noteLeft(open_->path, open_->ledger->desk().record);
    open_.reset();
    if (std::exchange(welcomesNext_, false))
        return showWelcome();
    if (!next_)
        return QCoreApplication::quit();
    goIn(std::make_unique<OpenWindow>(nextPath_, std::move(next_), backsUp_));
}

void FrontDoor::showWelcome()
{
    if (!welcome_) {
        welcome_ = std::make_unique<ui::WelcomeWindow>();
        connect(welcome_.get(), &ui::WelcomeWindow::newWanted, this, [this] { askNew(); });
        connect(welcome_.get(), &ui::WelcomeWindow::restoreWanted, this, [this] { restore(); });
        connect(welcome_.get(), &ui::WelcomeWindow::sampleWanted, this, [this] { makeSample(); });
        connect(welcome_.get(), &ui::WelcomeWindow::openWanted, this,
                [this](const QString& path) { path.isEmpty() ? ask() : enter(path); });
        connect(
            welcome_.get(), &ui::WelcomeWindow::closed, this, [] { QCoreApplication::quit(); },
            Qt::QueuedConnection);
    }
    welcome_->show();
}

QWidget* FrontDoor::inFront() const
{
    return open_ ? static_cast<QWidget*>(&open_->window) : welcome_.get();
}

void FrontDoor::ask()
{
    ui::WidgetPrompts prompts(inFront());
    if (const auto path = prompts.openFile(DoorWords::tr("Open a ledger"), ledgersOnly()))
        enter(*path);
}

void FrontDoor::askNew()
{
    ui::WidgetPrompts prompts(inFront());
    const QDate today = QDate::currentDate();
    ui::NewLedgerDialog dialog(
        prompts, [today](const auto& order) { return make(order, today); }, today, inFront());
    if (dialog.exec() == QDialog::Accepted)
        enter(dialog.order().path);
}

Outcome FrontDoor::make(const ui::NewLedgerOrder& order, QDate today)
{
    const Acting acting{order.person, {}, today, {}};
    return madeBeside(order.path, [&](const QString& begun) -> Outcome {
        TRY(createLedger({.path = begun,
                          .year = order.year,
                          .firstMonth = order.firstMonth,
                          .person = order.person},
                         acting));
        return order.passphrase ? sign(begun, order, acting) : Outcome();
    });
}

// Beside no ledger there is no desk to work at: it is done here, with its progress in sight.
void FrontDoor::restore()
{
    ui::WidgetPrompts prompts(inFront());
    const auto backup =
        prompts.openFile(DoorWords::tr("Which backup?"), DoorWords::tr("Backups (*.jzbackup)"));
    if (!backup)
        return;
    const auto head = backupHead(*backup);
    if (!head)
        return welcome_->refuse(head.error());
    Passphrase words;
    if (head->sealed && !(words = prompts.askSecret(DoorWords::tr("Passphrase of this backup"))))
        return;
    const QString name = QFileInfo(head->ledger).completeBaseName() + QStringLiteral(".jiuzhang");
    const auto place =
        prompts.saveFile(DoorWords::tr("Make the ledger of the backup at"), name, ledgersOnly());
    if (!place)
        return;
    const auto restored =
        withProgress(inFront(), DoorWords::tr("Restoring…"), [&](const Steps& goOn) {
            return restoreLedger(*backup, words, *place, goOn).map([](const auto&) {});
        });
    if (!restored)
        return welcome_->refuse(restored.error());
    enter(*place);
}

void FrontDoor::makeSample()
{
    ui::WidgetPrompts prompts(inFront());
    const auto place = prompts.saveFile(DoorWords::tr("Make the sample ledger at"),
                                        DoorWords::tr("Sample year 2022.jiuzhang"), ledgersOnly());
    if (!place)
        return;
    const auto made =
        withProgress(inFront(), DoorWords::tr("Playing a year of the office…"),
                     [&](const Steps& goOn) { return createSampleLedger(*place, goOn); });
    if (!made)
        return welcome_->refuse(made.error());
    enter(*place);
}

} // namespace jiuzhang
