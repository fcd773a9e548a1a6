// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/papers/papers.h"

namespace jiuzhang::ui {

// Prints the papers into a file whose ending says what it is: .pdf or .docx. The file is
// opened before anything is issued, so that a file that cannot be written spends no number.
// FileUnwritable, OutputUnsupported, and as printPapers().
[[nodiscard]] Outcome savePapers(Desk& desk, const Acting& acting, const PrintRequest& request,
                                 const QString& path);

} // namespace jiuzhang::ui
