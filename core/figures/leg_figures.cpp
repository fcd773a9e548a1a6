// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/leg_figures.h"

#include <algorithm>

namespace jiuzhang {

namespace {

using Day = std::optional<QDate>;

Day earlier(Day a, Day b)
{
    return a && b ? std::min(a, b) : (a ? a : b);
}

// The case was with a unit from the leg's dispatch to one of these days; none: it still is.
struct Course {
    QDate sent;
    Day givenUp = {};  // returned, or sent to another unit
    Day settled = {};  // the settlement that holds
    Day answered = {}; // the first reply, or the first since it was refused; a settlement is one
    Day stopped = {};  // suspended, and not resumed
    QDate readOn;

    [[nodiscard]] Day ended() const { return earlier(givenUp, settled); }
};

Course courseOf(const Case& subject, std::size_t at, QDate readOn)
{
    const Leg& leg = subject.legs[at];
    const bool isLast = at + 1 == subject.legs.size();
    Course course{.sent = leg.dispatchedOn, .readOn = readOn};
    course.givenUp =
        earlier(leg.returnedOn, isLast ? Day() : Day(subject.legs[at + 1].dispatchedOn));
    if (isLast && !subject.isOpen())
        course.settled = subject.settledOn;
    course.answered = earlier(subject.repliedOn(at), course.settled);
    if (isLast && !subject.pauses.empty() && !subject.pauses.back().to)
        course.stopped = subject.pauses.back().from;
    return course;
}

// Whether what had to be done by `due` was undone for a day or more of the year.
bool wasLate(QDate due, Day done, const Course& course, const Period& year)
{
    const QDate until = earlier(earlier(done, course.ended()), course.readOn).value();
    return due.isValid() && due < until && due < year.to &&
           std::max(year.from, course.sent) < until;
}

// A limit agreed anew forgives nothing.
bool wasLateBefore(const std::vector<MissedLimit>& missed, const Course& course, const Period& year)
{
    return std::ranges::any_of(missed, [&](const MissedLimit& each) {
        return wasLate(each.due, each.until, course, year);
    });
}

// 反馈及时率: what was taken from the unit, or stood still, before its day never fell due. A reply
// to a refusal is no first one.
void addReply(FigureRow& row, const Leg& leg, const Course& course, const Period& year)
{
    const FirstReply first = leg.firstReply.value_or(FirstReply{leg.replyDue, course.answered});
    const QDate due = first.due;
    if (!due.isValid() || !year.contains(due) || course.readOn < due)
        return;
    const bool inTime = first.on && *first.on <= due;
    const Day freed = earlier(course.givenUp, course.stopped);
    if (!inTime && freed && *freed <= due)
        return;
    row.set(Measure::RepliesDue, 1);
    row.set(Measure::RepliesOnTime, inTime);
}

} // namespace

std::vector<LegFigures> legFiguresOf(const Case& subject, const ReportSpan& span)
{
    const Period year = span.yearToDate();
    std::vector<LegFigures> all;
    for (std::size_t at = 0; at < subject.legs.size(); ++at) {
        const Leg& leg = subject.legs[at];
        const Course course = courseOf(subject, at, span.readOn());
        // While it is suspended the unit's clock stands still; the year's end does not.
        const Day replied = earlier(course.answered, course.stopped);
        LegFigures figures{leg.unit, {}};
        figures.row.set(Measure::EverLate, wasLate(leg.replyDue, replied, course, year) ||
                                               wasLate(subject.closeDue, {}, course, year) ||
                                               wasLateBefore(leg.missed, course, year) ||
                                               wasLateBefore(subject.missed, course, year));
        addReply(figures.row, leg, course, year);
        if (!figures.row.isZero())
            all.push_back(std::move(figures));
    }
    return all;
}

} // namespace jiuzhang
