// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/amount_text.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace jiuzhang {

namespace {

// digits · point · digits, taken as an exact number of 10^-`scale` of a fen's multiple
std::optional<std::int64_t> exactFen(const QString& whole, const QString& fraction, int power)
{
    // power: fen in one unit as a power of ten (元 2, 万元 6, 亿元 10)
    QString digits = whole;
    for (int i = 0; i < power; ++i)
        digits += i < fraction.size() ? fraction[i] : QChar(u'0');
    for (qsizetype i = power; i < fraction.size(); ++i) {
        if (fraction[i] != u'0')
            return std::nullopt;
    }
    bool readable = false;
    const qlonglong fen = digits.toLongLong(&readable);
    constexpr qlonglong kLimit = 1'000'000'000'000'000; // 10 万亿 fen: no claim is larger
    if (!readable || fen > kLimit)
        return std::nullopt;
    return fen;
}

} // namespace

Result<ReadAmount> amountFromText(const QString& text, AmountUnit bare, const QString& field)
{
    static const QRegularExpression form(
        QStringLiteral("^(约|大约|大概|近|逾|超|超过)?(?:人民币|rmb|¥)?(-|负)?"
                       "(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?(余|多)?(亿|万|千|百)?(余|多)?(元|"
                       "圆|块)?(人民币)?"
                       "(整|左右|余|多|以上)?$"));
    const auto match = form.match(comparable(text));
    if (!match.hasMatch())
        return refuse(ErrorCode::AmountUnreadable, {field, text});
    if (match.hasCaptured(2) && !match.captured(2).isEmpty())
        return refuse(ErrorCode::AmountNegative, {field, text});

    const QString scale = match.captured(6);
    int power = 2;
    if (scale == u"亿")
        power = 10;
    else if (scale == u"万")
        power = 6;
    else if (scale == u"千")
        power = 5;
    else if (scale == u"百")
        power = 4;
    else if (match.captured(8).isEmpty() && bare != AmountUnit::Yuan)
        power = bare == AmountUnit::Wan ? 6 : 0;

    QString whole = match.captured(3);
    const auto fen = exactFen(whole.remove(u','), match.captured(4), power);
    if (!fen)
        return refuse(ErrorCode::AmountUnreadable, {field, text});
    const bool approximate = !match.captured(1).isEmpty() || !match.captured(5).isEmpty() ||
                             !match.captured(7).isEmpty() ||
                             (!match.captured(10).isEmpty() && match.captured(10) != u"整");
    return ReadAmount{Money::fromFen(*fen), approximate};
}

QString exactWan(Money money)
{
    constexpr int kFewest = 2; // decimals, as everywhere
    QString text = money.inWan(6);
    const auto point = text.indexOf(u'.');
    while (text.endsWith(u'0') && text.size() - point - 1 > kFewest)
        text.chop(1);
    return text;
}

} // namespace jiuzhang
