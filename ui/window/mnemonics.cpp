// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mnemonics.h"

#include "ui/shared/literal_text.h"

namespace jiuzhang::ui {

QString withKey(const QString& text, char16_t key)
{
    const auto at = text.indexOf(QChar(key), 0, Qt::CaseInsensitive);
    if (at < 0)
        return literally(text) + QStringLiteral("(&%1)").arg(QChar(key));
    return literally(text.left(at)) + u'&' + literally(text.mid(at));
}

} // namespace jiuzhang::ui
