// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/papers/papers.h"

namespace jiuzhang {

// Papers written into a file. They may be issued although the file did not get its name:
// `named` then says under which it lies (FileNotRenamed).
struct SavedPapers {
    Print print;
    Outcome named;
};

// Prints into a file whose ending says what it is: .pdf, .ofd or .docx. It is written before
// anything issued is kept, so that a file that cannot be written spends no number. What tells
// somebody who is shielded is handed out for a reason, which is recorded (handing_out.h). As
// OutputFile, printPapers() and mayHandOut().
[[nodiscard]] Result<SavedPapers> savePapers(Desk& desk, const Acting& acting,
                                             const PrintRequest& request, const QString& path);

// 催报: the notices to all units whose reports are missing, as one PDF.
[[nodiscard]] Result<SavedPapers> saveMissingReportNotices(Desk& desk, const Acting& acting,
                                                           const QString& path);

} // namespace jiuzhang
