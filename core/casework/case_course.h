// SPDX-License-Identifier: GPL-3.0-or-later
// What stands of a case's events (casework, Rules of correction). A case is folded in two steps:
// first every correct, reverse and withdraw, whatever its own day, is applied to the list of its
// acts; then what stands is folded by the day of the fact and, within a day, by entry.
#pragma once

#include "core/casework/acts.h"

#include <functional>

namespace jiuzhang {

// Folds one event in that stands: an act's, or a consequence that another case's act or a change
// of the rules left on this one ("take-in" "let-go" "reckon" "hand-over"). Others change nothing.
void apply(Case& subject, const Event& event);
[[nodiscard]] bool touchesCase(const QString& kind); // whether it tells something of a case

// Whether it says something about other entries instead of about the case: correct, reverse,
// withdraw.
[[nodiscard]] bool isAboutEntries(const QString& kind);

// One event of a case as it stands after everything that was put right since.
struct CourseEntry {
    Event event;                             // with the values and the day that are right
    std::int64_t undoneBy = 0;               // the entry that withdrew or reversed it; 0: none
    std::vector<std::int64_t> mendedBy = {}; // the entries that corrected it
    [[nodiscard]] bool stands() const { return undoneBy == 0; }
};

// In the order of entry, as the events are.
[[nodiscard]] std::vector<CourseEntry> courseOf(std::span<const Event> events);

// What stands by the end of `asOf` (none: now), in the order in which it is folded: the events
// themselves, with what was corrected in them. Of a void case the withdrawal comes last, on any
// day: it was never there.
[[nodiscard]] std::vector<Event> standing(std::span<const Event> events,
                                          std::optional<QDate> asOf = {});

// The same, one after the other, until `fold` refuses.
[[nodiscard]] Outcome foldEach(std::span<const Event> events, std::optional<QDate> asOf,
                               const std::function<Outcome(const Event&)>& fold);

// What was put right among them, in the order of entry; empty for most cases, at little cost.
[[nodiscard]] std::vector<Righting> rightingsOf(std::span<const Event> events);

// Adds to the case what the fold of what stands does not tell: what was put right, and the other
// names that its parties had in the record.
void addMended(Case& subject, std::span<const Event> events);

// The case that these events tell, all of them, by the end of `asOf`. Nothing was registered by
// then: a case without number.
[[nodiscard]] Case folded(std::span<const Event> events, std::optional<QDate> asOf = {});

// The entry that set the field's value as it is shown now: of a clue's field its registration or
// its newest change, of an act's the newest act that tells it. Null: none does.
[[nodiscard]] const CourseEntry* entryTelling(std::span<const CourseEntry> course,
                                              const QString& field);

// The value that an entry tells of a field, as it is kept; "on" is its day. Undefined: none.
[[nodiscard]] QJsonValue valueTold(const Event& event, const QString& field);

} // namespace jiuzhang
