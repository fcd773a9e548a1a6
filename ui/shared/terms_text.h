// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/acts.h"

#include <QDate>

namespace jiuzhang::ui {

// A word of a catalogue in the language of the window: the Chinese window says what the papers
// say, the English one the id in words. So no window word stands beside the catalogue.
[[nodiscard]] QString catalogueText(const QString& id, const QString& chinese);

[[nodiscard]] QString stateText(State state);
[[nodiscard]] QString trackText(Track track);
[[nodiscard]] QString outcomeText(CaseOutcome outcome);
[[nodiscard]] QString viewText(EntityView view);
[[nodiscard]] QString approvalText(Approval approval);
[[nodiscard]] QString roleText(Role role);
[[nodiscard]] QString stageText(int stage);          // 1–4
[[nodiscard]] QString actText(const QString& actId); // also of event kinds that are no act
// The keys that begin it on the case that is chosen, 「Alt+C Q」; empty: no menu has it.
[[nodiscard]] QString actKeysText(const ActRow& row);
[[nodiscard]] QString paperText(const QString& kindId); // "referral-letter"; an unknown id as it is
[[nodiscard]] QString dayClassText(DayClass dayClass);  // 工作日 周末 假 调休
[[nodiscard]] QString needText(const Need& need);       // the name of a value of an act
[[nodiscard]] QString dateText(QDate date);             // 2022-06-20; an empty text for no date
[[nodiscard]] QString
momentText(const QDateTime& moment); // 2022-06-20 14:05, by the clock of the place

} // namespace jiuzhang::ui
