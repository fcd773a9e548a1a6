// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/importing.h"
#include "ui/shared/compared_fields.h"

namespace jiuzhang::ui {

// What is wrong with one cell of a row, or asked about it.
struct RowFault {
    QString place; // "Column B, 企业名称"; empty: the whole row
    QString value; // what stands there, or was said instead
    QString reason;
    bool mayBeText = false; // what is meant can be said here
    friend bool operator==(const RowFault&, const RowFault&) = default;
};

// One row of the workbook, as far as there is something to say of it.
struct ImportRow {
    QString sheet;
    int row = 0; // 0: none
    QList<RowFault> faults = {};
    QString other = {}; // the likeliest case, or row, that it may be one matter with; or ""
    bool otherIsCase = false;
    QList<ComparedField> fields = {}; // of both
};

// The mistakes in a row and the questions about what stands there, in one order.
[[nodiscard]] std::vector<const RowRejection*> faultsIn(const ImportOutcome& outcome,
                                                        const QString& sheet, int row);

// Shielded parties of a case are masked. Refuses what the record does.
[[nodiscard]] Result<ImportRow> importRow(const ImportOutcome& outcome, const Desk& desk,
                                          const QString& sheet, int row);

} // namespace jiuzhang::ui
