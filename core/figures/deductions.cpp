// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/deductions.h"

#include <algorithm>

namespace jiuzhang {

namespace {

using Cause = DeductionCause;

// Who had the case at the end of that day.
std::optional<UnitId> holderOn(const std::vector<Leg>& legs, QDate day)
{
    std::optional<UnitId> holder;
    for (const auto& leg : legs) {
        if (leg.dispatchedOn > day)
            break;
        holder = leg.returnedOn && *leg.returnedOn <= day ? std::nullopt : std::optional(leg.unit);
    }
    return holder;
}

// Who had it last before that day: a case that is settled or comes back has its last unit still.
std::optional<UnitId> lastHolder(const std::vector<Leg>& legs, QDate day)
{
    std::optional<UnitId> holder;
    for (const auto& leg : legs) {
        if (leg.dispatchedOn <= day)
            holder = leg.unit;
    }
    return holder;
}

bool isPaused(const Case& subject, QDate day)
{
    return std::ranges::any_of(subject.pauses, [&](const Pause& pause) {
        return pause.from <= day && (!pause.to || day < *pause.to);
    });
}

// Whether nobody had to answer in the morning of that day, as the case was closed.
bool isClosed(const Case& subject, QDate day)
{
    bool closed = false;
    for (const auto& move : subject.moves) {
        if (move.on >= day)
            break;
        if (move.kind == Move::Kind::Settled || move.kind == Move::Kind::Declined ||
            move.kind == Move::Kind::Merged)
            closed = true;
        if (move.kind == Move::Kind::Reopened || move.kind == Move::Kind::Refused ||
            move.kind == Move::Kind::Unmerged)
            closed = false;
    }
    return closed;
}

} // namespace

DeductionTally::DeductionTally(const DeductionRules& rules, const Programme& programme,
                               const WorkingCalendar& calendar, int year, QDate on)
    : rules_(rules), programme_(programme), calendar_(calendar), year_(year), on_(on)
{
}

bool DeductionTally::counts(QDate day) const
{
    return day.year() == year_ && day <= on_;
}

void DeductionTally::take(const std::optional<UnitId>& unit, DeductionCause cause, QDate on,
                          const std::optional<CaseNumber>& number,
                          const std::optional<QDate>& month)
{
    const Unit* taken = unit ? programme_.directory.find(*unit) : nullptr;
    if (!taken || taken->kind == UnitKind::Court || rules_.of(cause) == 0)
        return;
    taken_.push_back({*unit, cause, on, rules_.of(cause), number, month});
}

void DeductionTally::add(const Case& subject)
{
    if (subject.state == State::Merged)
        repeats_.push_back({*subject.mergedInto, subject.moves.back().on});
    const bool isOut = subject.state == State::Merged || subject.state == State::Void ||
                       subject.state == State::Declined ||
                       subject.outcome == CaseOutcome::Withdrawn;
    if (isOut)
        return;
    if (!subject.children.empty())
        legs_[subject.number] = subject.legs;
    addCarriedOver(subject);
    addLegs(subject);
    addDissatisfied(subject);
    addAgain(subject);
}

// The working day on which it was later than is allowed, by days on which somebody had to answer.
std::optional<QDate> DeductionTally::tooLateOn(const Case& subject, QDate due, QDate until) const
{
    if (!due.isValid())
        return std::nullopt;
    int late = 0;
    for (QDate day = due.addDays(1); day <= until; day = day.addDays(1)) {
        const bool isOwed = !isPaused(subject, day) && !isClosed(subject, day);
        late += isOwed && calendar_.isWorkday(day) ? 1 : 0;
        if (late > rules_.lateAfterWorkdays)
            return day;
    }
    return std::nullopt;
}

// Once for each leg; where the case was carried over from that unit, that is the higher one.
void DeductionTally::addLegs(const Case& subject)
{
    for (std::size_t at = 0; at < subject.legs.size(); ++at) {
        const Leg& leg = subject.legs[at];
        const bool isLast = at + 1 == subject.legs.size();
        QDate until = leg.returnedOn.value_or(on_);
        if (!isLast)
            until = std::min(until, subject.legs[at + 1].dispatchedOn);
        if (const auto replied = subject.repliedOn(at))
            until = std::min(until, *replied);
        if (isLast && subject.settledOn)
            until = std::min(until, *subject.settledOn);
        std::optional<QDate> day;
        for (const auto& missed : leg.missed) // before the limit that it has now
            day = day ? day : tooLateOn(subject, missed.due, std::min(missed.until, on_));
        if (!day)
            day = tooLateOn(subject, leg.replyDue, until);
        const bool isCarriedOver = std::ranges::any_of(taken_, [&](const Deduction& each) {
            return each.cause == Cause::CarriedOver && each.number == subject.number &&
                   each.unit == leg.unit;
        });
        if (day && counts(*day) && !isCarriedOver)
            take(leg.unit, Cause::LegLate, *day, subject.number);
    }
}

void DeductionTally::addCarriedOver(const Case& subject)
{
    for (const auto& each : subject.carriedOver) {
        if (each.fromYear == year_ && each.on <= on_)
            take(holderOn(subject.legs, each.on), Cause::CarriedOver, each.on, subject.number);
    }
}

// Once for each case, on the first day that it was said: what was said stays so, whatever became
// of the case.
void DeductionTally::addDissatisfied(const Case& subject)
{
    std::optional<QDate> first;
    const auto say = [&](QDate on) {
        if (counts(on))
            first = first ? std::min(*first, on) : on;
    };
    for (const auto& move : subject.moves) {
        if (move.view == EntityView::Dissatisfied)
            say(move.on);
    }
    for (const auto& each : subject.followUps) {
        if (each.view == EntityView::Dissatisfied)
            say(each.on);
    }
    if (first)
        take(lastHolder(subject.legs, *first), Cause::Dissatisfied, *first, subject.number);
}

void DeductionTally::addAgain(const Case& subject)
{
    for (const auto& move : subject.moves) {
        const bool isReopened = move.kind == Move::Kind::Reopened;
        if ((isReopened || move.kind == Move::Kind::Refused) && counts(move.on))
            take(lastHolder(subject.legs, move.on), isReopened ? Cause::Reopened : Cause::Refused,
                 move.on, subject.number);
    }
}

void DeductionTally::add(const SubmissionBoard& board)
{
    for (const auto& row : board.rows) {
        for (std::size_t i = 0; i < row.months.size(); ++i) {
            const BoardMonth& month = board.months[i];
            const ReportStanding& standing = row.months[i];
            if (standing.state == ReportStanding::State::Missing)
                take(row.unit, Cause::ReportMissing, month.due.date, {}, month.month);
            if (standing.state == ReportStanding::State::Late)
                take(row.unit, Cause::ReportLate, *standing.receivedOn, {}, month.month);
        }
    }
}

std::vector<UnitDeductions> DeductionTally::units() &&
{
    for (const auto& repeat : repeats_) {
        const auto root = legs_.find(repeat.root);
        if (root != legs_.end() && counts(repeat.on))
            take(lastHolder(root->second, repeat.on), Cause::Repeated, repeat.on, repeat.root);
    }
    std::ranges::stable_sort(taken_, {}, [](const Deduction& each) {
        return std::tuple(each.cause, each.on, each.number);
    });
    std::vector<UnitDeductions> units;
    for (const auto& unit : programme_.directory.units()) {
        UnitDeductions of{unit.id, {}, 0, 0};
        for (const auto& each : taken_) {
            if (each.unit != unit.id)
                continue;
            of.parts.push_back(each);
            of.sum += each.points;
        }
        of.counted = std::min(of.sum, rules_.mostPerUnit);
        if (!of.parts.empty())
            units.push_back(std::move(of));
    }
    return units;
}

} // namespace jiuzhang
