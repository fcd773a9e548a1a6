// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/registration.h"

namespace jiuzhang {

namespace {

Result<CaseNumber> registerOne(Desk& desk, const Acting& acting, const ClueContent& clue)
{
    const int year = acting.on.year();
    const auto number = desk.record.nextNumber(year);
    if (!number)
        return number;
    const QJsonObject payload{{QStringLiteral("year"), year},
                              {QStringLiteral("clue"), toJson(clue)}};
    const auto event =
        desk.record.append({QStringLiteral("register"), *number, acting, {}, payload});
    if (!event)
        return refuse(event.error());
    return *number;
}

Outcome mayRegister(const Desk& desk, const Acting& acting, std::span<const ClueContent> clues)
{
    if (acting.operatorName.trimmed().isEmpty())
        return refuse(ErrorCode::OperatorMissing);
    if (acting.on > desk.today)
        return refuse(ErrorCode::DateInFuture,
                      {QStringLiteral("on"), acting.on.toString(Qt::ISODate),
                       desk.today.toString(Qt::ISODate)});
    for (const auto& clue : clues) {
        const auto mistakes = clueMistakes(clue, desk.programme, acting.on);
        if (!mistakes.empty())
            return refuse(mistakes.front());
    }
    return {};
}

} // namespace

Result<std::vector<CaseNumber>> registerClues(Desk& desk, const Acting& acting,
                                              std::span<const ClueContent> clues)
{
    if (auto may = mayRegister(desk, acting, clues); !may)
        return refuse(may.error());
    std::vector<CaseNumber> numbers;
    const auto done = desk.record.atomically([&]() -> Outcome {
        if (!acting.commandId.isEmpty()) {
            const auto before = desk.record.hasCommand(acting.commandId, std::nullopt);
            if (!before)
                return refuse(before.error());
            if (*before)
                return refuse(ErrorCode::AlreadyDone, {acting.commandId});
        }
        for (const auto& clue : clues) {
            const auto number = registerOne(desk, acting, clue);
            if (!number)
                return refuse(number.error());
            numbers.push_back(*number);
        }
        return {};
    });
    if (!done)
        return refuse(done.error());
    return numbers;
}

} // namespace jiuzhang
