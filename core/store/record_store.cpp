// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_store.h"

#include "core/store/unit_of_work.h"

namespace jiuzhang {

Outcome RecordStore::atomically(const std::function<Outcome()>& work)
{
    auto unit = UnitOfWork::begin(connection_, UnitOfWork::Kind::Writing);
    if (!unit)
        return refuse(unit.error());
    if (auto done = work(); !done)
        return done;
    return unit->commit();
}

Result<Event> RecordStore::append(const NewEvent& event)
{
    auto entry = log_.append(event);
    if (!entry)
        return entry;
    if (auto followed = projection_.follow(*entry); !followed)
        return refuse(followed.error());
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

Result<bool> RecordStore::hasCommand(const QString& commandId,
                                     const std::optional<CaseNumber>& subject) const
{
    return log_.hasCommand(commandId, subject);
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
