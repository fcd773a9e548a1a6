// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/event_texts.h"

#include "core/base/text.h"

#include <QJsonArray>

namespace jiuzhang {

namespace {

// The place of a refused text is put together on the way back from it.
Outcome placed(Outcome checked, const QString& key)
{
    return checked.map_error([&](Error error) {
        error.where.prepend(u'/' + key);
        return error;
    });
}

Outcome checkValue(const QJsonValue& value)
{
    if (value.isString())
        return checkStorable(value.toString());
    const auto object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at) {
        TRY(checkStorable(at.key()));
        TRY(placed(checkValue(at.value()), at.key()));
    }
    qsizetype place = 0;
    for (const auto element : value.toArray())
        TRY(placed(checkValue(element), QString::number(place++)));
    return {};
}

} // namespace

Outcome checkTexts(const NewEvent& event)
{
    const auto& acting = event.acting;
    TRY(placed(checkStorable(acting.operatorName), QStringLiteral("operator")));
    TRY(placed(checkStorable(acting.onBehalfOf), QStringLiteral("onBehalfOf")));
    TRY(placed(checkStorable(acting.commandId), QStringLiteral("commandId")));
    TRY(placed(checkStorable(event.reason), QStringLiteral("reason")));
    return placed(checkValue(event.payload), QStringLiteral("payload"));
}

Outcome checkTexts(const Event& event)
{
    const Acting acting{event.operatorName, event.onBehalfOf, event.happenedOn, event.commandId};
    return checkTexts({event.kind, event.subject, acting, event.reason, event.payload});
}

} // namespace jiuzhang
