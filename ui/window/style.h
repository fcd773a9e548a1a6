// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace jiuzhang::ui {

// How the program looks: Fusion with one small sheet, and Chinese in its mainland forms.
void installStyle(QApplication& application);

} // namespace jiuzhang::ui
