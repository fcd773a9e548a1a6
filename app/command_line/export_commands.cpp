// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/asked_list.h"
#include "app/command_line/commands.h"

#include "core/base/input_file.h"
#include "core/base/text.h"
#include "core/office/extracts.h"
#include "core/office/filling.h"
#include "core/office/listing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

namespace jiuzhang::command_line {

namespace {

struct ExportOptions {
    AskedList asked;
    std::string output;
    std::vector<std::string> columns;
    std::string reason;
    bool clear = false;
};

QStringList namesIn(const std::vector<std::string>& columns)
{
    QStringList names;
    for (const auto& each : columns)
        names += textOf(each).split(u',', Qt::SkipEmptyParts);
    return names;
}

Answer answerTo(const Exported& done, const QString& path)
{
    Answer answer{
        {{QStringLiteral("file"), path},
         {QStringLiteral("cases"), static_cast<qint64>(done.cases)},
         {QStringLiteral("masked"), done.masked}},
        {Words::tr("%n case(s) written: %1", nullptr, static_cast<int>(done.cases)).arg(path)}};
    if (done.masked)
        answer.lines += Words::tr("Something in it is masked, so it cannot be imported again; "
                                  "--clear --reason WHY gives all in clear.");
    return answer;
}

// Standard output gets the file itself, and nothing else.
Result<Answer> toStandardOutput(Desk& desk, const Acting& acting, ExportOrder order, bool json)
{
    const QTemporaryDir folder;
    order.path = folder.filePath(json ? QStringLiteral("-.json") : QStringLiteral("-.csv"));
    TRY(exportLedger(desk, acting, order));
    const auto content = TRY(contentOf(order.path));
    if (json)
        return Answer{QJsonDocument::fromJson(content).object(), {}};
    std::fwrite(content.constData(), 1, static_cast<std::size_t>(content.size()), stdout);
    return Answer{};
}

// Which cases are meant, on the day that the command reckons with.
Result<LedgerQuestion> askedOf(const Desk& desk, const Options& options, const AskedList& asked)
{
    const auto on =
        TRY(dayOf(options.on.empty() ? asked.asOf : options.on, "on", desk.workingDate));
    const auto question = TRY(questionFrom(asked, on));
    return questionOf(desk, question);
}

Result<Answer> exported(const Options& options, const ExportOptions& asked)
{
    const auto acting = TRY(actingOf(options));
    ExportOrder order{.path = textOf(asked.output),
                      .question = {},
                      .columns = namesIn(asked.columns),
                      .clear = asked.clear,
                      .reason = textOf(asked.reason)};
    const bool isRecorded = TRY(isExportRecorded(order));
    const auto ledger = TRY(
        openLedger(options, isRecorded ? OpenedLedger::Access::Write : OpenedLedger::Access::Read));
    Desk& desk = ledger->desk();
    order.question = TRY(askedOf(desk, options, asked.asked));
    if (order.path == u"-")
        return toStandardOutput(desk, acting, order, options.json);
    const auto done = TRY(exportLedger(desk, acting, order));
    Answer answer = answerTo(done, order.path);
    answer.noteTakenOut(QStringLiteral("reason"), unseenIn(order.reason));
    return answer;
}

struct ExtractOptions {
    AskedList asked;
    std::string folder;
};

Result<Answer> extracted(const Options& options, const ExtractOptions& asked)
{
    const auto acting = TRY(actingOf(options));
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Read));
    Desk& desk = ledger->desk();
    const auto question = TRY(askedOf(desk, options, asked.asked));
    const auto extracts =
        TRY(writeExtracts(desk, acting, {textOf(asked.folder), question, options.force}));
    Answer answer;
    QJsonArray files;
    for (const auto& each : extracts) {
        const QString unit = desk.programme.directory.name(each.unit);
        files.append(QJsonObject{{QStringLiteral("unit"), unit},
                                 {QStringLiteral("file"), each.path},
                                 {QStringLiteral("cases"), static_cast<qint64>(each.done.cases)},
                                 {QStringLiteral("masked"), each.done.masked}});
        answer.lines +=
            Words::tr("%n case(s) for %1: %2", nullptr, static_cast<int>(each.done.cases))
                .arg(unit, each.path);
    }
    if (extracts.empty())
        answer.lines += Words::tr("Nothing was written: none of these cases was copied to anybody");
    answer.json = {{QStringLiteral("extracts"), files}};
    return answer;
}

struct FillOptions {
    std::string book;
    std::vector<std::string> cases;
    std::string output;
};

Result<Answer> filled(const Options& options, const FillOptions& asked)
{
    const auto acting = TRY(actingOf(options));
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Write));
    const QString path = textOf(asked.output);
    const auto numbers = numbersOf(asked.cases);
    TRY(fillTemplate(ledger->desk(), acting, textOf(asked.book), numbers, path));
    return Answer{{{QStringLiteral("file"), path},
                   {QStringLiteral("cases"), static_cast<qint64>(numbers.size())}},
                  {Words::tr("Written: %1").arg(path)}};
}

} // namespace

void addExportCommands(CLI::App& app, Chosen& chosen)
{
    auto asked = std::make_shared<ExportOptions>();
    auto* command =
        addCommand(app, chosen, "export", "the cases of any filter as .xlsx, .csv or .json",
                   [asked](const Options& options) { return exported(options, *asked); });
    addOutput(*command, chosen, "-o", asked->output,
              "the file to write; - for standard output (.csv, with --json .json)")
        ->required();
    addQuestion(*command, asked->asked);
    command->add_option("--columns", asked->columns,
                        "fields or headings, with commas; or a purpose: leader, supervision, "
                        "money, sector, register; default: all that import takes back");
    command->add_flag("--clear", asked->clear, "without masks; needs --reason, and is recorded");
    command->add_option("--reason", asked->reason, "why in clear");

    auto extracts = std::make_shared<ExtractOptions>();
    command =
        addCommand(app, chosen, "extracts",
                   "for each department that cases were copied to, a workbook of them",
                   [extracts](const Options& options) { return extracted(options, *extracts); });
    command->add_option("-o", extracts->folder, "the folder to write them into")->required();
    command->add_flag("--force", chosen.options.force,
                      "write over a file that this program did not make");
    addQuestion(*command, extracts->asked);

    auto fill = std::make_shared<FillOptions>();
    command = addCommand(app, chosen, "fill", "the office's own workbook with {{field}} cells",
                         [fill](const Options& options) { return filled(options, *fill); });
    command
        ->add_option("TEMPLATE", fill->book,
                     "an .xlsx; a row with fields of a case is "
                     "repeated for each")
        ->required();
    command->add_option("CASE", fill->cases, "their numbers")->required();
    addOutput(*command, chosen, "-o", fill->output, "the workbook to write")->required();
}

} // namespace jiuzhang::command_line
