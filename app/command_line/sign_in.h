// SPDX-License-Identifier: GPL-3.0-or-later
// How a person proves to be one on the command line. Never by an argument, which everybody reads
// who lists the processes.
#pragma once

#include "app/command_line/commands.h"

namespace jiuzhang::command_line {

// The words of a file without the line break behind them; none: it holds none. FileMissing …
[[nodiscard]] Result<Passphrase> wordsIn(const std::string& file);

// What the person signs in with: from --sign-in-file, else JIUZHANG_PASSPHRASE, else typed where a
// terminal is; none: from nowhere.
[[nodiscard]] Result<Passphrase> signInWords(const Options& options, const QString& name);

// Another passphrase, from the file, else JIUZHANG_NEW_PASSPHRASE, else typed twice.
// FieldMissing.
[[nodiscard]] Result<QString> newWords(const std::string& file, const QString& name);

// The recovery code of referrals, from the file, else typed. FieldMissing.
[[nodiscard]] Result<QString> recoveryCode(const std::string& file);

// Signs the operator in where the ledger asks for it. SignInNeeded, and those of signIn().
[[nodiscard]] Outcome signInAt(const Desk& desk, const Options& options);

} // namespace jiuzhang::command_line
