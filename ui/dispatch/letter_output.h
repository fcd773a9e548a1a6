// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/dispatching.h"

class QWidget;

namespace jiuzhang::ui {

// Shows the letters page by page, with zoom, before anything is issued. Refuses what the press
// refuses.
[[nodiscard]] Outcome previewLetters(const Desk& desk, const std::vector<PaperOrder>& orders,
                                     QWidget* parent);

// Asks for the printer and prints issued letters; nothing when the dialog is left.
[[nodiscard]] Outcome printLetters(const Desk& desk, const std::vector<IssuedPaper>& letters,
                                   QWidget* parent);

} // namespace jiuzhang::ui
