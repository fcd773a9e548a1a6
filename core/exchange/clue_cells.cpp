// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clue_cells.h"

#include "core/base/text.h"
#include "core/exchange/number_format.h"

#include <QHash>
#include <QRegularExpression>

namespace jiuzhang {

namespace {

PartialDate wholeDay(QDate day)
{
    return *PartialDate::of(day.year(), day.month(), day.day());
}

std::optional<ReadDay> shownDay(QDate day, const QString& format)
{
    using Certainty = ReadDay::Certainty;
    switch (format.isEmpty() ? 3 : NumberFormat(format).partsOfDay()) {
    case 0:
        return ReadDay{wholeDay(day), Certainty::Likely};
    case 1:
        return ReadDay{*PartialDate::of(day.year())};
    case 2:
        return ReadDay{*PartialDate::of(day.year(), day.month())};
    default:
        return ReadDay{wholeDay(day)};
    }
}

std::optional<ReadDay> dayFromNumber(double number, QDate workingDay)
{
    using Certainty = ReadDay::Certainty;
    constexpr int kRecentYears = 10;
    if (const auto day = dateFromSerial(number)) {
        const bool isRecent = *day <= workingDay && *day > workingDay.addYears(-kRecentYears);
        return ReadDay{wholeDay(*day), isRecent ? Certainty::Reckoned : Certainty::Likely};
    }
    const QString text = decimalText(number);
    const auto day = dateFromText(text);
    if (!day)
        return std::nullopt;
    const bool mayBeOctober = text.endsWith(QStringLiteral(".1"));
    return ReadDay{*day, mayBeOctober ? Certainty::Likely : Certainty::Written};
}

} // namespace

std::optional<ReadDay> dayOfCell(const Cell& cell, QDate workingDay)
{
    if (const auto* day = std::get_if<QDate>(&cell.value))
        return shownDay(*day, cell.format);
    if (const auto* number = std::get_if<double>(&cell.value); number && cell.format.isEmpty())
        return dayFromNumber(*number, workingDay);
    const auto day = dateFromText(shownText(cell));
    return day ? std::optional(ReadDay{*day}) : std::nullopt;
}

bool isOddPhone(const QString& text)
{
    static const QRegularExpression exponent(QStringLiteral("^[\\d.]+e[+]?\\d+$"));
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    static const QRegularExpression service(QStringLiteral("^(?:400|800)"));
    static const QRegularExpression between(QStringLiteral("[-()—–]"));
    QString plain = comparable(text);
    if (exponent.match(plain).hasMatch())
        return true;
    plain.remove(between);
    constexpr int kFewest = 7;  // without area code
    constexpr int kCutOff = 10; // a mobile number less one, an area code without its 0
    return digits.match(plain).hasMatch() &&
           (plain.size() < kFewest ||
            (plain.size() == kCutOff && !service.match(plain).hasMatch()));
}

std::optional<Shielding> shieldingFromText(const QString& text)
{
    static const QHash<QString, Shielding> words{
        {QStringLiteral("否"), Shielding::Open},
        {QStringLiteral("不保密"), Shielding::Open},
        {QStringLiteral("不要求"), Shielding::Open},
        {QStringLiteral("不要求保密"), Shielding::Open},
        {QStringLiteral("不需要保密"), Shielding::Open},
        {QStringLiteral("公开"), Shielding::Open},
        {QStringLiteral("×"), Shielding::Open},
        {QStringLiteral("false"), Shielding::Open},
        {QStringLiteral("是"), Shielding::LeadOnly},
        {QStringLiteral("保密"), Shielding::LeadOnly},
        {QStringLiteral("要求保密"), Shielding::LeadOnly},
        {QStringLiteral("需要保密"), Shielding::LeadOnly},
        {QStringLiteral("√"), Shielding::LeadOnly},
        {QStringLiteral("true"), Shielding::LeadOnly},
        {QStringLiteral("匿名"), Shielding::Anonymous},
    };
    const auto found = words.constFind(comparable(text));
    return found == words.constEnd() ? shieldingFromId(text.trimmed()) : std::optional(*found);
}

std::optional<QString> rateOfCell(const Cell& cell)
{
    static const QRegularExpression words(
        QStringLiteral("^(?:(?:约定)?(?:年利率|年息|年化))?:?([0-9.]+)%?(?:/年)?$"));
    const auto* number = std::get_if<double>(&cell.value);
    if (number && cell.format.isEmpty() && *number < 1 && *number != 0)
        return std::nullopt;
    const QString rate = words.match(comparable(shownText(cell))).captured(1);
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
