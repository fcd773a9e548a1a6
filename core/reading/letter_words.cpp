// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/letter_words.h"

#include "core/base/text.h"
#include "core/casework/fields.h"
#include "core/shielding/shielding_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace jiuzhang {

namespace {

const auto kResource = QStringLiteral(":/reading/letter-words.json");

std::map<QString, QStringList> listsIn(const QJsonObject& json)
{
    std::map<QString, QStringList> lists;
    for (auto list = json.begin(); list != json.end(); ++list) {
        QStringList& words = lists[list.key()];
        for (const auto& word : list.value().toArray())
            words += word.toString();
        std::ranges::stable_sort(words, std::ranges::greater(), &QString::size);
    }
    return lists;
}

QString alternativeOf(QStringList words)
{
    std::ranges::transform(words, words.begin(),
                           [](const QString& word) { return QRegularExpression::escape(word); });
    return QStringLiteral("(?:%1)").arg(words.join(u'|'));
}

tl::unexpected<Error> invalid(const QString& place)
{
    return refuse(ErrorCode::ProgrammeInvalid, {kResource, place, QStringLiteral("1")});
}

// Forms that offices have too, or that every word may end with, tell no business.
bool tellsBusiness(const QString& form)
{
    static const QStringList others{
        QStringLiteral("办事处"), QStringLiteral("中心"),       QStringLiteral("企业"),
        QStringLiteral("股份"),   QStringLiteral("有限"),       QStringLiteral("个体户"),
        QStringLiteral("联合会"), QStringLiteral("个体工商户"), QStringLiteral("学校"),
        QStringLiteral("医院"),   QStringLiteral("集团"),       QStringLiteral("研究院")};
    static const QStringList brief{QStringLiteral("厂"), QStringLiteral("店"),
                                   QStringLiteral("坊")};
    const bool isHan = form.front().script() == QChar::Script_Han;
    return isHan && (form.size() > 1 ? !others.contains(form) : brief.contains(form));
}

} // namespace

Result<LetterWords> LetterWords::shipped()
{
    QFile file(kResource);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {kResource, file.errorString()});
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return refuse(ErrorCode::NotJson, {kResource, error.errorString()});
    LetterWords words;
    words.lists_ = listsIn(json[u"lists"].toObject());
    words.signs_ = listsIn(json[u"signs"].toObject());
    words.senders_ = listsIn(json[u"senders"].toObject());
    for (const auto& [name, list] : words.lists_) {
        if (list.isEmpty())
            return invalid(u'/' + name);
    }
    for (const auto& [key, labels] : listsIn(json[u"labels"].toObject())) {
        if (!clueField(key))
            return invalid(QStringLiteral("/labels/") + key);
        for (const auto& label : labels)
            words.labels_.insert(comparable(label), key);
    }
    return words;
}

const QStringList& LetterWords::list(QStringView name) const
{
    return lists_.at(name.toString());
}

QString LetterWords::any(QStringView name) const
{
    return alternativeOf(list(name));
}

bool LetterWords::has(QStringView name, QStringView word) const
{
    return list(name).contains(word);
}

bool LetterWords::isWithin(QStringView text, QStringView name) const
{
    return std::ranges::any_of(list(name),
                               [&](const QString& word) { return text.contains(word); });
}

std::optional<QString> LetterWords::labelled(const QString& label) const
{
    const auto found = labels_.constFind(comparable(label));
    return found == labels_.constEnd() ? std::nullopt : std::optional(*found);
}

namespace {

// As a word of its own: the digits of a hotline are none within a longer number.
bool stands(const QString& word, const QString& text)
{
    const auto isDigit = [&](qsizetype at) {
        return at >= 0 && at < text.size() && text[at].isDigit();
    };
    for (auto at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const auto end = at + word.size();
        if (!(word.front().isDigit() && isDigit(at - 1)) &&
            !(word.back().isDigit() && isDigit(end)))
            return true;
    }
    return false;
}

} // namespace

QString LetterWords::senderOf(const QString& text) const
{
    for (const auto& [profile, words] : senders_) {
        if (std::ranges::any_of(words, [&](const QString& word) { return stands(word, text); }))
            return profile;
    }
    return {};
}

const QString& businessName()
{
    static const QString name = [] {
        QStringList forms;
        for (const QString& form : shieldingWords().legalForms) {
            if (tellsBusiness(form))
                forms += form;
        }
        // A shop may be one of a company, and a company have a branch: the name goes on then.
        return QStringLiteral(
                   "(?!(?:我|本|该|贵|其|某|各|这|两|几))[\\p{Han}A-Za-z0-9·（）()]{2,30}?%1"
                   "(?!(?:(?!与|和|及|向|诉|的)[\\p{Han}（）()]){0,8}?公司)"
                   "(?:[\\p{Han}]{1,8}?分公司)?")
            .arg(alternativeOf(forms));
    }();
    return name;
}

} // namespace jiuzhang
