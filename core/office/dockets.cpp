// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/dockets.h"

#include "core/office/told_cases.h"

#include <algorithm>

namespace jiuzhang {

namespace {

DocketLine lineOf(const LedgerLine& line)
{
    const Case& subject = line.subject;
    DocketLine told{.number = subject.number,
                    .entity = line.entity(),
                    .respondent = subject.clue.respondent,
                    .lead = subject.lead,
                    .state = subject.state,
                    .question = line.told(subject.clue.claim),
                    .finding = line.told(subject.finding),
                    .proposal = {},
                    .docketing = {}};
    if (!subject.opinions.empty())
        told.proposal = line.told(subject.opinions.back().text);
    if (!subject.dockets.empty()) {
        told.docketing = subject.dockets.back();
        told.docketing.decision = line.told(told.docketing.decision);
    }
    return told;
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
    auto told = TRY(ToldCases::of(desk, {}, ToldCases::As::Masked));
    std::vector<DocketLine> lines;
    for (const auto& subject : cases)
        lines.push_back(told.tell(0, subject, lineOf));
    return lines;
}

Result<std::vector<DocketLine>> docketCandidates(const Desk& desk)
{
    const auto cases = TRY(casesWhere(desk, QStringLiteral("state"), idOf(State::Handling)));
    auto told = TRY(ToldCases::of(desk, {}, ToldCases::As::Masked));
    std::vector<DocketLine> collective;
    std::vector<DocketLine> others;
    for (const auto& subject : cases) {
        if (!subject.awaitedDecision())
            (subject.track == Track::Collective ? collective : others)
                .push_back(told.tell(0, subject, lineOf));
    }
    collective.insert(collective.end(), others.begin(), others.end());
    return collective;
}

} // namespace jiuzhang
