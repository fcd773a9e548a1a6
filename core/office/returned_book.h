// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/output_file.h"
#include "core/office/exporting.h"
#include "core/office/importing.h"

namespace jiuzhang {

// What the record keeps of a workbook of rows that go back; `book`: what was imported.
[[nodiscard]] TakenOut takenBack(const ImportOutcome& outcome, const QString& book,
                                 const ReturnedBook& returned);

// That workbook, before it has its name. FileUnwritable, OutputUnsupported.
[[nodiscard]] Result<OutputFile> writtenReturned(const ImportOutcome& outcome,
                                                 const ReturnedBook& returned);

} // namespace jiuzhang
