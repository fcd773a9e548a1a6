// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/case_record.h"

namespace jiuzhang::ui {

// A ledger that was worked on at this desk, and what was done in it last when it was left.
struct RecentLedger {
    QString path;
    QString act = {};    // its kind; empty: nothing yet, or not known
    QString number = {}; // of the case
    QString by = {};
    QDateTime at = {}; // UTC

    [[nodiscard]] QString name() const; // without folder and ending
    [[nodiscard]] bool isThere() const;
    // Where it is, how large, and what was done last; of one that is not there, that.
    [[nodiscard]] QString told() const;
};

inline constexpr qsizetype kRecentKept = 10;

[[nodiscard]] std::vector<RecentLedger> recentLedgers(); // the last one first
void noteOpened(const QString& path);
void noteLeft(const QString& path, const CaseRecord& record);
void forgetLedger(const QString& path); // the file stays

} // namespace jiuzhang::ui
