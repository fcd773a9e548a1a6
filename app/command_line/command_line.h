// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/commands.h"

#include <span>

namespace jiuzhang::command_line {

// All subcommands; the one that is parsed is the chosen one.
void addSubcommands(CLI::App& app, Chosen& chosen);

// Runs the chosen subcommand and prints what it answers: exit status 0 or 1. `arguments` as they
// were given, which are refused where they are no text (BytesNoText).
[[nodiscard]] int run(const Chosen& chosen, std::span<char* const> arguments);

// What CLI11 says of words that are no command line: exit status 2 (or 0 for --help).
[[nodiscard]] int wrongUsage(const CLI::App& app, const CLI::ParseError& error, bool json);

} // namespace jiuzhang::command_line
