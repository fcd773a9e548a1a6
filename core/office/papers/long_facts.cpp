// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/long_facts.h"

#include <QJsonArray>

namespace jiuzhang {

namespace {

constexpr int kCharactersPerLine = 28;
constexpr int kIndent = 2;
constexpr int kThirdOfPage = 22 / 3; // lines

// Latin letters and digits are half as wide as the grid.
int linesOf(const QString& text)
{
    int lines = 0;
    for (const QString& paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        int halves = 2 * kIndent;
        for (const QChar each : paragraph)
            halves += each.unicode() < 0x2000 ? 1 : 2;
        lines += (halves + 2 * kCharactersPerLine - 1) / (2 * kCharactersPerLine);
    }
    return lines;
}

int linesOf(const QJsonValue& told)
{
    return linesOf(told[u"facts"].toString()) + linesOf(told[u"claim"].toString());
}

} // namespace

bool areFactsLong(const QJsonObject& fields)
{
    int lines = linesOf(fields[u"case"]);
    for (const QJsonValue child : fields[u"children"].toArray())
        lines += linesOf(child);
    return lines > kThirdOfPage;
}

} // namespace jiuzhang
