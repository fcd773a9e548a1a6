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
    case NeedKind::Unit:
        return programme.directory.name(UnitId(text));
    case NeedKind::ReturnReason:
        return reasonWords(text, programme.returnReasons);
    case NeedKind::DeclineReason:
        return reasonWords(text, programme.declineReasons);
    case NeedKind::TrackWord:
        return chineseWord<Track>(text);
    case NeedKind::OutcomeWord:
        return chineseWord<CaseOutcome>(text);
    case NeedKind::ViewWord:
        return chineseWord<EntityView>(text);
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
        if (righting.field == QStringView(need.key))
            return eventWord(righting.aboutAct) + QString::fromUtf16(need.word);
    }
    return eventWord(righting.aboutAct);
}

QString keptWords(const QString& field, const QJsonValue& kept, const Programme& programme)
{
    if (const auto* row = clueField(field)) {
        const bool isAmount = std::holds_alternative<field::Amount>(row->type) && kept.isDouble();
        return isAmount ? wanText(kept) : valueText(*row, clueFromJson({{field, kept}}), programme);
    }
    const auto* need = needNamed(field);
    return need && !kept.isNull() && !kept.isUndefined() ? wordsOfNeed(*need, kept, programme)
                                                         : kept.toString();
}

} // namespace jiuzhang
