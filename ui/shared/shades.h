// SPDX-License-Identifier: GPL-3.0-or-later
// The colours that mean something, each readable on the ground of the window, light or dark; never
// the only sign of what they mean.
#pragma once

#include <QColor>
#include <QPalette>

namespace jiuzhang::ui {

enum class Shade { Mistake, Late, Done, Pale };

[[nodiscard]] QColor colourOf(Shade shade, const QPalette& on);
[[nodiscard]] QColor groundOf(Shade shade, const QPalette& on); // behind a text of that colour
// What a field, a box, a frame ends with: three times as light or dark as the grounds beside it
// (WCAG 2.1, 1.4.11).
[[nodiscard]] QColor edgeOf(const QPalette& on);
// Between two colours, so much of the first; 0 to 1.
[[nodiscard]] QColor blend(const QColor& one, const QColor& other, double share);

} // namespace jiuzhang::ui
