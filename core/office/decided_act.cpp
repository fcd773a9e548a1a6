// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/decided_act.h"

namespace jiuzhang {

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
    if (!subject) { // not asked: refused before, or done before under the same command id
        if (auto found = desk.record.load(number))
            subject = std::move(*found);
    } else if (recorded) {
        apply(*subject, recorded->events.front());
    }
    if (subject)
        act.result.state = subject->state;
    if (recorded) {
        act.letters = std::move(recorded->papers);
        return act;
    }
    act.result.error = recorded.error();
    if (act.result.error->where.isEmpty())
        act.result.error->where = number.text();
    return act;
}

} // namespace jiuzhang
