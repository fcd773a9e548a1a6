// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QList>

namespace jiuzhang {

QString comparable(const QString& text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            kept += c;
    }
    return kept.toLower();
}

QString tidied(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

QStringList bigrams(const QString& text)
{
    QList<uint> letters;
    for (const uint c : comparable(text).toUcs4()) {
        if (QChar::isLetterOrNumber(c))
            letters.append(c);
    }
    QStringList pairs;
    pairs.reserve(letters.size());
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const qsizetype length = i + 1 < letters.size() ? 2 : 1;
        const auto* at = reinterpret_cast<const char32_t*>(letters.constData() + i);
        pairs.append(QString::fromUcs4(at, length));
    }
    return pairs;
}

} // namespace jiuzhang
