// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace jiuzhang::ui {

// Each entry of the menu that names no key gets one that no other has: the first free letter of
// its text, else a free digit or letter behind it, as Chinese menus have it. Thirty-six at most.
void giveMnemonics(QMenu& menu);

} // namespace jiuzhang::ui
