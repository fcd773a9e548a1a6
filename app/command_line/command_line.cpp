// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command_line.h"

#include "app/command_line/sign_in.h"
#include "core/base/input_file.h"
#include "core/base/output_file.h"
#include "core/base/own_mark.h"
#include "core/base/partial_date.h"
#include "core/base/text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/masked_text.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

namespace jiuzhang::command_line {

namespace {

void printJson(const QJsonObject& json)
{
    QTextStream(stdout) << QJsonDocument(json).toJson(QJsonDocument::Indented);
}

// Every argument is text, whatever the terminal sent: none is guessed at.
Outcome checkArguments(std::span<char* const> arguments)
{
    QString place; // the option before it, or which argument it is
    for (std::size_t at = 1; at < arguments.size(); ++at) {
        const QByteArrayView argument(arguments[at]);
        const bool isOption = argument.startsWith("--");
        const auto equals = argument.indexOf('=');
        if (isOption)
            place = QString::fromLatin1(
                argument.sliced(2, (equals < 0 ? argument.size() : equals) - 2));
        else if (place.isEmpty())
            place = Words::tr("argument %1").arg(at);
        TRY(textIn(argument, place));
        if (!isOption || equals >= 0)
            place.clear();
    }
    return {};
}

QJsonObject refusalOf(const QString& code, const QString& message, const QString& where)
{
    const auto place = where.isEmpty() ? QJsonValue() : QJsonValue(where);
    return {{QStringLiteral("code"), code},
            {QStringLiteral("message"), message},
            {QStringLiteral("where"), place}};
}

// Who acts when nobody is named: the login name; empty where there is none, which is refused.
Result<QString> loginName()
{
    for (const char* variable : {"JIUZHANG_OPERATOR", "USER", "LOGNAME"}) {
        if (const auto name = qgetenv(variable); !name.isEmpty())
            return textIn(name, QString::fromLatin1(variable));
    }
    return QString();
}

} // namespace

CLI::App* addCommand(CLI::App& app, Chosen& chosen, const char* name, const char* description,
                     std::function<Result<Answer>(const Options&)> run)
{
    CLI::App* command = app.add_subcommand(name, description);
    command->footer(rolesTold(name));
    Options& options = chosen.options;
    command->add_option("--ledger", options.ledger, "the ledger file")->required();
    command->add_option("--on", options.on, "the day it happened, YYYY-MM-DD; default today");
    command->add_option("--operator", options.operatorName, "who acts");
    command->add_option("--on-behalf-of", options.onBehalfOf, "for whom");
    command->add_option("--sign-in-file", options.signInFile,
                        "a file with the operator's passphrase; else JIUZHANG_PASSPHRASE");
    command->add_option("--command-id", options.commandId, "the same id acts once");
    command->add_flag("--json", options.json, "one JSON document on standard output");
    command->callback([&chosen, run = std::move(run)] { chosen.run = run; });
    return command;
}

CLI::Option* addOutput(CLI::App& command, Chosen& chosen, const char* name, std::string& path,
                       const char* description)
{
    command.add_flag("--force", chosen.options.force,
                     "write over a file that this program did not make");
    auto* output = command.add_option(name, path, description);
    chosen.outputs.push_back(output);
    return output;
}

void addSubcommands(CLI::App& app, Chosen& chosen)
{
    addLedgerCommands(app, chosen);
    addClueCommands(app, chosen);
    addListCommands(app, chosen);
    addCaseworkCommands(app, chosen);
    addDebtCommands(app, chosen);
    addDeductionsCommand(app, chosen);
    addDuplicatesCommand(app, chosen);
    addExportCommands(app, chosen);
    addHandoverCommand(app, chosen);
    addKeepingCommands(app, chosen);
    addManualCommand(app, chosen);
    addNumbersCommand(app, chosen);
    addOperatorsCommand(app, chosen);
    addParseCommand(app, chosen);
    addPrintCommand(app, chosen);
    addReferralsCommand(app, chosen);
    addReplyCommands(app, chosen);
    addReportCommands(app, chosen);
    addRulesCommand(app, chosen);
    addSubmittedCommand(app, chosen);
    app.require_subcommand(0, 1);
}

QJsonObject refusalJson(const Error& error)
{
    return refusalOf(errorId(error.code), ui::errorText(error), error.where);
}

QString textOf(const std::string& text)
{
    return QString::fromStdString(text);
}

Result<QDate> dayOf(const std::string& text, const char* option, QDate otherwise)
{
    if (text.empty())
        return otherwise;
    const auto day = dateFromText(textOf(text));
    if (!day || !day->isWholeDate())
        return refuse(ErrorCode::DateUnreadable, {QString::fromLatin1(option), textOf(text)});
    return day->firstDay();
}

Result<Acting> actingOf(const Options& options)
{
    const auto on = TRY(dayOf(options.on, "on", QDate::currentDate()));
    const auto at = [](const char* option) {
        return [option](Error error) {
            error.where = QString::fromLatin1(option);
            return error;
        };
    };
    const auto name =
        TRY(options.operatorName.empty()
                ? loginName()
                : acceptedText(textOf(options.operatorName)).map_error(at("operator")));
    const auto onBehalfOf =
        TRY(acceptedText(textOf(options.onBehalfOf)).map_error(at("on-behalf-of")));
    const auto commandId = TRY(acceptedText(textOf(options.commandId)).map_error(at("command-id")));
    return Acting{name, onBehalfOf, on, commandId};
}

Result<std::unique_ptr<OpenedLedger>> openLedger(const Options& options,
                                                 OpenedLedger::Access access)
{
    auto opened = TRY(OpenedLedger::open(textOf(options.ledger), access));
    if (access == OpenedLedger::Access::Write)
        TRY(signInAt(opened->desk(), options));
    return opened;
}

Result<QByteArray> inputOf(const QString& path)
{
    if (path != u"-")
        return contentOf(path);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {path, input.errorString()});
    return input.readAll();
}

std::vector<CaseNumber> numbersOf(const std::vector<std::string>& texts)
{
    std::vector<CaseNumber> numbers;
    for (const auto& text : texts) {
        const CaseNumber number(textOf(text));
        if (std::ranges::find(numbers, number) ==
            numbers.end()) // one that is named twice acts once
            numbers.push_back(number);
    }
    return numbers;
}

Result<ActValues> valuesOf(const std::vector<std::string>& settings)
{
    ActValues values;
    for (const auto& setting : settings) {
        const auto text = textOf(setting);
        const auto equals = text.indexOf(u'=');
        if (equals < 1)
            return refuse(ErrorCode::UnknownChoice,
                          {QStringLiteral("set"), text, QStringLiteral("KEY=VALUE")});
        values[text.left(equals)] = text.mid(equals + 1);
    }
    return values;
}

void Answer::noteTakenOut(const QString& field, const QStringList& unseen)
{
    if (unseen.isEmpty())
        return;
    const QString reason = Words::tr("Taken out of “%1”, as nobody can see it: %2")
                               .arg(ui::fieldText(field), unseen.join(Words::tr(", ")));
    QJsonArray notes = json[u"notes"].toArray();
    notes.append(QJsonObject{{QStringLiteral("column"), field},
                             {QStringLiteral("code"), QStringLiteral("taken-out")},
                             {QStringLiteral("reason"), reason}});
    json[u"notes"] = notes;
    lines += reason;
}

void Answer::noteMasked(const MaskedPapers& masked)
{
    QStringList masks;
    QStringList likely;
    QJsonArray papers;
    for (const MaskedPaper& paper : masked.papers) {
        if (paper.hidden.empty())
            continue;
        QStringList ofPaper;
        for (const MaskedWord& word : paper.hidden)
            ofPaper += word.mask;
        ofPaper.removeAll(QString()); // left out, and nothing stands there
        ofPaper.removeDuplicates();
        papers.append(
            QJsonObject{{QStringLiteral("case"), paper.subject.text()},
                        {QStringLiteral("kind"), paper.kind},
                        {QStringLiteral("masked"), QJsonArray::fromStringList(ofPaper)},
                        {QStringLiteral("likely"), QJsonArray::fromStringList(paper.likely)}});
        masks += ofPaper;
        likely += paper.likely;
    }
    masks.removeDuplicates();
    likely.removeDuplicates();
    json[u"masked"] = QJsonArray::fromStringList(masks);
    json[u"likely"] = QJsonArray::fromStringList(likely);
    json[u"maskedOn"] = papers;
    if (const QString text = ui::maskedText(masked, false); !text.isEmpty())
        lines += text.split(u'\n');
}

namespace {

// A file that cannot be written anyway is left to the subcommand, which says why.
Outcome checkOutputs(const Chosen& chosen)
{
    for (const auto* output : chosen.outputs) {
        const QString path = output->count() > 0 ? textOf(output->as<std::string>()) : QString();
        const bool isTaken = QFileInfo(path).isFile() && !isOwnFile(path);
        if (isTaken && !chosen.options.force && OutputFile::begin(path))
            return refuse(ErrorCode::OutputExists, {path});
    }
    return {};
}

} // namespace

int run(const Chosen& chosen, std::span<char* const> arguments)
{
    auto answer =
        checkArguments(arguments).and_then([&] { return checkOutputs(chosen); }).and_then([&] {
            return chosen.run(chosen.options);
        });
    if (answer)
        for (const auto& [field, text] : {std::pair("operator", chosen.options.operatorName),
                                          std::pair("on-behalf-of", chosen.options.onBehalfOf)})
            answer->noteTakenOut(QString::fromLatin1(field), unseenIn(textOf(text)));
    QTextStream complaints(stderr);
    if (!answer) {
        const QString sentence = ui::errorText(answer.error());
        if (chosen.options.json)
            printJson({{QStringLiteral("error"), refusalJson(answer.error())}});
        complaints << sentence << '\n';
        return 1;
    }
    if (chosen.options.json) {
        printJson(answer->json);
    } else {
        QTextStream out(stdout);
        for (const auto& line : answer->lines)
            out << line << '\n';
    }
    for (const auto& line : answer->complaints)
        complaints << line << '\n';
    return answer->complaints.isEmpty() ? 0 : 1;
}

int wrongUsage(const CLI::App& app, const CLI::ParseError& error, bool json)
{
    if (json && error.get_exit_code() != 0)
        printJson({{QStringLiteral("error"),
                    refusalOf(QStringLiteral("usage"), QString::fromUtf8(error.what()), {})}});
    return app.exit(error) == 0 ? 0 : 2;
}

} // namespace jiuzhang::command_line
