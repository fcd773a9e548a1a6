// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace jiuzhang::paper {

// The text as paper sets it, whatever was typed (forms.md, What a document office sends back):
// half-width marks and brackets in Chinese text are full-width, of doubled marks one stands, quotes
// pair. Numbers, codes and Latin text stay as they are. What is set already stays.
[[nodiscard]] QString withSetPunctuation(const QString& text);
// Each of them by itself, as the words of a title.
[[nodiscard]] QStringList withSetPunctuations(QStringList texts);

} // namespace jiuzhang::paper
