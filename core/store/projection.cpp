// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projection.h"

#include "core/casework/acts.h"
#include "core/store/case_columns.h"
#include "core/store/lawful_fold.h"

namespace jiuzhang {

Projection::Projection(Connection& connection)
    : connection_(connection), cases_(connection, Tables::Current),
      search_(connection, Tables::Current)
{
}

Outcome Projection::follow(const Event& event)
{
    if (!event.subject)
        return {};
    if (actNamed(event.kind) == &rowOf(Act::Register))
        return add(folded(std::span(&event, 1)));
    const auto before = TRY(load(*event.subject));
    if (!touchesCase(event.kind))
        return {};
    Case after = before;
    TRY(applyLawfully(after, event));
    TRY(cases_.replace(after));
    return search_.replace(before, after);
}

Outcome Projection::add(const Case& subject)
{
    TRY(cases_.add(subject));
    return search_.add(subject);
}

Result<Case> Projection::load(const CaseNumber& number) const
{
    if (const auto id = rowIdOf(number)) {
        auto found = TRY(cases_.find(*id));
        if (found)
            return std::move(*found);
    }
    return refuse(ErrorCode::CaseUnknown, {number.text()});
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
