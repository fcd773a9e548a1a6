// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/press/paper_press.h"

class QWidget;

namespace jiuzhang::ui {

// Shows the papers page by page, with zoom. Refuses what the press refuses.
[[nodiscard]] Outcome showPages(const paper::PaperPress& press,
                                const std::vector<PaperOrder>& orders, QWidget* parent);

// Asks for the printer; nothing when the dialog is left.
[[nodiscard]] Outcome printPages(const paper::PaperPress& press,
                                 const std::vector<PaperOrder>& orders, QWidget* parent);

} // namespace jiuzhang::ui
