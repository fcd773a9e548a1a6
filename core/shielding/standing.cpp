// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shielding/standing.h"

#include "core/shielding/shielding_words.h"

#include <QRegularExpression>

namespace jiuzhang {

namespace {

using Standing = NameForm::Standing;

const QString kNotOfMatter = QStringLiteral("(?![房里内家区面长址主员铺])"); // 「厂房」「店主」
const QString kCount = QStringLiteral("第?[\\d一二三四五六七八九十]{1,3}");

QString anyOf(const QStringList& words)
{
    return QStringLiteral("(?:%1)").arg(words.join(u'|'));
}

qsizetype matchedAt(const QRegularExpression& pattern, const FoldedText& text, qsizetype at)
{
    return pattern
        .match(text.text(), at, QRegularExpression::NormalMatch,
               QRegularExpression::AnchorAtOffsetMatchOption)
        .capturedLength();
}

// What makes a business of a word that anybody may use: 「光明|三厂」, no trade of others.
qsizetype kindBehind(const FoldedText& text, qsizetype at)
{
    static const QRegularExpression kind(
        QStringLiteral("(?:%1)?%2+%3").arg(kCount, anyOf(shieldingWords().kinds), kNotOfMatter));
    return matchedAt(kind, text, at);
}

bool isPerson(const FoundForm& form, const FoldedText& text)
{
    static const QRegularExpression called(
        anyOf(shieldingWords().labels.filter(QRegularExpression(QStringLiteral("..")))) +
        QStringLiteral("[是为:,]?$|(?:名叫|姓名|自称|联系|致电)$"));
    static const QRegularExpression titled(
        QStringLiteral("^(?:%1|1[3-9]\\d{9}|0\\d{9,11}|(?:的)?(?:电话|手机))")
            .arg(anyOf(shieldingWords().titles.filter(QRegularExpression(QStringLiteral(".."))))));
    static const QRegularExpression named(anyOf(shieldingWords().naming) + u'$');
    static const QRegularExpression said(u'^' + anyOf(shieldingWords().saying));
    const QStringView all(text.text());
    const auto before = all.left(form.at);
    const auto behind = all.mid(form.at + form.length);
    return called.match(before.right(8).toString()).hasMatch() ||
           titled.match(behind.left(16).toString()).hasMatch() ||
           ((before.isEmpty() || named.match(before.right(1).toString()).hasMatch()) &&
            said.match(behind.left(4).toString()).hasMatch());
}

} // namespace

qsizetype restOfName(const FoldedText& text, qsizetype at)
{
    static const QRegularExpression rest = [] {
        const auto& words = shieldingWords();
        const QString trades = anyOf(words.tradeWords) + u'*';
        const QString forms =
            anyOf(words.legalForms.filter(QRegularExpression(QStringLiteral("..")))) + u'+';
        const QString count = QStringLiteral("(?:%1)?%2?").arg(kCount, anyOf(words.places));
        return QRegularExpression(trades + QStringLiteral("(?:(?:%1%2%3)+|(?:%4)?[厂店]%5)")
                                               .arg(count, trades, forms, kCount, kNotOfMatter));
    }();
    return matchedAt(rest, text, at);
}

bool stands(const FoundForm& form, const FoldedText& text, const ChineseWords& words)
{
    const auto end = form.at + form.length;
    switch (form.standing) {
    case Standing::Anywhere:
        return true;
    case Standing::AsWord: {
        if (words.stand(form.at, form.length))
            return true;
        const auto rest = form.isEntity ? restOfName(text, end) : 0;
        return rest > 0 && words.stand(form.at, form.length + rest);
    }
    case Standing::AsPerson:
        return words.stand(form.at, form.length) && isPerson(form, text);
    case Standing::AsBusiness: {
        const auto kind = kindBehind(text, end);
        return kind > 0 && words.stand(form.at, form.length + kind);
    }
    }
    Q_UNREACHABLE();
}

} // namespace jiuzhang
