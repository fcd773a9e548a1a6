// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_store.h"

#include "core/casework/case_course.h"
#include "core/casework/event_texts.h"
#include "core/store/case_columns.h"
#include "core/store/folded_case.h"
#include "core/store/unit_of_work.h"

#include <set>

namespace jiuzhang {

namespace {

// An earlier program told referrals on the cases themselves. They are no case's any more: who asks
// for what concerns the whole ledger is told them, with what puts them right.
void withoutReferrals(std::vector<Event>& events)
{
    std::set<std::int64_t> referrals;
    std::erase_if(events, [&](const Event& event) {
        const bool isOfOne =
            isAct(event.kind, Act::Refer) ||
            (isAboutEntries(event.kind) && referrals.contains(event.payload[u"event"].toInteger()));
        if (isOfOne)
            referrals.insert(event.seq);
        return isOfOne;
    });
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
    if (const auto id = rowIdOf(number))
        return caseIn(log_, *id);
    return refuse(ErrorCode::CaseUnknown, {number.text()});
}

Result<std::vector<Event>> RecordStore::events(const CaseNumber& number) const
{
    return log_.eventsOf(number).map([](std::vector<Event> events) {
        withoutReferrals(events);
        return events;
    });
}

Result<std::vector<CaseNumber>> RecordStore::touchedAfter(std::int64_t seq) const
{
    return log_.touchedAfter(seq);
}

Result<std::vector<Event>> RecordStore::eventsOfKind(const QString& kind) const
{
    return isAct(kind, Act::Refer) ? log_.referralsOnCases() : log_.eventsOfKind(kind);
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

Result<Event> RecordStore::event(std::int64_t seq) const
{
    return log_.event(seq);
}

Result<CaseRecord::Head> RecordStore::head() const
{
    return log_.head();
}

} // namespace jiuzhang
