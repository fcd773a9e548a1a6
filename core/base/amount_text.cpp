// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/amount_text.h"

#include "core/base/chinese_number.h"
#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace jiuzhang {

namespace {

constexpr qlonglong kLimit = 1'000'000'000'000'000; // 10 万亿 fen: no claim is larger

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
    if (!readable || fen > kLimit)
        return std::nullopt;
    return fen;
}

struct Scale {
    const char16_t* word;
    int power; // fen in one of it as a power of ten
};
constexpr std::array kScales{Scale{u"千万", 9}, Scale{u"百万", 8}, Scale{u"十万", 7},
                             Scale{u"亿", 10},  Scale{u"万", 6},   Scale{u"千", 5},
                             Scale{u"百", 4}};

// One spelling for each: 萬 is 万, 380W is 380万, and a full stop ends nothing but the sentence.
QString plainAmount(const QString& text)
{
    static const QString stops = QStringLiteral("。.;,、");
    static const QRegularExpression latin(QStringLiteral("(?<=\\d)w(?=元?$)"));
    QString plain = comparable(text);
    while (!plain.isEmpty() && stops.contains(plain.back()))
        plain.chop(1);
    plain.replace(u'萬', u'万').replace(u'億', u'亿').replace(u'圓', u'圆');
    return plain.contains(u'w') ? plain.replace(latin, QStringLiteral("万")) : plain;
}

std::optional<int> powerOfScale(QStringView scale)
{
    for (const Scale& each : kScales) {
        if (scale == QStringView(each.word))
            return each.power;
    }
    return std::nullopt;
}

struct NamedUnit {
    const char16_t* word;
    AmountUnit unit;
    int power; // as Scale
};
constexpr std::array kUnits{NamedUnit{u"分", AmountUnit::Fen, 0},
                            NamedUnit{u"元", AmountUnit::Yuan, 2},
                            NamedUnit{u"千元", AmountUnit::Thousand, 5},
                            NamedUnit{u"万元", AmountUnit::Wan, 6},
                            NamedUnit{u"十万元", AmountUnit::HundredThousand, 7},
                            NamedUnit{u"百万元", AmountUnit::Million, 8},
                            NamedUnit{u"千万元", AmountUnit::TenMillion, 9},
                            NamedUnit{u"亿元", AmountUnit::Yi, 10}};

int powerOf(const QString& scale, bool saysYuan, AmountUnit bare)
{
    if (const auto power = powerOfScale(scale))
        return *power;
    constexpr int kYuan = 2;
    const auto named = std::ranges::find(kUnits, bare, &NamedUnit::unit);
    return saysYuan || named == kUnits.end() ? kYuan : named->power;
}

const QString kForeign =
    QStringLiteral("美元|美金|港元|港币|欧元|日元|英镑|韩元|澳元|加元|新台币|台币|"
                   "usd|hkd|eur|jpy|gbp|[$€£]");

bool isForeign(const QString& plain)
{
    static const QRegularExpression words(kForeign);
    return words.match(plain).hasMatch();
}

// A sum in figures, and in words; of both the groups have the same names.
QString formOf(const QString& number)
{
    return QStringLiteral("^(?:(?:合计|共计|总计|共):?)?(?<about>约|大约|大概|近|逾|超|超过)?(?:"
                          "人民币|rmb|(?<mark>¥))?"
                          "(?<minus>-|负)?(?:%1)(?<more>余|多)?(?<scale>[十百千]?万|亿|千|百)?"
                          "(?<more2>余|多)?(?<yuan>元|圆|块)?(?:人民币)?"
                          "(?<end>整|正|左右|余|多|以上)?$")
        .arg(number);
}

struct Written {
    QRegularExpressionMatch match;
    QString whole;
    QString fraction = {};
    bool isYuan = false; // it says its 万 itself
};

std::optional<Written> inFigures(const QString& plain)
{
    static const QRegularExpression form(
        formOf(QStringLiteral("(?<whole>\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(?<fraction>\\d+))?")));
    const auto match = form.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    QString whole = match.captured(u"whole");
    return Written{match, whole.remove(u','), match.captured(u"fraction")};
}

// 「三百八十万元」 says its 万 itself, 「三百八十」 leaves it to the column. A lone 「一」 is a
// dash.
std::optional<Written> inWords(const QString& plain)
{
    static const QRegularExpression form(
        formOf(QStringLiteral("(?<whole>[%1]+(?:[亿万][%1]*)*)").arg(kChineseFigures)));
    const auto match = form.match(plain);
    const QString words = match.captured(u"whole");
    const auto number = chineseNumber(words);
    if (!number || plain.size() < 2)
        return std::nullopt;
    return Written{
        match, QString::number(*number), {}, words.contains(u'万') || words.contains(u'亿')};
}

// 「12万5千」「1亿2千万元」: each part smaller than the one before, in units down to 元.
std::optional<ReadAmount> inParts(const QString& plain)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?<about>约|大约|近)?(?:人民币)?((?:\\d+(?:\\.\\d+)?(?:千万|百万|十万|亿|万|千|百)){1,}"
        "(?:\\d+(?:\\.\\d+)?(?=[元圆块]))?)[元圆块]?(?<end>整|正|左右|余)?$"));
    static const QRegularExpression part(
        QStringLiteral("(\\d+)(?:\\.(\\d+))?(千万|百万|十万|亿|万|千|百)?"));
    const auto whole = form.match(plain);
    if (!whole.hasMatch())
        return std::nullopt;
    std::int64_t sum = 0;
    std::int64_t lowest = kLimit;
    for (auto parts = part.globalMatch(whole.captured(2)); parts.hasNext();) {
        const auto each = parts.next();
        constexpr int kYuan = 2;
        const int power = powerOfScale(each.capturedView(3)).value_or(kYuan);
        const auto fen = exactFen(each.captured(1), each.captured(2), power);
        if (!fen || *fen >= lowest || *fen == 0)
            return std::nullopt;
        sum += *fen;
        lowest = 1;
        for (int i = 0; i < power; ++i)
            lowest *= 10;
    }
    const QString end = whole.captured(u"end");
    const bool approximate = !whole.captured(u"about").isEmpty() || end == u"左右" || end == u"余";
    return ReadAmount{Money::fromFen(sum), approximate};
}

// 「380万（含利息）」; a sum in brackets must be the same.
std::optional<Result<ReadAmount>> withRemark(const QString& plain, const QString& text,
                                             AmountUnit bare, const QString& field)
{
    static const QRegularExpression bracketed(QStringLiteral("^(.+)\\(([^()]*)\\)$"));
    const auto parts = plain.endsWith(u')') ? bracketed.match(plain) : QRegularExpressionMatch();
    if (!parts.hasMatch())
        return std::nullopt;
    auto amount = amountFromText(parts.captured(1), bare, field);
    if (!amount)
        return amount;
    const auto again = amountFromText(parts.captured(2), AmountUnit::Yuan, field);
    if (again && again->money != amount->money)
        return refuse(ErrorCode::AmountUnreadable, {field, text});
    amount->remark = again ? QString() : parts.captured(2);
    return amount;
}

} // namespace

std::optional<AmountUnit> amountUnitNamed(const QString& word)
{
    const QString plain = comparable(word).replace(u'萬', u'万').replace(u'億', u'亿');
    if (isForeign(plain))
        return AmountUnit::Foreign;
    const QString whole = plain.endsWith(u'元') || plain == u"分" ? plain : plain + u'元';
    const auto named = std::ranges::find_if(
        kUnits, [&](const NamedUnit& each) { return whole == QStringView(each.word); });
    return named == kUnits.end() ? std::nullopt : std::optional(named->unit);
}

int decimalsOf(AmountUnit unit)
{
    return powerOf({}, false, unit);
}

QStringList amountsIn(const QString& text)
{
    static const QRegularExpression sum(
        QStringLiteral("(?:¥|人民币)?\\d[\\d,]*(?:\\.\\d+)?(?:(?:[十百千]?万|亿|千|百)元?|元)"));
    QStringList sums;
    for (auto found = sum.globalMatch(comparable(text)); found.hasNext();)
        sums += found.next().captured();
    sums.removeDuplicates();
    return sums.size() > 1 ? sums : QStringList();
}

Result<ReadAmount> amountFromText(const QString& text, AmountUnit bare, const QString& field)
{
    const QString plain = plainAmount(text);
    if (isForeign(plain))
        return refuse(ErrorCode::AmountForeign, {field, text});
    if (const auto remarked = withRemark(plain, text, bare, field))
        return *remarked;
    auto written = inFigures(plain);
    if (const auto parts = written ? std::nullopt : inParts(plain))
        return *parts;
    if (!written)
        written = inWords(plain);
    if (!written)
        return refuse(ErrorCode::AmountUnreadable, {field, text});
    const auto says = [&](QStringView group) { return !written->match.captured(group).isEmpty(); };
    if (says(u"minus"))
        return refuse(ErrorCode::AmountNegative, {field, text});
    const QString scale = written->match.captured(u"scale");
    const bool isYuan = written->isYuan || says(u"yuan");
    const bool byMark = says(u"mark") && scale.isEmpty() && !isYuan;
    const bool isBare = scale.isEmpty() && !isYuan && !byMark;
    if (isBare && bare == AmountUnit::Foreign && written->whole != u"0")
        return refuse(ErrorCode::AmountForeign, {field, text});
    const int power = powerOf(scale, isYuan || byMark, bare);
    const auto fen = exactFen(written->whole, written->fraction, power);
    if (!fen)
        return refuse(ErrorCode::AmountUnreadable, {field, text});
    const QString end = written->match.captured(u"end");
    const bool approximate = says(u"about") || says(u"more") || says(u"more2") ||
                             (says(u"end") && end != u"整" && end != u"正");
    return ReadAmount{Money::fromFen(*fen), approximate, {}, byMark, isBare};
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
