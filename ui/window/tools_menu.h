// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace jiuzhang::ui {

class Walk;

// 工具: the places and pages where the office sets how it works.
[[nodiscard]] QMenu* toolsMenu(Walk& walk, QWidget* window);

} // namespace jiuzhang::ui
