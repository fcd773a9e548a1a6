// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"

#include "core/base/input_file.h"
#include "core/casework/json_fields.h"
#include "core/office/duplicate_rows.h"
#include "core/office/registration.h"
#include "ui/shared/error_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace jiuzhang::command_line {

namespace {

Result<QByteArray> inputOf(const QString& path)
{
    if (path != u"-")
        return contentOf(path);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {path, input.errorString()});
    return input.readAll();
}

Result<std::vector<ClueContent>> cluesIn(const QString& path, const Programme& programme, QDate on)
{
    const auto input = TRY(inputOf(path));
    QJsonParseError mistake{};
    const auto document = QJsonDocument::fromJson(input, &mistake);
    if (document.isNull())
        return refuse(ErrorCode::NotJson, {path, mistake.errorString() + QStringLiteral(" @") +
                                                     QString::number(mistake.offset)});
    const auto forms = document.isArray() ? document.array() : QJsonArray{document.object()};
    std::vector<ClueContent> clues;
    for (qsizetype i = 0; i < forms.size(); ++i) {
        auto read = readClue(forms[i].toObject(), programme, on);
        if (!read.mistakes.empty()) {
            Error first = read.mistakes.front();
            if (document.isArray())
                first.where = QStringLiteral("[%1].%2").arg(i).arg(first.where);
            return refuse(first);
        }
        clues.push_back(std::move(read.clue));
    }
    return clues;
}

Result<Answer> registerFrom(const Options& options, const std::string& input)
{
    const auto acting = TRY(actingOf(options));
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Write));
    Desk& desk = ledger->desk();
    const auto clues = TRY(cluesIn(textOf(input), desk.programme, acting.on));
    const auto numbers = TRY(registerClues(desk, acting, clues));
    Answer answer{{{QStringLiteral("cases"), codesToJson(numbers)}}, {}};
    for (const auto& number : numbers)
        answer.lines += Words::tr("Registered as %1").arg(number.text());
    return answer;
}

struct ImportOptions {
    std::string book;
    std::string sheet;
    bool dryRun = false;
    bool partial = false;
};

QStringList linesOf(const ImportOutcome& outcome)
{
    QStringList lines{
        Words::tr("%n row(s) read", nullptr, outcome.read()),
        Words::tr("%n registered", nullptr, static_cast<int>(outcome.imported.size())),
        Words::tr("%n imported before, skipped", nullptr,
                  static_cast<int>(outcome.earlier.size()))};
    for (const auto& each : outcome.rows.rejected)
        lines += Words::tr("%1, row %2, %3: %4")
                     .arg(each.sheet)
                     .arg(each.row)
                     .arg(each.heading, ui::errorText(each.error));
    return lines;
}

Result<Answer> import(const Options& options, const ImportOptions& asked)
{
    const auto acting = TRY(actingOf(options));
    const auto ledger = TRY(openLedger(options, asked.dryRun ? OpenedLedger::Access::Read
                                                             : OpenedLedger::Access::Write));
    const ImportOrder order{textOf(asked.book), textOf(asked.sheet), asked.partial, asked.dryRun,
                            sheetReaderPath()};
    Desk& desk = ledger->desk();
    KnownClues known;
    TRY(known.catchUp(desk));
    auto outcome = TRY(importWorkbook(desk, acting, order));
    outcome.duplicates = likelyRows(outcome, known, desk.programme.directory);
    return Answer{toJson(outcome, ui::errorText), linesOf(outcome)};
}

} // namespace

void addClueCommands(CLI::App& app, Chosen& chosen)
{
    auto input = std::make_shared<std::string>();
    auto* command =
        addCommand(app, chosen, "register", "register one clue or an array of clues",
                   [input](const Options& options) { return registerFrom(options, *input); });
    command->add_option("--json-in", *input, "a file, or - for standard input")->required();

    auto asked = std::make_shared<ImportOptions>();
    command = addCommand(app, chosen, "import", "register the rows of a unit's workbook",
                         [asked](const Options& options) { return import(options, *asked); });
    command->add_option("BOOK", asked->book, "the workbook")->required();
    command->add_option("--sheet", asked->sheet, "only this sheet");
    command->add_flag("--dry-run", asked->dryRun, "say what would happen, change nothing");
    command->add_flag("--partial", asked->partial, "register the right rows though some are wrong");
}

} // namespace jiuzhang::command_line
