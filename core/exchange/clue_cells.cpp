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

// 「2021年5月底」「2021年初」「约2021年5月」.
std::optional<ReadDay> roughDay(const QString& text)
{
    static const QRegularExpression around(QStringLiteral(
        "^(?:约|大约|大概)?(.+?)(?:底|末|初|中旬|上旬|下旬|上半年|下半年|左右|前后|份|间|期间)?$"));
    const auto day = dateFromText(around.match(comparable(text)).captured(1));
    return day ? std::optional(ReadDay{*day, ReadDay::Certainty::Roughly}) : std::nullopt;
}

// 「5/3/2021」 is the third of May most likely, 「25/3/2021」 the 25th of March; 「21.5.3」 of
// 2021.
std::optional<ReadDay> likelyDay(const QString& text)
{
    static const QRegularExpression yearLast(
        QStringLiteral("^(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})$"));
    static const QRegularExpression shortYear(
        QStringLiteral("^(\\d{2})[-./](\\d{1,2})(?:[-./](\\d{1,2}))?$"));
    constexpr int kMonths = 12;
    const QString plain = comparable(text);
    std::optional<PartialDate> day;
    if (const auto last = yearLast.match(plain); last.hasMatch()) {
        const int first = last.captured(1).toInt();
        const int second = last.captured(2).toInt();
        const bool isDayFirst = first > kMonths;
        day = PartialDate::of(last.captured(3).toInt(), isDayFirst ? second : first,
                              isDayFirst ? first : second);
    } else if (const auto brief = shortYear.match(plain); brief.hasMatch()) {
        day = PartialDate::of(wholeYear(brief.captured(1).toInt()), brief.captured(2).toInt(),
                              brief.captured(3).toInt());
    }
    return day ? std::optional(ReadDay{*day, ReadDay::Certainty::Likely}) : std::nullopt;
}

} // namespace

std::optional<ReadDay> dayFromText(const QString& text)
{
    if (const auto day = dateFromText(text))
        return ReadDay{*day};
    const auto rough = roughDay(text);
    return rough ? rough : likelyDay(text);
}

std::optional<ReadDay> dayOfCell(const Cell& cell, QDate workingDay)
{
    if (const auto* day = std::get_if<QDate>(&cell.value))
        return shownDay(*day, cell.format);
    if (const auto* number = std::get_if<double>(&cell.value); number && cell.format.isEmpty())
        return dayFromNumber(*number, workingDay);
    return dayFromText(shownText(cell));
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

bool isPlaceholder(const QString& name)
{
    static const QRegularExpression marks(
        QStringLiteral("[×*○□]{2,}|(?<![a-z])x{2,}(?![a-z])|某某|示例|样例"));
    return marks.match(comparable(name)).hasMatch();
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
    return isInterestRate(rate) ? std::optional(rate) : std::nullopt;
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
