// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/decided_act.h"

#include "core/casework/case_course.h"
#include "core/casework/lawful_fold.h"

namespace jiuzhang {

namespace {

// Most acts come after all others. Of one that puts right what came before it, is told late, or was
// never asked, for it was done before under the same command id, the record tells.
std::optional<State> stateAfter(const Desk& desk, const CaseNumber& number,
                                std::optional<Case>& subject, const Result<Recorded>& recorded)
{
    if (subject && !recorded)
        return subject->state;
    if (subject) {
        const Event& event = recorded->events.front();
        if (comesLast(*subject, event)) {
            apply(*subject, event);
            return subject->state;
        }
    }
    const auto now = desk.record.load(number);
    return now ? std::optional(now->state) : std::nullopt;
}

} // namespace

Error about(const CaseNumber& number, Error error)
{
    if (!error.where.startsWith(number.text()))
        error.where = QStringList{number.text(), error.where}.join(u' ').trimmed();
    return error;
}

DecidedAct
decidedAct(Desk& desk, const Acting& acting, const CaseNumber& number, const QString& kind,
           const std::function<Result<Decision>(const Desk& fresh, const Case& subject)>& decision)
{
    DecidedAct act{ActResult{number}, {}};
    std::optional<Case> subject;
    auto recorded =
        decideAct(desk, acting, number, kind, [&](const Desk& fresh) -> Result<Decision> {
            subject = TRY(fresh.record.load(number));
            return decision(fresh, *subject);
        });
    if (const auto now = stateAfter(desk, number, subject, recorded))
        act.result.state = *now;
    if (recorded) {
        act.letters = std::move(recorded->papers);
        return act;
    }
    act.result.error = about(number, recorded.error());
    return act;
}

} // namespace jiuzhang
