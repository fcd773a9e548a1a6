// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/free_names.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace jiuzhang {

namespace {

struct Spelling {
    const char16_t* pattern;
    const char16_t* instead;
};

QString respelt(QString text, const auto& spellings)
{
    for (const auto& [pattern, instead] : spellings)
        text.replace(pattern, instead);
    return text;
}

using Spellings = std::vector<std::pair<QRegularExpression, QString>>;

Spellings compiled(std::initializer_list<Spelling> spellings)
{
    Spellings all;
    for (const auto& each : spellings)
        all.emplace_back(QRegularExpression(QString::fromUtf16(each.pattern)),
                         QString::fromUtf16(each.instead));
    return all;
}

} // namespace

QString unitKey(const QString& name)
{
    static const auto spellings = compiled({
        {u"\\([^()]*\\)$", u""},                          // 区财政局(国库股)
        {u"^.+市(?=..区)", u""},                          // 景德镇市珠山区人民法院
        {u"^原", u""},                                    // 原区建设局
        {u"^区", u""},                                    // 市场监管局
        {u"和", u""},                                     // 住房城乡建设局
        {u"(?<=镇)(?:人民)?政府$", u""},                  // 竟成镇政府
        {u"(?:街道办事处|街道办|街办|办事处)$", u"街道"}, // 里村街办
    });
    return respelt(comparable(name), spellings);
}

QString categoryKey(const QString& name)
{
    static const auto spellings = compiled({
        {u"^(?:\\([一二三四五六七八九十\\d]+\\)|[一二三四五六七八九十\\d]+[、.])", u""},
        {u"\\([^()]*\\)$", u""},
        {u"(?:类|方面)?(?:的?问题)?$", u""},
        {u"未", u"不"}, // 招商引资政策未兑现
    });
    return respelt(comparable(name), spellings);
}

bool isOfHigherLevel(const QString& name)
{
    static const QRegularExpression higher(
        QStringLiteral("^(?:.+省|市(?!场)|[^区]{2,}市(?!场)[^区]*$)"));
    return higher.match(comparable(name)).hasMatch();
}

QString districtIn(const QString& name)
{
    static const QRegularExpression district(QStringLiteral("^(?:.+市)?([^区市]{2}区)"));
    return district.match(comparable(name)).captured(1);
}

bool isOneLetterApart(const QString& a, const QString& b)
{
    constexpr qsizetype kFewest = 3;
    const QString& shorter = a.size() < b.size() ? a : b;
    const QString& longer = a.size() < b.size() ? b : a;
    if (shorter.size() < kFewest || longer.size() - shorter.size() > 1)
        return false;
    const auto [here, there] = std::ranges::mismatch(shorter, longer);
    if (there == longer.end())
        return false; // the same
    const auto behind = shorter.size() == longer.size() && here != shorter.end() ? here + 1 : here;
    return std::equal(behind, shorter.end(), there + 1, longer.end());
}

bool isWithin(const QString& name, const QString& text)
{
    constexpr qsizetype kFewest = 4;
    return name.size() >= kFewest && name != text && text.contains(name);
}

} // namespace jiuzhang
