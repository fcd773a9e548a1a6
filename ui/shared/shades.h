// SPDX-License-Identifier: GPL-3.0-or-later
// The colours that mean something, each readable on the ground of the window, light or dark; never
// the only sign of what they mean.
#pragma once

#include <QColor>
#include <QPalette>

namespace jiuzhang::ui {

enum class Shade { Mistake, Late, Pale };

[[nodiscard]] QColor colourOf(Shade shade, const QPalette& on);

} // namespace jiuzhang::ui
