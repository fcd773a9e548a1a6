// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/acts.h"
#include "tests/support/catch.h"

namespace jiuzhang::tests {

using namespace Qt::StringLiterals;

[[nodiscard]] const Programme& programme(); // the shipped one
[[nodiscard]] QDate day(const char* iso);
[[nodiscard]] ClueContent completeClue(); // may be registered from 2022-05-05 on

// The real day of these tests is 2022-12-01.
[[nodiscard]] Gate gate();

// A case told act by act: each passes the gate, becomes an event and is folded in.
class CaseStory {
public:
    explicit CaseStory(const ClueContent& clue = completeClue()); // registered on 2022-05-05

    CaseStory& dispatch(const char* on, const char* lead = "dept-finance",
                        const char* replyDue = "2022-06-30");
    CaseStory& act(const char* id, const char* on, const ActValues& values,
                   const QString& operatorName = u"经办人01"_s);

    [[nodiscard]] const Case& now() const { return now_; }
    [[nodiscard]] const std::vector<Event>& events() const { return events_; }

private:
    void tell(const NewEvent& event);

    std::vector<Event> events_;
    Case now_;
};

// The shortest lawful story that ends in this state, its last act not after 2022-07-01.
[[nodiscard]] CaseStory storyUpTo(State state);

// Values with which the act passes wherever the table of acts allows it.
[[nodiscard]] ActValues completeValues(const QString& act);

[[nodiscard]] Acting on(const char* iso, const QString& operatorName = u"经办人02"_s);

} // namespace jiuzhang::tests
