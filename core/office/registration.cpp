// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/registration.h"

#include "core/office/decide.h"

namespace jiuzhang {

namespace {

const QString kRegister = QStringLiteral("register");

Result<Decision> registered(const Desk& fresh, const Acting& acting,
                            std::span<const ClueContent> clues)
{
    for (const auto& clue : clues) {
        const auto mistakes = clueMistakes(clue, fresh.programme, acting.on);
        if (!mistakes.empty())
            return refuse(mistakes.front());
    }
    const auto numbers = TRY(fresh.record.nextNumbers(acting.on.year(), clues.size()));
    Decision decision;
    for (std::size_t i = 0; i < clues.size(); ++i)
        decision.events.push_back(registration(numbers[i], acting, clues[i]));
    return decision;
}

} // namespace

NewEvent registration(const CaseNumber& number, const Acting& acting, const ClueContent& clue)
{
    return {kRegister,
            number,
            acting,
            {},
            {{QStringLiteral("year"), acting.on.year()}, {QStringLiteral("clue"), toJson(clue)}}};
}

Result<std::vector<CaseNumber>> registerClues(Desk& desk, const Acting& acting,
                                              std::span<const ClueContent> clues)
{
    const auto recorded = TRY(decide(
        desk, acting, {}, [&](const Desk& fresh) { return registered(fresh, acting, clues); }));
    if (recorded.before())
        TRY(repeated(recorded, kRegister));
    std::vector<CaseNumber> numbers;
    for (const Event& event : recorded.before() ? recorded.earlier : recorded.events) {
        if (event.kind == kRegister)
            numbers.push_back(*event.subject);
    }
    return numbers;
}

} // namespace jiuzhang
