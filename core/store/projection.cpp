// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projection.h"

#include "core/casework/case_course.h"
#include "core/casework/lawful_fold.h"
#include "core/store/case_columns.h"

namespace jiuzhang {

Projection::Projection(Connection& connection)
    : connection_(connection), log_(connection), rows_(connection, Tables::Current),
      search_(connection, Tables::Current)
{
}

Outcome Projection::follow(const Event& event)
{
    if (!event.subject)
        return {};
    if (isAct(event.kind, Act::Register))
        return add(folded(std::span(&event, 1)));
    const auto events = TRY(log_.tellingOf(rowIdOf(*event.subject).value_or(0)));
    const std::size_t own = touchesCase(event.kind) ? 1 : 0; // the last of them, then
    if (events.size() <= own)
        return refuse(ErrorCode::CaseUnknown, {event.subject->text()});
    if (own == 0)
        return {};
    const auto before = TRY(foldedLawfully(std::span(events).first(events.size() - own)));
    const Case after = TRY(foldedOn(*before, events));
    TRY(rows_.replace(after));
    return search_.replace(*before, after);
}

Outcome Projection::add(const Case& subject)
{
    TRY(rows_.add(subject));
    return search_.add(subject);
}

Result<std::vector<CaseNumber>> Projection::nextNumbers(int year, std::size_t count) const
{
    const std::int64_t before = year * kRowsPerYear;
    Statement highest(connection_,
                      QStringLiteral("SELECT max(id) FROM main.case_row WHERE id > ? AND id < ?"));
    TRY(highest.bind(before).bind(before + kRowsPerYear).next());
    const std::int64_t last = highest.isNull(0) ? before : highest.number(0);
    std::vector<CaseNumber> numbers;
    for (std::size_t i = 1; i <= count; ++i)
        numbers.push_back(numberOf(last + static_cast<std::int64_t>(i)));
    return numbers;
}

} // namespace jiuzhang
