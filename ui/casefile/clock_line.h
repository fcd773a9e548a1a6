// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"

#include <QStringList>

namespace jiuzhang::ui {

// The clock of a case as a line of days (desk, Pictures): what was done on it, when it stood
// still, when it is due.
struct ClockLine {
    struct Mark {
        QDate on;
        QString sign; // one character: 「转」
        QString told; // 「2022-06-13 转办」, several of a day together
        friend bool operator==(const Mark&, const Mark&) = default;
    };
    struct Rest { // both days are counted
        QDate from;
        QDate to;
        friend bool operator==(const Rest&, const Rest&) = default;
    };
    QDate from; // the day of registration
    QDate to;   // the last day of all that it tells
    QDate today;
    std::optional<QDate> due = {}; // none: it is closed
    std::vector<Mark> marks = {};  // in the order of days
    std::vector<Rest> rests = {};
};

[[nodiscard]] ClockLine clockLineOf(const Case& subject, QDate today);

} // namespace jiuzhang::ui
