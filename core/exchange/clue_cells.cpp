// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clue_cells.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>

namespace jiuzhang {

std::optional<PartialDate> dateOfCell(const CellValue& value)
{
    if (const auto* day = std::get_if<QDate>(&value))
        return PartialDate::of(day->year(), day->month(), day->day());
    const QString text = cellText(value);
    if (const auto* number = std::get_if<double>(&value)) {
        if (const auto day = dateFromSerial(*number))
            return PartialDate::of(day->year(), day->month(), day->day());
        if (text.endsWith(QStringLiteral(".1")))
            return std::nullopt;
    }
    return dateFromText(text);
}

std::optional<Shielding> shieldingFromText(const QString& text)
{
    static const QHash<QString, Shielding> words{
        {QStringLiteral("否"), Shielding::Open},
        {QStringLiteral("不保密"), Shielding::Open},
        {QStringLiteral("公开"), Shielding::Open},
        {QStringLiteral("×"), Shielding::Open},
        {QStringLiteral("false"), Shielding::Open},
        {QStringLiteral("是"), Shielding::LeadOnly},
        {QStringLiteral("保密"), Shielding::LeadOnly},
        {QStringLiteral("√"), Shielding::LeadOnly},
        {QStringLiteral("true"), Shielding::LeadOnly},
        {QStringLiteral("匿名"), Shielding::Anonymous},
    };
    const auto found = words.constFind(comparable(text));
    return found == words.constEnd() ? shieldingFromId(text.trimmed()) : std::optional(*found);
}

std::optional<QString> rateOfCell(const CellValue& value)
{
    static const QRegularExpression words(
        QStringLiteral("^(?:(?:约定)?(?:年利率|年息|年化))?:?([0-9.]+)%?(?:/年)?$"));
    if (const auto* number = std::get_if<double>(&value); number && *number < 1 && *number != 0)
        return std::nullopt;
    const QString rate = words.match(comparable(cellText(value))).captured(1);
    return isYearlyRate(rate) ? std::optional(rate) : std::nullopt;
}

QString paragraphsOf(const QString& text)
{
    QStringList paragraphs;
    for (const QString& line : text.split(u'\n')) {
        if (const QString paragraph = tidied(line); !paragraph.isEmpty())
            paragraphs.append(paragraph);
    }
    return paragraphs.join(u'\n');
}

FactsAndClaim splitStory(const QString& text)
{
    static const QRegularExpression mark(
        QStringLiteral("(?:企业|主要|具体|反映人)?诉求(?:是|为)?[:：]"));
    QRegularExpressionMatch last;
    for (auto all = mark.globalMatch(text); all.hasNext();)
        last = all.next();
    if (!last.hasMatch())
        return {text, {}};
    return {text.left(last.capturedStart()).trimmed(), text.mid(last.capturedEnd()).trimmed()};
}

} // namespace jiuzhang
