// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/comparable_name.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace jiuzhang {

namespace {

// Forms of company law and of its neighbours, as they stand at the end of a name. Trades (厂,
// 经营部, 商行) are none: 青岚瓷厂 and 青岚商行 are two businesses.
constexpr std::array kLegalForms{
    u"有限责任公司",   u"股份有限公司", u"有限公司",     u"股份公司",         u"总公司",
    u"公司",           u"集团",         u"股份",         u"有限合伙",         u"特殊普通合伙",
    u"普通合伙",       u"合伙企业",     u"个人独资企业", u"个人独资",         u"个体工商户",
    u"农民专业合作社", u"专业合作社",   u"合作社",       u"专业合作社联合社",
};

// Written where nobody is named.
constexpr std::array kNobody{u"匿名", u"不详", u"未知", u"无"};

QList<uint> lettersOf(const QString& text)
{
    auto letters = comparable(text).toUcs4();
    letters.removeIf([](uint c) { return !QChar::isLetterOrNumber(c); });
    return letters;
}

// Takes the longest legal form off the end; false when there is none.
bool shorten(QString& name)
{
    qsizetype longest = 0;
    for (const char16_t* form : kLegalForms) {
        const QStringView view(form);
        if (view.size() > longest && name.endsWith(view))
            longest = view.size();
    }
    name.chop(longest);
    return longest > 0;
}

} // namespace

QString coreName(const QString& name)
{
    const auto letters = lettersOf(name);
    QString core =
        QString::fromUcs4(reinterpret_cast<const char32_t*>(letters.constData()), letters.size());
    if (std::ranges::any_of(kNobody, [&](const char16_t* word) { return core == word; }))
        return {};
    while (shorten(core))
        ;
    return core;
}

PairSet pairsOf(const QString& text)
{
    const auto letters = lettersOf(text);
    PairSet pairs;
    for (qsizetype i = 1; i < letters.size(); ++i)
        pairs.push_back((letters[i - 1] << 16) ^ letters[i]);
    std::ranges::sort(pairs);
    const auto repeated = std::ranges::unique(pairs);
    pairs.erase(repeated.begin(), repeated.end());
    return pairs;
}

std::size_t sharedBy(const PairSet& a, const PairSet& b)
{
    std::size_t shared = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i == *j) {
            ++shared;
            ++i;
            ++j;
        } else if (*i < *j) {
            ++i;
        } else {
            ++j;
        }
    }
    return shared;
}

bool areSimilarNames(const PairSet& a, const PairSet& b)
{
    const std::size_t shared = sharedBy(a, b);
    return shared > 0 && 5 * shared >= 4 * (a.size() + b.size() - shared);
}

std::size_t mostMissing(const PairSet& name)
{
    return name.size() / 5;
}

} // namespace jiuzhang
