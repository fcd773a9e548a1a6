// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/decided_act.h"

namespace jiuzhang {

DecidedAct
decidedAct(Desk& desk, const Acting& acting, const CaseNumber& number, const QString& kind,
           const std::function<Result<Decision>(const Desk& fresh, const Case& subject)>& decision)
{
    DecidedAct act{ActResult{number}, {}};
    auto recorded =
        decideAct(desk, acting, number, kind, [&](const Desk& fresh) -> Result<Decision> {
            return decision(fresh, TRY(fresh.record.load(number)));
        });
    // Asked anew: an act may put right what came before it, and a refused one was not asked.
    if (const auto now = desk.record.load(number))
        act.result.state = now->state;
    if (recorded) {
        act.letters = std::move(recorded->papers);
        return act;
    }
    act.result.error = recorded.error();
    // Of several cases each says which it is, beside the field where it is about one.
    QString& where = act.result.error->where;
    if (!where.startsWith(number.text()))
        where = QStringList{number.text(), where}.join(u' ').trimmed();
    return act;
}

} // namespace jiuzhang
