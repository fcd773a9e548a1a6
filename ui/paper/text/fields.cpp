// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/text/fields.h"

#include "core/base/amount_text.h"
#include "core/casework/fields.h"
#include "ui/paper/text/chinese_words.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>

namespace jiuzhang::paper {

namespace {

using MaybeText = std::optional<QString>;

struct Group {
    FieldType type;
    const char* prefix; // of each of the names
    const char* names;
};

constexpr const char* kFigures = "settledRate resolvedRate fulfilledRate name settledText";
constexpr const char* kFigureCounts =
    "opening new reopened refused unmerged transferredIn corrected settled declined merged "
    "transferredOut closing late acceptedToDate settledToDate amountUnknown";
constexpr const char* kFigureAmounts = "amount fulfilledInPeriod fulfilledTotal";

constexpr Group kGroups[] = {
    {FieldType::Text, "",
     "organ mark ourselves numberText addressee addresseeShort addresseeKind district "
     "programmeTitle contactName "
     "contactPhone contact interestText nextText attachment secrecy urgency sealOf sealedBy signer "
     "filledBy "
     "dueMatter reasonText "
     "meetingTime "
     "meetingPlace docketTitle postAddress recipient postcode telephone email visitAddress "
     "envelopeWords appealTo corrects handedBy takenBy returnedBy returnReason referralNumber "
     "reasonCode reasonWords anchor"},
    {FieldType::Day, "",
     "date dispatchedOn replyDueOn filledOn dueOn reckonedOn limitOn meetingOn periodFrom periodTo "
     "asOf returnedOn "
     "openFrom openTo"},
    {FieldType::Month, "", "month"},
    {FieldType::Count, "", "year workdaysLate workdaysLeft clueCount mergedCount"},
    {FieldType::Flag, "", "onPost onEmail onTelephone onVisit factsInAnnex draft"},
    {FieldType::List, "", "copies missingUnits leaders laggards"},
    {FieldType::Records, "",
     "letters units cases scope papers chronicle legs payments instalments "
     "plans interest inquiry children"},
    {FieldType::Text, "letters.", "number kindName"},
    {FieldType::Day, "letters.", "date"},
    {FieldType::Text, "scope.", "name description"},
    {FieldType::Text, "cases.",
     "number entity respondent lead category question positions proposal decision owner"},
    {FieldType::Day, "cases.", "decidedOn dueOn"},
    {FieldType::Amount, "cases.", "total disputed"},
    {FieldType::Text, "papers.",
     "number kindName case addressee receivedBy annulledReason numberReason corrects"},
    {FieldType::Day, "papers.", "date receivedOn"},
    {FieldType::Text, "chronicle.", "act operator text"},
    {FieldType::Day, "chronicle.", "date"},
    {FieldType::Text, "legs.", "unit letter signedBy"},
    {FieldType::Day, "legs.", "date dueOn signedOn answeredOn returnedOn"},
    {FieldType::Text, "children.", "number entity facts claim evidenceList"},
    {FieldType::List, "children.", "attachments"},
    {FieldType::Day, "children.", "receivedOn"},
    {FieldType::Amount, "children.", "disputed total"},
    {FieldType::Text, "payments.", "voucher"},
    {FieldType::Day, "payments.", "date"},
    {FieldType::Amount, "payments.", "amount"},
    {FieldType::Text, "instalments.", "standing"},
    {FieldType::Day, "instalments.", "date"},
    {FieldType::Amount, "instalments.", "amount paid"},
    {FieldType::Text, "plans.", "agreedBy text kept reason"},
    {FieldType::Day, "plans.", "date"},
    {FieldType::Text, "inquiry.", "matter text"},
    {FieldType::Day, "inquiry.", "date"},
    {FieldType::Text, "interest.", "rate"},
    {FieldType::Day, "interest.", "from to"},
    {FieldType::Count, "interest.", "days"},
    {FieldType::Amount, "interest.", "principal amount"},
    {FieldType::Text, "units.", kFigures},
    {FieldType::Count, "units.", kFigureCounts},
    {FieldType::Amount, "units.", kFigureAmounts},
    {FieldType::Text, "total.", kFigures},
    {FieldType::Count, "total.", kFigureCounts},
    {FieldType::Amount, "total.", kFigureAmounts},
    {FieldType::Text, "case.",
     "number categoryId respondentShort lead leadShort opinion outcome evidence state track "
     "finding view routingReason"},
    {FieldType::Day, "case.", "registeredOn dueOn closeDue settledOn struckOffOn"},
    {FieldType::Amount, "case.", "recognised recognisedContested recognisedNotDue fulfilled"},
    {FieldType::List, "case.", "copied assisting attachments"},
};

struct OnPaper { // of a field of the clue; a partly known day is a text
    FieldType operator()(const field::Day&) const { return FieldType::Day; }
    FieldType operator()(const field::Amount&) const { return FieldType::Amount; }
    FieldType operator()(const field::Confidential&) const { return FieldType::Flag; }
    FieldType operator()(const auto&) const { return FieldType::Text; }
};

const QHash<QString, FieldType>& types()
{
    static const QHash<QString, FieldType> kTypes = [] {
        QHash<QString, FieldType> all;
        for (const auto& group : kGroups)
            for (const QString& name : QString::fromLatin1(group.names).split(u' '))
                all.insert(QString::fromLatin1(group.prefix) + name, group.type);
        for (const auto& field : clueFields())
            all.insert(QStringLiteral("case.") + field.writtenKey(),
                       std::visit(OnPaper{}, field.type));
        const auto lists = all;
        for (auto list = lists.begin(); list != lists.end(); ++list)
            if (*list == FieldType::Records)
                all.insert(list.key() + QStringLiteral(".index"), FieldType::Count);
        return all;
    }();
    return kTypes;
}

Result<MaybeText> dayText(const QString& text, const QString& name, const QString& form)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return refuse(ErrorCode::DateUnreadable, {name, text});
    return MaybeText(form == u"hanzi" ? hanziDay(day) : chineseDay(day));
}

Result<MaybeText> monthText(const QString& text, const QString& name)
{
    const QDate first = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
    if (!first.isValid())
        return refuse(ErrorCode::DateUnreadable, {name, text});
    return MaybeText(QStringLiteral("%1年%2月").arg(first.year()).arg(first.month()));
}

Result<MaybeText> amountText(const QString& text, const QString& name, const QString& form)
{
    const auto read = TRY(amountFromText(text, AmountUnit::Wan, name));
    if (form.isEmpty())
        return MaybeText(text);
    return MaybeText((read.approximate ? QStringLiteral("约") : QString()) +
                     (form == u"sum" ? sumInText(read.money) : capitalAmount(read.money)));
}

Result<MaybeText> listText(const QJsonArray& list, const QString& name, const QString& form)
{
    if (form == u"count")
        return MaybeText(QString::number(list.size()));
    QStringList texts;
    for (const QJsonValue& entry : list) {
        if (!entry.isString())
            return refuse(ErrorCode::FieldMissing, {name});
        texts.append(entry.toString());
    }
    return texts.isEmpty() ? MaybeText() : MaybeText(texts.join(u'、'));
}

bool isOf(FieldType type, const QJsonValue& value)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Day:
    case FieldType::Month:
    case FieldType::Amount:
        return value.isString();
    case FieldType::Count:
        return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
    case FieldType::Flag:
        return value.isBool();
    case FieldType::List:
    case FieldType::Records:
        return value.isArray();
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<FieldType> fieldType(const QString& name)
{
    const auto found = types().find(name);
    return found == types().end() ? std::nullopt : std::optional(*found);
}

QString recordsOf(const QString& name)
{
    const QString list = name.section(u'.', 0, 0);
    return list != name && fieldType(list) == FieldType::Records ? list : QString();
}

QJsonValue fieldValue(const QJsonObject& fields, const QString& name)
{
    QJsonValue value = fields;
    for (const QString& step : name.split(u'.'))
        value = value.toObject().value(step);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

bool hasForm(FieldType type, const QString& form)
{
    const bool isList = type == FieldType::List || type == FieldType::Records;
    return (form.isEmpty() && type != FieldType::Records) ||
           (form == u"hanzi" && type == FieldType::Day) ||
           ((form == u"capital" || form == u"sum") && type == FieldType::Amount) ||
           (form == u"count" && isList);
}

Result<std::optional<QString>> fieldText(const QJsonObject& fields, const QString& name,
                                         const QString& form)
{
    const QJsonValue value = fieldValue(fields, name);
    const FieldType type = fieldType(name).value_or(FieldType::Text);
    if (value.isNull() || value == QJsonValue(QString()))
        return MaybeText();
    if (!isOf(type, value))
        return refuse(ErrorCode::FieldMissing, {name});
    switch (type) {
    case FieldType::Text:
        return MaybeText(value.toString());
    case FieldType::Day:
        return dayText(value.toString(), name, form);
    case FieldType::Month:
        return monthText(value.toString(), name);
    case FieldType::Amount:
        return amountText(value.toString(), name, form);
    case FieldType::Count:
        return MaybeText(QString::number(value.toInteger()));
    case FieldType::Flag:
        return MaybeText(value.toBool() ? QStringLiteral("是") : QStringLiteral("否"));
    case FieldType::List:
    case FieldType::Records:
        return listText(value.toArray(), name, form);
    }
    Q_UNREACHABLE();
}

Result<QString> requiredText(const QJsonObject& fields, const QString& name, const QString& form)
{
    const auto text = TRY(fieldText(fields, name, form));
    if (!text)
        return refuse(ErrorCode::FieldMissing, {name});
    return *text;
}

} // namespace jiuzhang::paper
