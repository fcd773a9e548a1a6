// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/clue.h"

#include "core/base/credit_code.h"
#include "core/casework/json_fields.h"

namespace jiuzhang {

namespace {

constexpr qsizetype kNameLimit = 200;    // characters; longer is a pasted text, not a name
constexpr qsizetype kTextLimit = 20'000; // characters of facts or claim

} // namespace

QString shieldingId(Shielding shielding)
{
    switch (shielding) {
    case Shielding::Open:
        return QStringLiteral("open");
    case Shielding::LeadOnly:
        return QStringLiteral("lead-only");
    case Shielding::Anonymous:
        return QStringLiteral("anonymous");
    }
    Q_UNREACHABLE();
}

std::optional<Shielding> shieldingFromId(const QString& id)
{
    for (const auto level : {Shielding::Open, Shielding::LeadOnly, Shielding::Anonymous}) {
        if (shieldingId(level) == id)
            return level;
    }
    return std::nullopt;
}

QJsonObject toJson(const ClueContent& clue)
{
    QJsonObject json;
    putCode(json, u"source", clue.source);
    putDay(json, u"receivedOn", clue.receivedOn);
    putText(json, u"entity", clue.entity);
    putText(json, u"creditCode", clue.creditCode);
    putText(json, u"legalRepresentative", clue.legalRepresentative);
    putText(json, u"contact", clue.contact);
    putText(json, u"phone", clue.phone);
    putText(json, u"address", clue.address);
    json[u"confidential"] = shieldingId(clue.shielding);
    putCode(json, u"category", clue.category);
    putCode(json, u"respondent", clue.respondent);
    putCode(json, u"locality", clue.locality);
    putText(json, u"basisTitle", clue.basisTitle);
    putText(json, u"basisNumber", clue.basisNumber);
    if (clue.basisDate)
        json[u"basisDate"] = clue.basisDate->iso();
    putMoney(json, u"totalFen", clue.total);
    putMoney(json, u"disputedFen", clue.disputed);
    if (clue.totalApproximate)
        json[u"totalApproximate"] = true;
    if (clue.disputedApproximate)
        json[u"disputedApproximate"] = true;
    putText(json, u"facts", clue.facts);
    putText(json, u"claim", clue.claim);
    return json;
}

ClueContent clueFromJson(const QJsonObject& json)
{
    ClueContent clue;
    clue.source = codeIn<SourceId>(json, u"source");
    clue.receivedOn = dayIn(json, u"receivedOn");
    clue.entity = json[u"entity"].toString();
    clue.creditCode = json[u"creditCode"].toString();
    clue.legalRepresentative = json[u"legalRepresentative"].toString();
    clue.contact = json[u"contact"].toString();
    clue.phone = json[u"phone"].toString();
    clue.address = json[u"address"].toString();
    clue.shielding = shieldingFromId(json[u"confidential"].toString()).value_or(Shielding::Open);
    clue.category = codeIn<CategoryId>(json, u"category");
    clue.respondent = codeIn<UnitId>(json, u"respondent");
    clue.locality = codeIn<UnitId>(json, u"locality");
    clue.basisTitle = json[u"basisTitle"].toString();
    clue.basisNumber = json[u"basisNumber"].toString();
    clue.basisDate = PartialDate::fromIso(json[u"basisDate"].toString());
    clue.total = moneyIn(json, u"totalFen");
    clue.disputed = moneyIn(json, u"disputedFen");
    clue.totalApproximate = json[u"totalApproximate"].toBool();
    clue.disputedApproximate = json[u"disputedApproximate"].toBool();
    clue.facts = json[u"facts"].toString();
    clue.claim = json[u"claim"].toString();
    return clue;
}

namespace {

// Gathers mistakes in the order they are asked about.
class Checks {
public:
    void require(bool given, const char16_t* field)
    {
        if (!given)
            add(ErrorCode::FieldMissing, {}, field);
    }
    void limit(const QString& text, qsizetype limit, const char16_t* field)
    {
        if (text.size() > limit)
            add(ErrorCode::TextTooLong, {QString::number(text.size()), QString::number(limit)},
                field);
    }
    void add(ErrorCode code, const QStringList& details, const char16_t* field)
    {
        const auto key = QString::fromUtf16(field);
        mistakes_.push_back(Error{code, QStringList{key} + details, key});
    }
    void keep(Error error, const char16_t* field)
    {
        error.where = QString::fromUtf16(field);
        mistakes_.push_back(std::move(error));
    }
    [[nodiscard]] std::vector<Error> found() && { return std::move(mistakes_); }

private:
    std::vector<Error> mistakes_;
};

void checkPlace(Checks& checks, const ClueContent& clue, const Programme& programme)
{
    checks.require(clue.respondent.has_value(), u"respondent");
    if (clue.respondent && !programme.directory.find(*clue.respondent))
        checks.keep({ErrorCode::UnknownUnit, {clue.respondent->text()}}, u"respondent");
    if (!clue.locality)
        return;
    const Unit* locality = programme.directory.find(*clue.locality);
    if (!locality)
        checks.keep({ErrorCode::UnknownUnit, {clue.locality->text()}}, u"locality");
    else if (!locality->isLocality())
        checks.keep({ErrorCode::NotALocality, {locality->name}}, u"locality");
}

void checkDates(Checks& checks, const ClueContent& clue, const Programme& programme, QDate on)
{
    checks.require(clue.receivedOn.has_value(), u"receivedOn");
    if (clue.receivedOn && *clue.receivedOn > on)
        checks.add(ErrorCode::DateInFuture,
                   {clue.receivedOn->toString(Qt::ISODate), on.toString(Qt::ISODate)},
                   u"receivedOn");
    if (clue.basisDate && clue.basisDate->firstDay() > on)
        checks.add(ErrorCode::DateInFuture, {clue.basisDate->iso(), on.toString(Qt::ISODate)},
                   u"basisDate");
    if (on.year() < programme.firstYear)
        checks.keep({ErrorCode::YearOutside,
                     {on.toString(Qt::ISODate), QString::number(programme.firstYear)}},
                    u"registeredOn");
}

void checkAmount(Checks& checks, const std::optional<Money>& amount, const char16_t* field)
{
    if (amount && *amount < Money())
        checks.add(ErrorCode::AmountNegative, {amount->inWan()}, field);
}

} // namespace

std::vector<Error> clueMistakes(const ClueContent& clue, const Programme& programme, QDate on)
{
    Checks checks;
    checks.require(clue.source.has_value(), u"source");
    if (clue.source && !programme.source(*clue.source))
        checks.keep({ErrorCode::UnknownSource, {clue.source->text()}}, u"source");
    checkDates(checks, clue, programme, on);
    checks.require(!clue.entity.isEmpty(), u"entity");
    checks.limit(clue.entity, kNameLimit, u"entity");
    if (!clue.creditCode.isEmpty() && !isCreditCode(clue.creditCode))
        checks.keep({ErrorCode::CreditCodeWrong, {clue.creditCode}}, u"creditCode");
    checks.limit(clue.contact, kNameLimit, u"contact");
    checks.limit(clue.phone, kNameLimit, u"phone");
    checks.limit(clue.address, kNameLimit, u"address");
    checks.require(clue.category.has_value(), u"category");
    if (clue.category && !programme.category(*clue.category))
        checks.keep({ErrorCode::UnknownCategory, {clue.category->text()}}, u"category");
    checkPlace(checks, clue, programme);
    checks.limit(clue.basisTitle, kNameLimit, u"basisTitle");
    checks.limit(clue.basisNumber, kNameLimit, u"basisNumber");
    checkAmount(checks, clue.total, u"totalFen");
    checkAmount(checks, clue.disputed, u"disputedFen");
    checks.require(!clue.facts.isEmpty(), u"facts");
    checks.limit(clue.facts, kTextLimit, u"facts");
    checks.require(!clue.claim.isEmpty(), u"claim");
    checks.limit(clue.claim, kTextLimit, u"claim");
    return std::move(checks).found();
}

} // namespace jiuzhang
