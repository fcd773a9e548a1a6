// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/work_line.h"

#include "core/casework/acts.h"

namespace jiuzhang {

namespace {

void putLadder(WorkLine& line, const Case& subject, const Urging& latest)
{
    line.rung = latest.act;
    line.rungFor = latest.forDue;
    for (const auto& urging : subject.urgings) {
        if (urging.leg != latest.leg)
            continue;
        if (urging.forDue == latest.forDue && actNamed(urging.act)->act > actNamed(line.rung)->act)
            line.rung = urging.act;
        if (urging.answered)
            continue;
        if (urging.act == u"supervise")
            ++line.unanswered;
        if (line.limitOn != line.dueOn && urging.limit == line.limitOn)
            line.clockFrom = urging.on;
    }
}

} // namespace

WorkLine workLineOf(const Case& subject)
{
    WorkLine line{.number = subject.number,
                  .entity = subject.clue.entity,
                  .shielding = subject.clue.shielding,
                  .state = subject.state,
                  .year = subject.year,
                  .stage = subject.stage(),
                  .lead = subject.lead,
                  .lastActOn = subject.lastActOn,
                  .settledOn = subject.settledOn,
                  .dueOn = subject.dueOn(),
                  .limitOn = subject.limitOn(),
                  .letterLimit = subject.letterLimit()};
    if (!subject.legs.empty() && subject.lead) {
        line.signForDue = subject.legs.back().signForDue;
        line.clockFrom = subject.legs.back().dispatchedOn;
    }
    if (const Urging* latest = subject.latestUrging())
        putLadder(line, subject, *latest);
    if (subject.isOpen() && !subject.dockets.empty())
        line.decisionDue = subject.dockets.back().dueOn;
    line.followUpDue = subject.followUpDue();
    line.instalmentDue = instalmentDue(subject);
    line.dissatisfiedOn = subject.dissatisfiedOn();
    return line;
}

} // namespace jiuzhang
