// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shielding/chinese_words.h"
#include "core/shielding/folded_text.h"
#include "core/shielding/name_form.h"
#include "core/shielding/shielding_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace jiuzhang {

namespace {

using Reach = NameForm::Reach;
using Standing = NameForm::Standing;

bool isHan(const QString& name)
{
    return std::ranges::all_of(name, [](QChar each) { return each.script() == QChar::Script_Han; });
}

// The surname that the name begins with; none where it begins with no surname.
QString familyOf(const QString& name)
{
    for (const auto& twofold : shieldingWords().twofoldSurnames) {
        if (name.startsWith(twofold) && name.size() > 2)
            return twofold;
    }
    return !name.isEmpty() && shieldingWords().surnames.contains(name[0]) ? name.left(1)
                                                                          : QString();
}

bool isName(const QString& text)
{
    return text.size() >= 2 && text.size() <= 4 && isHan(text) && !familyOf(text).isEmpty() &&
           !shieldingWords().nobody.contains(text);
}

// As people of that surname are spoken of; not by a word that means something else, 「施工」.
void addAddress(std::vector<NameForm>& forms, const QString& family)
{
    QStringList ways;
    for (const auto& title : shieldingWords().titles)
        ways += family + title;
    for (const QString& familiar :
         {QStringLiteral("老"), QStringLiteral("小"), QStringLiteral("阿")})
        ways += familiar + family;
    for (const auto& way : ways) {
        if (!shieldingWords().common.contains(way))
            forms.push_back({way, Reach::OwnMatter, Standing::AsWord});
    }
}

void addName(std::vector<NameForm>& forms, const QString& name)
{
    const auto& common = shieldingWords().common;
    const QString family = familyOf(name);
    const QString given = name.mid(family.size());
    const bool isCommon = common.contains(name) || isWord(name);
    forms.push_back({name, isCommon ? Reach::OwnMatter : Reach::Everywhere});
    if (isCommon)
        forms.push_back({name, Reach::Everywhere, Standing::AsPerson});
    addAddress(forms, family);
    if (given.size() > 1 && !common.contains(given))
        forms.push_back(
            {given, Reach::OwnMatter, isWord(given) ? Standing::AsWord : Standing::Anywhere});
}

// What stands beside a name: 「联系人王五」 「王五女士」 「王五等3人」 「王五夫妇」.
QString withoutBeside(QString text)
{
    static const QRegularExpression kTail(
        QStringLiteral("(?:等.*|夫妇|夫妻|女儿|儿子|之[妻夫子女]|本人|代)$"));
    for (const auto& label : shieldingWords().labels) {
        if (text.size() > label.size() + 1 && text.startsWith(label))
            text = text.mid(label.size());
    }
    text.remove(kTail);
    for (const auto& title : shieldingWords().titles) {
        if (title.size() > 1 && text.size() > title.size() && text.endsWith(title))
            text.chop(title.size());
    }
    return text;
}

// 「王五和李六」, but not 「王和平」.
QStringList joinedNames(const QString& text)
{
    for (const QChar joint : QStringLiteral("和与及同")) {
        const auto at = text.indexOf(joint);
        if (at > 1 && isName(text.left(at)) && isName(text.mid(at + 1)))
            return {text.left(at), text.mid(at + 1)};
    }
    return {text};
}

void addChinese(std::vector<NameForm>& forms, const QString& token)
{
    const QString bare = withoutBeside(token);
    for (const QString& name : joinedNames(bare)) {
        if (isName(name))
            addName(forms, name);
        else if (name.size() == 1 || shieldingWords().twofoldSurnames.contains(name))
            addAddress(forms, name); // 「王女士」
        else if (name.startsWith(u'老') && name.size() > 1)
            addAddress(forms, name.mid(1, 1)); // 「老王牛肉粉」
    }
}

} // namespace

std::vector<NameForm> personForms(const QString& field)
{
    // 「王 五」 is one name; a foreign one has its dot inside.
    static const QRegularExpression kSpaced(
        QStringLiteral("(?<![一-龥])([一-龥])[ 　]+([一-龥])(?![一-龥])"));
    static const QRegularExpression kBetween(
        QStringLiteral("[、。《》〈〉【】〔〕「」『』]+|[^\\p{Han}\\p{Latin}·•・]+|"
                       "(?<=\\p{Han})(?=\\p{Latin})")); // 、 counts as Han
    static const QRegularExpression kParts(QStringLiteral("[·•・]+"));
    std::vector<NameForm> forms;
    const QString text = QString(field).replace(kSpaced, QStringLiteral("\\1\\2"));
    const QString whole = folded(text);
    const bool isOfNobody = shieldingWords().nobody.contains(whole);
    if (whole.size() > 1 && !isOfNobody)
        forms.push_back({whole, isWord(whole) ? Reach::OwnMatter : Reach::Everywhere});
    for (const auto& each : text.split(kBetween, Qt::SkipEmptyParts)) {
        const auto parts = each.split(kParts, Qt::SkipEmptyParts);
        if (parts.size() > 1)
            forms.push_back({folded(each), Reach::Everywhere});
        for (const auto& part : parts) {
            const bool tells = parts.size() > 1 || !isHan(part);
            if (tells && part.size() > 2 && !shieldingWords().nobody.contains(part))
                forms.push_back({folded(part)});
            if (isHan(part) && parts.size() == 1)
                addChinese(forms, part);
        }
    }
    return forms;
}

} // namespace jiuzhang
