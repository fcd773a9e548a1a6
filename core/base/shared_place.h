// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiuzhang {

// Where a ledger lies less safely than on a disk of the machine: on a network drive, whose locks
// may not hold, or in a folder that a program copies to a cloud while it is being written.
enum class SharedPlace { None, Network, CloudSync };

// Of a file or folder, whether it is there yet or not. A cloud's folder is known by its usual name.
[[nodiscard]] SharedPlace sharedPlaceOf(const QString& path);

// Whether a file system of that type, as the kernel calls it, is on another machine.
[[nodiscard]] bool isNetworkDrive(const QByteArray& fileSystem);

} // namespace jiuzhang
