// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiuzhang::tests {

// A disk that fails, or loses its power, at a chosen operation: a write, a sync, a file cut,
// renamed or, by SQLite, removed. What was written and not synced stands in memory only, as in the
// cache of a system, and of that a part reaches the disk when the power is lost: which, the seed
// decides. For a child process of its own, which is never taken back.
class FaultyDisk {
public:
    enum class Fault {
        WriteFails, // from that operation on, as on a full disk
        SyncFails,  // every sync from that operation on
        PowerLost,  // the process ends at that operation with kPowerLost
    };
    static constexpr int kPowerLost = 77;

    static void install(Fault fault, long at, unsigned seed);
    // Counts an operation; whether it fails. Ends the process where the power is lost at it.
    [[nodiscard]] static bool fails(bool isSync);
    static void losePower();                // now, whatever was chosen
    static void settle();                   // all that is in memory reaches the disk
    [[nodiscard]] static long operations(); // so far
};

} // namespace jiuzhang::tests
