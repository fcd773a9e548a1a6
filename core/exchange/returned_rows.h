// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/output_file.h"
#include "core/exchange/clue_rows.h"

namespace jiuzhang {

struct ReturnedCell { // why a row goes back to its sender
    QString sheet;
    int row;
    int column; // 0: not of one cell
    QString reason;
};

// Writes the rows that go back, as an .xlsx with the sender's own titles, header and columns, each
// with all its reasons in a column 原因 behind the others and the cells marked that they are about.
// Corrected there and imported again it gives just those rows; with none it has the headers alone.
// It has its name once it is kept. FileUnwritable, OutputUnsupported.
[[nodiscard]] Result<OutputFile> writeReturnedRows(const QString& path,
                                                   const std::vector<Sheet>& sheets,
                                                   const std::vector<ReadTable>& tables,
                                                   const std::vector<ReturnedCell>& returned);

} // namespace jiuzhang
