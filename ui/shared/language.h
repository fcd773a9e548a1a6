// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace jiuzhang::ui {

enum class Language { Chinese, English };

// What the program says from now on. Widgets that stand already keep their texts until they
// are made anew. Chinese: every catalogue under :/i18n, and Qt's own where it is installed.
void installLanguage(QCoreApplication& application, Language language);

// What was installed last; English until something was, unless the machine speaks Chinese.
[[nodiscard]] Language installedLanguage();

// What was chosen in the window, on this machine; Chinese until something is.
[[nodiscard]] Language savedLanguage();
void saveLanguage(Language language);

} // namespace jiuzhang::ui
