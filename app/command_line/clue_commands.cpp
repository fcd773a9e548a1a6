// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"

#include "core/base/input_file.h"
#include "core/base/text.h"
#include "core/casework/json_fields.h"
#include "core/office/importing.h"
#include "core/office/past_imports.h"
#include "core/office/registration.h"
#include "ui/shared/error_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
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

Result<QJsonDocument> documentIn(const QString& path)
{
    const auto input = TRY(inputOf(path));
    QJsonParseError mistake{};
    const auto document = QJsonDocument::fromJson(input, &mistake);
    if (document.isNull())
        return refuse(ErrorCode::NotJson, {path, mistake.errorString() + QStringLiteral(" @") +
                                                     QString::number(mistake.offset)});
    return document;
}

Result<std::vector<FormReading>> cluesIn(const QString& path, const Programme& programme, QDate on)
{
    const auto document = TRY(documentIn(path));
    const auto forms = document.isArray() ? document.array() : QJsonArray{document.object()};
    std::vector<FormReading> clues;
    for (qsizetype i = 0; i < forms.size(); ++i) {
        auto read = readClue(forms[i].toObject(), programme, on);
        if (!read.mistakes.empty()) {
            Error first = read.mistakes.front();
            if (document.isArray())
                first.where = QStringLiteral("[%1].%2").arg(i).arg(first.where);
            return refuse(first);
        }
        clues.push_back(std::move(read));
    }
    return clues;
}

// Which earlier cases those that were registered now may be one matter with.
Result<QJsonArray> duplicatesOf(const Desk& desk, const std::vector<CaseNumber>& numbers)
{
    KnownClues known;
    TRY(known.catchUp(desk));
    QJsonArray duplicates;
    for (const auto& number : numbers) {
        for (const auto& pair : known.pairsOf(number, desk.programme.directory)) {
            if (pair.b == number) // the later one
                duplicates.append(
                    QJsonObject{{QStringLiteral("case"), number.text()},
                                {QStringLiteral("of"), pair.a.text()},
                                {QStringLiteral("score"), pair.likeness.score},
                                {QStringLiteral("reasons"), reasonIds(pair.likeness)}});
        }
    }
    return duplicates;
}

Result<Answer> registerFrom(const Options& options, const std::string& input)
{
    const auto acting = TRY(actingOf(options));
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Write));
    Desk& desk = ledger->desk();
    const auto read = TRY(cluesIn(textOf(input), desk.programme, acting.on));
    std::vector<ClueContent> clues;
    std::ranges::transform(read, std::back_inserter(clues), &FormReading::clue);
    const auto numbers = TRY(registerClues(desk, acting, clues));
    const auto duplicates = TRY(duplicatesOf(desk, numbers));
    Answer answer{{{QStringLiteral("cases"), codesToJson(numbers)},
                   {QStringLiteral("duplicates"), duplicates}},
                  {}};
    for (const auto& number : numbers)
        answer.lines += Words::tr("Registered as %1").arg(number.text());
    if (!duplicates.isEmpty())
        answer.lines += Words::tr("%n pair(s) that may be one matter", nullptr,
                                  static_cast<int>(duplicates.size()));
    for (const auto& each : read)
        for (const auto& [field, unseen] : each.takenOut)
            answer.noteTakenOut(field, unseen);
    return answer;
}

struct ImportOptions {
    std::string book;
    std::string sheet;
    std::string answers;
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
    if (outcome.batch && !outcome.imported.empty())
        lines +=
            Words::tr("entry %1 of the record: undo-import %1 takes it back").arg(*outcome.batch);
    for (const auto& each : outcome.rows.rejected)
        lines += Words::tr("%1, row %2, %3: %4")
                     .arg(each.sheet)
                     .arg(each.row)
                     .arg(each.heading, ui::errorText(each.error));
    for (const auto& question : outcome.questions) {
        if (!question.answer)
            lines += ui::errorText(question.error());
    }
    return lines;
}

Result<std::vector<RowQuestion>> answersFrom(const std::string& path)
{
    if (path.empty())
        return std::vector<RowQuestion>();
    const auto document = TRY(documentIn(textOf(path)));
    return answersIn(document.object()).map_error([&](Error error) {
        if (error.where.isEmpty())
            error.where = textOf(path);
        return error;
    });
}

// What was read of a workbook of which nothing was registered, and why: a program that asked can
// answer the questions in it.
Result<Answer> refusedImport(Desk& desk, const Acting& acting, ImportOrder order, KnownClues& known,
                             const Error& why)
{
    order.dryRun = true;
    const auto outcome = TRY(importWorkbook(desk, acting, order, known));
    QJsonObject json = toJson(outcome, ui::errorText);
    json[u"error"] = refusalJson(why);
    return Answer{json, {}, {ui::errorText(why)}};
}

Result<Answer> import(const Options& options, const ImportOptions& asked)
{
    const auto acting = TRY(actingOf(options));
    const auto ledger = TRY(openLedger(options, asked.dryRun ? OpenedLedger::Access::Read
                                                             : OpenedLedger::Access::Write));
    const auto answers = TRY(answersFrom(asked.answers));
    const ImportOrder order{textOf(asked.book), textOf(asked.sheet), asked.partial,
                            asked.dryRun,       sheetReaderPath(),   answers};
    Desk& desk = ledger->desk();
    KnownClues known;
    const auto outcome = importWorkbook(desk, acting, order, known);
    if (outcome)
        return Answer{toJson(*outcome, ui::errorText), linesOf(*outcome)};
    if (options.json && outcome.error().code == ErrorCode::RowsRejected)
        return refusedImport(desk, acting, order, known, outcome.error());
    return refuse(outcome.error());
}

struct UndoOptions {
    std::string batch;
    std::string reason;
};

Result<Answer> undo(const Options& options, const UndoOptions& asked)
{
    const auto acting = TRY(actingOf(options));
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Write));
    const auto cases =
        TRY(undoImport(ledger->desk(), acting, textOf(asked.batch), textOf(asked.reason)));
    Answer answer{
        {{QStringLiteral("batch"), textOf(asked.batch).toLongLong()},
         {QStringLiteral("cases"), codesToJson(cases)}},
        {Words::tr("%n registration(s) withdrawn", nullptr, static_cast<int>(cases.size()))}};
    answer.noteTakenOut(QStringLiteral("reason"), unseenIn(textOf(asked.reason)));
    return answer;
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
    command->add_flag("--partial", asked->partial,
                      "register the right rows though some are wrong or asked about");
    command->add_option("--answers", asked->answers,
                        "what --json printed, with \"answer\": \"register\" or \"skip\" added to "
                        "each entry of \"rejected\" whose code begins with asked-");

    auto undone = std::make_shared<UndoOptions>();
    command = addCommand(app, chosen, "undo-import", "withdraw what an import registered",
                         [undone](const Options& options) { return undo(options, *undone); });
    command->add_option("BATCH", undone->batch, "the import's number, its \"batch\"")->required();
    command->add_option("--reason", undone->reason, "why; default: that the file is taken back");
}

} // namespace jiuzhang::command_line
