// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

#include <QString>

#include <functional>
#include <span>

namespace jiuzhang::tests {

inline const QString kLedgerName = QStringLiteral("台账.jz");
inline const QString kOldLedgerName = QStringLiteral("旧账.jz"); // of the first schema

// One thing that an office does with its ledger, and that is done whole or not at all.
struct Work {
    const char* name;
    Outcome (*at)(const QString& ledger); // opens or makes it, and does it
    QString ledger = kLedgerName;         // in the folder: what it is done with, or what it makes
    QString backup = {};                  // that it writes; empty: none
};
[[nodiscard]] std::span<const Work> allWork();

// Makes the ledger on which most of it can be done: cases in several states, letters, a month that
// can be frozen.
void makeWorkedLedger(const QString& path);
// In an empty folder that ledger, a backup of it, a ledger of the first schema, and a workbook with
// its reader.
void makeWorkedFolder(const QString& folder);

// The content of the backup, when it is whole.
[[nodiscard]] bool isWholeBackup(const QString& path);

} // namespace jiuzhang::tests
