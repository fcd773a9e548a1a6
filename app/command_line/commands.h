// SPDX-License-Identifier: GPL-3.0-or-later
// The subcommands of `jiuzhang`, one file per group. A subcommand only says what it takes and
// which use case of core/office it calls; parsing, printing and exit status are the same
// for all (answer.h, command_line.cpp).
#pragma once

#include "app/command_line/answer.h"
#include "app/composition.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace jiuzhang::command_line {

// What the command line says to a person, in the language of the window.
class Words {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::command_line::Words)
};

// Options that every subcommand takes.
struct Options {
    std::string ledger;
    std::string on;
    std::string operatorName;
    std::string onBehalfOf;
    std::string commandId;
    std::string signInFile;
    bool json = false;
    bool force = false; // an output may take the place of another program's file
};

// The subcommand that was chosen, to be run once the application object stands.
struct Chosen {
    Options options;
    std::function<Result<Answer>(const Options&)> run; // empty: none was chosen
    std::vector<const CLI::Option*> outputs = {};      // that subcommands have, given or not
};

// A new subcommand with the common options; `run` is what it does.
CLI::App* addCommand(CLI::App& app, Chosen& chosen, const char* name, const char* description,
                     std::function<Result<Answer>(const Options&)> run);

// What --help says of the roles that it takes where people are listed (needs.cpp), a line for each
// work of it: "Roles with --freeze: approve".
[[nodiscard]] std::string rolesTold(const char* command);

// An option that names a file to be written, and --force beside it: what stands there and was not
// written by this program is asked for before the subcommand begins (OutputExists).
CLI::Option* addOutput(CLI::App& command, Chosen& chosen, const char* name, std::string& path,
                       const char* description);

void addLedgerCommands(CLI::App& app, Chosen& chosen);    // init verify rebuild workdays
void addClueCommands(CLI::App& app, Chosen& chosen);      // register import undo-import
void addListCommands(CLI::App& app, Chosen& chosen);      // list show due
void addCaseworkCommands(CLI::App& app, Chosen& chosen);  // route dispatch act
void addDebtCommands(CLI::App& app, Chosen& chosen);      // plan interest lists
void addDeductionsCommand(CLI::App& app, Chosen& chosen); // deductions
void addDuplicatesCommand(CLI::App& app, Chosen& chosen); // duplicates
void addExportCommands(CLI::App& app, Chosen& chosen);    // export extracts fill
void addHandoverCommand(CLI::App& app, Chosen& chosen);   // handover
void addKeepingCommands(CLI::App& app, Chosen& chosen);   // backup restore chain
void addManualCommand(CLI::App& app, Chosen& chosen);     // manual
void addNumbersCommand(CLI::App& app, Chosen& chosen);    // numbers
void addOperatorsCommand(CLI::App& app, Chosen& chosen);  // operators
void addParseCommand(CLI::App& app, Chosen& chosen);      // parse
void addPrintCommand(CLI::App& app, Chosen& chosen);      // print
void addReferralsCommand(CLI::App& app, Chosen& chosen);  // referrals
void addReplyCommands(CLI::App& app, Chosen& chosen);     // reply-book replies
void addReportCommands(CLI::App& app, Chosen& chosen);    // report summary
void addRulesCommand(CLI::App& app, Chosen& chosen);      // rules
void addSubmittedCommand(CLI::App& app, Chosen& chosen);  // submitted

// What the options mean; --on is today when it is not given.
[[nodiscard]] Result<QDate> dayOf(const std::string& text, const char* option, QDate otherwise);
[[nodiscard]] Result<Acting> actingOf(const Options& options);
// To be written, a signed ledger is opened by the operator alone, who signs in (sign_in.h).
[[nodiscard]] Result<std::unique_ptr<OpenedLedger>> openLedger(const Options& options,
                                                               OpenedLedger::Access access);
// All that stands in a file, or comes by standard input where it is called "-".
[[nodiscard]] Result<QByteArray> inputOf(const QString& path);
[[nodiscard]] std::vector<CaseNumber> numbersOf(const std::vector<std::string>& texts);
[[nodiscard]] QString textOf(const std::string& text);
[[nodiscard]] QJsonObject refusalJson(const Error& error); // what --json says under "error"
// KEY=VALUE, each. UnknownChoice.
[[nodiscard]] Result<ActValues> valuesOf(const std::vector<std::string>& settings);

} // namespace jiuzhang::command_line
