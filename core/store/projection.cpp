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
    const auto before = load(*event.subject);
    if (!before)
        return refuse(before.error());
    if (!touchesCase(event.kind))
        return {};
    Case after = *before;
    if (auto applied = applyLawfully(after, event); !applied)
        return applied;
    if (auto replaced = cases_.replace(after); !replaced)
        return replaced;
    return search_.replace(*before, after);
}

Outcome Projection::add(const Case& subject)
{
    if (auto added = cases_.add(subject); !added)
        return added;
    return search_.add(subject);
}

Outcome Projection::clear()
{
    if (auto cleared = cases_.clear(); !cleared)
        return cleared;
    return search_.clear();
}

Result<Case> Projection::load(const CaseNumber& number) const
{
    if (const auto id = rowIdOf(number)) {
        auto found = cases_.find(*id);
        if (!found)
            return refuse(found.error());
        if (*found)
            return std::move(**found);
    }
    return refuse(ErrorCode::CaseUnknown, {number.text()});
}

Result<std::vector<CaseNumber>> Projection::nextNumbers(int year, std::size_t count) const
{
    const std::int64_t before = year * kRowsPerYear;
    Statement highest(connection_,
                      QStringLiteral("SELECT max(id) FROM main.case_row WHERE id > ? AND id < ?"));
    const auto row = highest.bind(before).bind(before + kRowsPerYear).next();
    if (!row)
        return refuse(row.error());
    const std::int64_t last = highest.isNull(0) ? before : highest.number(0);
    std::vector<CaseNumber> numbers;
    for (std::size_t i = 1; i <= count; ++i)
        numbers.push_back(numberOf(last + static_cast<std::int64_t>(i)));
    return numbers;
}

} // namespace jiuzhang
