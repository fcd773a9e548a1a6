// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/unit_mentions.h"

#include "core/directory/free_names.h"

#include <QRegularExpression>

#include <algorithm>

namespace jiuzhang {

namespace {

constexpr qsizetype kLongestName = 20; // characters
constexpr qsizetype kShortestName = 2;

// How a unit's name may end.
const QRegularExpression& nameEnd()
{
    static const QRegularExpression end(
        QStringLiteral("人民政府|镇政府|政府|街道办事处|街道办|街办|办事处|街道|委员会|管委会|"
                       "办公室|法院|检察院|分局|局|委|办|"
                       "中心|镇|乡|区"));
    return end;
}

enum class Whose { Ours, Others, Unclear };

// By what stands directly before it: 「景德镇市」住建局, 「昌江区」住建局.
Whose whoseIs(const Finding& in, Passage name)
{
    static const QRegularExpression higher(QStringLiteral("(?:省|市|县|国家|全国)$"));
    const QString text = in.letter.at(name);
    const qsizetype from = std::max<qsizetype>(0, name.start - 6);
    const QString before = in.letter.text.sliced(from, name.start - from);
    const QString around = before.right(2) + text.left(1);
    const QString district = in.programme.district;
    if (std::ranges::any_of(in.words.list(u"elsewhere"), [&](const QString& place) {
            return before.endsWith(place) || around == place;
        }))
        return Whose::Others;
    if (text.startsWith(district))
        return Whose::Ours;
    if (higher.match(before).hasMatch())
        return Whose::Others;
    if (before.endsWith(district) || before.isEmpty() ||
        before.back().script() != QChar::Script_Han || !text.startsWith(u'区'))
        return Whose::Ours;
    return in.words.has(u"beforeUnits", before.right(1)) ? Whose::Ours : Whose::Unclear;
}

// The longest name that ends there; empty: none does.
std::optional<Mention> longestEndingAt(const Finding& in, qsizetype end, qsizetype lowest)
{
    static const QRegularExpression city(QStringLiteral("市(?=..区)"));
    for (qsizetype start = std::max(lowest, end - kLongestName); start + kShortestName <= end;
         ++start) {
        const QString name = in.letter.at({start, end});
        const bool isOne =
            std::ranges::all_of(name, [](QChar c) { return c.script() == QChar::Script_Han; });
        if (!isOne || city.match(name).hasMatch())
            continue;
        const bool isBare = name.size() == kShortestName && name != u"法院";
        if (isBare || isOfHigherLevel(name))
            continue;
        // What only stands before it (「原」「景德镇市」) is no part of the name.
        if (const auto unit = in.programme.directory.named(name, in.on))
            return Mention{*unit, {start, end}};
    }
    return std::nullopt;
}

} // namespace

Mentions mentionsIn(const Finding& in)
{
    Mentions mentions;
    for (auto found = nameEnd().globalMatch(in.letter.text); found.hasNext();) {
        const auto mention = longestEndingAt(in, found.next().capturedEnd(), 0);
        if (!mention)
            continue;
        const Whose whose = whoseIs(in, mention->at);
        if (whose == Whose::Unclear)
            mentions.doubtful.push_back(mention->at);
        if (whose != Whose::Ours)
            continue;
        // 「竟成镇」 in 「竟成镇人民政府」 is the same mention.
        if (!mentions.units.empty() && mentions.units.back().at.end > mention->at.start)
            mentions.units.back() = *mention;
        else
            mentions.units.push_back(*mention);
    }
    return mentions;
}

} // namespace jiuzhang
