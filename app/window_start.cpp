// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_start.h"

#include "app/front_door.h"
#include "ui/shared/error_text.h"
#include "ui/shared/language.h"
#include "ui/window/places.h"
#include "ui/window/recent_ledgers.h"
#include "ui/window/screenshot.h"
#include "ui/window/style.h"

#include <QApplication>
#include <QTextStream>

#include <cstdio>

namespace jiuzhang {

namespace {

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

int drawPicture(const WindowOptions& options, const QString& path)
{
    auto ledger = OpenedLedger::open(path, OpenedLedger::Access::Read);
    if (!ledger)
        return complain(ui::errorText(ledger.error()));
    OpenWindow open(path, std::move(*ledger), false);
    const auto taken = takePicture(open.window, options);
    return taken ? 0 : complain(ui::errorText(taken.error()));
}

// Of FILE; a word that is neither subcommand nor file is not understood.
std::string asFile(const std::string& argument)
{
    return argument.find_first_of("/\\.") == std::string::npos
               ? "The following argument was not expected: " + argument
               : std::string();
}

QString lastLedger()
{
    const auto recent = ui::recentLedgers();
    return recent.empty() ? QString() : recent.front().path;
}

} // namespace

void addWindowOptions(CLI::App& app, WindowOptions& options)
{
    app.add_option("--ledger", options.ledger, "open the window on this ledger");
    app.add_option("FILE", options.ledger, "the same, without --ledger")->check(asFile);
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
    QString path = QString::fromStdString(options.ledger);
    if (path.isEmpty())
        path = lastLedger();
    if (path.isEmpty() && (picture || !hasReader()))
        return complain(Words::tr("No ledger is named, and none was used before. Name one "
                                  "with --ledger."));
    if (picture)
        return drawPicture(options, path);
    if (!hasReader()) {
        const auto ledger = OpenedLedger::open(path, OpenedLedger::Access::Write);
        if (!ledger)
            return complain(ui::errorText(ledger.error()));
        if (!isSeen)
            return complain(Words::tr("There is no screen to show the window on. --screenshot "
                                      "draws a picture of it; the subcommands need none."));
    }
    QApplication::setQuitOnLastWindowClosed(false); // the door says when
    FrontDoor door(!options.noBackup);
    door.enter(path);
    return QApplication::exec();
}

} // namespace jiuzhang
