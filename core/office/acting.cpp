// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/acting.h"

#include "core/office/attaching.h"
#include "core/office/linking.h"
#include "core/office/papers/letters.h"
#include "core/office/urging.h"

namespace jiuzhang {

namespace {

// What the office adds to an event that passed the gate: the letter's number, the file's name
// and SHA-256.
Outcome complete(Desk& desk, const Case& subject, const ActRow& row, NewEvent& event,
                 ActResult& result)
{
    if (row.act == Act::Attach) {
        auto kept = keepFile(desk, event.payload[u"file"].toString());
        if (!kept)
            return refuse(kept.error());
        event.payload = *kept;
    }
    if (!row.letter)
        return {};
    auto letter =
        issuePaper(desk, subject.number, urgingLetter(desk, subject, row, event), event.acting);
    if (!letter)
        return refuse(letter.error());
    event.payload[u"letterNumber"] = letter->numberText;
    result.letter = std::move(*letter);
    return {};
}

Result<NewEvent> passed(const Desk& desk, const Case& subject, const ActRow& row,
                        const Acting& acting, const ActValues& values)
{
    const auto other = otherCase(desk, row, values);
    if (!other)
        return refuse(other.error());
    return desk.gate().pass(subject, row, acting, values, other->has_value() ? &**other : nullptr);
}

Outcome record(Desk& desk, const ActRow& row, const Acting& acting, const Case& subject,
               const ActValues& values, ActResult& result)
{
    auto event = passed(desk, subject, row, acting, values);
    if (!event)
        return refuse(event.error());
    if (auto completed = complete(desk, subject, row, *event, result); !completed)
        return completed;
    const auto recorded = desk.record.append(*event);
    if (!recorded)
        return refuse(recorded.error());
    Case after = subject;
    apply(after, *recorded);
    result.state = after.state;
    return recordOnOther(desk, row, subject, *event);
}

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
        return record(desk, row, acting, *subject, values, result);
    });
    if (!done) {
        result.error = done.error();
        result.letter.reset();
        if (result.error->where.isEmpty())
            result.error->where = number.text();
    }
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

Outcome mayDo(const Desk& desk, const Case& subject, const ActRow& row, const Acting& acting,
              const ActValues& values)
{
    return passed(desk, subject, row, acting, values).map([](const NewEvent&) {});
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
