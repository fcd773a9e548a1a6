// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/work_lines.h"

#include "core/base/partial_date.h"
#include "core/store/case_columns.h"

namespace jiuzhang {

namespace {

std::optional<QDate> day(const Statement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return isoDay(row.text(column));
}

WorkLine lineIn(const Statement& row)
{
    return {.number = numberOf(row.number(0)),
            .entity = row.text(1),
            .shielding = shieldingFromId(row.text(19)).value_or(Shielding::Anonymous),
            .state = wordFrom<State>(row.text(2)).value_or(State::Registered),
            .year = static_cast<int>(row.number(3)),
            .stage = static_cast<int>(row.number(4)),
            .lead = row.isNull(5) ? std::nullopt : std::optional(UnitId(row.text(5))),
            .lastActOn = day(row, 6).value_or(QDate()),
            .settledOn = day(row, 7),
            .dueOn = day(row, 8),
            .limitOn = day(row, 9),
            .signForDue = day(row, 10),
            .clockFrom = day(row, 11),
            .rung = row.text(12),
            .rungFor = day(row, 13),
            .unanswered = static_cast<int>(row.number(14)),
            .letterLimit = day(row, 18),
            .decisionDue = day(row, 15),
            .followUpDue = day(row, 16),
            .instalmentDue = day(row, 20),
            .dissatisfiedOn = day(row, 17)};
}

} // namespace

Outcome visitWorkLines(Connection& connection, Tables tables,
                       const std::function<void(const WorkLine&)>& visit)
{
    Statement row(
        connection,
        in(tables, QStringLiteral("SELECT id, entity, state, year, stage, lead,"
                                  " lastActOn, settledOn, dueOn, limitOn, signForDue,"
                                  " clockFrom, rung, rungFor, unanswered, decisionDue,"
                                  " followUpDue, dissatisfiedOn, letterLimit, confidential,"
                                  " instalmentDue"
                                  " FROM @.case_row WHERE open OR state = 'settled'"
                                  " OR followUp OR instalmentDue IS NOT NULL"
                                  " ORDER BY id")));
    return row.each([&]() -> Outcome {
        visit(lineIn(row));
        return {};
    });
}

} // namespace jiuzhang
