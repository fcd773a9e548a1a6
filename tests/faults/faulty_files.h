// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>

namespace jiuzhang::tests {

// The files that SQLite does not write, as part of FaultyDisk: what this process writes, syncs and
// renames goes through functions of ours, which stand before those of the C library. And the names
// of all files: one that was renamed or removed may be there again after the power was lost, until
// its folder was synced.
class FaultyFiles {
public:
    static void watch(); // from now on
    static void aboutToRemove(const char* path);
    static void losePower(std::mt19937& random);
};

} // namespace jiuzhang::tests
