// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/office/entries.h"

namespace jiuzhang::tests {

using Ids = QStringList; // of roles
inline const Ids kTakingIn{u"enter"_s, u"act"_s};
inline const Ids kOffice{u"act"_s};
inline const Ids kChecks{u"check"_s};
inline const Ids kApproves{u"approve"_s};
inline const Ids kManages{u"manage"_s};

inline const ActValues kReason{{u"reason"_s, u"工作需要"_s}};
inline ActValues with(ActValues values, const ActValues& more)
{
    values.insert(more);
    return values;
}

// Cases in every state, made while any name went; then the people were listed: of each role one
// who has no other, one who has all, and one who had all and left.
struct PeopledOffice {
    DeskMaker maker;
    CaseNumber registered = maker.registered();
    CaseNumber dispatched = maker.registered();
    CaseNumber handling = handled(maker);
    CaseNumber docketed = handled(maker);
    CaseNumber opined = handled(maker);
    CaseNumber suspended = handled(maker);
    CaseNumber returned = maker.registered();
    CaseNumber thrice = maker.registered();
    CaseNumber settled = maker.registered();
    CaseNumber struck = maker.registered();
    CaseNumber merged = maker.registered();
    CaseNumber defaulting = handled(maker); // two letters unanswered, and the plan late
    QString letter;                         // that went with the dispatch

    PeopledOffice();

    // What somebody's work is refused for; nothing of it is kept.
    [[nodiscard]] std::optional<Error> refusalOf(const std::function<Outcome(Desk&)>& work);

private:
    void breakPromise(const CaseNumber& number);
    void sendBack(const CaseNumber& number);
    void list();
};

// The work is done by exactly those.
using OfficeWork = std::function<Outcome(Desk&, const Acting&)>;
void checkDoneBy(PeopledOffice& office, const Ids& may, const char* on, const OfficeWork& work);

inline const QString kStranger = u"外来人01"_s; // is not on the list

} // namespace jiuzhang::tests
