// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/chronicle_model.h"

#include "core/casework/acts.h"
#include "core/record/paper_register.h"
#include "ui/shared/error_text.h"
#include "ui/shared/terms_text.h"

#include <QJsonArray>

namespace jiuzhang::ui {

namespace {

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
    case NeedKind::File:
    case NeedKind::Day:
        return text;
    case NeedKind::Amount:
        return ChronicleModel::tr("%1 × 10,000 yuan")
            .arg(Money::fromFen(value.toInteger()).inWan());
    case NeedKind::Unit:
        return programme.directory.name(UnitId(text));
    case NeedKind::ReturnReason:
        return reasonOf(text, programme.returnReasons);
    case NeedKind::DeclineReason:
        return reasonOf(text, programme.declineReasons);
    case NeedKind::TrackWord:
        return wordOf<Track>(text, trackText);
    case NeedKind::OutcomeWord:
        return wordOf<CaseOutcome>(text, outcomeText);
    case NeedKind::ViewWord:
        return wordOf<EntityView>(text, viewText);
    }
    Q_UNREACHABLE();
}

void add(QStringList& lines, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        lines += ChronicleModel::tr("%1: %2").arg(name, value);
}

QString names(const QJsonArray& ids, const Directory& directory)
{
    QStringList units;
    for (const auto& id : ids)
        units += directory.name(UnitId(id.toString()));
    return units.join(ChronicleModel::tr(", "));
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

} // namespace

ChronicleLine lineOf(const Event& event, const Programme& programme)
{
    QString head = dateText(event.happenedOn) + QStringLiteral("  ") + actText(event.kind) +
                   QStringLiteral(" · ") + event.operatorName;
    if (!event.onBehalfOf.isEmpty())
        head += ChronicleModel::tr(" (for %1)").arg(event.onBehalfOf);
    QStringList lines = ownWords(event, programme);
    if (const auto* row = actNamed(event.kind)) {
        for (const auto& need : row->needs) {
            const auto key = QString::fromUtf16(need.key);
            if (event.payload.contains(key))
                add(lines, needText(need), valueText(need, event.payload[key], programme));
        }
    }
    if (!event.payload.contains(u"reason"))
        add(lines, fieldText(QStringLiteral("reason")), event.reason);
    return {head, lines.join(u'\n')};
}

void ChronicleModel::show(QList<ChronicleLine> lines)
{
    beginResetModel();
    lines_ = std::move(lines);
    endResetModel();
}

int ChronicleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

QVariant ChronicleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto& line = lines_[index.row()];
    return line.words.isEmpty() ? line.head : line.head + u'\n' + line.words;
}

} // namespace jiuzhang::ui
