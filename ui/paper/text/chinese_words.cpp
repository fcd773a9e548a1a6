// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/text/chinese_words.h"

#include "core/base/amount_text.h"

namespace jiuzhang::paper {

namespace {

constexpr int kFenInYuan = 100;
constexpr int kFenInJiao = 10;

QString hanzi(int number) // 1 to 99
{
    const QString digits = QStringLiteral("〇一二三四五六七八九");
    if (number < 10)
        return digits.mid(number, 1);
    const QString tens = number < 20 ? QString() : digits.mid(number / 10, 1);
    return tens + u'十' + (number % 10 == 0 ? QString() : digits.mid(number % 10, 1));
}

QChar capitalDigit(std::int64_t digit)
{
    return QStringLiteral("零壹贰叁肆伍陆柒捌玖").at(digit);
}

// Below ten thousand: 叁佰零伍; "" of none.
QString capitalGroup(std::int64_t number)
{
    static const QString kPlaces[] = {
        {}, QStringLiteral("拾"), QStringLiteral("佰"), QStringLiteral("仟")};
    QString words;
    bool gap = false;
    std::int64_t divisor = 1000;
    for (int place = 3; place >= 0; --place, divisor /= 10) {
        const auto digit = number / divisor % 10;
        gap = gap || (digit == 0 && !words.isEmpty());
        if (digit == 0)
            continue;
        if (gap)
            words += u'零';
        gap = false;
        words += capitalDigit(digit) + kPlaces[place];
    }
    return words;
}

// Of whole yuan, without the unit; "" of none. Groups of four: 亿 of groups of 万.
QString capitalNumber(std::int64_t number)
{
    struct Group {
        std::int64_t size;
        QString name;
    };
    static const Group kGroups[] = {
        {100'000'000, QStringLiteral("亿")}, {10'000, QStringLiteral("万")}, {1, {}}};
    QString words;
    bool gap = false;
    for (const auto& group : kGroups) {
        const auto count = number / group.size;
        number %= group.size;
        // A group that does not fill its four places is set off: 壹亿零伍仟, 壹万零伍.
        gap = !words.isEmpty() && (gap || count < 1000);
        if (count == 0)
            continue;
        if (gap)
            words += u'零';
        gap = false;
        words += (count < 10'000 ? capitalGroup(count) : capitalNumber(count)) + group.name;
    }
    return words;
}

} // namespace

QString chineseDay(QDate day)
{
    return QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
}

QString hanziDay(QDate day)
{
    QString year;
    for (const QChar digit : QString::number(day.year()))
        year += hanzi(digit.digitValue());
    return QStringLiteral("%1年%2月%3日").arg(year, hanzi(day.month()), hanzi(day.day()));
}

QString capitalAmount(Money amount)
{
    const auto yuan = amount.fen() / kFenInYuan;
    const auto jiao = amount.fen() % kFenInYuan / kFenInJiao;
    const auto fen = amount.fen() % kFenInJiao;
    QString words = capitalNumber(yuan);
    if (!words.isEmpty())
        words += u'元';
    if (jiao > 0)
        words += capitalDigit(jiao) + QStringLiteral("角");
    else if (fen > 0 && yuan > 0)
        words += u'零';
    if (fen > 0)
        words += capitalDigit(fen) + QStringLiteral("分");
    if (words.isEmpty())
        words = QStringLiteral("零元");
    return QStringLiteral("人民币") + words + (fen == 0 ? QStringLiteral("整") : QString());
}

QString sumInText(Money amount)
{
    constexpr std::int64_t kFenInWan = 1'000'000;
    const QString wholeWan = QStringLiteral(".00");
    if (amount.fen() >= kFenInWan) {
        const QString wan = exactWan(amount);
        return (wan.endsWith(wholeWan) ? wan.chopped(wholeWan.size()) : wan) +
               QStringLiteral("万元");
    }
    const auto rest = amount.fen() % kFenInYuan;
    QString yuan = QString::number(amount.fen() / kFenInYuan);
    if (rest != 0)
        yuan += u'.' + QString::number(rest).rightJustified(2, u'0');
    return yuan + QStringLiteral("元");
}

} // namespace jiuzhang::paper
