// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"

#include <span>

namespace jiuzhang::ui {

// With what a case is put into a line of the table.
struct LineContext {
    const Programme& programme;
    QDate on; // by which "late" is judged
};

// One column of the ledger sheet (forms.md, Ledger sheet) as the table shows it.
struct LedgerColumn {
    const char* key; // by which a machine remembers it; never changed
    const char* title;
    const char* field; // of LedgerQuery::fields() to sort by; null: cannot be sorted by it
    int width;         // in Chinese characters
    bool shownFirst;   // before anybody has chosen columns
    bool isAmount;     // stands right
    QString (*text)(const Case& subject, const LineContext& context);
};

[[nodiscard]] std::span<const LedgerColumn> ledgerColumns();
[[nodiscard]] QString titleOf(const LedgerColumn& column);

} // namespace jiuzhang::ui
