// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/acts.h"

#include <algorithm>

namespace jiuzhang {

namespace {

constexpr qsizetype kTextLimit = 20'000;               // characters of one value
constexpr qlonglong kFenLimit = 1'000'000'000'000'000; // exact in JSON, and beyond any claim
constexpr int kReturnsAllowed = 3; // casework: the third goes to the office to appoint

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

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

Result<QJsonValue> amountValue(const QString& key, const QString& text)
{
    bool whole = false;
    const qlonglong fen = text.toLongLong(&whole);
    if (!whole || fen > kFenLimit)
        return refuse(ErrorCode::AmountUnreadable, {key, text});
    if (fen <= 0)
        return refuse(ErrorCode::AmountNegative, {key, text});
    return QJsonValue(fen);
}

// The value as the event keeps it, read from what was entered.
Result<QJsonValue> valueOf(const Need& need, const QString& text, const Programme& programme,
                           QDate on)
{
    const auto key = QString::fromUtf16(need.key);
    switch (need.kind) {
    case NeedKind::Text:
    case NeedKind::LongText:
        if (text.size() > kTextLimit)
            return refuse(ErrorCode::TextTooLong,
                          {key, QString::number(text.size()), QString::number(kTextLimit)});
        return QJsonValue(text);
    case NeedKind::Amount:
        return amountValue(key, text);
    case NeedKind::Day: {
        const auto day = dateFromText(text);
        if (!day || !day->isWholeDate())
            return refuse(ErrorCode::DateUnreadable, {key, text});
        return QJsonValue(day->iso());
    }
    case NeedKind::Unit:
        return programme.directory.named(text, on).map(
            [](const UnitId& unit) { return QJsonValue(unit.text()); });
    case NeedKind::ReturnReason:
        return reasonValue(key, text, programme.returnReasons);
    case NeedKind::DeclineReason:
        return reasonValue(key, text, programme.declineReasons);
    case NeedKind::TrackWord:
        return wordValue<Track>(key, text);
    case NeedKind::OutcomeWord:
        return wordValue<CaseOutcome>(key, text);
    case NeedKind::ViewWord:
        return wordValue<EntityView>(key, text);
    }
    Q_UNREACHABLE();
}

Outcome checkReturn(const Case& subject, const QJsonObject& payload)
{
    if (subject.returns() >= kReturnsAllowed)
        return refuse(ErrorCode::ActNotAllowed,
                      {QStringLiteral("return"), idOf(subject.state), QStringLiteral("sign-for")});
    if (subject.lead && subject.lead->text() == payload[u"suggestedUnit"].toString())
        return refuse(ErrorCode::UnknownChoice,
                      {QStringLiteral("suggestedUnit"), subject.lead->text(), QString()});
    return {};
}

Outcome checkOpinion(const Case& subject, const QJsonObject& payload)
{
    if (subject.track == Track::Collective && !payload.contains(u"minutes"))
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("minutes")});
    return {};
}

Outcome checkFulfilment(const Case& subject, const QJsonObject& payload)
{
    const Money after = subject.fulfilled() + Money::fromFen(payload[u"amountFen"].toInteger());
    if (subject.recognised && after > *subject.recognised && !payload.contains(u"reason"))
        return refuse(ErrorCode::AmountBeyond,
                      {QStringLiteral("amountFen"), after.inWan(6), subject.recognised->inWan(6)});
    return {};
}

// plan II.2d: each track has its own evidence; which one it is must have been found first.
Outcome checkSettling(const Case& subject)
{
    if (!subject.track)
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("track")});
    if (subject.opinions.empty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("opinion")});
    const bool studied =
        std::any_of(subject.opinions.begin(), subject.opinions.end(),
                    [](const Opinion& opinion) { return !opinion.minutes.isEmpty(); });
    if (subject.track == Track::Collective && !studied)
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("minutes")});
    return {};
}

Outcome checkStrikingOff(const Case& subject, const QJsonObject& payload, const Acting& acting)
{
    const QString name = acting.operatorName.trimmed();
    if (name == subject.settledBy.trimmed())
        return refuse(ErrorCode::SameOperator, {name});
    const auto told = QDate::fromString(payload[u"toldOn"].toString(), Qt::ISODate);
    if (told > acting.on)
        return refuse(ErrorCode::DateInFuture,
                      {QStringLiteral("toldOn"), iso(told), iso(acting.on)});
    if (subject.settledOn && told < *subject.settledOn)
        return refuse(ErrorCode::DateBefore,
                      {QStringLiteral("toldOn"), iso(told), iso(*subject.settledOn)});
    return {};
}

// What one act asks beyond its row: conditions that look at the rest of the case.
Outcome checkBeyondRow(const Case& subject, Act act, const QJsonObject& payload,
                       const Acting& acting)
{
    switch (act) {
    case Act::Return:
        return checkReturn(subject, payload);
    case Act::Opine:
        return checkOpinion(subject, payload);
    case Act::Fulfil:
        return checkFulfilment(subject, payload);
    case Act::Settle:
        return checkSettling(subject);
    case Act::StrikeOff:
        return checkStrikingOff(subject, payload, acting);
    case Act::Register:
    case Act::Decline:
    case Act::Dispatch:
    case Act::SignFor:
    case Act::Verify:
    case Act::Recognise:
    case Act::Reopen:
    case Act::Annotate:
        return {};
    }
    Q_UNREACHABLE();
}

Result<QJsonObject> payloadOf(const ActRow& row, const ActValues& values,
                              const Programme& programme, QDate on)
{
    QJsonObject payload;
    for (const auto& need : row.needs) {
        const auto key = QString::fromUtf16(need.key);
        const QString text = values.value(key).trimmed();
        if (text.isEmpty()) {
            if (need.required)
                return refuse(ErrorCode::FieldMissing, {key});
            continue;
        }
        auto value = valueOf(need, text, programme, on);
        if (!value)
            return refuse(value.error());
        payload[key] = *value;
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

template <class T>
Result<T> at(const Case& subject, Result<T> result)
{
    return std::move(result).map_error([&](Error error) {
        error.where = subject.number.text();
        return error;
    });
}

} // namespace

Outcome Gate::mayAct(const Case& subject, const ActRow& row, const Acting& acting) const
{
    const auto where = subject.number.text();
    if (acting.operatorName.trimmed().isEmpty())
        return refuse(ErrorCode::OperatorMissing, {}, where);
    if (std::find(row.from.begin(), row.from.end(), subject.state) == row.from.end()) {
        QStringList allowed;
        for (const auto* other : actsFor(subject))
            allowed += QString::fromUtf16(other->id);
        return refuse(ErrorCode::ActNotAllowed,
                      {QString::fromUtf16(row.id), idOf(subject.state), allowed.join(u", ")},
                      where);
    }
    if (acting.on > today)
        return refuse(ErrorCode::DateInFuture, {QStringLiteral("on"), iso(acting.on), iso(today)},
                      where);
    if (acting.on < subject.lastActOn)
        return refuse(ErrorCode::DateBefore,
                      {QStringLiteral("on"), iso(acting.on), iso(subject.lastActOn)}, where);
    return {};
}

Result<NewEvent> Gate::pass(const Case& subject, const ActRow& row, const Acting& acting,
                            const ActValues& values) const
{
    if (auto may = mayAct(subject, row, acting); !may)
        return refuse(may.error());
    auto payload = at(subject, payloadOf(row, values, programme, acting.on));
    if (!payload)
        return refuse(payload.error());
    if (auto fits = at(subject, checkBeyondRow(subject, row.act, *payload, acting)); !fits)
        return refuse(fits.error());
    return NewEvent{QString::fromUtf16(row.id), subject.number, acting,
                    (*payload)[u"reason"].toString(), *payload};
}

} // namespace jiuzhang
