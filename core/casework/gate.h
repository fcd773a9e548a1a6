// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/acts.h"
#include "core/directory/programme.h"

namespace jiuzhang {

// What entering anything at all needs: OperatorMissing; DateInFuture, as nothing is entered for
// a day after `today`, the real one; where people are listed, one of them who is there, and has one
// of the roles: PersonUnknown, PersonNotYet, PersonLeft, RoleMissing.
[[nodiscard]] Outcome mayEnter(const Acting& acting, const People& people, QDate today,
                               Roles any = kEveryRole);

// The gate that every act passes, single or bulk, clicked or imported. `today` is the real
// day: nothing is entered for a day to come.
struct Gate {
    const Programme& programme;
    const WorkingCalendar& calendar;
    QDate today;

    // Everything that needs no value of the act: state, operator, dates, and what the case or
    // the operator must be. ActNotAllowed, DateBefore, AppointFirst, NotPermitted …, and those of
    // mayEnter().
    [[nodiscard]] Outcome mayAct(const Case& subject, const ActRow& row,
                                 const Acting& acting) const;

    // The event of this act, or why not: FieldMissing, FieldUnknown, UnknownChoice, AmountBeyond,
    // SameOperator, ApproverIsOperator …; Error::where is the case's number. `other` is the case
    // that the act names, where it names one. The event still lacks what the office adds to it: a
    // letter's number, a file's SHA-256. Not for acts of their own.
    [[nodiscard]] Result<NewEvent> pass(const Case& subject, const ActRow& row,
                                        const Acting& acting, const ActValues& values,
                                        const Case* other = nullptr) const;

    // The same of an event that is there already, with its values as events keep them: whether it
    // could have been entered, on the case as it was before it. Also of dispatch.
    [[nodiscard]] Outcome admits(const Case& subject, const ActRow& row, const Event& event,
                                 const Case* other = nullptr) const;

    // Of what stands, in the order in which it is folded, the acts that the case does not allow as
    // it is before each of them. What another case's act left is not asked.
    [[nodiscard]] std::vector<const Event*> lacking(std::span<const Event> stand) const;

private:
    [[nodiscard]] Outcome allows(const ActTry& attempt) const;
    [[nodiscard]] bool mayStand(const Case& subject, const ActRow& row, const Event& event) const;
};

// One value as the event keeps it, read by the kind of its need. FieldMissing where it is required
// and not given; null: not given.
[[nodiscard]] Result<QJsonValue> readValue(const Need& need, const QString& written,
                                           const Programme& programme, QDate on);

// Whether an event of that programme's time can keep this value for the need: FieldMissing,
// UnknownChoice, UnknownUnit.
[[nodiscard]] Outcome checkKept(const Need& need, const QJsonValue& value,
                                const Programme& programme);

// What was entered, read by the kinds of the act's needs.
[[nodiscard]] Result<QJsonObject> payloadOf(const ActRow& row, const ActValues& values,
                                            const Programme& programme, QDate on);

// The approver that is named, if one is, is another person than the one who acted on that day
// (casework, People), and where people are listed one who may approve: ApproverIsOperator, and
// those of People::withRole().
[[nodiscard]] Outcome checkApprover(const QJsonObject& payload, const Signature& acted, QDate on,
                                    const Gate& gate);

// Two people: who checks is not who settled. SameOperator.
[[nodiscard]] Outcome notTheSettler(const People& people, const QString& name,
                                    const Signature& settler);

} // namespace jiuzhang
