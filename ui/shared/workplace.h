// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/duplicates.h"
#include "core/record/backup.h"

#include <functional>
#include <memory>

namespace jiuzhang::ui {

// A desk with the open ledger under it; made by app/composition.
class OpenDesk {
public:
    virtual ~OpenDesk() = default;
    [[nodiscard]] virtual Desk& desk() = 0;
};

// What can be done with a backup's file, whatever ledger it is of; app/composition gives it.
struct BackupFiles {
    using Unpacking = std::function<Result<BackupContents>(
        const QString& backup, const Passphrase& passphrase, const QString& place,
        const LedgerCare::Progress& progress)>;
    std::function<Result<BackupHead>(const QString& backup)> headOf;
    Unpacking contentsOf; // unpacks beside `place`, and leaves nothing there
    Unpacking restore;    // makes the ledger at `place` of it; never over anything
};

// What every screen is given: the desk of the window's thread, a way to open the same ledger
// a second time for long work, and who sits at the desk.
struct Workplace {
    Desk& desk;
    std::function<Result<std::unique_ptr<OpenDesk>>()> openAgain; // call in the worker's thread
    QString ledgerPath;
    QString sheetReader;  // path of the workbook reader program
    QString operatorName; // who acts; chosen in the window, never empty
    // Brings the rules adopted meanwhile and the day to `desk`; answers how often they have
    // changed since the desk was opened. What screens took from the old ones is gone then.
    std::function<Result<int>()> readRulesAgain = [] { return 0; };
    BackupFiles backups = {};
    bool backsUpByItself = true; // before the window closes
    // How many works are under way beside the window, of all screens.
    std::shared_ptr<int> worksUnderWay = std::make_shared<int>(0);
    // Of this ledger, for every screen and every thread; a screen that asks it lets it catch up.
    std::shared_ptr<KnownClues> knownClues = std::make_shared<KnownClues>();
    [[nodiscard]] Acting acting() const { return {operatorName, {}, desk.workingDate, {}}; }
};

} // namespace jiuzhang::ui
