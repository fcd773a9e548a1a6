// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/ledger_filters.h"

namespace jiuzhang::ui {

// What one looks for again and again: filters and order under a name (desk, Lists).
struct SavedView {
    QString name;
    LedgerFilters filters = {};
    QString sortBy = QStringLiteral("number");
    bool descending = false;
    friend bool operator==(const SavedView&, const SavedView&) = default;
};

// Those that were kept at this desk for this ledger, by name.
[[nodiscard]] std::vector<SavedView> savedViews(const QString& ledgerPath);
void saveView(const QString& ledgerPath, const SavedView& view); // in place of one of that name
void forgetView(const QString& ledgerPath, const QString& name);

} // namespace jiuzhang::ui
