// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/secrecy_wish.h"

#include "core/base/text.h"

#include <QJsonArray>

#include <algorithm>

namespace jiuzhang {

namespace {

constexpr quint32 kBits = 16;

quint32 pairOf(QChar first, QChar second)
{
    return (quint32{first.unicode()} << kBits) | second.unicode();
}

bool isSeen(QChar c)
{
    return !c.isSpace() && c.category() != QChar::Other_Format;
}

// The words of one list as an alternative, the longer ones first. Words are data, not patterns.
class WordLists {
public:
    explicit WordLists(const QJsonObject& json) : json_(json) {}

    QString any(QStringView list)
    {
        QStringList words;
        for (const auto& word : json_.value(list).toArray())
            words += QRegularExpression::escape(comparable(word.toString()));
        if (words.isEmpty())
            missing_ = missing_.isEmpty() ? u'/' + list.toString() : missing_;
        std::ranges::stable_sort(words, std::ranges::greater(), &QString::size);
        return QStringLiteral("(?:%1)").arg(words.join(u'|'));
    }

    // The first two characters of each word, or its only one.
    void addBeginnings(QStringView list, QSet<quint32>& beginnings) const
    {
        for (const auto& word : json_.value(list).toArray()) {
            const QString plain = comparable(word.toString());
            beginnings.insert(plain.size() > 1 ? pairOf(plain[0], plain[1]) : pairOf({}, plain[0]));
        }
    }

    [[nodiscard]] const QString& missing() const { return missing_; }

private:
    const QJsonObject& json_;
    QString missing_; // the first list that is not there
};

QRegularExpression pattern(const QString& text)
{
    QRegularExpression expression(text);
    expression.optimize();
    return expression;
}

// Who says which words are not to be said: 「不要提我们公司名字」 「名字别写出去」 「别往外讲」
// 「只限你们知道」 「以某企业代替」; or that it is secret by the one word that stands there,
// 「(密)」.
QRegularExpression unnamed(WordLists& words, const QString& nearby)
{
    const QString pleas = words.any(u"pleas");
    const QString names = words.any(u"names");
    const QString said = words.any(u"saying") + QStringLiteral("(?![错清明])");
    const QString guarded = words.any(u"guarding");
    const QStringList ways{
        pleas + nearby + said + nearby + QStringLiteral("(?:%1|%2)").arg(names, words.any(u"ours")),
        names + nearby + pleas + nearby + said,
        pleas + nearby + words.any(u"ours") + nearby + said,
        pleas + nearby + words.any(u"outward") + said,
        words.any(u"outward") + nearby + pleas + nearby + said,
        pleas + nearby + words.any(u"spreading"),
        pleas + QStringLiteral("转(?:原件|件|$|[。;!?\\n,、)])"),
        words.any(u"limiting") + nearby + words.any(u"insiders"),
        QStringLiteral("保护") + nearby + guarded,
        guarded + QStringLiteral("(?:予以|加以|给予|得到)?保护"),
        QStringLiteral("[用以]") + nearby + words.any(u"stranger") + words.any(u"standingIn"),
        QStringLiteral("用") + words.any(u"codes"),
        QStringLiteral("(?:^|\\n)[(\\[【]?密[)\\]】]?(?:$|\\n)"),
    };
    return pattern(ways.join(u'|'));
}

} // namespace

tl::expected<SecrecyWishes, QString> SecrecyWishes::fromJson(const QJsonObject& lists)
{
    // Between a refusal and what it refuses may stand whom and what it is about, in one sentence.
    const auto within = QStringLiteral("[^。;!?\\n]{0,24}?");
    const auto nearby = QStringLiteral("[^。;!?\\n,、]{0,8}?");
    WordLists words(lists);
    SecrecyWishes wishes;
    wishes.unrelated_ = pattern(words.any(u"unrelated"));
    wishes.notRefusals_ = pattern(words.any(u"notRefusals"));
    wishes.secret_ = pattern(words.any(u"secret"));
    wishes.waivedBefore_ =
        pattern(QStringLiteral("(?:^|[。;!?\\n,、:()]|%1)(?:是否)?%2%3*$")
                    .arg(words.any(u"spokenFor"), words.any(u"waivers"), words.any(u"between")));
    wishes.waivedBehind_ = pattern(
        QStringLiteral(
            "^(?:要求|需求|需要|处理|意愿)?(?:是否)?[:(]?%1(?:要求|需求|需要)?(?:$|[。;!?\\n,、)])")
            .arg(words.any(u"answered")));
    const QString publishing = words.any(u"publishing");
    wishes.exposed_ = pattern(
        QStringLiteral("%1%2%3|不%3|%4%5(?:姓名|名字|身份|名称|信息|单位)|%1%5%6|不%6|%7%5%8")
            .arg(words.any(u"refusals"), within, words.any(u"exposing"), words.any(u"hiding"),
                 nearby, publishing, words.any(u"pleas"), words.any(u"telling")));
    // 「是否同意公开:否」
    wishes.unpublished_ = pattern(QStringLiteral("%1%2:%3(?:$|[。;!?\\n,、)])")
                                      .arg(publishing, nearby, words.any(u"answered")));
    wishes.known_ = pattern(QStringLiteral("%1%2%3%4%5")
                                .arg(words.any(u"refusals"), nearby, words.any(u"letting"), within,
                                     words.any(u"knowing")));
    wishes.feared_ =
        pattern(QStringLiteral("%1%2%3|%4")
                    .arg(words.any(u"fearing"), within, words.any(u"harm"), words.any(u"threats")));
    wishes.unnamed_ = unnamed(words, nearby);
    wishes.anonymous_ = pattern(words.any(u"anonymous"));
    for (const auto* list : {u"secret", u"exposing", u"publishing", u"telling", u"knowing", u"harm",
                             u"threats", u"hiding", u"names", u"outward", u"spreading", u"limiting",
                             u"guarding", u"standingIn", u"codes", u"pleas"})
        words.addBeginnings(list, wishes.beginnings_);
    wishes.beginnings_.insert(pairOf({}, u'密'));
    if (!words.missing().isEmpty())
        return tl::make_unexpected(words.missing());
    return wishes;
}

SecrecyWishes::Wish SecrecyWishes::in(const QString& text) const
{
    if (!mayWish(text))
        return Wish::None;
    // Lines are sentences of their own; all other space is none.
    QStringList lines = text.split(u'\n');
    for (QString& line : lines)
        line = comparable(line.removeIf([](QChar c) { return !isSeen(c); }));
    const QString gap = QStringLiteral("…");
    const QString plain = lines.join(u'\n').replace(unrelated_, gap);
    const QString refusing = QString(plain).replace(notRefusals_, gap);
    const auto says = [&](const QRegularExpression& wish) {
        return wish.match(refusing).hasMatch();
    };
    const bool isWished = isSecret(plain) || says(exposed_) || says(unpublished_) || says(known_) ||
                          says(feared_) || says(unnamed_);
    if (!isWished)
        return Wish::None;
    return says(anonymous_) ? Wish::Anonymous : Wish::Secret;
}

// Asked of every cell, of which most have none of the words.
bool SecrecyWishes::mayWish(const QString& text) const
{
    QChar before;
    for (const QChar c : text) {
        if (!isSeen(c))
            continue;
        if (beginnings_.contains(pairOf(before, c)) || beginnings_.contains(pairOf({}, c)))
            return true;
        before = c;
    }
    return false;
}

bool SecrecyWishes::isSecret(const QString& text) const
{
    for (auto found = secret_.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QStringView all(text);
        if (!isWaived(all.left(match.capturedStart()), all.mid(match.capturedEnd())))
            return true;
    }
    return false;
}

bool SecrecyWishes::isWaived(QStringView before, QStringView behind) const
{
    return waivedBefore_.match(before).hasMatch() || waivedBehind_.match(behind).hasMatch();
}

} // namespace jiuzhang
