// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/fields.h"
#include "core/exchange/ledger_row.h"

namespace jiuzhang {

// A column that an export of the ledger can have: a field of the clue as it stands, or what the
// work ledger tells of a case.
class ExportColumn {
public:
    explicit ExportColumn(const ClueField& field) : field_(&field) {}
    explicit ExportColumn(const LedgerColumn& column) : told_(&column) {}

    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString key() const;
    [[nodiscard]] int width() const;                                // in Chinese characters
    [[nodiscard]] const ClueField* field() const { return field_; } // null: of the work ledger

    [[nodiscard]] LedgerCell cell(const LedgerLine& line) const;
    // The value as the case's JSON has it (command-line.md). `whole` is that JSON, unmasked.
    void put(QJsonObject& json, const LedgerLine& line, const QJsonObject& whole) const;

private:
    const ClueField* field_ = nullptr;
    const LedgerColumn* told_ = nullptr;
};

// Those of the form that an import takes back (ledger_form.h).
[[nodiscard]] std::vector<ExportColumn> formColumns();
// Those that are named, by key, by heading or by the field's word, in that order; or a purpose
// (exportPurposes) alone. FieldUnknown, with all names.
[[nodiscard]] Result<std::vector<ExportColumn>> exportColumns(const QStringList& names);

[[nodiscard]] QStringList exportNames(); // their keys and words, each once

// A choice of columns for a purpose, that fits a page.
struct ExportPurpose {
    const char16_t* id;      // "leader"
    const char16_t* name;    // 「领导审阅」
    const char16_t* columns; // keys, separated by blanks
};
[[nodiscard]] std::span<const ExportPurpose> exportPurposes();
inline const QString kWholeLedger = QStringLiteral("register"); // all that the work ledger tells

} // namespace jiuzhang
