// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_start.h"

#include "app/ledger_choice.h"
#include "ui/shared/error_text.h"
#include "ui/shared/language.h"
#include "ui/window/desk_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/places.h"
#include "ui/window/screenshot.h"
#include "ui/window/style.h"
#include "ui/window/widget_prompts.h"

#include <QApplication>
#include <QSettings>
#include <QTextStream>

#include <cstdio>

namespace jiuzhang {

namespace {

const QString kLastLedger = QStringLiteral("lastLedger");

class Words {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::Words)
};

int complain(const QString& sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return 1;
}

// Whether there is a screen at all; without one Qt would not start.
bool hasScreen()
{
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") ||
           !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

// Whether somebody sees a question; nobody else would ever answer it.
bool hasReader()
{
    const QString platform = QGuiApplication::platformName();
    return platform != u"offscreen" && platform != u"minimal";
}

Outcome takePicture(ui::MainWindow& window, const WindowOptions& options)
{
    const auto parts = QString::fromStdString(options.size).split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    return ui::saveScreenshot(window, QString::fromStdString(options.screen), size,
                              QString::fromStdString(options.screenshot));
}

int openWindow(const WindowOptions& options, OpenedLedger& ledger, const QString& path)
{
    ui::Workplace workplace{ledger.desk(),
                            [path, &ledger]() -> Result<std::unique_ptr<ui::OpenDesk>> {
                                auto again =
                                    TRY(OpenedLedger::open(path, OpenedLedger::Access::Write));
                                again->desk().session = ledger.desk().session;
                                return std::unique_ptr<ui::OpenDesk>(std::move(again));
                            },
                            path,
                            sheetReaderPath(),
                            ui::likelyOperator(ledger.desk(), Words::tr("Desk officer")),
                            [&ledger] { return ledger.readRulesAgain(); },
                            backupFiles(),
                            !options.noBackup};
    ui::MainWindow window(workplace);
    if (!options.screenshot.empty()) {
        const auto taken = takePicture(window, options);
        return taken ? 0 : complain(ui::errorText(taken.error()));
    }
    window.show();
    return QApplication::exec();
}

} // namespace

void addWindowOptions(CLI::App& app, WindowOptions& options)
{
    app.add_option("--ledger", options.ledger, "open the window on this ledger");
    app.add_flag("--no-backup", options.noBackup, "close this window without a backup");
    app.add_option("--screenshot", options.screenshot, "write a picture of a screen and end");
    app.add_option("--screen", options.screen,
                   ui::placeNames().join(QStringLiteral(", ")).toStdString());
    app.add_option("--size", options.size, "WIDTHxHEIGHT of the picture");
}

int runWindow(const WindowOptions& options, int argc, char* argv[])
{
    const bool picture = !options.screenshot.empty();
    const bool isSeen = hasScreen();
    if (!isSeen)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::installStyle(application);
    ui::installLanguage(application, ui::savedLanguage());
    QSettings settings;
    QString path = QString::fromStdString(options.ledger);
    if (path.isEmpty())
        path = settings.value(kLastLedger).toString();
    if (picture || !hasReader()) {
        if (path.isEmpty())
            return complain(Words::tr("No ledger is named, and none was used before. Name one "
                                      "with --ledger."));
        const auto access = picture ? OpenedLedger::Access::Read : OpenedLedger::Access::Write;
        const auto ledger = OpenedLedger::open(path, access);
        if (!ledger)
            return complain(ui::errorText(ledger.error()));
        if (!picture && !isSeen)
            return complain(Words::tr("There is no screen to show the window on. --screenshot "
                                      "draws a picture of it; the subcommands need none."));
        return openWindow(options, **ledger, path);
    }
    ui::WidgetPrompts prompts(nullptr);
    const QString name = ui::knownOperators().value(0, Words::tr("Desk officer"));
    const auto chosen = chooseLedger(path, {name, {}, QDate::currentDate(), {}}, prompts);
    if (!chosen)
        return 0;
    settings.setValue(kLastLedger, chosen->path);
    return openWindow(options, *chosen->ledger, chosen->path);
}

} // namespace jiuzhang
