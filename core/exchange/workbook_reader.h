// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/sheet.h"

namespace jiuzhang {

// Reads workbooks through the separate reader program, so that a workbook that breaks its
// reader gives one refusal and nothing else.
class WorkbookReader {
public:
    // `program` is the path of jiuzhang-sheet-reader.
    explicit WorkbookReader(QString program) : program_(std::move(program)) {}

    // The worksheets in their order, hidden ones too; waits for the reader (its time limit
    // is some seconds). FileMissing, FileUnreadable, NotAWorkbook, WorkbookDamaged,
    // WorkbookEncrypted, WorkbookUnsupported, WorkbookEmpty, WorkbookTooLarge; ReaderFailed
    // with "not-started", "crashed" or "garbled".
    [[nodiscard]] Result<std::vector<Sheet>> read(const QString& path) const;

private:
    QString program_;
};

} // namespace jiuzhang
