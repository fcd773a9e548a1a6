// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/chinese_number.h"

#include <array>

namespace jiuzhang {

namespace {

constexpr QStringView kEveryday = u"〇一二三四五六七八九";
constexpr QStringView kBankers = u"零壹贰叁肆伍陆柒捌玖";

std::optional<int> figureOf(QChar c)
{
    if (c == u'两')
        return 2;
    if (c == u'○')
        return 0;
    for (const QStringView figures : {kEveryday, kBankers}) {
        if (const auto at = figures.indexOf(c); at >= 0)
            return static_cast<int>(at);
    }
    return std::nullopt;
}

struct Rank {
    QChar everyday;
    QChar bankers;
    int value;
};
constexpr std::array kRanks{Rank{u'千', u'仟', 1000}, Rank{u'百', u'佰', 100},
                            Rank{u'十', u'拾', 10}};

std::optional<int> rankOf(QChar c)
{
    for (const Rank& rank : kRanks) {
        if (c == rank.everyday || c == rank.bankers)
            return rank.value;
    }
    return std::nullopt;
}

// Below ten thousand: 「三百八十」「十二」「三千零五」, and as people speak 「三百八」.
std::optional<std::int64_t> belowTenThousand(QStringView text, bool mayBeSpoken)
{
    std::int64_t value = 0;
    std::optional<int> figure;
    bool afterZero = false; // the figure: 「零八」
    int lowest = 10'000;    // of the ranks so far: each stands below the one before
    for (const QChar c : text) {
        if (const auto rank = rankOf(c)) {
            const bool beginsWithTen = *rank == 10 && value == 0 && !figure;
            if (*rank >= lowest || (!figure.value_or(0) && !beginsWithTen))
                return std::nullopt;
            value += std::int64_t{figure.value_or(1)} * *rank;
            lowest = *rank;
            figure.reset();
            afterZero = false;
        } else {
            const auto next = figureOf(c);
            if (!next || figure.value_or(0) != 0)
                return std::nullopt;
            afterZero = afterZero || *next == 0;
            figure = next;
        }
    }
    if (value == 0 || lowest <= 10 || figure.value_or(0) == 0 || afterZero)
        return value + figure.value_or(0);
    // 「三百八」 is 380, for 308 is called 「三百零八」. In a banker's figures nobody speaks like
    // this.
    if (kBankers.contains(text.back()) || !mayBeSpoken)
        return std::nullopt;
    return value + *figure * lowest / 10;
}

std::optional<std::int64_t> figureByFigure(QStringView text)
{
    std::int64_t value = 0;
    for (const QChar c : text) {
        const auto figure = figureOf(c);
        if (!figure)
            return std::nullopt;
        value = value * 10 + *figure;
    }
    return value;
}

} // namespace

std::optional<std::int64_t> chineseNumber(QStringView text)
{
    constexpr qsizetype kLongest = 15; // characters
    if (text.isEmpty() || text.size() > kLongest)
        return std::nullopt;
    if (const auto plain = figureByFigure(text))
        return plain;
    std::int64_t value = 0;
    std::int64_t lowest = 1; // of the words so far
    struct Part {
        QChar word;
        std::int64_t times;
    };
    for (const Part part : {Part{u'亿', 100'000'000}, Part{u'万', 10'000}}) {
        const auto at = text.indexOf(part.word);
        if (at < 0)
            continue;
        const auto times = belowTenThousand(text.left(at), false);
        if (!times || *times == 0)
            return std::nullopt;
        value += *times * part.times;
        text = text.mid(at + 1);
        lowest = part.times;
    }
    // 「一万二」 is 12,000.
    const auto last = text.size() == 1 && lowest > 1 ? figureOf(text.front()) : std::nullopt;
    if (last && *last != 0)
        return kBankers.contains(text.front()) ? std::nullopt
                                               : std::optional(value + *last * lowest / 10);
    const auto rest = belowTenThousand(text, true);
    if (!rest)
        return std::nullopt;
    return value + *rest;
}

} // namespace jiuzhang
