// SPDX-License-Identifier: GPL-3.0-or-later
// What the ways of putting a case right share; only core/office/putting_right*.cpp include it.
#pragma once

#include "core/casework/case_course.h"
#include "core/office/papers/paper_register_book.h"
#include "core/office/putting_right.h"

#include <set>

namespace jiuzhang {

// The act, the case as it stands, and all its events.
struct RightingCase {
    const Desk& desk;
    const Case& subject;
    const ActRow& row;
    const Acting& acting;
    QJsonObject payload; // as read by the needs
    std::vector<Event> events;
    std::vector<CourseEntry> course = courseOf(events);

    [[nodiscard]] QString actId() const { return QString::fromUtf16(row.id); }
    [[nodiscard]] NewEvent event() const;

    // The entry that `event` names, which still stands; EntryUnknown, EntryUndone; FieldMissing
    // where it names none. DateBefore: nothing is put right before it happened.
    [[nodiscard]] Result<const CourseEntry*> entryMeant() const;
    [[nodiscard]] Outcome checkDay(const CourseEntry& entry) const;

    // The events with this one after them.
    [[nodiscard]] std::vector<Event> with(const NewEvent& event) const;
    [[nodiscard]] Outcome checkRest(const NewEvent& event) const;

    [[nodiscard]] Result<std::vector<LetterAfter>>
    lettersAfter(std::span<const NewEvent> recorded) const;
};

[[nodiscard]] Result<PutRight> corrected(const RightingCase& at);
[[nodiscard]] Result<PutRight> changed(const RightingCase& at);
[[nodiscard]] Result<PutRight> withdrawn(const RightingCase& at);

// What is asked of each beyond its values: `event` as it is kept.
[[nodiscard]] Outcome mayCorrect(const RightingCase& at, const NewEvent& event);
[[nodiscard]] Outcome mayChange(const RightingCase& at, const NewEvent& event);
[[nodiscard]] Outcome mayReverse(const RightingCase& at, const NewEvent& event);
[[nodiscard]] Outcome mayWithdraw(const RightingCase& at, const NewEvent& event);

// That no more is paid than recognised. PaidBeyond.
[[nodiscard]] Outcome checkPaid(const Case& after);

} // namespace jiuzhang
