// SPDX-License-Identifier: GPL-3.0-or-later
// 满意度与回访: what the entities said of what was done for them, and who is still to be asked
// (plan III.4; casework, Life of a case).
#pragma once

#include "core/figures/case_flow.h"

#include <QJsonObject>

namespace jiuzhang {

// A case whose entity was dissatisfied in the period, or is to be asked again.
struct AskedCase {
    CaseNumber number;
    QString entity;                 // masked where the clue is shielded
    std::optional<UnitId> lead;     // who acts for it at the end
    int dissatisfied = 0;           // how often it was said in the period
    std::optional<EntityView> view; // what was said last …
    std::optional<QDate> saidOn;    // … and when
    std::optional<QDate> dueOn;     // the day of the 回访 that was promised
};

// By the places of the views in kViews.
using ViewCounts = std::array<std::int64_t, kViews.size()>;

struct Satisfaction {
    std::int64_t struckOff = 0;         // 件: in the period, and not reopened since
    ViewCounts views{};                 // 件: of them, by what was said last
    std::int64_t askedAgain = 0;        // 件: that were followed up in the period …
    ViewCounts followUps{};             // … 次, by what was said
    std::int64_t dissatisfiedCases = 0; // 件: said on being struck off or followed up in the period
    std::int64_t dissatisfiedTimes = 0; // 次
    std::int64_t refused = 0;           // 次: 退回重办 in the period
    std::int64_t refusedAfter = 0;      // 次: of them, after the entity had been dissatisfied
    std::int64_t reopenedAfter = 0;     // 次: 重开 after it had been dissatisfied
    std::int64_t due = 0;               // 件: the day promised is past or today, nobody has asked
    std::int64_t toCome = 0;            // 件: the day promised lies ahead
    std::vector<AskedCase> cases;       // in the order of numbers

    [[nodiscard]] std::int64_t of(EntityView view) const
    {
        return views[static_cast<std::size_t>(view)];
    }
};

// One case as it stood at the end of `readOn`. A case that is part of another one, declined or void
// counts nowhere; of it that is all.
void addTo(Satisfaction& satisfaction, const Case& subject, const CaseFlow& flow,
           const Period& period, QDate readOn, const Directory& directory);

// struckOff views{satisfied …} askedAgain followUps{…} dissatisfiedCases dissatisfiedTimes refused
// refusedAfter reopenedAfter due toCome cases[{number entity lead dissatisfied view saidOn dueOn}].
[[nodiscard]] QJsonObject toJson(const Satisfaction& satisfaction, const Directory& directory);

} // namespace jiuzhang
