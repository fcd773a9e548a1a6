// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSize>

namespace jiuzhang::ui {

class MainWindow;

// A picture of one screen as PNG, `size` in pixels of the picture. `screen` is one of
// placeNames(), or "casefile:2022-0001" for the file of a case. UnknownChoice, FileUnwritable.
[[nodiscard]] Outcome saveScreenshot(MainWindow& window, const QString& screen, QSize size,
                                     const QString& path);

} // namespace jiuzhang::ui
