// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_start.h"

#include "app/composition.h"
#include "ui/shared/error_text.h"
#include "ui/shared/language.h"
#include "ui/window/desk_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/places.h"
#include "ui/window/screenshot.h"
#include "ui/window/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTextStream>

#include <cstdio>

namespace jiuzhang {

namespace {

const QString kLastLedger = QStringLiteral("lastLedger");

class Words {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::Words)
};

// Without a ledger there is nothing to show: the one last used, or the clerk says which.
QString askForLedger()
{
    QMessageBox question;
    question.setWindowTitle(Words::tr("Jiuzhang"));
    question.setText(Words::tr("Which ledger do you want to work on?"));
    QAbstractButton* open =
        question.addButton(Words::tr("Open a ledger…"), QMessageBox::AcceptRole);
    QAbstractButton* make =
        question.addButton(Words::tr("Make a new one…"), QMessageBox::ActionRole);
    question.addButton(Words::tr("Quit"), QMessageBox::RejectRole);
    question.exec();
    const QString filter = Words::tr("Ledgers (*.jiuzhang)");
    if (question.clickedButton() == open)
        return QFileDialog::getOpenFileName(nullptr, Words::tr("Open a ledger"), {}, filter);
    if (question.clickedButton() == make)
        return QFileDialog::getSaveFileName(nullptr, Words::tr("Make a new ledger"),
                                            QStringLiteral("旧账台账.jiuzhang"), filter);
    return {};
}

int complain(const Error& error, bool withWindow)
{
    const QString sentence = ui::errorText(error);
    QTextStream(stderr) << sentence << '\n';
    if (withWindow)
        QMessageBox::warning(nullptr, Words::tr("Jiuzhang"), sentence);
    return 1;
}

Result<std::unique_ptr<OpenedLedger>> openOrMake(const QString& path, const QString& operatorName)
{
    const QDate today = QDate::currentDate();
    auto opened = OpenedLedger::open(path, OpenedLedger::Access::Write, today);
    if (opened || opened.error().code != ErrorCode::LedgerMissing)
        return opened;
    if (auto made = createLedger({path}, {operatorName, {}, today, {}}); !made)
        return refuse(made.error());
    return OpenedLedger::open(path, OpenedLedger::Access::Write, today);
}

Outcome takePicture(ui::MainWindow& window, const WindowOptions& options)
{
    const auto parts = QString::fromStdString(options.size).split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    return ui::saveScreenshot(window, QString::fromStdString(options.screen), size,
                              QString::fromStdString(options.screenshot));
}

int openWindow(const WindowOptions& options, OpenedLedger& ledger, const QString& path,
               const QString& operatorName)
{
    ui::Workplace workplace{ledger.desk(),
                            [path]() -> Result<std::unique_ptr<ui::OpenDesk>> {
                                auto again = OpenedLedger::open(path, OpenedLedger::Access::Write,
                                                                QDate::currentDate());
                                if (!again)
                                    return refuse(again.error());
                                return std::unique_ptr<ui::OpenDesk>(std::move(*again));
                            },
                            path,
                            sheetReaderPath(),
                            operatorName,
                            [&ledger] { return ledger.readRulesAgain(); }};
    ui::MainWindow window(workplace);
    if (!options.screenshot.empty()) {
        const auto taken = takePicture(window, options);
        return taken ? 0 : complain(taken.error(), false);
    }
    window.show();
    return QApplication::exec();
}

} // namespace

void addWindowOptions(CLI::App& app, WindowOptions& options)
{
    app.add_option("--ledger", options.ledger, "open the window on this ledger");
    app.add_option("--screenshot", options.screenshot, "write a picture of a screen and end");
    app.add_option("--screen", options.screen,
                   ui::placeNames().join(QStringLiteral(", ")).toStdString());
    app.add_option("--size", options.size, "WIDTHxHEIGHT of the picture");
}

int runWindow(const WindowOptions& options, int argc, char* argv[])
{
    const bool picture = !options.screenshot.empty();
    if (picture && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::installStyle(application);
    ui::installLanguage(application, ui::savedLanguage());
    QSettings settings;
    QString path = QString::fromStdString(options.ledger);
    if (path.isEmpty())
        path = settings.value(kLastLedger).toString();
    if (path.isEmpty() && !picture)
        path = askForLedger();
    if (path.isEmpty())
        return picture ? complain({ErrorCode::LedgerMissing, {path}}, false) : 0;

    const QString operatorName = ui::knownOperators().value(0, Words::tr("Desk officer"));
    auto ledger = picture
                      ? OpenedLedger::open(path, OpenedLedger::Access::Read, QDate::currentDate())
                      : openOrMake(path, operatorName);
    if (!ledger)
        return complain(ledger.error(), !picture);
    if (!picture)
        settings.setValue(kLastLedger, path);
    return openWindow(options, **ledger, path, operatorName);
}

} // namespace jiuzhang
