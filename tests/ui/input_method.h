// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QString>

#include <algorithm>

namespace jiuzhang::tests {

[[nodiscard]] inline bool isOnKeys(const QString& text)
{
    return std::ranges::all_of(text, [](QChar each) { return each.unicode() < 128; });
}

// What no key has, as an input method enters it.
inline void commit(QObject* where, const QString& text)
{
    QInputMethodEvent committed;
    committed.setCommitString(text);
    QCoreApplication::sendEvent(where, &committed);
}

} // namespace jiuzhang::tests
