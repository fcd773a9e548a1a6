// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/ladder.h"

#include <algorithm>

namespace jiuzhang {

namespace {

const ActRow* actOf(const Rung& rung)
{
    const auto rows = allActs();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const ActRow& row) {
        return row.rung && rung.id == QStringView(row.rung);
    });
    return found == rows.end() ? nullptr : &*found;
}

struct Elapsed {
    int percent;    // of the working days between the leg's beginning and the due day
    int beforeDue;  // working days left; negative when it is past
    int unanswered; // supervision letters
};

Elapsed elapsed(const WorkLine& line, const WorkingCalendar& calendar, QDate on)
{
    const QDate due = *line.limitOn;
    const int whole = line.clockFrom ? calendar.workdaysBetween(*line.clockFrom, due) : 0;
    const int gone = line.clockFrom ? calendar.workdaysBetween(*line.clockFrom, on) : 0;
    return {whole > 0 ? gone * 100 / whole : 0, calendar.workdaysBetween(on, due), line.unanswered};
}

// Whichever of the rung's conditions comes first.
bool isAskedFor(const Rung& rung, const Elapsed& now)
{
    const bool share = rung.elapsedPercent && now.percent >= *rung.elapsedPercent;
    const bool before = rung.workdaysBeforeDue && now.beforeDue <= *rung.workdaysBeforeDue;
    const bool after = rung.workdaysAfterDue && -now.beforeDue >= *rung.workdaysAfterDue;
    const bool letters =
        rung.afterUnanswered && now.beforeDue < 0 && now.unanswered >= *rung.afterUnanswered;
    return share || before || after || letters;
}

std::ptrdiff_t placeOfLast(const WorkLine& line, const std::vector<Rung>& ladder)
{
    const auto found = std::find_if(ladder.begin(), ladder.end(), [&](const Rung& rung) {
        const ActRow* act = actOf(rung);
        return act && line.rung == QStringView(act->id);
    });
    return found == ladder.end() ? -1 : found - ladder.begin();
}

// A letter that nobody signed for is reminded of once, before its reply is due.
std::optional<RungProposal> reminderToSign(const WorkLine& line, const Programme& programme,
                                           const WorkingCalendar& calendar, QDate on)
{
    const bool waits = line.state == State::Dispatched && line.signForDue && line.dueOn &&
                       *line.signForDue < on && on <= *line.dueOn;
    if (!waits || programme.ladder.empty() || line.rungFor)
        return std::nullopt;
    const Rung& first = programme.ladder.front();
    return RungProposal{.rung = first,
                        .act = actOf(first),
                        .skipped = {},
                        .forDue = *line.signForDue,
                        .workdaysLate = calendar.workdaysBetween(*line.signForDue, on)};
}

} // namespace

std::optional<RungProposal> proposedRung(const WorkLine& line, const Programme& programme,
                                         const WorkingCalendar& calendar, QDate on)
{
    const bool withUnit = line.state == State::Dispatched || line.state == State::Handling;
    if (!withUnit || !line.limitOn)
        return std::nullopt;
    const auto& ladder = programme.ladder;
    const auto last = placeOfLast(line, ladder);
    const bool wasForSigning =
        line.state != State::Dispatched && line.rungFor && line.rungFor == line.signForDue;
    // For another due day the ladder begins anew, though a lower rung then needs a reason.
    const auto taken = line.rungFor == line.limitOn ? last : -1;
    const Elapsed now = elapsed(line, calendar, on);
    RungProposal proposal;
    for (auto place = taken + 1; place < std::ssize(ladder); ++place) {
        const Rung& rung = ladder[static_cast<std::size_t>(place)];
        if (!isAskedFor(rung, now))
            continue;
        if (proposal.act)
            proposal.skipped.push_back(std::move(proposal.rung));
        proposal.rung = rung;
        proposal.act = actOf(rung);
        proposal.needsReason = place <= last && !wasForSigning;
    }
    if (!proposal.act)
        return reminderToSign(line, programme, calendar, on);
    proposal.forDue = *line.limitOn;
    proposal.workdaysLate = std::max(-now.beforeDue, 0);
    return proposal;
}

} // namespace jiuzhang
