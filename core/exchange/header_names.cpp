// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header_names.h"

#include "core/base/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace jiuzhang {

namespace {

const auto kResource = QStringLiteral(":/exchange/header-synonyms.json");

constexpr std::array kFieldIds{
    std::pair{ClueField::Source, u"source"},
    std::pair{ClueField::ReceivedOn, u"receivedOn"},
    std::pair{ClueField::Entity, u"entity"},
    std::pair{ClueField::CreditCode, u"creditCode"},
    std::pair{ClueField::LegalRepresentative, u"legalRepresentative"},
    std::pair{ClueField::Contact, u"contact"},
    std::pair{ClueField::Phone, u"phone"},
    std::pair{ClueField::Address, u"address"},
    std::pair{ClueField::Confidential, u"confidential"},
    std::pair{ClueField::Category, u"category"},
    std::pair{ClueField::Respondent, u"respondent"},
    std::pair{ClueField::Locality, u"locality"},
    std::pair{ClueField::BasisTitle, u"basisTitle"},
    std::pair{ClueField::BasisNumber, u"basisNumber"},
    std::pair{ClueField::BasisDate, u"basisDate"},
    std::pair{ClueField::Total, u"totalFen"},
    std::pair{ClueField::Disputed, u"disputedFen"},
    std::pair{ClueField::Facts, u"facts"},
    std::pair{ClueField::Claim, u"claim"},
    std::pair{ClueField::FactsAndClaim, u"factsAndClaim"},
};

QStringList comparableList(const QJsonValue& value)
{
    QStringList names;
    for (const QJsonValue& name : value.toArray())
        names.append(comparable(name.toString()));
    return names;
}

// The place of the first part that is missing or of another kind; "" when all are there.
QString wronglyBuilt(const QJsonObject& json)
{
    for (const QString& part : {QStringLiteral("columns"), QStringLiteral("sourceInTitle")}) {
        if (json.value(part).toObject().isEmpty())
            return u'/' + part;
    }
    for (const QString& part :
         {QStringLiteral("serial"), QStringLiteral("totals"), QStringLiteral("footers")}) {
        if (json.value(part).toArray().isEmpty())
            return u'/' + part;
    }
    return {};
}

tl::unexpected<Error> invalid(const QString& mistake)
{
    return refuse(ErrorCode::ProgrammeInvalid, {kResource, mistake, QStringLiteral("1")});
}

} // namespace

QString clueFieldId(ClueField field)
{
    const auto* found =
        std::ranges::find(kFieldIds, field, [](const auto& id) { return id.first; });
    return QString::fromUtf16(found->second);
}

std::optional<ClueField> clueFieldFromId(QStringView id)
{
    for (const auto& [field, text] : kFieldIds) {
        if (id == text)
            return field;
    }
    return std::nullopt;
}

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
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const auto field = clueFieldFromId(column.key());
        if (!field)
            return invalid(QStringLiteral("/columns/") + column.key());
        qsizetype rank = 0;
        for (const QString& name : comparableList(column.value())) {
            if (names.byName_.contains(name))
                return invalid(QStringLiteral("/columns/") + column.key() + u'/' + name);
            names.byName_.insert(name, {*field, rank++});
        }
    }
    names.serial_ = comparableList(json.value(u"serial"));
    const QJsonObject titles = json.value(u"sourceInTitle").toObject();
    for (auto source = titles.begin(); source != titles.end(); ++source)
        names.titleWords_.insert(source.key(), comparableList(source.value()));
    names.totals_ = comparableList(json.value(u"totals"));
    names.footers_ = comparableList(json.value(u"footers"));
    return names;
}

std::optional<HeaderNames::Match> HeaderNames::match(const QString& heading) const
{
    static const QRegularExpression unit(QStringLiteral("[(\\[]?(?:单位:)?(?:万元|元)[)\\]]?$"));
    static const QRegularExpression marks(QStringLiteral("^[*★]+|[*★:]+$"));
    static const QRegularExpression brackets(QStringLiteral("\\([^)]*\\)"));
    QString name = comparable(heading);
    name.remove(marks).remove(unit);
    auto found = byName_.constFind(name);
    if (found == byName_.constEnd())
        found = byName_.constFind(name.remove(brackets));
    if (found == byName_.constEnd())
        return std::nullopt;
    return *found;
}

bool HeaderNames::isSerial(const QString& heading) const
{
    return serial_.contains(comparable(heading));
}

bool HeaderNames::isTotal(const QString& text) const
{
    static const QRegularExpression marks(QStringLiteral(":+$"));
    return totals_.contains(comparable(text).remove(marks));
}

bool HeaderNames::isFooter(const QString& text) const
{
    const QString plain = comparable(text);
    return std::ranges::any_of(footers_, [&](const QString& word) {
        return plain.startsWith(word) && plain.mid(word.size()).startsWith(u':');
    });
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
