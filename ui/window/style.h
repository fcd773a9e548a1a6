// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace jiuzhang::ui {

// How the program looks: Fusion with one small sheet, and Chinese in its mainland forms, in the
// colours and the size of text that were chosen last.
void installStyle(QApplication& application);

// Light or dark: as the system is, or as chosen.
enum class Look { System, Light, Dark };
[[nodiscard]] Look savedLook();
void saveLook(Look look);

// By how many points the text is larger than usual; -2 to 8, others are brought into it.
[[nodiscard]] int savedTextStep();
void saveTextStep(int step);

void applyLook(); // as saved, to all windows

} // namespace jiuzhang::ui
