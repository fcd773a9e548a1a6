// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/submission_board.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

// How a unit stands with a month's report, in the words of the window.
class StandingText {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::StandingText)
public:
    // For a cell: "Late", "Nil return, late", "Corrected"; empty for a month to come.
    [[nodiscard]] static QString word(const ReportStanding& standing);
    // For beside the board: "Missing since 2022-06-20", "Came in on 2022-06-18, on time".
    [[nodiscard]] static QString sentence(const ReportStanding& standing, const BoardMonth& month);
};

} // namespace jiuzhang::ui
