// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/proof/handover_proof.h"

#include "core/casework/json_fields.h"
#include "core/casework/lawful_fold.h"
#include "core/office/proof/rule_problem.h"

#include <algorithm>

namespace jiuzhang {

Outcome HandoverProof::begin(const Moment& handingOver)
{
    const Event& event = handingOver.event;
    const auto& told = event.payload;
    const auto whose = TRY(whoseWork(
        handingOver.then, {.unit = told[u"unit"].toString(), .person = told[u"person"].toString()},
        event.happenedOn));
    const auto listed = codesIn<CaseNumber>(told, u"cases");
    sheets_.push_back(
        {event, TRY(Theirs::of(handingOver.then, whose)), {listed.begin(), listed.end()}});
    return {};
}

void HandoverProof::add(std::span<const Event> history)
{
    const CaseNumber& number = *history.front().subject;
    for (Sheet& sheet : sheets_) {
        const auto end = std::ranges::lower_bound(history, sheet.event.seq, {}, &Event::seq);
        const auto known = history.first(static_cast<std::size_t>(end - history.begin()));
        if (known.empty())
            continue;
        const auto then = foldedLawfully(known, sheet.event.happenedOn);
        if (!then) // which is named by itself
            return;
        if (*then && sheet.theirs.has(**then, known) && sheet.wrong.erase(number) == 0)
            sheet.wrong.insert(number);
    }
}

std::vector<Problem> HandoverProof::problems() const
{
    std::vector<Problem> found;
    for (const Sheet& sheet : sheets_) {
        if (!sheet.wrong.empty())
            found.push_back(ruleProblem(
                sheet.event.seq,
                notAsDecided(QStringLiteral("cases"), sheet.wrong.begin()->text()).value()));
    }
    return found;
}

} // namespace jiuzhang
