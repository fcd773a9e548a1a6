// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/case_json.h"

#include "core/casework/clocks.h"
#include "core/casework/snapshot_parts.h"

namespace jiuzhang {

namespace {

constexpr std::array kMoveKinds{u"new",     u"reopened", u"led",    u"unled",
                                u"settled", u"declined", u"merged", u"struck-off"};

template <class E>
void putWord(QJsonObject& json, QStringView key, const std::optional<E>& value)
{
    if (value)
        json[key] = idOf(*value);
}

template <class E>
std::optional<E> wordIn(const QJsonObject& json, QStringView key)
{
    return wordFrom<E>(json[key].toString());
}

void putTerm(QJsonObject& json, QStringView key, const std::optional<TermLength>& term)
{
    if (term)
        json[key] = toJson(term);
}

QJsonObject toJson(const Leg& leg)
{
    QJsonObject json{{QStringLiteral("unit"), leg.unit.text()}};
    putDay(json, u"dispatchedOn", leg.dispatchedOn);
    putText(json, u"letterNumber", leg.letterNumber);
    putDay(json, u"replyDue", leg.replyDue);
    putDay(json, u"signForDue", leg.signForDue);
    putTerm(json, u"replyTerm", leg.replyTerm);
    putTerm(json, u"signForTerm", leg.signForTerm);
    putTerm(json, u"returnTerm", leg.returnTerm);
    json[u"provisional"] = leg.provisional;
    json[u"agreed"] = leg.agreed;
    putDay(json, u"signedOn", leg.signedOn);
    putText(json, u"signedBy", leg.signedBy);
    putDay(json, u"returnDue", leg.returnDue);
    putDay(json, u"returnedOn", leg.returnedOn);
    putText(json, u"returnReason", leg.returnReason);
    putCode(json, u"suggestedUnit", leg.suggestedUnit);
    return json;
}

Leg legFromJson(const QJsonObject& json)
{
    return {.unit = UnitId(json[u"unit"].toString()),
            .dispatchedOn = dayIn(json, u"dispatchedOn").value_or(QDate()),
            .letterNumber = json[u"letterNumber"].toString(),
            .replyDue = dayIn(json, u"replyDue").value_or(QDate()),
            .signForDue = dayIn(json, u"signForDue").value_or(QDate()),
            .replyTerm = termIn(json, u"replyTerm"),
            .signForTerm = termIn(json, u"signForTerm"),
            .returnTerm = termIn(json, u"returnTerm"),
            .provisional = json[u"provisional"].toBool(),
            .agreed = json[u"agreed"].toBool(),
            .signedOn = dayIn(json, u"signedOn"),
            .signedBy = json[u"signedBy"].toString(),
            .returnDue = dayIn(json, u"returnDue"),
            .returnedOn = dayIn(json, u"returnedOn"),
            .returnReason = json[u"returnReason"].toString(),
            .suggestedUnit = codeIn<UnitId>(json, u"suggestedUnit")};
}

QJsonObject toJson(const Opinion& opinion)
{
    QJsonObject json{{QStringLiteral("text"), opinion.text},
                     {QStringLiteral("author"), opinion.author}};
    putDay(json, u"on", opinion.on);
    putText(json, u"minutes", opinion.minutes);
    return json;
}

Opinion opinionFromJson(const QJsonObject& json)
{
    return {dayIn(json, u"on").value_or(QDate()), json[u"text"].toString(),
            json[u"author"].toString(), json[u"minutes"].toString()};
}

QJsonObject toJson(const Fulfilment& fulfilment)
{
    QJsonObject json{{QStringLiteral("voucher"), fulfilment.voucher}};
    putDay(json, u"on", fulfilment.on);
    putMoney(json, u"amountFen", fulfilment.amount);
    json[u"entry"] = static_cast<qint64>(fulfilment.entry);
    return json;
}

Fulfilment fulfilmentFromJson(const QJsonObject& json)
{
    return {dayIn(json, u"on").value_or(QDate()), moneyIn(json, u"amountFen").value_or(Money()),
            json[u"voucher"].toString(), json[u"entry"].toInteger()};
}

QJsonObject toJson(const Move& move)
{
    QJsonObject json{{QStringLiteral("kind"),
                      QString::fromUtf16(kMoveKinds[static_cast<std::size_t>(move.kind)])}};
    putDay(json, u"on", move.on);
    putCode(json, u"unit", move.unit);
    putWord(json, u"outcome", move.outcome);
    json[u"entry"] = static_cast<qint64>(move.entry);
    return json;
}

Move moveFromJson(const QJsonObject& json)
{
    const auto kind = json[u"kind"].toString();
    std::size_t at = 0;
    while (at + 1 < kMoveKinds.size() && kind != QStringView(kMoveKinds[at]))
        ++at;
    return {static_cast<Move::Kind>(at), dayIn(json, u"on").value_or(QDate()),
            codeIn<UnitId>(json, u"unit"), wordIn<CaseOutcome>(json, u"outcome"),
            json[u"entry"].toInteger()};
}

} // namespace

QJsonObject snapshotOf(const Case& subject)
{
    QJsonObject json{
        {QStringLiteral("number"), subject.number.text()},
        {QStringLiteral("year"), subject.year},
        {QStringLiteral("state"), idOf(subject.state)},
        {QStringLiteral("clue"), toJson(subject.clue)},
        {QStringLiteral("clues"), subject.clues},
        {QStringLiteral("assisting"), codesToJson(subject.assisting)},
        {QStringLiteral("copied"), codesToJson(subject.copied)},
    };
    putDay(json, u"registeredOn", subject.registeredOn);
    putDay(json, u"lastActOn", subject.lastActOn);
    putDay(json, u"closeDue", subject.closeDue);
    putCode(json, u"lead", subject.lead);
    putText(json, u"routingReason", subject.routingReason);
    putWord(json, u"track", subject.track);
    putText(json, u"finding", subject.finding);
    putMoney(json, u"recognisedFen", subject.recognised);
    putWord(json, u"outcome", subject.outcome);
    putText(json, u"evidence", subject.evidence);
    putDay(json, u"settledOn", subject.settledOn);
    putText(json, u"settledBy", subject.settledBy);
    putDay(json, u"struckOffOn", subject.struckOffOn);
    putText(json, u"struckOffBy", subject.struckOffBy);
    putDay(json, u"toldOn", subject.toldOn);
    putWord(json, u"view", subject.view);
    putText(json, u"declineReason", subject.declineReason);
    constexpr auto kToJson = [](const auto& each) { return toJson(each); };
    putList(json, u"legs", subject.legs, kToJson);
    putList(json, u"opinions", subject.opinions, kToJson);
    putList(json, u"fulfilments", subject.fulfilments, kToJson);
    putList(json, u"moves", subject.moves, kToJson);
    putFollowUp(json, subject);
    putText(json, u"latestAct", subject.latestAct);
    putText(json, u"latestText", subject.latestText);
    return json;
}

Case caseFromSnapshot(const QJsonObject& json)
{
    Case subject;
    subject.number = CaseNumber(json[u"number"].toString());
    subject.year = json[u"year"].toInt();
    subject.state = wordIn<State>(json, u"state").value_or(State::Registered);
    subject.registeredOn = dayIn(json, u"registeredOn").value_or(QDate());
    subject.lastActOn = dayIn(json, u"lastActOn").value_or(QDate());
    subject.closeDue = dayIn(json, u"closeDue").value_or(QDate());
    subject.clue = clueFromJson(json[u"clue"].toObject());
    subject.clues = json[u"clues"].toInt();
    subject.lead = codeIn<UnitId>(json, u"lead");
    subject.assisting = codesIn<UnitId>(json, u"assisting");
    subject.copied = codesIn<UnitId>(json, u"copied");
    subject.routingReason = json[u"routingReason"].toString();
    subject.legs = listIn(json, u"legs", legFromJson);
    subject.track = wordIn<Track>(json, u"track");
    subject.finding = json[u"finding"].toString();
    subject.opinions = listIn(json, u"opinions", opinionFromJson);
    subject.recognised = moneyIn(json, u"recognisedFen");
    subject.fulfilments = listIn(json, u"fulfilments", fulfilmentFromJson);
    subject.outcome = wordIn<CaseOutcome>(json, u"outcome");
    subject.evidence = json[u"evidence"].toString();
    subject.settledOn = dayIn(json, u"settledOn");
    subject.settledBy = json[u"settledBy"].toString();
    subject.struckOffOn = dayIn(json, u"struckOffOn");
    subject.struckOffBy = json[u"struckOffBy"].toString();
    subject.toldOn = dayIn(json, u"toldOn");
    subject.view = wordIn<EntityView>(json, u"view");
    subject.declineReason = json[u"declineReason"].toString();
    readFollowUp(subject, json);
    subject.latestAct = json[u"latestAct"].toString();
    subject.latestText = json[u"latestText"].toString();
    subject.moves = listIn(json, u"moves", moveFromJson);
    return subject;
}

} // namespace jiuzhang
