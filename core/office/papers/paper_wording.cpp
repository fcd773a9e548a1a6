// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/paper_wording.h"

#include "core/office/decide.h"
#include "core/office/rules/configuration.h"

#include <QJsonDocument>

namespace jiuzhang {

Result<std::map<QString, QByteArray>> officeTexts(const CaseRecord& record)
{
    const auto events = TRY(record.eventsOfKind(kSetPaperText));
    std::map<QString, QByteArray> texts;
    for (const auto& event : events) {
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
                     const std::optional<QByteArray>& seen, const std::optional<QByteArray>& json)
{
    QJsonParseError mistake{};
    const auto text = QJsonDocument::fromJson(json.value_or("{}"), &mistake);
    if (!text.isObject())
        return refuse(ErrorCode::NotJson, {kind, mistake.errorString()});
    return decideOne(desk, acting, [&](const Desk& fresh) -> Result<NewEvent> {
        const auto texts = TRY(officeTexts(fresh.record));
        const auto inForce = texts.find(kind);
        if (inForce == texts.end() ? seen.has_value() : seen != inForce->second)
            return refuse(ErrorCode::SettingChanged);
        return NewEvent{
            kSetPaperText,
            {},
            acting,
            {},
            {{QStringLiteral("kind"), kind},
             {QStringLiteral("json"), json ? QJsonValue(text.object()) : QJsonValue()}}};
    });
}

} // namespace jiuzhang
