// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/press/paper_press.h"

class QWidget;

namespace jiuzhang::paper {

// Shows the papers page by page, with zoom, under that title; above them what is told of them, if
// anything is. Refuses what the press refuses.
[[nodiscard]] Outcome showPages(const PaperPress& press, const std::vector<PaperOrder>& orders,
                                const QString& title, const QString& told, QWidget* parent);

// Asks for the printer; nothing when the dialog is left.
[[nodiscard]] Outcome printPages(const PaperPress& press, const std::vector<PaperOrder>& orders,
                                 QWidget* parent);

} // namespace jiuzhang::paper
