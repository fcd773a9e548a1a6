// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/sign_in.h"

#include "core/base/text.h"
#include "core/casework/json_fields.h"
#include "core/office/import_json.h"
#include "core/office/past_imports.h"
#include "core/office/registration.h"
#include "ui/shared/error_text.h"
#include "ui/shared/language.h"
#include "ui/shared/row_note_text.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace jiuzhang::command_line {

namespace {

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
    std::string profile;
    std::string errors;
    std::string source;
    std::string locality;
    std::string receivedOn;
    bool dryRun = false;
    bool partial = false;
};

const ImportWords kWords{ui::errorText, ui::rowNoteText};

// What was passed over, and what was understood from elsewhere.
QStringList linesOfReading(const ImportOutcome& outcome)
{
    const ClueRows& rows = outcome.rows;
    QStringList lines;
    for (const auto& sheet : rows.otherSheets)
        lines += Words::tr("The sheet “%1” was not read.").arg(sheet.name);
    for (const auto& each : rows.untaken)
        lines += Words::tr("%1: no field takes the column “%2”.")
                     .arg(each.sheet, each.column.heading.simplified());
    for (const auto& row : rows.skipped)
        lines += Words::tr("%1, row %2 is no clue: %3")
                     .arg(row.sheet)
                     .arg(row.row)
                     .arg(skippedForList(outcome, row));
    for (const auto& row : rows.taken) {
        for (const auto& each : row.notes)
            lines += Words::tr("%1, row %2: %3")
                         .arg(row.sheet)
                         .arg(row.row)
                         .arg(noteForList(outcome, row, each, ui::rowNoteText));
    }
    return lines;
}

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
    for (const auto& each : outcome.rows.rejected) {
        const QString why = ui::errorText(errorForList(outcome, each));
        lines += each.row == 0 ? why
                               : Words::tr("%1, row %2, %3: %4")
                                     .arg(each.sheet)
                                     .arg(each.row)
                                     .arg(ui::fieldText(each.heading), why);
    }
    for (const auto& question : outcome.questions) {
        if (!question.answer)
            lines += ui::errorText(question.error());
    }
    return lines + linesOfReading(outcome);
}

Result<ImportAnswers> answersFrom(const std::string& path)
{
    if (path.empty())
        return ImportAnswers();
    const auto document = TRY(documentIn(textOf(path)));
    return answersIn(document.object()).map_error([&](Error error) {
        if (error.where.isEmpty())
            error.where = textOf(path);
        return error;
    });
}

// Sentences as a clerk reads them: what goes back to a unit is Chinese in every language.
class Chinese {
public:
    Chinese() : before_(ui::installedLanguage()) { speak(ui::Language::Chinese); }
    Chinese(const Chinese&) = delete;
    Chinese& operator=(const Chinese&) = delete;
    ~Chinese() { speak(before_); }

private:
    static void speak(ui::Language language)
    {
        if (ui::installedLanguage() != language)
            ui::installLanguage(*QCoreApplication::instance(), language);
    }
    ui::Language before_;
};

std::optional<ReturnedBook> returnedTo(const std::string& path)
{
    const auto reason = [](const Error& error) {
        const Chinese chinese;
        return ui::errorText(error);
    };
    return path.empty() ? std::nullopt : std::optional(ReturnedBook{textOf(path), reason});
}

Outcome writeErrors(Desk& desk, const Acting& acting, const ImportOrder& order,
                    const ImportOutcome& outcome)
{
    return order.returned ? saveReturnedRows(desk, acting, outcome, order.path, *order.returned)
                          : Outcome();
}

// What was read of a workbook of which nothing was registered, and why: a program that asked can
// answer the questions in it.
Result<Answer> refusedImport(Desk& desk, const Acting& acting, ImportOrder order, KnownClues& known,
                             const Error& why)
{
    order.dryRun = true;
    const auto outcome = TRY(importWorkbook(desk, acting, order, known));
    TRY(writeErrors(desk, acting, order, outcome));
    QJsonObject json = toJson(outcome, kWords);
    json[u"error"] = refusalJson(why);
    return Answer{json, {}, {ui::errorText(why)}};
}

// What the options say for all rows; each must be what the ledger knows.
Result<std::map<QString, QString>> saidIn(const ImportOptions& asked, const Desk& desk, QDate on)
{
    std::map<QString, QString> said;
    if (!asked.source.empty())
        said[QStringLiteral("source")] =
            TRY(desk.programme.sourceNamed(textOf(asked.source))).text();
    if (!asked.locality.empty()) {
        TRY(desk.programme.directory.named(textOf(asked.locality), on));
        said[QStringLiteral("locality")] = textOf(asked.locality);
    }
    if (!asked.receivedOn.empty())
        said[QStringLiteral("receivedOn")] =
            TRY(dayOf(asked.receivedOn, "received-on", on)).toString(Qt::ISODate);
    return said;
}

Result<Answer> import(const Options& options, const ImportOptions& asked)
{
    const auto acting = TRY(actingOf(options));
    const bool writes = !asked.dryRun || !asked.errors.empty(); // a file that leaves is recorded
    const auto ledger =
        TRY(openLedger(options, writes ? OpenedLedger::Access::Write : OpenedLedger::Access::Read));
    const auto answers = TRY(answersFrom(asked.answers));
    Desk& desk = ledger->desk();
    if (!writes) // what is written asks for it anyway
        TRY(signInAt(desk, options));
    const auto said = TRY(saidIn(asked, desk, acting.on));
    std::optional<ImportProfile> profile;
    if (!asked.profile.empty())
        profile = TRY(profileNamed(textOf(asked.profile)));
    const ImportOrder order{textOf(asked.book),
                            textOf(asked.sheet),
                            asked.partial,
                            asked.dryRun,
                            sheetReaderPath(),
                            answers,
                            said,
                            profile,
                            returnedTo(asked.errors)};
    KnownClues known;
    const auto outcome = importWorkbook(desk, acting, order, known);
    if (outcome) {
        if (asked.dryRun)
            TRY(writeErrors(desk, acting, order, *outcome));
        return Answer{toJson(*outcome, kWords), linesOf(*outcome)};
    }
    const bool isTold = options.json || !asked.errors.empty();
    if (isTold && outcome.error().code == ErrorCode::RowsRejected)
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
                        "what --json printed, with an \"answer\" added to each entry of "
                        "\"rejected\" whose code begins with asked-: one of its \"answers\", or "
                        "what is to be read instead");
    command->add_option("--profile", asked->profile,
                        "how the sender's columns are read: the name of a profile that comes with "
                        "the program (12345, xinfang), or a file");
    addOutput(*command, chosen, "--errors", asked->errors,
              "write the rows that were not registered into this .xlsx, each with its reasons");
    command->add_option("--source", asked->source, "where the clues come from, if no row says it");
    command->add_option("--locality", asked->locality, "their locality, if no row says it");
    command->add_option("--received-on", asked->receivedOn,
                        "the day of receipt, if no row says it");

    auto undone = std::make_shared<UndoOptions>();
    command = addCommand(app, chosen, "undo-import", "withdraw what an import registered",
                         [undone](const Options& options) { return undo(options, *undone); });
    command->add_option("BATCH", undone->batch, "the import's number, its \"batch\"")->required();
    command->add_option("--reason", undone->reason, "why; default: that the file is taken back");
}

} // namespace jiuzhang::command_line
