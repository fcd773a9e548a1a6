// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace jiuzhang::ui {

class DeskBar;
class Walk;

// 工具: the places and pages where the office sets how it works, and who sits at the desk.
[[nodiscard]] QMenu* toolsMenu(Walk& walk, DeskBar& bar, QWidget* window);

} // namespace jiuzhang::ui
