// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_store.h"

#include "core/base/text.h"
#include "core/store/unit_of_work.h"

#include <QJsonArray>

namespace jiuzhang {

namespace {

Outcome checkTexts(const QJsonValue& value, const QString& place);

Outcome checkText(const QString& text, const QString& place)
{
    return checkStorable(text).map_error([&](Error error) {
        error.where = place;
        return error;
    });
}

Outcome checkMembers(const QJsonObject& object, const QString& place)
{
    for (auto at = object.begin(); at != object.end(); ++at) {
        const QString member = place + u'/' + at.key();
        TRY(checkText(at.key(), place));
        TRY(checkTexts(at.value(), member));
    }
    return {};
}

Outcome checkTexts(const QJsonValue& value, const QString& place)
{
    if (value.isString())
        return checkText(value.toString(), place);
    if (value.isObject())
        return checkMembers(value.toObject(), place);
    qsizetype at = 0;
    for (const auto element : value.toArray()) {
        TRY(checkTexts(element, place + u'/' + QString::number(at++)));
    }
    return {};
}

Outcome checkTexts(const NewEvent& event)
{
    const auto& acting = event.acting;
    return checkText(acting.operatorName, QStringLiteral("/operator"))
        .and_then([&] { return checkText(acting.onBehalfOf, QStringLiteral("/onBehalfOf")); })
        .and_then([&] { return checkText(acting.commandId, QStringLiteral("/commandId")); })
        .and_then([&] { return checkText(event.reason, QStringLiteral("/reason")); })
        .and_then([&] { return checkMembers(event.payload, QStringLiteral("/payload")); });
}

} // namespace

Outcome RecordStore::atomically(const std::function<Outcome()>& work)
{
    auto unit = TRY(UnitOfWork::begin(connection_, UnitOfWork::Kind::Writing));
    TRY(work());
    return unit.commit();
}

Result<Event> RecordStore::append(const NewEvent& event)
{
    TRY(checkTexts(event));
    auto entry = log_.append(event);
    if (!entry)
        return entry;
    TRY(projection_.follow(*entry));
    return entry;
}

Result<Case> RecordStore::load(const CaseNumber& number) const
{
    return projection_.load(number);
}

Result<std::vector<Event>> RecordStore::events(const CaseNumber& number) const
{
    return log_.eventsOf(number);
}

Result<std::vector<CaseNumber>> RecordStore::touchedAfter(std::int64_t seq) const
{
    return log_.touchedAfter(seq);
}

Result<std::vector<Event>> RecordStore::eventsOfKind(const QString& kind) const
{
    return log_.eventsOfKind(kind);
}

Result<std::vector<CaseNumber>> RecordStore::nextNumbers(int year, std::size_t count) const
{
    return projection_.nextNumbers(year, count);
}

Result<std::int64_t> RecordStore::newestOf(const QStringList& kinds) const
{
    return log_.newestOf(kinds);
}

Result<std::vector<Event>>
RecordStore::eventsOfCommand(const QString& commandId,
                             const std::optional<CaseNumber>& subject) const
{
    return log_.eventsOfCommand(commandId, subject);
}

Result<QJsonObject> RecordStore::configuration(const QString& kind) const
{
    return log_.configuration(kind);
}

Result<CaseRecord::Head> RecordStore::head() const
{
    return log_.head();
}

} // namespace jiuzhang
