// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/acts.h"

#include <QDate>

namespace jiuzhang::ui {

// The words of casework in the language of the window.
[[nodiscard]] QString stateText(State state);
[[nodiscard]] QString trackText(Track track);
[[nodiscard]] QString outcomeText(CaseOutcome outcome);
[[nodiscard]] QString viewText(EntityView view);
[[nodiscard]] QString stageText(int stage);             // 1–4
[[nodiscard]] QString actText(const QString& actId);    // also of event kinds that are no act
[[nodiscard]] QString paperText(const QString& kindId); // "referral-letter"; an unknown id as it is
[[nodiscard]] QString dayClassText(DayClass dayClass);  // 工作日 周末 假 调休
// The name of a value of an act: a supervision letter's day is a new limit.
[[nodiscard]] QString needText(const ActRow& row, const Need& need);
[[nodiscard]] QString dateText(QDate date); // 2022-06-20; an empty text for no date

} // namespace jiuzhang::ui
