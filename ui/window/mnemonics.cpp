// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mnemonics.h"

#include <QKeySequence>
#include <QMenu>
#include <QSet>

namespace jiuzhang::ui {

namespace {

const auto kKeys = QStringLiteral("1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ");

// The key that a text names; null: none.
QChar keyOf(const QString& text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(static_cast<char16_t>(keys[0].key()));
}

QString withKey(const QString& text, const QSet<QChar>& taken)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar key = text[at].toUpper();
        if (key.unicode() < 128 && key.isLetter() && !taken.contains(key))
            return QString(text).insert(at, u'&');
    }
    for (const QChar key : kKeys) {
        if (!taken.contains(key))
            return text + QStringLiteral("(&%1)").arg(key);
    }
    return text;
}

} // namespace

void giveMnemonics(QMenu& menu)
{
    QSet<QChar> taken;
    for (const auto* action : menu.actions())
        taken.insert(keyOf(action->text()));
    for (auto* action : menu.actions()) {
        if (action->isSeparator() || !keyOf(action->text()).isNull())
            continue;
        action->setText(withKey(action->text(), taken));
        taken.insert(keyOf(action->text()));
    }
}

} // namespace jiuzhang::ui
