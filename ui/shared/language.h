// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace jiuzhang::ui {

enum class Language { Chinese, English };

// What the program says from now on. Widgets that stand already keep their texts until they
// are made anew. Chinese: every catalogue under :/i18n, and Qt's own where it is installed.
void installLanguage(QCoreApplication& application, Language language);

// What a row of a catalogue is called in the window: its own Chinese word, as on paper; in
// English its id in words ("sign-for" → "Sign for", "creditCode" → "Credit code").
[[nodiscard]] QString catalogueWord(const QString& id, const QString& chinese);

// What was chosen in the window, on this machine; Chinese until something is.
[[nodiscard]] Language savedLanguage();
void saveLanguage(Language language);

} // namespace jiuzhang::ui
