// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiuzhang::ui {

// As the text of a button or a menu, where one & names a key.
[[nodiscard]] inline QString literally(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace jiuzhang::ui
