// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include "core/exchange/number_format.h"

namespace jiuzhang {

namespace {

struct AsText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(double number) const { return decimalText(number); }
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

QString shownText(const Cell& cell)
{
    if (cell.format.isEmpty())
        return cellText(cell.value);
    if (const auto* number = std::get_if<double>(&cell.value))
        return NumberFormat(cell.format).shown(*number);
    if (const auto* day = std::get_if<QDate>(&cell.value))
        return NumberFormat(cell.format).shown(*day);
    return cellText(cell.value);
}

} // namespace jiuzhang
