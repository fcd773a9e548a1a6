// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folded_case.h"

#include "core/base/worked_ahead.h"
#include "core/casework/lawful_fold.h"
#include "core/store/case_columns.h"

namespace jiuzhang {

namespace {

using UnreadCase = std::vector<UnreadEvent>;
using Folded = Result<std::optional<Case>>;

// One case alone would hardly be worth the way to another thread and back.
constexpr std::size_t kTogether = 32;

Folded foldedUnread(const UnreadCase& unread, std::optional<QDate> asOf)
{
    std::vector<Event> events;
    events.reserve(unread.size());
    std::ranges::transform(unread, std::back_inserter(events), &UnreadEvent::read);
    return foldedLawfully(events, asOf);
}

Outcome takeEach(std::vector<Folded> cases, const TakeCase& take)
{
    for (auto& each : cases) {
        if (const auto subject = TRY(std::move(each)))
            TRY(take(*subject));
    }
    return {};
}

// The cases that `read` comes upon, folded ahead of what takes them.
Outcome foldEachCase(const std::function<Outcome(const EventLog::VisitUnread&)>& read,
                     std::optional<QDate> asOf, const TakeCase& take)
{
    WorkedAhead<std::vector<UnreadCase>, std::vector<Folded>> folding(
        [asOf](const std::vector<UnreadCase>& cases) {
            std::vector<Folded> folded;
            folded.reserve(cases.size());
            for (const auto& each : cases)
                folded.push_back(foldedUnread(each, asOf));
            return folded;
        },
        [&](std::vector<Folded> cases) { return takeEach(std::move(cases), take); });
    std::vector<UnreadCase> together;
    TRY(read([&](UnreadCase events) -> Outcome {
        together.push_back(std::move(events));
        return together.size() < kTogether ? Outcome() : folding.add(std::exchange(together, {}));
    }));
    TRY(folding.add(std::move(together)));
    return folding.finish();
}

} // namespace

Result<Case> caseIn(const EventLog& log, std::int64_t rowId, std::optional<QDate> asOf)
{
    const auto events = TRY(log.tellingOf(rowId));
    auto subject = events.empty() ? std::optional<Case>() : TRY(foldedLawfully(events, asOf));
    if (!subject)
        return refuse(ErrorCode::CaseUnknown, {numberOf(rowId).text()});
    return std::move(*subject);
}

Outcome forEachCaseIn(const EventLog& log, std::optional<QDate> asOf, const TakeCase& take)
{
    return foldEachCase([&](const auto& visit) { return log.forEachCase(visit); }, asOf, take);
}

Outcome forEachCaseOf(const EventLog& log, std::span<const std::int64_t> rows,
                      std::optional<QDate> asOf, const TakeCase& take)
{
    const auto read = [&](const EventLog::VisitUnread& visit) -> Outcome {
        for (const auto row : rows) {
            auto events = TRY(log.unreadOf(row));
            if (events.empty())
                return refuse(ErrorCode::CaseUnknown, {numberOf(row).text()});
            TRY(visit(std::move(events)));
        }
        return {};
    };
    return foldEachCase(read, asOf, take);
}

Outcome forEachCaseChangedAfter(const EventLog& log, QDate asOf, const TakeCase& take)
{
    return foldEachCase([&](const auto& visit) { return log.forEachCaseChangedAfter(asOf, visit); },
                        asOf, take);
}

} // namespace jiuzhang
