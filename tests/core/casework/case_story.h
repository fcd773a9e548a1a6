// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/gate.h"
#include "tests/support/catch.h"

namespace jiuzhang::tests {

using namespace Qt::StringLiterals;

// The shipped one; 经办人02 is named to refer cases to discipline inspection.
[[nodiscard]] const Programme& programme();
[[nodiscard]] const WorkingCalendar& calendar(); // the shipped one: 2022 to 2026
[[nodiscard]] QDate day(const char* iso);
[[nodiscard]] ClueContent completeClue(); // may be registered from 2022-05-05 on

// The real day of these tests is 2022-12-01.
[[nodiscard]] Gate gate();

// A case told act by act: each passes the gate, becomes an event and is folded in.
class CaseStory {
public:
    explicit CaseStory(const ClueContent& clue = completeClue(),
                       const char* number = "2022-0001"); // registered on 2022-05-05

    // With fixed days, which never shift.
    CaseStory& dispatch(const char* on, const char* lead = "dept-finance",
                        const char* replyDue = "2022-06-30");
    // With the shipped terms: sign for 3, return 2, reply 15 working days. The days are given,
    // not reckoned.
    CaseStory& dispatchByTerms(const char* on, const char* signForDue, const char* replyDue,
                               const char* lead = "dept-finance");
    // An act that names another case names otherCase().
    CaseStory& act(const char* id, const char* on, const ActValues& values,
                   const QString& operatorName = u"经办人01"_s);
    // What nobody does to the case itself: "take-in" "let-go" "reckon" "hand-over".
    CaseStory& consequence(const char* kind, const char* on, const QJsonObject& payload);

    [[nodiscard]] const Case& now() const { return now_; }
    [[nodiscard]] const std::vector<Event>& events() const { return events_; }

private:
    void dispatch(const char* on, const char* lead, QJsonObject limits);
    void tell(const NewEvent& event);

    std::vector<Event> events_;
    Case now_;
};

// The shortest lawful story that ends in this state, its last act not after 2022-07-01.
[[nodiscard]] CaseStory storyUpTo(State state);
[[nodiscard]] CaseStory returnedThrice(); // by 2022-05-12
// The same, with what the act asks of the case beyond its state.
[[nodiscard]] CaseStory storyReadyFor(State state, const QString& act);
[[nodiscard]] const Case& otherCase(); // 2022-0002, registered

// Values with which the act passes wherever the table of acts allows it.
[[nodiscard]] ActValues completeValues(const QString& act);

[[nodiscard]] Acting on(const char* iso, const QString& operatorName = u"经办人02"_s);

} // namespace jiuzhang::tests
