// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/paper_wording.h"

#include <QJsonDocument>

namespace jiuzhang {

namespace {

const QString kSetText = QStringLiteral("set-paper-text");

} // namespace

Result<std::map<QString, QByteArray>> officeTexts(const CaseRecord& record)
{
    const auto events = record.eventsOfKind(kSetText);
    if (!events)
        return refuse(events.error());
    std::map<QString, QByteArray> texts;
    for (const auto& event : *events) {
        const QString kind = event.payload[u"kind"].toString();
        const QJsonValue text = event.payload[u"json"];
        if (text.isObject())
            texts[kind] = QJsonDocument(text.toObject()).toJson();
        else
            texts.erase(kind);
    }
    return texts;
}

Outcome setPaperText(Desk& desk, const Acting& acting, const QString& kind,
                     const std::optional<QByteArray>& json)
{
    if (acting.operatorName.trimmed().isEmpty())
        return refuse(ErrorCode::OperatorMissing);
    QJsonParseError mistake{};
    const auto text = QJsonDocument::fromJson(json.value_or("{}"), &mistake);
    if (!text.isObject())
        return refuse(ErrorCode::NotJson, {kind, mistake.errorString()});
    const QJsonObject payload{
        {QStringLiteral("kind"), kind},
        {QStringLiteral("json"), json ? QJsonValue(text.object()) : QJsonValue()}};
    return desk.record.atomically([&]() -> Outcome {
        if (auto kept = desk.record.append({kSetText, {}, acting, {}, payload}); !kept)
            return refuse(kept.error());
        return {};
    });
}

} // namespace jiuzhang
