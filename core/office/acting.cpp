// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/acting.h"

namespace jiuzhang {

namespace {

ActResult actOn(Desk& desk, const ActRow& row, const Acting& acting, const CaseNumber& number,
                const ActValues& values)
{
    ActResult result{number};
    const auto done = desk.record.atomically([&]() -> Outcome {
        const auto subject = desk.record.load(number);
        if (!subject)
            return refuse(subject.error());
        result.state = subject->state;
        if (!acting.commandId.isEmpty()) {
            const auto before = desk.record.hasCommand(acting.commandId, number);
            if (!before)
                return refuse(before.error());
            if (*before)
                return {};
        }
        const auto event = desk.gate().pass(*subject, row, acting, values);
        if (!event)
            return refuse(event.error());
        const auto recorded = desk.record.append(*event);
        if (!recorded)
            return refuse(recorded.error());
        Case after = *subject;
        apply(after, *recorded);
        result.state = after.state;
        return {};
    });
    if (!done)
        result.error = done.error();
    return result;
}

} // namespace

QJsonObject toJson(const ActResult& result)
{
    return {
        {QStringLiteral("case"), result.number.text()},
        {QStringLiteral("ok"), result.ok()},
        {QStringLiteral("state"), result.state ? QJsonValue(idOf(*result.state)) : QJsonValue()},
        {QStringLiteral("code"),
         result.error ? QJsonValue(errorId(result.error->code)) : QJsonValue()},
    };
}

std::vector<ActResult> act(Desk& desk, const ActRow& row, const Acting& acting,
                           std::span<const CaseNumber> numbers, const ActValues& values)
{
    std::vector<ActResult> results;
    results.reserve(numbers.size());
    for (const auto& number : numbers)
        results.push_back(actOn(desk, row, acting, number, values));
    return results;
}

} // namespace jiuzhang
