// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include <algorithm>
#include <cmath>

namespace jiuzhang {

namespace {

QString numberText(double number)
{
    constexpr int kSignificant = 15;
    if (number == 0)
        return QStringLiteral("0");
    const int whole = static_cast<int>(std::floor(std::log10(std::abs(number)))) + 1;
    QString text = QString::number(number, 'f', std::max(0, kSignificant - whole));
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

struct AsText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(double number) const { return numberText(number); }
    QString operator()(bool truth) const
    {
        return truth ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(const Formula& formula) const { return u'=' + formula.text; }
    QString operator()(const CellError& error) const { return error.text; }
};

} // namespace

QString columnName(int column)
{
    QString name;
    for (; column > 0; column = (column - 1) / 26)
        name.prepend(QChar(u'A' + (column - 1) % 26));
    return name;
}

QString cellText(const CellValue& value)
{
    return std::visit(AsText{}, value);
}

} // namespace jiuzhang
