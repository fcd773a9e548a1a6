// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/gate.h"

#include "core/base/partial_date.h"
#include "core/base/text.h"
#include "core/casework/plan.h"

#include <QRegularExpression>

#include <algorithm>

namespace jiuzhang {

namespace {

constexpr qsizetype kTextLimit = 20'000;               // characters of one value
constexpr qlonglong kFenLimit = 1'000'000'000'000'000; // exact in JSON, and beyond any claim

template <class E>
Result<QJsonValue> wordValue(const QString& key, const QString& text)
{
    if (const auto word = wordFrom<E>(text))
        return QJsonValue(idOf(*word));
    QStringList choices;
    for (const auto& word : words<E>())
        choices += QString::fromLatin1(word.id);
    return refuse(ErrorCode::UnknownChoice, {key, text, choices.join(u", ")});
}

Result<QJsonValue> wordValue(NeedKind kind, const QString& key, const QString& text)
{
    switch (kind) {
    case NeedKind::TrackWord:
        return wordValue<Track>(key, text);
    case NeedKind::OutcomeWord:
        return wordValue<CaseOutcome>(key, text);
    case NeedKind::ViewWord:
        return wordValue<EntityView>(key, text);
    default:
        return wordValue<Approval>(key, text);
    }
}

Result<QJsonValue> reasonValue(const QString& key, const QString& text,
                               const std::map<QString, QString>& reasons)
{
    for (const auto& [code, words] : reasons) {
        if (text == code || text == words)
            return QJsonValue(code);
    }
    QStringList choices;
    for (const auto& reason : reasons)
        choices += reason.first;
    return refuse(ErrorCode::UnknownChoice, {key, text, choices.join(u", ")});
}

// The list of the programme that a coded reason is of.
const std::map<QString, QString>& reasonsFor(NeedKind kind, const Programme& programme)
{
    return kind == NeedKind::ReturnReason    ? programme.returnReasons
           : kind == NeedKind::DeclineReason ? programme.declineReasons
                                             : programme.causes;
}

Result<QJsonValue> amountValue(const QString& key, const QString& text, bool mayBeZero)
{
    bool whole = false;
    const qlonglong fen = text.toLongLong(&whole);
    if (!whole || fen > kFenLimit)
        return refuse(ErrorCode::AmountUnreadable, {key, text});
    if (fen < 0 || (fen == 0 && !mayBeZero))
        return refuse(ErrorCode::AmountNegative, {key, text});
    return QJsonValue(fen);
}

// Before the day after which no interest runs, as plans write it.
const QRegularExpression kStops(QStringLiteral("^stops:"));

QJsonValue storedInstalments(const std::vector<Instalment>& instalments)
{
    return instalmentsKept(instalments);
}

Result<QJsonValue> dayValue(const QString& key, const QString& text)
{
    const auto day = dateFromText(text);
    if (!day || !day->isWholeDate())
        return refuse(ErrorCode::DateUnreadable, {key, text});
    return QJsonValue(day->iso());
}

Result<QJsonValue> entryValue(const QString& key, const QString& text)
{
    bool isNumber = false;
    const qlonglong entry = text.toLongLong(&isNumber);
    if (!isNumber || entry <= 0)
        return refuse(ErrorCode::UnknownChoice, {key, text, QStringLiteral("1, 2, 3 …")});
    return QJsonValue(entry);
}

// As the list of people writes the name.
Result<QJsonValue> personValue(const QString& text, const People& people)
{
    if (people.isEmpty())
        return QJsonValue(text);
    return people.meant(text).map([](const Person* person) { return QJsonValue(person->name); });
}

Result<QJsonValue> textValue(const QString& key, const QString& text)
{
    if (text.size() > kTextLimit)
        return refuse(ErrorCode::TextTooLong,
                      {key, QString::number(text.size()), QString::number(kTextLimit)});
    return QJsonValue(text);
}

// The value as the event keeps it, read from what was entered.
Result<QJsonValue> valueOf(const Need& need, const QString& text, const Programme& programme,
                           QDate on)
{
    const auto key = QString::fromUtf16(need.key);
    switch (need.kind) {
    case NeedKind::Text:
    case NeedKind::LongText:
    case NeedKind::OtherCase:
    case NeedKind::File:
    case NeedKind::FieldKey:
    case NeedKind::FieldValue: // read when it is known of which field
        return textValue(key, text);
    case NeedKind::Person:
        return personValue(text, programme.people);
    case NeedKind::Amount:
        return amountValue(key, text, need.mayBeZero);
    case NeedKind::Day:
        return dayValue(key, text);
    case NeedKind::StopDay:
        return dayValue(key, QString(text).remove(kStops));
    case NeedKind::Instalments:
        return instalmentsFrom(text, key).map(&storedInstalments);
    case NeedKind::Unit:
        return programme.directory.named(text, on).map(
            [](const UnitId& unit) { return QJsonValue(unit.text()); });
    case NeedKind::ReturnReason:
    case NeedKind::DeclineReason:
    case NeedKind::CauseCode:
        return reasonValue(key, text, reasonsFor(need.kind, programme));
    case NeedKind::TrackWord:
    case NeedKind::OutcomeWord:
    case NeedKind::ViewWord:
    case NeedKind::ApprovalWord:
        return wordValue(need.kind, key, text);
    case NeedKind::Entry:
        return entryValue(key, text);
    case NeedKind::Yes:
        if (text != u"yes" && text != u"是")
            return refuse(ErrorCode::UnknownChoice, {key, text, QStringLiteral("yes")});
        return QJsonValue(true);
    }
    Q_UNREACHABLE();
}

} // namespace

bool isKept(const Need& need, const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return !need.required;
    const QString text = value.toString();
    switch (need.kind) {
    case NeedKind::Amount:
    case NeedKind::Entry:
        return value.toInteger(-1) >= (need.mayBeZero ? 0 : 1) && value.toInteger() <= kFenLimit;
    case NeedKind::Day:
    case NeedKind::StopDay:
        return isoDay(text).isValid();
    case NeedKind::Instalments:
        return instalmentsFrom(text, {}).has_value();
    case NeedKind::Yes:
        return value == true;
    case NeedKind::TrackWord:
        return wordFrom<Track>(text).has_value();
    case NeedKind::OutcomeWord:
        return wordFrom<CaseOutcome>(text).has_value();
    case NeedKind::ViewWord:
        return wordFrom<EntityView>(text).has_value();
    case NeedKind::ApprovalWord:
        return wordFrom<Approval>(text).has_value();
    case NeedKind::FieldValue: // as that field keeps it
        return true;
    default:
        return !text.isEmpty();
    }
}

Outcome checkKept(const Need& need, const QJsonValue& value, const Programme& programme)
{
    const auto key = QString::fromUtf16(need.key);
    const QString text = value.toVariant().toString();
    if ((value.isNull() || value.isUndefined()) && need.required)
        return refuse(ErrorCode::FieldMissing, {key});
    if (!isKept(need, value))
        return refuse(ErrorCode::UnknownChoice, {key, text, QString()});
    if (text.isEmpty())
        return {};
    switch (need.kind) {
    case NeedKind::Unit:
        return programme.directory.find(UnitId(text)) ? Outcome()
                                                      : refuse(ErrorCode::UnknownUnit, {text});
    case NeedKind::ReturnReason:
    case NeedKind::DeclineReason:
    case NeedKind::CauseCode:
        return reasonValue(key, text, reasonsFor(need.kind, programme)).map([](const auto&) {});
    default:
        return {};
    }
}

Result<QJsonValue> readValue(const Need& need, const QString& written, const Programme& programme,
                             QDate on)
{
    const auto accepted = TRY(acceptedText(written));
    const QString text = accepted.trimmed();
    if (!text.isEmpty())
        return valueOf(need, text, programme, on);
    if (need.required)
        return refuse(ErrorCode::FieldMissing, {QString::fromUtf16(need.key)});
    return QJsonValue();
}

Result<QJsonObject> payloadOf(const ActRow& row, const ActValues& values,
                              const Programme& programme, QDate on)
{
    QJsonObject payload;
    for (const auto& need : row.needs) {
        const auto key = QString::fromUtf16(need.key);
        const auto value = TRY(readValue(need, values.value(key), programme, on));
        // Whoever names an entry means that one: only what is left out is the newest.
        if (need.kind == NeedKind::Entry && values.contains(key) && value.isNull())
            return refuse(ErrorCode::FieldMissing, {key});
        if (!value.isNull())
            payload[key] = value;
    }
    for (auto it = values.begin(); it != values.end(); ++it) {
        const bool known = std::any_of(row.needs.begin(), row.needs.end(), [&](const Need& need) {
            return it.key() == QStringView(need.key);
        });
        if (!known)
            return refuse(ErrorCode::FieldUnknown, {it.key()});
    }
    return payload;
}

Outcome checkApprover(const QJsonObject& payload, const Signature& acted, QDate on,
                      const Gate& gate)
{
    const QString approver = payload[u"approver"].toString();
    const People& people = gate.programme.people;
    if (people.mayBeOne({approver}, acted))
        return refuse(ErrorCode::ApproverIsOperator, {acted.name.trimmed()});
    if (approver.isEmpty() || people.isEmpty())
        return {};
    return people.withRole(approver, {Role::Approve}, on, gate.today).map([](const Person*) {});
}

} // namespace jiuzhang
