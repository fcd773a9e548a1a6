// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header_names.h"

#include "core/base/text.h"
#include "core/casework/fields.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace jiuzhang {

namespace {

const auto kResource = QStringLiteral(":/exchange/header-synonyms.json");

QStringList comparableList(const QJsonValue& value)
{
    QStringList names;
    for (const QJsonValue& name : value.toArray())
        names.append(comparable(name.toString()));
    return names;
}

constexpr qsizetype kLongestWord = 8; // with blanks in it

// The parts that are plain lists of words.
constexpr std::array kLists{u"serial",   u"totals",  u"footers", u"namesInGroup", u"kept",
                            u"examples", u"unknown", u"dittos",  u"paid"};

// The place of the first part that is missing or of another kind; "" when all are there.
QString wronglyBuilt(const QJsonObject& json)
{
    for (const auto* part : {u"columns", u"sourceInTitle", u"otherwise", u"groups"}) {
        if (json.value(QStringView(part)).toObject().isEmpty())
            return u'/' + QString::fromUtf16(part);
    }
    for (const auto* part : kLists) {
        if (json.value(QStringView(part)).toArray().isEmpty())
            return u'/' + QString::fromUtf16(part);
    }
    return {};
}

QHash<QString, QString> fieldsByName(const QJsonObject& json)
{
    QHash<QString, QString> fields;
    for (auto field = json.begin(); field != json.end(); ++field) {
        for (const QString& name : comparableList(field.value()))
            fields.insert(name, field.key());
    }
    return fields;
}

std::optional<QString> lookedUp(const QHash<QString, QString>& fields, const QString& name)
{
    const auto found = fields.constFind(name);
    return found == fields.constEnd() ? std::nullopt : std::optional(*found);
}

// A heading without the marks, the unit and the 「其中:」 that people put around its name.
QString nameIn(const QString& heading)
{
    static const QRegularExpression unit(QStringLiteral(
        "[(\\[]?(?:单位:)?(?:人民币)?(?:[十百千]?万|亿|千|百)?[美港欧日韩]?元[)\\]]?$|"
        "[(\\[](?:单位:)?[十百千]?[万亿][)\\]]$"));
    static const QRegularExpression marks(QStringLiteral("^(?:[*★]|其中:?)+|[*★:]+$"));
    // No name is as long as that, and a long text would be turned over in every cell.
    constexpr qsizetype kLongest = 200;
    return comparable(heading.left(kLongest)).remove(marks).remove(unit);
}

tl::unexpected<Error> invalid(const QString& mistake)
{
    return refuse(ErrorCode::ProgrammeInvalid, {kResource, mistake, QStringLiteral("1")});
}

} // namespace

Result<HeaderNames> HeaderNames::shipped()
{
    QFile file(kResource);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {kResource, file.errorString()});
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return refuse(ErrorCode::NotJson, {kResource, error.errorString()});
    return fromJson(document.object());
}

Result<HeaderNames> HeaderNames::fromJson(const QJsonObject& json)
{
    if (const QString place = wronglyBuilt(json); !place.isEmpty())
        return invalid(place);
    HeaderNames names;
    const QJsonObject columns = json.value(u"columns").toObject();
    for (const auto& field : clueFields())
        names.add(comparable(QString::fromUtf16(field.word)), field.id(), 0);
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        if (!clueField(column.key()) && column.key() != kFactsAndClaim)
            return invalid(QStringLiteral("/columns/") + column.key());
        qsizetype rank = 0;
        for (const QString& name : comparableList(column.value())) {
            if (!names.add(name, column.key(), rank++))
                return invalid(QStringLiteral("/columns/") + column.key() + u'/' + name);
        }
    }
    names.otherwise_ = fieldsByName(json.value(u"otherwise").toObject());
    names.groups_ = fieldsByName(json.value(u"groups").toObject());
    const QJsonObject titles = json.value(u"sourceInTitle").toObject();
    for (auto source = titles.begin(); source != titles.end(); ++source)
        names.titleWords_.insert(source.key(), comparableList(source.value()));
    for (const auto* list : kLists)
        names.words_.insert(QString::fromUtf16(list),
                            comparableList(json.value(QStringView(list))));
    auto secrecy = SecrecyWishes::fromJson(json.value(u"secrecyWishes").toObject());
    if (!secrecy)
        return invalid(QStringLiteral("/secrecyWishes") + secrecy.error());
    names.secrecy_ = std::move(*secrecy);
    return names;
}

HeaderNames HeaderNames::with(const ImportProfile& profile) const
{
    constexpr qsizetype kBefore = -1; // the rank of a name that is better than any of the file
    HeaderNames names = *this;
    for (const auto& [heading, field] : profile.columns) {
        const QString name = nameIn(heading);
        names.byName_.remove(name);
        if (field.isEmpty())
            names.words_[QStringLiteral("kept")] += name;
        else
            names.put(name, {field, kBefore});
    }
    for (const auto& [field, texts] : profile.meanings) {
        for (const auto& [text, meaning] : texts)
            names.meanings_[field].insert(comparable(text), meaning);
    }
    for (const auto& [field, text] : profile.said)
        names.said_ += field;
    return names;
}

bool HeaderNames::isSaid(const QString& field) const
{
    return said_.contains(field);
}

std::optional<QString> HeaderNames::meaning(const QString& field, const QString& text) const
{
    const auto texts = meanings_.constFind(field);
    if (texts == meanings_.constEnd())
        return std::nullopt;
    const auto found = texts->constFind(comparable(text));
    return found == texts->constEnd() ? std::nullopt : std::optional(*found);
}

bool HeaderNames::add(const QString& name, const QString& key, qsizetype rank)
{
    const auto held = byName_.constFind(name);
    if (held != byName_.constEnd())
        return held->key == key;
    put(name, {key, rank});
    return true;
}

void HeaderNames::put(const QString& name, Match match)
{
    byName_.insert(name, std::move(match));
    if (!name.isEmpty())
        beginnings_.insert(name[0]);
}

// Asked of every cell, of which most begin as no name does.
bool HeaderNames::mayBeName(const QString& heading) const
{
    const QChar first = heading.isEmpty() ? QChar() : heading[0].toLower();
    const bool isPlain = (first >= u'\u4E00' && first <= u'\u9FFF') ||
                         (first >= u'a' && first <= u'z') || (first >= u'0' && first <= u'9');
    return !isPlain || first == u'其' || beginnings_.contains(first); // 「其中:」 is taken off
}

std::optional<HeaderNames::Match> HeaderNames::match(const QString& heading) const
{
    if (!mayBeName(heading))
        return std::nullopt;
    static const QRegularExpression brackets(QStringLiteral("\\([^)]*\\)"));
    QString name = nameIn(heading);
    auto found = byName_.constFind(name);
    if (found == byName_.constEnd())
        found = byName_.constFind(name.remove(brackets));
    if (found == byName_.constEnd())
        return std::nullopt;
    return *found;
}

std::optional<QString> HeaderNames::otherwise(const QString& heading) const
{
    return lookedUp(otherwise_, nameIn(heading));
}

std::optional<QString> HeaderNames::group(const QString& heading) const
{
    return lookedUp(groups_, nameIn(heading));
}

bool HeaderNames::isNameInGroup(const QString& heading) const
{
    return has(u"namesInGroup", nameIn(heading));
}

bool HeaderNames::isKept(const QString& heading) const
{
    // Under a group its own word stands last: 「涉及金额(万元) 已支付」.
    return has(u"kept", nameIn(heading)) || has(u"kept", nameIn(heading.section(u' ', -1)));
}

bool HeaderNames::isPaid(const QString& heading) const
{
    return has(u"paid", nameIn(heading)) || has(u"paid", nameIn(heading.section(u' ', -1)));
}

bool HeaderNames::isSerial(const QString& heading) const
{
    return has(u"serial", comparable(heading));
}

bool HeaderNames::isTotal(const QString& text) const
{
    static const QRegularExpression behind(QStringLiteral("\\([^)]*\\)$|:+$"));
    return has(u"totals", comparable(text).remove(behind));
}

bool HeaderNames::isFooter(const QString& text) const
{
    // 「填表人 王小红」 as well as 「填表人:」 and 「分管领导(签字):」
    const QString seen = text.normalized(QString::NormalizationForm_KC).trimmed();
    const QString plain = comparable(text);
    return std::ranges::any_of(words_.value(QStringLiteral("footers")), [&](const QString& word) {
        return plain.startsWith(word + u':') || plain.startsWith(word + u'(') ||
               seen.startsWith(word + u' ');
    });
}

bool HeaderNames::isExample(const QString& text) const
{
    static const QRegularExpression brackets(QStringLiteral("^[(<【]|[)>】:]+$"));
    return has(u"examples", comparable(text).remove(brackets));
}

// Asked of every cell, of which most are longer than any such word.
bool HeaderNames::isUnknown(const QString& text) const
{
    return text.size() <= kLongestWord && has(u"unknown", comparable(text));
}

bool HeaderNames::isDitto(const QString& text) const
{
    return text.size() <= kLongestWord && has(u"dittos", comparable(text));
}

bool HeaderNames::has(QStringView list, const QString& word) const
{
    const auto words = words_.constFind(QString::fromRawData(list.data(), list.size()));
    return words != words_.cend() && words->contains(word);
}

std::optional<SourceId> HeaderNames::sourceInTitle(const QString& title) const
{
    std::optional<SourceId> told;
    for (auto source = titleWords_.begin(); source != titleWords_.end(); ++source) {
        const bool says =
            std::ranges::any_of(*source, [&](const QString& word) { return title.contains(word); });
        if (says && told)
            return std::nullopt;
        if (says)
            told = SourceId(source.key());
    }
    return told;
}

} // namespace jiuzhang
