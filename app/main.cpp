// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command_line.h"
#include "app/window_start.h"
#include "ui/shared/language.h"

#include <QApplication>

namespace {

using namespace jiuzhang;

// What Qt remarks about its surroundings is no answer of ours: standard error has one clear
// line when something is refused, and is empty otherwise.
void keepQuiet(QtMsgType, const QMessageLogContext&, const QString&) {}

int runCommand(const command_line::Chosen& chosen, int argc, char* argv[])
{
    // Letters need fonts, but nothing that a script does needs a display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    ui::installLanguage(application, ui::Language::Chinese);
    return command_line::run(chosen, std::span(argv, static_cast<std::size_t>(argc)));
}

} // namespace

int main(int argc, char* argv[])
{
    qInstallMessageHandler(keepQuiet);
    QCoreApplication::setOrganizationName(QStringLiteral("jiuzhang"));
    QCoreApplication::setApplicationName(QStringLiteral("jiuzhang"));
    CLI::App app("Jiuzhang: work ledger of a district reform-group office. Without a subcommand "
                 "it opens the window.");
    command_line::Chosen chosen;
    WindowOptions window;
    addWindowOptions(app, window);
    command_line::addSubcommands(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return command_line::wrongUsage(app, error, chosen.options.json);
    }
    qInstallMessageHandler(keepQuiet);
    return chosen.run ? runCommand(chosen, argc, argv) : runWindow(window, argc, argv);
}
