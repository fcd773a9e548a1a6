// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/case_record.h"
#include "core/routing/rule_set.h"

namespace jiuzhang {

// The programme, calendar and rules that a ledger works by, as adopted in its record.
struct LedgerRules {
    Programme programme;
    WorkingCalendar calendar;
    RuleSet rules;
    std::optional<QDate> workingDate; // set in the ledger; none: the real day
};

struct NewLedger {
    QByteArray programme; // a programme file's content, checked completely
    QByteArray calendar;
    std::optional<int> year; // the first year of this ledger; none: the programme's own
    // The first of the first month that it reports; none: as the programme says, else the month
    // of its first registered clue.
    std::optional<QDate> firstMonth = {};
    // The first of its people, who has every role; empty: any name goes.
    QString person = {};
};

// Records the rules of an empty ledger. ProgrammeInvalid, CalendarInvalid, RulesInvalid,
// YearOutside, NameUnseen; then nothing is recorded.
[[nodiscard]] Outcome setUpLedger(CaseRecord& record, const NewLedger& ledger,
                                  const Acting& acting);

[[nodiscard]] Result<LedgerRules> rulesOf(const CaseRecord& record);

// From then on every screen reckons from `day`; no day: from the real one again.
[[nodiscard]] Outcome setWorkingDate(CaseRecord& record, std::optional<QDate> day,
                                     const Acting& acting);

} // namespace jiuzhang
