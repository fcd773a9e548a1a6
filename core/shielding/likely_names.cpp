// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shielding/likely_names.h"

#include "core/shielding/shielding_words.h"

#include <algorithm>

namespace jiuzhang {

namespace {

// 「青岚陶瓷厂」; not 「该公司」「某陶瓷企业」.
const QRegularExpression& businessName()
{
    static const QRegularExpression name(QStringLiteral(
        "(?<![\\p{Han}])(?!(?:该|本|我|贵|各|其|某|这|两|几|一))"
        "[\\p{Han}（()）]{2,20}?(?:有限公司|公司|集团|厂|商行|经营部|工作室|合作社|酒店|"
        "事务所)"));
    return name;
}

const QRegularExpression& personName()
{
    static const QRegularExpression name = [] {
        const auto& words = shieldingWords();
        const QString family = u'(' + words.twofoldSurnames.join(u'|') + QStringLiteral("|[") +
                               words.surnames + QStringLiteral("])");
        return QRegularExpression(
            QStringLiteral(
                "(?:联系人|法定代表人|法人|负责人|经办人|反映人|证人|股东|老板)(?:是|为|[:：])?") +
            family + QStringLiteral("\\p{Han}{1,2}|") + family +
            QStringLiteral("(?:女士|先生|总(?![额计共数量])|老板|经理|厂长|师傅)|[老小]") + family +
            QStringLiteral("(?!\\p{Han}*[化年区城])"));
    }();
    return name;
}

// 「第一建筑」 beside words that are said of somebody; not 「市政工程」.
QStringList shortNames(const QString& text)
{
    static const QRegularExpression name = [] {
        QStringList trades;
        for (const auto& trade : shieldingWords().trades)
            trades += trade.word;
        return QRegularExpression(
            QStringLiteral("(?:^|[，。；：、“「（\\s与和同及由向跟])\\K(?![与和同及由向跟])(\\p{"
                           "Han}{2,4}?)(?:") +
            trades.join(u'|') +
            QStringLiteral(")(?=$|[，。；、”」）同的也等催称来未已]|反映|多次)"));
    }();
    QStringList found;
    for (auto it = name.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (!shieldingWords().ofNames.contains(match.captured(1)))
            found += match.captured();
    }
    return found;
}

// 「Xinhong Ceramics」「Xinhong」; not 「PPP」「pdf」.
const QRegularExpression& latinName()
{
    static const QRegularExpression name(
        QStringLiteral("(?<![\\p{Latin}\\p{Nd}@._-])(?:\\p{Lu}[\\p{Latin}'’-]+"
                       "(?:[ .&]{1,3}\\p{Latin}[\\p{Latin}'’-]*)+|\\p{Lu}\\p{Ll}{3,})"
                       "(?![\\p{Latin}\\p{Nd}@_-])"));
    return name;
}

QString addressShapes()
{
    return QStringLiteral(
        "[A-Za-z0-9._%+-]+ ?[@＠][A-Za-z0-9.-]+\\.[A-Za-z]{2,}"
        "|(?:微信号?|[QqＱ][Qq][号群]?|wx|WX|vx|VX)[:：（( 　为是]*\\K[A-Za-z0-9_-]{5,20}");
}

// Seven digits or more that are no sum and no day.
const QRegularExpression& longNumber()
{
    static const QRegularExpression number(
        QStringLiteral("(?<![\\p{Nd}.])\\p{Nd}(?:[ -]?\\p{Nd}){6,}(?![\\p{Nd}.]|万|元|亿|亩)"));
    return number;
}

} // namespace

const QRegularExpression& tellingNumber()
{
    const auto gap = QStringLiteral("[ \\-‐–—－　.()（）]{0,2}");
    const auto digits = [&gap](int least, int most) {
        return QStringLiteral("(?:%1\\p{Nd}){%2,%3}").arg(gap).arg(least).arg(most);
    };
    // Days and years in a row are no account: 「20200501-20221231」 「2018 2019 2020 2021年度」.
    const QStringList shapes{
        QStringLiteral("[1１]") + gap + QStringLiteral("[3-9３-９]") + digits(9, 9),
        QStringLiteral(
            "[(（]?[0０]\\p{Nd}{2,3}[)）]?[ \\-‐–—－　]?\\p{Nd}{3,4}[ \\-‐–—－　]?\\p{Nd}{4}"),
        QStringLiteral("[48４８][0０][0０]") + gap + QStringLiteral("\\p{Nd}{3,4}") + gap +
            QStringLiteral("\\p{Nd}{3,4}"),
        QStringLiteral("\\p{Nd}{6}") + digits(11, 11) + QStringLiteral("[0-9０-９XxＸｘ]"),
        QStringLiteral("(?!(?:19|20)\\d\\d[ -]?(?:19|20|0\\d|1[0-2]))\\p{Nd}{4}"
                       "(?:[ -]?\\p{Nd}{4}){3}(?:[ -]?\\p{Nd}{1,3})?")};
    const auto said = QStringLiteral("[:： 　为是]*\\K");
    static const QRegularExpression number(
        QStringLiteral("(?<![\\p{Nd}.])(?:") + shapes.join(u'|') +
        QStringLiteral(")(?![\\p{Nd}]|[ 　]?[万元])"
                       "|(?:电话|座机|手机|致电|拨打|热线|传真|号码|联系方式)") +
        said +
        QStringLiteral(
            "\\p{Nd}{3,4}[ -－]?\\p{Nd}{4}(?![\\p{Nd}万元])|(?:账号|帐号|账户|帐户|卡号)") +
        said +
        QStringLiteral("\\p{Nd}(?:[ -]?\\p{Nd}){9,24}"
                       "|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]"
                       "[ 　]?[A-Za-zＡ-Ｚ][-·• ]?[A-Za-z0-9０-９]{4,6}(?![A-Za-z0-9])挂?"
                       "|") +
        addressShapes());
    return number;
}

const QRegularExpression& tellingAddress()
{
    static const QRegularExpression address(addressShapes());
    return address;
}

const QRegularExpression& latinBusinessName()
{
    // A first word, and further ones: 「Xinhong Ceramics 」.
    const auto words = QStringLiteral("\\p{Latin}[\\p{Latin}\\p{Nd}'’&-]*(?:[ ,.&]{1,3}"
                                      "\\p{Latin}[\\p{Latin}\\p{Nd}'’&-]*)*?");
    static const QRegularExpression name(
        QStringLiteral("(?<![\\p{Latin}\\p{Nd}@.])(?:(?i)") + words +
        QStringLiteral(
            "[ ,.]+(?:co\\b[., ]*(?:ltd\\b|limited\\b)?|ltd\\b|limited\\b|inc\\b|llc\\b|"
            "corp\\b|corporation\\b|company\\b|group\\b|gmbh\\b|plc\\b)\\.?"
            "|(?:英文|外文|拼音|英语)(?:全称|简称|名称|名字|名|商号)[:：为是叫 　“「（(]*\\K") +
        words + QStringLiteral("(?![ ,.&]{0,3}[\\p{Latin}\\p{Nd}])\\.?)"));
    return name;
}

QStringList likelyNames(const QString& text)
{
    QStringList likely = shortNames(text);
    for (const auto* look : {&businessName(), &latinBusinessName(), &latinName(), &personName(),
                             &tellingNumber(), &longNumber()}) {
        for (auto it = look->globalMatch(text); it.hasNext();) {
            const QString found = it.next().captured().trimmed();
            const auto isToldBy = [&](const QString& told) { return told.contains(found); };
            if (std::ranges::none_of(likely, isToldBy))
                likely += found;
        }
    }
    return likely;
}

} // namespace jiuzhang
