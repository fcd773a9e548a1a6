// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure_tally.h"

namespace jiuzhang::test {

// Two towns that report monthly, one of them renamed on 2022-10-01, and two departments;
// the period runs to the 20th.
[[nodiscard]] Programme programmeOfTwoTowns();
[[nodiscard]] const Programme& twoTowns(); // the same, made once

inline const UnitId kTown(QStringLiteral("town"));          // 甲镇人民政府, until 2022-09-30
inline const UnitId kTownRenamed(QStringLiteral("street")); // 甲街道办事处, from 2022-10-01
inline const UnitId kSecondTown(QStringLiteral("second"));  // 乙街道办事处
inline const UnitId kHousing(QStringLiteral("housing"));    // 区住房和城乡建设局
inline const UnitId kCommerce(QStringLiteral("commerce"));  // 区商务局

[[nodiscard]] QDate day(const char* iso);

// A case, told act by act: what folding its events would give. Amounts are in 万元.
class CaseMaker {
public:
    CaseMaker(const char* number, const char* registeredOn);

    CaseMaker& category(const char* id);
    CaseMaker& source(const char* id);
    CaseMaker& disputed(int wan);
    CaseMaker& total(int wan);
    CaseMaker& dispatched(const UnitId& lead, const char* on, const char* replyDue = "2022-12-31");
    CaseMaker& returned(const char* on);
    CaseMaker& verified(Track track, const char16_t* finding);
    CaseMaker& recognised(int wan);
    CaseMaker& fulfilled(int wan, const char* on);
    CaseMaker& settled(const char* on, CaseOutcome outcome = CaseOutcome::Resolved);
    CaseMaker& struckOff(const char* on, EntityView view = EntityView::Satisfied);
    CaseMaker& declined(const char* on);
    CaseMaker& reopened(const char* on);
    CaseMaker& merged(const char* on);
    CaseMaker& suspended();
    CaseMaker& handedOver(const UnitId& lead, const char* on);
    // Everything told since the last call was told by the event of this number.
    CaseMaker& entered(std::int64_t entry);

    Case made; // as it stands after the acts told so far
};

// The figures of these cases over one month's report, read on its last day.
[[nodiscard]] Figures month(const char* month, const std::vector<Case>& cases,
                            const ClosedMonths& closed = {});

// The row of a unit, by its full name; a row of zeros when there is none.
[[nodiscard]] FigureRow unitRow(const Figures& figures, const char16_t* name);

} // namespace jiuzhang::test
