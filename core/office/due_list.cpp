// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/due_list.h"

#include <algorithm>
#include <array>

namespace jiuzhang {

namespace {

constexpr int kDueWithin = 5; // working days; what falls due later waits for its day

constexpr std::array kKindIds{u"due",       u"late",    u"lagging",
                              u"to-assign", u"to-sign", u"to-strike-off"};

// Behind the window of its stage: the window has closed and the case has not moved on.
std::optional<QDate> windowMissed(const Case& subject, const Programme& programme, QDate on)
{
    for (const auto& window : programme.stages) {
        const QDate closed = window.to(subject.year);
        if (subject.stage() <= window.stage && on > closed)
            return closed;
    }
    return std::nullopt;
}

class DueCollector {
public:
    DueCollector(const Desk& desk, QDate on) : desk_(desk), on_(on) {}

    void look(const Case& subject)
    {
        if (subject.state == State::Settled)
            add(subject, DueKind::ToStrikeOff, *subject.settledOn);
        if (!subject.isOpen())
            return;
        if (subject.state == State::Registered || subject.state == State::Returned)
            add(subject, DueKind::ToAssign, subject.lastActOn);
        if (subject.state == State::Dispatched)
            add(subject, DueKind::ToSign, subject.legs.back().signForDue);
        const QDate due = *subject.dueOn();
        if (due < on_)
            add(subject, DueKind::Late, due);
        else if (desk_.calendar.workdaysBetween(on_, due) <= kDueWithin)
            add(subject, DueKind::Due, due);
        if (const auto closed = windowMissed(subject, desk_.programme, on_))
            add(subject, DueKind::Lagging, *closed);
    }

    [[nodiscard]] std::vector<DueItem> items() &&
    {
        std::stable_sort(items_.begin(), items_.end(), [](const DueItem& a, const DueItem& b) {
            return std::pair(-a.daysLate, a.dueOn) < std::pair(-b.daysLate, b.dueOn);
        });
        return std::move(items_);
    }

private:
    void add(const Case& subject, DueKind kind, QDate due)
    {
        const bool counts = kind == DueKind::Late || kind == DueKind::ToSign;
        const int late =
            counts && due < on_ ? std::max(desk_.calendar.workdaysBetween(due, on_), 0) : 0;
        items_.push_back({kind, subject.number, subject.clue.entity, subject.lead, due, late});
    }

    const Desk& desk_;
    QDate on_;
    std::vector<DueItem> items_;
};

} // namespace

QString dueKindId(DueKind kind)
{
    return QString::fromUtf16(kKindIds[static_cast<std::size_t>(kind)]);
}

Result<std::vector<DueItem>> dueList(const Desk& desk, QDate on)
{
    DueCollector collector(desk, on);
    const auto asOf = on < desk.today ? std::optional(on) : std::nullopt;
    const auto done = desk.query.forEach(asOf, [&](const Case& subject) {
        collector.look(subject);
        return true;
    });
    if (!done)
        return refuse(done.error());
    return std::move(collector).items();
}

} // namespace jiuzhang
