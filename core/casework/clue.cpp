// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/clue.h"

#include "core/base/credit_code.h"
#include "core/casework/fields.h"
#include "core/casework/terms_of_work.h"

#include <QRegularExpression>

#include <array>

namespace jiuzhang {

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

namespace {

struct SizeWord {
    EnterpriseSize size;
    const char* id;
    const char16_t* word;
};

constexpr std::array kSizes{
    SizeWord{EnterpriseSize::Large, "large", u"大型"},
    SizeWord{EnterpriseSize::Medium, "medium", u"中型"},
    SizeWord{EnterpriseSize::Small, "small", u"小型"},
    SizeWord{EnterpriseSize::Micro, "micro", u"微型"},
};

} // namespace

QString enterpriseSizeId(EnterpriseSize size)
{
    return QString::fromLatin1(kSizes[static_cast<std::size_t>(size)].id);
}

QString enterpriseSizeWord(EnterpriseSize size)
{
    return QString::fromUtf16(kSizes[static_cast<std::size_t>(size)].word);
}

std::optional<EnterpriseSize> enterpriseSizeFromText(const QString& text)
{
    for (const auto& each : kSizes) {
        if (text == QLatin1String(each.id) || text.startsWith(QStringView(each.word)))
            return each.size;
    }
    return std::nullopt;
}

bool isInterestRate(const QString& text)
{
    static const QRegularExpression kRate(
        QStringLiteral("^(?:(?:0|[1-9][0-9]?)(?:\\.[0-9]{1,6})?|100(?:\\.0{1,6})?)$"));
    return kRate.match(text).hasMatch();
}

namespace {

void take(QString& text, const QJsonValue& kept)
{
    text = kept.toString();
}

void take(std::optional<QDate>& day, const QJsonValue& kept)
{
    const auto read = isoDay(kept.toString());
    day = read.isValid() ? std::optional(read) : std::nullopt;
}

void take(std::optional<PartialDate>& day, const QJsonValue& kept)
{
    day = PartialDate::fromIso(kept.toString());
}

void take(std::optional<Money>& money, const QJsonValue& kept)
{
    money = kept.isDouble() ? std::optional(Money::fromFen(kept.toInteger())) : std::nullopt;
}

template <class Tag>
void take(std::optional<Code<Tag>>& code, const QJsonValue& kept)
{
    code = kept.isString() ? std::optional(Code<Tag>(kept.toString())) : std::nullopt;
}

void take(std::optional<EnterpriseSize>& size, const QJsonValue& kept)
{
    size = enterpriseSizeFromText(kept.toString());
}

template <class E>
requires std::is_enum_v<E>
void take(std::optional<E>& word, const QJsonValue& kept)
{
    word = wordFrom<E>(kept.toString());
}

void take(Shielding& shielding, const QJsonValue& kept)
{
    shielding = shieldingFromId(kept.toString()).value_or(Shielding::Open);
}

// Beside the amount, and only there when it is so: "totalApproximate".
QString approximateKey(const ClueField& field)
{
    return field.writtenKey() + QStringLiteral("Approximate");
}

} // namespace

QJsonObject toJson(const ClueContent& clue)
{
    QJsonObject json;
    for (const auto& field : clueFields()) {
        if (const auto value = keptValue(field, clue); !value.isNull())
            json[QStringView(field.key)] = value;
        const auto* amount = std::get_if<field::Amount>(&field.type);
        if (amount && clue.*amount->approximate)
            json[approximateKey(field)] = true;
    }
    return json;
}

ClueContent clueFromJson(const QJsonObject& json)
{
    ClueContent clue;
    for (auto each = json.begin(); each != json.end(); ++each) { // few of the fields are told
        const auto* field = clueField(each.key());
        if (!field)
            continue;
        std::visit([&](const auto& type) { take(clue.*type.at, each.value()); }, field->type);
        if (const auto* amount = std::get_if<field::Amount>(&field->type);
            amount && clue.*amount->at)
            clue.*amount->approximate = json[approximateKey(*field)].toBool();
    }
    return clue;
}

void putKept(QJsonObject& clue, const ClueField& field, const QJsonObject& told)
{
    const auto put = [&](const QString& key, const QJsonValue& value) {
        if (value.isNull() || value.isUndefined() || value == false)
            clue.remove(key);
        else
            clue[key] = value;
    };
    put(field.id(), told[u"value"]);
    if (std::holds_alternative<field::Amount>(field.type))
        put(approximateKey(field), told[u"approximate"]);
}

namespace {

// What is wrong with a known value of each type.
class Checks {
public:
    Checks(const ClueContent& clue, const Programme& programme, QDate on)
        : clue_(clue), programme_(programme), on_(on)
    {
    }

    std::vector<Error> found() &&
    {
        for (const auto& field : clueFields()) {
            where_ = field.id();
            if (!keptValue(field, clue_).isNull())
                std::visit([&](const auto& type) { check(type, clue_.*type.at); }, field.type);
            else if (field.required)
                add(ErrorCode::FieldMissing, {where_});
        }
        return std::move(mistakes_);
    }

    void add(ErrorCode code, const QStringList& details)
    {
        mistakes_.push_back(Error{code, details, where_});
    }

private:
    void check(const field::Line&, const QString& text) { limit(text, kLineLimit); }
    void check(const field::Story&, const QString& text) { limit(text, kStoryLimit); }
    void check(const field::CreditCode&, const QString& code)
    {
        if (!isCreditCode(code))
            add(ErrorCode::CreditCodeWrong, {code});
    }
    void check(const field::Rate&, const QString& text)
    {
        if (!isInterestRate(text))
            add(ErrorCode::RateUnreadable, {where_, text});
    }
    void check(const field::Size&, const std::optional<EnterpriseSize>&) {}
    template <class E>
    void check(const field::Chosen<E>&, const std::optional<E>&)
    {
    }
    void check(const field::Day& type, const std::optional<QDate>& day)
    {
        if (!type.mayLieAhead)
            notInFuture(*day, day->toString(Qt::ISODate));
    }
    void check(const field::PartialDay&, const std::optional<PartialDate>& day)
    {
        notInFuture(day->firstDay(), day->iso());
    }
    void check(const field::Amount&, const std::optional<Money>& amount)
    {
        if (*amount < Money())
            add(ErrorCode::AmountNegative, {where_, amount->inWan()});
    }
    void check(const field::Source&, const std::optional<SourceId>& source)
    {
        if (!programme_.source(*source))
            add(ErrorCode::UnknownSource, {source->text()});
    }
    void check(const field::Category&, const std::optional<CategoryId>& category)
    {
        if (!programme_.category(*category))
            add(ErrorCode::UnknownCategory, {category->text()});
    }
    void check(const field::Unit& type, const std::optional<UnitId>& id)
    {
        const Unit* unit = programme_.directory.find(*id);
        if (!unit)
            add(ErrorCode::UnknownUnit, {id->text()});
        else if (type.isLocality && !unit->isLocality())
            add(ErrorCode::NotALocality, {unit->name});
    }
    void check(const field::Confidential&, Shielding) {}

    void limit(const QString& text, qsizetype limit)
    {
        if (text.size() > limit)
            add(ErrorCode::TextTooLong,
                {where_, QString::number(text.size()), QString::number(limit)});
    }
    void notInFuture(QDate day, const QString& known)
    {
        if (day > on_)
            add(ErrorCode::DateInFuture, {where_, known, on_.toString(Qt::ISODate)});
    }

    const ClueContent& clue_;
    const Programme& programme_;
    QDate on_;
    QString where_;
    std::vector<Error> mistakes_;
};

} // namespace

std::vector<Error> clueMistakes(const ClueContent& clue, const Programme& programme, QDate on)
{
    auto mistakes = Checks(clue, programme, on).found();
    if (on.year() < programme.firstYear)
        mistakes.push_back({ErrorCode::YearOutside,
                            {on.toString(Qt::ISODate), QString::number(programme.firstYear)},
                            QStringLiteral("registeredOn")});
    return mistakes;
}

} // namespace jiuzhang
