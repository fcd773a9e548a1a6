// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/submission_board.h"
#include "core/office/desk.h"

namespace jiuzhang {

// A report as it was recorded, and how its unit stands with it now.
struct RecordedSubmission {
    Submission submission;
    ReportStanding standing;
    DueDay due;
};
[[nodiscard]] QJsonObject toJson(const RecordedSubmission& recorded, const Directory& directory);

// Records that the report of `month` ("2022-06") of the unit came in on acting.on, or a nil
// return (plan III.2). A second one for the same month corrects the first (更正). Nothing is
// recorded twice under one command id. UnknownUnit, AmbiguousUnit, ReportNotOwed,
// DateUnreadable, YearOutside, DateInFuture for a month whose period has not begun on that
// day, DateBefore for a correction older than what it corrects.
[[nodiscard]] Result<RecordedSubmission> recordSubmission(Desk& desk, const Acting& acting,
                                                          const QString& unit, const QString& month,
                                                          bool nil);

// The event that records it, as a decision leaves it. Refuses the same.
[[nodiscard]] Result<NewEvent> submittedEvent(const Desk& fresh, const Acting& acting,
                                              const QString& unit, const QString& month, bool nil);

// Whether such an event that is there already could have been entered; `before`: those entered
// before it. Refuses the same.
[[nodiscard]] Outcome couldSubmit(const Desk& then, std::span<const Event> before,
                                  const Event& event);

// Everything that came in, in the order of entry …
[[nodiscard]] Result<std::vector<Submission>> reportsReceived(const CaseRecord& record);
// … and for the reckoning; it keeps references to the desk's rules.
[[nodiscard]] Result<Submissions> submissionsOf(const Desk& desk);

// The board of a year, as it stands at the working date.
[[nodiscard]] Result<SubmissionBoard> submissionBoard(const Desk& desk, int year);

// 催报: the reports that were due before `on` and have not come in, the oldest month first.
[[nodiscard]] Result<std::vector<MissingReport>> dueMissingReports(const Desk& desk, QDate on);

} // namespace jiuzhang
