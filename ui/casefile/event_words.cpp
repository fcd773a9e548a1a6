// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/event_words.h"

#include "core/base/amount_text.h"
#include "core/casework/acts.h"
#include "core/record/paper_register.h"
#include "ui/shared/clue_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/instalments_text.h"
#include "ui/shared/mending.h"
#include "ui/shared/terms_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::Chronicle)
};

template <class E>
QString wordOf(const QString& id, QString (*text)(E))
{
    const auto word = wordFrom<E>(id);
    return word ? text(*word) : id;
}

QString reasonOf(const QString& code, const std::map<QString, QString>& reasons)
{
    const auto found = reasons.find(code);
    return found == reasons.end() ? code : found->second;
}

QString valueText(const Need& need, const QJsonValue& value, const Programme& programme)
{
    const QString text = value.toString();
    switch (need.kind) {
    case NeedKind::Text:
    case NeedKind::LongText:
    case NeedKind::OtherCase:
    case NeedKind::Person:
    case NeedKind::File:
    case NeedKind::Day:
    case NeedKind::StopDay:
    case NeedKind::FieldKey:   // told with …
    case NeedKind::FieldValue: // … the old one
        return text;
    case NeedKind::Entry:
        return QString::number(value.toInteger());
    case NeedKind::Yes:
        return Words::tr("yes");
    case NeedKind::Amount:
        return Words::tr("%1 × 10,000 yuan").arg(exactWan(Money::fromFen(value.toInteger())));
    case NeedKind::Instalments:
        return instalmentsTyped(text).replace(u'\n', Words::tr("; "));
    case NeedKind::Unit:
        return programme.directory.name(UnitId(text));
    case NeedKind::ReturnReason:
        return reasonOf(text, programme.returnReasons);
    case NeedKind::DeclineReason:
        return reasonOf(text, programme.declineReasons);
    case NeedKind::CauseCode:
        return reasonOf(text, programme.causes);
    case NeedKind::TrackWord:
        return wordOf<Track>(text, trackText);
    case NeedKind::OutcomeWord:
        return wordOf<CaseOutcome>(text, outcomeText);
    case NeedKind::ViewWord:
        return wordOf<EntityView>(text, viewText);
    case NeedKind::ApprovalWord:
        return wordOf<Approval>(text, approvalText);
    }
    Q_UNREACHABLE();
}

void add(QStringList& lines, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        lines += Words::tr("%1: %2").arg(name, value);
}

QString names(const QJsonArray& ids, const Directory& directory)
{
    QStringList units;
    for (const auto& id : ids)
        units += directory.name(UnitId(id.toString()));
    return units.join(Words::tr(", "));
}

// What an event says besides the needs of its row: what the office added to it.
QStringList ownWords(const Event& event, const Programme& programme)
{
    const auto& payload = event.payload;
    QStringList lines;
    const bool sends = event.kind == u"dispatch";
    if (event.kind == kIssuePaper || event.kind == kPaperTakenIn) {
        add(lines, paperText(payload[u"kind"].toString()), payload[u"numberText"].toString());
        add(lines, fieldText(QStringLiteral("addressee")), payload[u"addressee"].toString());
    }
    add(lines, fieldText(sends ? QStringLiteral("letterNumber") : QStringLiteral("paperNumber")),
        payload[u"letterNumber"].toString());
    if (const QString child = payload[u"child"].toString(); !child.isEmpty())
        lines += child; // that was merged in, or let go
    if (event.kind == u"attach")
        add(lines, fieldText(QStringLiteral("file")), payload[u"name"].toString());
    if (sends) {
        add(lines, fieldText(QStringLiteral("lead")),
            programme.directory.name(UnitId(payload[u"lead"].toString())));
        add(lines, fieldText(QStringLiteral("copied")),
            names(payload[u"copied"].toArray(), programme.directory));
        add(lines, fieldText(QStringLiteral("replyDueOn")), payload[u"replyDue"].toString());
    }
    return lines;
}

const Need* needOf(const QString& act, const QString& key)
{
    const ActRow* row = actNamed(act);
    const auto needs = row ? row->needs : std::span<const Need>();
    const auto found =
        std::ranges::find_if(needs, [&](const Need& need) { return key == QStringView(need.key); });
    return found == needs.end() ? nullptr : &*found;
}

QString keptText(const ClueField& field, const QJsonValue& value, const Programme& programme)
{
    // To the fen: of a correction old and new would look alike.
    if (std::holds_alternative<field::Amount>(field.type) && value.isDouble())
        return exactWan(Money::fromFen(value.toInteger()));
    QJsonObject clue;
    putKept(clue, field, {{QStringLiteral("value"), value}});
    return clueText(field, clueFromJson(clue), programme);
}

// A value of an act or of the clue that stands in it, as it is kept, in words.
QString keptText(const QString& act, const QString& key, const QJsonValue& value,
                 const Programme& programme)
{
    if (value.isNull() || value.isUndefined())
        return Words::tr("(blank)");
    const Need* need = needOf(act, key);
    const auto* field = clueField(key);
    return need    ? valueText(*need, value, programme)
           : field ? keptText(*field, value, programme)
                   : value.toString();
}

QString fromTo(const QString& name, const QString& was, const QString& is)
{
    return Words::tr("%1: %2 → %3").arg(name, was, is);
}

QString changedText(const QJsonObject& told, const Programme& programme)
{
    const QString key = told[u"field"].toString();
    return fromTo(MendableValue{key, clueField(key)}.name(),
                  keptText({}, key, told[u"old"], programme),
                  keptText({}, key, told[u"value"], programme));
}

} // namespace

QString mendedText(const Righting& righting, const Programme& programme)
{
    const auto* field = clueField(righting.field);
    const Need* need = needOf(righting.aboutAct, righting.field);
    const QString name = need ? needText(*need) : MendableValue{righting.field, field}.name();
    return fromTo(name, keptText(righting.aboutAct, righting.field, righting.was, programme),
                  keptText(righting.aboutAct, righting.field, righting.is, programme));
}

QStringList wordsOf(const Event& event, const Programme& programme)
{
    QStringList lines = ownWords(event, programme);
    const auto* row = actNamed(event.kind);
    if (row && row->act == Act::Change)
        lines += changedText(event.payload, programme);
    for (const auto& need : row ? row->needs : std::span<const Need>()) {
        const auto key = QString::fromUtf16(need.key);
        const bool isTold = need.kind == NeedKind::FieldKey || need.kind == NeedKind::FieldValue ||
                            need.kind == NeedKind::Entry;
        if (event.payload.contains(key) && !isTold)
            add(lines, needText(need), valueText(need, event.payload[key], programme));
    }
    if (!event.payload.contains(u"reason"))
        add(lines, fieldText(QStringLiteral("reason")), event.reason);
    return lines;
}

} // namespace jiuzhang::ui
