// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/dockets.h"

#include <algorithm>

namespace jiuzhang {

namespace {

DocketLine lineOf(const Case& subject)
{
    return {.number = subject.number,
            .entity = subject.clue.entity,
            .respondent = subject.clue.respondent,
            .lead = subject.lead,
            .state = subject.state,
            .question = subject.clue.claim,
            .finding = subject.finding,
            .proposal = subject.opinions.empty() ? QString() : subject.opinions.back().text,
            .docketing = subject.dockets.empty() ? Docketing() : subject.dockets.back()};
}

Result<std::vector<Case>> casesWhere(const Desk& desk, const QString& field, const QString& value)
{
    return desk.query.rows({.where = {{field, value}}}).and_then([&](const auto& rows) {
        return desk.query.cases(rows);
    });
}

} // namespace

Result<std::vector<Docket>> dockets(const Desk& desk)
{
    const auto counted = TRY(desk.query.counts({}, QStringLiteral("docket")));
    std::vector<Docket> all;
    for (const auto& [name, cases] : counted) {
        if (!name.isEmpty())
            all.push_back({name, cases});
    }
    return all;
}

Result<std::vector<DocketLine>> docketLines(const Desk& desk, const QString& name)
{
    const auto cases = TRY(casesWhere(desk, QStringLiteral("docket"), name));
    if (name.isEmpty() || cases.empty())
        return refuse(ErrorCode::DocketEmpty, {name});
    std::vector<DocketLine> lines;
    std::transform(cases.begin(), cases.end(), std::back_inserter(lines), lineOf);
    return lines;
}

Result<std::vector<DocketLine>> docketCandidates(const Desk& desk)
{
    const auto cases = TRY(casesWhere(desk, QStringLiteral("state"), idOf(State::Handling)));
    std::vector<DocketLine> collective;
    std::vector<DocketLine> others;
    for (const auto& subject : cases) {
        if (!subject.awaitedDecision())
            (subject.track == Track::Collective ? collective : others).push_back(lineOf(subject));
    }
    collective.insert(collective.end(), others.begin(), others.end());
    return collective;
}

} // namespace jiuzhang
