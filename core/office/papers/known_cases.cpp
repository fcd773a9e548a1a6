// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/known_cases.h"

#include "core/casework/case_course.h"

#include <algorithm>

namespace jiuzhang {

KnownCases::KnownCases(const CaseReading& all, std::int64_t until, Mended mended, QDate letterOn,
                       std::span<const Event> by)
    : all_(all), until_(until), mended_(mended), letterOn_(letterOn), by_(by)
{
}

Result<std::vector<Event>> KnownCases::events(const CaseNumber& number) const
{
    auto events = TRY(all_.events(number));
    std::ranges::copy_if(by_, std::back_inserter(events),
                         [&](const Event& each) { return each.subject == number; });
    std::erase_if(events, [&](const Event& event) {
        const bool wasDifferent = isAct(event.kind, Act::Change) && event.happenedOn < letterOn_;
        const bool counts = mended_ == Mended::Yes && (isAboutEntries(event.kind) || wasDifferent);
        return event.seq > until_ && !counts;
    });
    return events;
}

Result<Case> KnownCases::load(const CaseNumber& number) const
{
    return folded(TRY(events(number)));
}

} // namespace jiuzhang
