// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/righting_words.h"

#include "core/base/amount_text.h"
#include "core/casework/acts.h"
#include "core/casework/fields.h"

namespace jiuzhang {

namespace {

template <class E>
QString chineseWord(const QString& id)
{
    const auto word = wordFrom<E>(id);
    return word ? chineseOf(*word) : id;
}

QString reasonWords(const QString& code, const std::map<QString, QString>& reasons)
{
    const auto found = reasons.find(code);
    return found == reasons.end() ? code : found->second;
}

// As the clue table has it (core/exchange/clue_cells.h).
QString shieldingWord(const QString& id)
{
    switch (shieldingFromId(id).value_or(Shielding::Open)) {
    case Shielding::Open:
        return QStringLiteral("否");
    case Shielding::LeadOnly:
        return QStringLiteral("是");
    case Shielding::Anonymous:
        return QStringLiteral("匿名");
    }
    Q_UNREACHABLE();
}

QString wanText(const QJsonValue& fen)
{
    return exactWan(Money::fromFen(fen.toInteger())) + QStringLiteral("万元");
}

QString wordsOfNeed(const Need& need, const QJsonValue& kept, const Programme& programme)
{
    const QString text = kept.toString();
    switch (need.kind) {
    case NeedKind::Amount:
        return kept.isDouble() ? wanText(kept) : QString();
    case NeedKind::Instalments:
        return instalmentsInWords(text);
    case NeedKind::Unit:
        return programme.directory.name(UnitId(text));
    case NeedKind::ReturnReason:
        return reasonWords(text, programme.returnReasons);
    case NeedKind::DeclineReason:
        return reasonWords(text, programme.declineReasons);
    case NeedKind::CauseCode:
        return reasonWords(text, programme.causes);
    case NeedKind::TrackWord:
        return chineseWord<Track>(text);
    case NeedKind::OutcomeWord:
        return chineseWord<CaseOutcome>(text);
    case NeedKind::ViewWord:
        return chineseWord<EntityView>(text);
    case NeedKind::ApprovalWord:
        return chineseWord<Approval>(text);
    default:
        return text;
    }
}

} // namespace

QString whatWasPutRight(const Righting& righting)
{
    if (righting.field.isEmpty())
        return eventWord(righting.aboutAct);
    if (righting.field == u"on")
        return eventWord(righting.aboutAct) + QStringLiteral("日期");
    if (const auto* field = clueField(righting.field))
        return QString::fromUtf16(field->word);
    // The same key has another word in another act.
    const ActRow* row = actNamed(righting.aboutAct);
    for (const auto& need : row ? row->needs : std::span<const Need>()) {
        const QString act = eventWord(righting.aboutAct);
        const QString word = QString::fromUtf16(need.word);
        if (righting.field == QStringView(need.key)) // 「认定金额」 says it already
            return act.endsWith(word) ? act : act + word;
    }
    return eventWord(righting.aboutAct);
}

Righting changeIn(const Event& event)
{
    return {.entry = event.seq,
            .act = event.kind,
            .about = event.seq,
            .aboutAct = event.kind,
            .factOn = event.happenedOn,
            .field = event.payload[u"field"].toString(),
            .was = event.payload[u"old"],
            .is = event.payload[u"value"]};
}

QString sayingOf(const Righting& righting, const Programme& programme)
{
    const QString what = whatWasPutRight(righting);
    if (righting.field.isEmpty())
        return what;
    const auto told = [&](const QJsonValue& value) {
        const QString text = keptWords(righting.field, value, programme);
        return text.isEmpty() ? QStringLiteral("未填") : text;
    };
    return what + u'：' + told(righting.was) + u'→' + told(righting.is);
}

QString saidIn(const Event& entry, const Programme& programme)
{
    const ActRow* row = actNamed(entry.kind);
    QStringList words;
    QStringList labelled;
    for (const auto& need : row ? row->needs : std::span<const Need>()) {
        const QJsonValue kept = entry.payload.value(QStringView(need.key));
        QString said =
            kept.isNull() || kept.isUndefined() ? QString() : wordsOfNeed(need, kept, programme);
        while (said.endsWith(u'。'))
            said.chop(1);
        if (said.isEmpty())
            continue;
        words += said;
        labelled += QString::fromUtf16(need.word) + u'：' + said;
    }
    return words.size() == 1 ? words.front() : labelled.join(u'；');
}

QString keptWords(const QString& field, const QJsonValue& kept, const Programme& programme)
{
    if (const auto* row = clueField(field)) {
        if (std::holds_alternative<field::Confidential>(row->type))
            return shieldingWord(kept.toString());
        const bool isAmount = std::holds_alternative<field::Amount>(row->type) && kept.isDouble();
        return isAmount ? wanText(kept) : valueText(*row, clueFromJson({{field, kept}}), programme);
    }
    const auto* need = needNamed(field);
    return need && !kept.isNull() && !kept.isUndefined() ? wordsOfNeed(*need, kept, programme)
                                                         : kept.toString();
}

} // namespace jiuzhang
