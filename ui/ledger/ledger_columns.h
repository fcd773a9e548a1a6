// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"

#include <functional>
#include <span>

namespace jiuzhang::ui {

// With what a case is put into a line of the table.
struct LineContext {
    const Programme& programme;
    QDate on; // by which "late" is judged
};

// One column of the ledger sheet (forms.md, Ledger sheet) as the table shows it.
struct LedgerColumn {
    QString key;     // by which a machine remembers it; never changed
    QString sortBy;  // of LedgerQuery::fields(); empty: cannot be sorted by it
    int width;       // in Chinese characters
    bool shownFirst; // before anybody has chosen columns
    bool isAmount;   // stands right
    std::function<QString()> title;
    std::function<QString(const Case& subject, const LineContext& context)> text;
};

[[nodiscard]] std::span<const LedgerColumn> ledgerColumns();

} // namespace jiuzhang::ui
