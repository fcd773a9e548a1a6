// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace jiuzhang {

// How the window is opened: on a ledger, and for a picture of one screen if asked.
struct WindowOptions {
    std::string ledger; // empty: the one last used
    std::string screenshot;
    std::string screen = "ledger";
    std::string size = "1366x768";
    bool noBackup = false; // before it closes
};

// Also FILE, a ledger to open: an argument that has a slash or an ending, as no subcommand has.
void addWindowOptions(CLI::App& app, WindowOptions& options);

// Runs the window until it is closed. Exit status 1 with one sentence when the ledger cannot
// be opened or the picture not written.
[[nodiscard]] int runWindow(const WindowOptions& options, int argc, char* argv[]);

} // namespace jiuzhang
