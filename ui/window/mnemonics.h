// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiuzhang::ui {

// The text of an entry, as a menu shows it, with that key: the letter in it that is the key, else
// the key behind it, as Chinese menus have it.
[[nodiscard]] QString withKey(const QString& text, char16_t key);

} // namespace jiuzhang::ui
