// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/proof/number_proof.h"

#include "core/casework/acts.h"
#include "core/office/proof/rule_problem.h"
#include "core/record/paper_register.h"

#include <algorithm>
#include <map>

namespace jiuzhang {

void NumberProof::note(const Event& event)
{
    const auto& told = event.payload;
    const auto sequence = [&](const QString& kind) {
        return kind + u' ' + QString::number(told[u"year"].toInt());
    };
    const auto ofKind = sequence(told[u"kind"].toString());
    const bool isImported = told.contains(u"importedFrom");
    if (isAct(event.kind, Act::Register))
        given_.push_back({event.seq, sequence(event.kind),
                          event.subject->text().section(u'-', 1).toInt(),
                          isImported ? Given::How::Own : Given::How::Next});
    else if (event.kind == kIssuePaper)
        given_.push_back({event.seq, ofKind, told[u"number"].toInt(), Given::How::Next});
    else if (event.kind == kPaperTakenIn)
        given_.push_back({event.seq, ofKind, told[u"number"].toInt(), Given::How::Own});
    else if (event.kind == u"set-first-number")
        given_.push_back({event.seq, ofKind, told[u"first"].toInt(), Given::How::SetAsFirst});
}

std::vector<Problem> NumberProof::problems()
{
    struct Sequence {
        int highest = 0;
        int first = 1;
    };
    std::ranges::sort(given_, {}, &Given::seq);
    std::map<QString, Sequence> sequences;
    std::vector<Problem> found;
    for (const auto& [seq, name, number, how] : given_) {
        auto& [highest, first] = sequences[name];
        const int turn = std::max(highest + 1, first);
        if (how == Given::How::Next && number != turn)
            found.push_back(
                ruleProblem(seq, notAsDecided(QStringLiteral("number"), number, turn).value()));
        if (how == Given::How::SetAsFirst && number <= highest)
            found.push_back(
                ruleProblem(seq, {ErrorCode::NumberUsed,
                                  {QString::number(number), QString::number(highest + 1)}}));
        if (how == Given::How::SetAsFirst)
            first = number;
        else
            highest = std::max(highest, number);
    }
    return found;
}

} // namespace jiuzhang
