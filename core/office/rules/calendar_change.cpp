// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rules/calendar_change.h"

#include "core/base/input_file.h"
#include "core/casework/clocks.h"
#include "core/casework/json_fields.h"
#include "core/office/decide.h"
#include "core/office/rules/configuration.h"

#include <algorithm>

namespace jiuzhang {

namespace {

constexpr std::size_t kAtOnce = 256; // cases in memory

// Every open case and what `reckon` would say of it, where it says anything.
using Visit = std::function<Outcome(const Case& subject, const QJsonObject& days)>;

Outcome forEachMoved(const Desk& desk, const WorkingCalendar& calendar, QDate from,
                     const Visit& visit)
{
    const auto rows = TRY(desk.query.rows(
        {.where = {{QStringLiteral("open"), QStringLiteral("true")}}, .on = desk.workingDate}));
    const std::span all(rows);
    for (std::size_t i = 0; i < all.size(); i += kAtOnce) {
        const auto cases = TRY(desk.query.cases(all.subspan(i, std::min(kAtOnce, all.size() - i))));
        for (const Case& subject : cases) {
            const QJsonObject days = clocksReckoned(subject, calendar, from);
            if (days.isEmpty())
                continue;
            TRY(visit(subject, days));
        }
    }
    return {};
}

void addMoved(std::vector<MovedDeadline>& moved, const Case& subject, const QJsonObject& days)
{
    const Leg& leg = subject.legs.back();
    const bool provisional = days[u"provisional"].toBool(leg.provisional);
    const auto add = [&](const char16_t* key, const std::optional<QDate>& was, bool isProvisional) {
        const auto becomes = dayIn(days, key);
        if (becomes && was)
            moved.push_back({subject.number, entityForList(subject), leg.unit,
                             QString::fromUtf16(key), *was, *becomes, isProvisional});
    };
    add(u"signForDue", leg.signForDue, false);
    add(u"returnDue", leg.returnDue, false);
    add(u"replyDue", leg.replyDue, provisional);
    if (days.contains(u"provisional") && !days.contains(u"replyDue"))
        moved.push_back({subject.number, entityForList(subject), leg.unit,
                         QStringLiteral("replyDue"), leg.replyDue, leg.replyDue, provisional});
}

} // namespace

Result<WorkingCalendar> readCalendar(const QString& path)
{
    const auto content = TRY(contentOf(path));
    return content.trimmed().startsWith('{') ? WorkingCalendar::fromJson(content, path)
                                             : WorkingCalendar::fromCsv(content, path);
}

Result<std::vector<MovedDeadline>> movedDeadlines(const Desk& desk, const WorkingCalendar& newer)
{
    std::vector<MovedDeadline> moved;
    TRY(forEachMoved(desk, desk.calendar.with(newer), desk.workingDate,
                     [&](const Case& subject, const QJsonObject& days) -> Outcome {
                         addMoved(moved, subject, days);
                         return {};
                     }));
    return moved;
}

Outcome adoptCalendar(Desk& desk, const Acting& acting, const WorkingCalendar& newer)
{
    const auto decision = [&](const Desk& fresh) -> Result<Decision> {
        const WorkingCalendar calendar = fresh.calendar.with(newer);
        Decision adopting;
        adopting.events.push_back({kAdoptCalendar, {}, acting, {}, calendar.toJson()});
        TRY(forEachMoved(fresh, calendar, acting.on,
                         [&](const Case& subject, const QJsonObject& days) -> Outcome {
                             NewEvent& event = adopting.events.emplace_back(NewEvent{
                                 QStringLiteral("reckon"), subject.number, acting, {}, days});
                             event.acting.on = std::max(acting.on, subject.lastOrderedOn);
                             return {};
                         }));
        return adopting;
    };
    return decide(desk, acting, {}, decision).map([](const Recorded&) {});
}

} // namespace jiuzhang
