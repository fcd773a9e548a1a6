// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/due_list.h"

#include "core/casework/case_course.h"
#include "core/office/months/submissions.h"
#include "core/office/rules/succession.h"
#include "core/shielding/masking.h"

#include <algorithm>
#include <array>

namespace jiuzhang {

namespace {

constexpr std::array kKindIds{u"due",       u"late",          u"lagging",        u"to-assign",
                              u"to-sign",   u"to-strike-off", u"report-missing", u"rung",
                              u"decision",  u"limit",         u"successor",      u"follow-up",
                              u"instalment"};

// Behind the window of its stage: the window has closed and the case has not moved on.
std::optional<QDate> windowMissed(const WorkLine& line, const Programme& programme, QDate on)
{
    for (const auto& window : programme.stages) {
        const QDate closed = window.to(line.year);
        if (line.stage <= window.stage && on > closed)
            return closed;
    }
    return std::nullopt;
}

class DueCollector {
public:
    DueCollector(const Desk& desk, QDate on, int within) : desk_(desk), on_(on), within_(within)
    {
        const Directory& directory = desk.programme.directory;
        for (const auto& unit : directory.units()) {
            if (!heirsOf(directory, unit.id, on).empty())
                ended_.emplace(unit.id, *unit.validTo);
        }
    }

    void look(const WorkLine& line)
    {
        // A day that was promised may be far; dissatisfaction waits for nobody.
        if (line.dissatisfiedOn || (line.followUpDue && isNear(*line.followUpDue))) {
            add(line, DueKind::FollowUp,
                line.followUpDue ? *line.followUpDue : *line.dissatisfiedOn);
            if (line.dissatisfiedOn)
                items_.back().remedy = line.state == State::Settled ? Act::Refuse : Act::Reopen;
        }
        if (line.instalmentDue && isNear(*line.instalmentDue))
            promised_.push_back(line);
        if (line.state == State::Settled)
            return add(line, DueKind::ToStrikeOff, *line.settledOn);
        if (!line.dueOn) // closed, and followed up
            return;
        if (line.state == State::Registered || line.state == State::Returned)
            add(line, DueKind::ToAssign, line.lastActOn);
        if (line.state == State::Dispatched)
            add(line, DueKind::ToSign, line.signForDue.value_or(line.lastActOn));
        const QDate due = *line.dueOn;
        if (due < on_)
            add(line, DueKind::Late, due);
        else if (isNear(due))
            add(line, DueKind::Due, due);
        if (line.decisionDue && isNear(*line.decisionDue))
            add(line, DueKind::Decision, *line.decisionDue);
        if (line.letterLimit && isNear(*line.letterLimit))
            add(line, DueKind::Limit, *line.letterLimit);
        if (const auto ended = line.lead ? ended_.find(*line.lead) : ended_.end();
            ended != ended_.end())
            add(line, DueKind::Successor, ended->second);
        if (const auto closed = windowMissed(line, desk_.programme, on_))
            add(line, DueKind::Lagging, *closed);
        if (auto rung = proposedRung(line, desk_.programme, desk_.calendar, on_)) {
            add(line, DueKind::Rung, rung->forDue);
            items_.back().daysLate = rung->workdaysLate;
            items_.back().rung = std::move(rung);
        }
    }

    // The lines tell the oldest instalment alone; the others are near in few cases.
    Outcome lookAtInstalments(std::optional<QDate> asOf)
    {
        for (const auto& line : promised_) {
            const Case subject = folded(TRY(desk_.record.events(line.number)), asOf);
            for (const auto& each : watchedInstalments(subject)) {
                if (each.open() > Money() && isNear(each.dueOn))
                    add(line, DueKind::Instalment, each.dueOn);
            }
        }
        return {};
    }

    void look(const MissingReport& report)
    {
        items_.push_back({DueKind::ReportMissing, std::nullopt,
                          report.month.toString(QStringLiteral("yyyy-MM")), report.acting,
                          report.dueOn, report.workdaysLate});
    }

    [[nodiscard]] std::vector<DueItem> items() &&
    {
        std::stable_sort(items_.begin(), items_.end(), [](const DueItem& a, const DueItem& b) {
            return std::pair(-a.daysLate, a.dueOn) < std::pair(-b.daysLate, b.dueOn);
        });
        return std::move(items_);
    }

private:
    [[nodiscard]] bool isNear(QDate due) const // or past
    {
        return desk_.calendar.workdaysBetween(on_, due) <= within_;
    }

    void add(const WorkLine& line, DueKind kind, QDate due)
    {
        const bool counts = kind == DueKind::Late || kind == DueKind::ToSign ||
                            kind == DueKind::Decision || kind == DueKind::Limit ||
                            kind == DueKind::Instalment ||
                            (kind == DueKind::FollowUp && line.followUpDue == due);
        // On a day of rest, too, what was due before is late.
        const int late =
            counts && due < on_ ? std::max(desk_.calendar.workdaysBetween(due, on_), 1) : 0;
        // It is read in passing: who is shielded is told in the case file alone.
        const QString entity =
            line.shielding == Shielding::Open ? line.entity : maskedEntity(line.entity);
        items_.push_back({kind, line.number, entity, line.lead, due, late});
    }

    const Desk& desk_;
    QDate on_;
    int within_;
    std::map<UnitId, QDate> ended_;  // whose cases another one owes now; their last days
    std::vector<WorkLine> promised_; // with an instalment that is near or past
    std::vector<DueItem> items_;
};

} // namespace

QString dueKindId(DueKind kind)
{
    return QString::fromUtf16(kKindIds[static_cast<std::size_t>(kind)]);
}

Result<std::vector<DueItem>> dueList(const Desk& desk, QDate on, int within)
{
    DueCollector collector(desk, on, within);
    const auto asOf = on < desk.today ? std::optional(on) : std::nullopt;
    TRY(desk.query.forEachAtWork(asOf, [&](const WorkLine& line) { collector.look(line); }));
    TRY(collector.lookAtInstalments(asOf));
    const auto missing = TRY(dueMissingReports(desk, on));
    for (const auto& report : missing)
        collector.look(report);
    return std::move(collector).items();
}

} // namespace jiuzhang
