// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>

#include <optional>

namespace jiuzhang::paper {

// The values that a paper's text may name; core/office makes them (Typesetter::PaperOrder).
// What is not known is null. The types are in fields.cpp, one line for each group.
//   of the paper     organ mark (in red) ourselves (我组) numberText date addressee addresseeShort
//   addresseeKind (a unit's
//                    kind, or "entity") district programmeTitle year contactName contactPhone
//                    copies[] attachment (what it calls the annex that it brings) factsInAnnex
//                    (what is told of the matter is long, and stands in an annex) secrecy
//                    (绝密★1年) urgency (特急) sealOf (代章; sealedBy in letters of
//                    before) signer contact (instead of the office's) draft filledOn filledBy ·
//                    dispatchedOn, the leg's day · corrects, the number of the letter it corrects
//   of urging        letters[] {number date kindName} sent before · dueMatter ("signing", "reply",
//                    "closing") dueOn, with workdaysLate or workdaysLeft on the day reckonedOn ·
//                    limitOn, the new day ·
//                    reasonText · meetingOn meetingTime meetingPlace of an interview
//   of a month       month periodFrom periodTo asOf · missingUnits[] · leaders[] laggards[] ·
//                    units[] and total {name opening new settled acceptedToDate settledToDate
//                    settledRate resolvedRate closing late amount fulfilledInPeriod
//                    fulfilledTotal fulfilledRate}; rates are text
//   of a docket      docketTitle cases[] {number entity respondent lead category total disputed
//                    question positions proposal decision decidedOn owner dueOn}
//   of a register    papers[] {number kindName case addressee date receivedBy receivedOn
//                    annulledReason corrects} · handedBy takenBy of a hand-over · anchor
//   of the case form chronicle[] {date act operator text} · legs[] {unit letter date dueOn
//                    signedOn signedBy answeredOn returnedOn} · payments[] {date amount voucher} ·
//                    instalments[] {date amount paid standing} · plans[] {date agreedBy text
//                    kept reason} · interest[] {from to days principal rate amount} interestText
//                    · inquiry[] {date matter text} · nextText
//   of the notice    openFrom openTo scope[] {name description} · onPost onEmail onTelephone
//                    onVisit · postAddress recipient postcode telephone email visitAddress
//                    envelopeWords
//   to an entity     replyDueOn reasonText appealTo · reasonCode (its id) reasonWords of a clue
//                    that is not taken in
//   of the case      case.KEY, KEY being ClueField::writtenKey() of any field of the clue, and
//                    case.number case.registeredOn case.categoryId case.respondentShort
//                    case.recognised case.recognisedContested
//                    case.recognisedNotDue case.fulfilled case.lead case.leadShort case.copied[]
//                    case.assisting[] case.dueOn case.closeDue case.state case.track
//                    case.finding case.opinion case.outcome (its id) case.evidence
//                    case.settledOn case.struckOffOn case.view case.routingReason
//                    case.attachments[] (names) · children[] {number entity receivedOn disputed
//                    total facts claim evidenceList attachments[]} of a root, with clueCount (its
//                    own too) and mergedCount
enum class FieldType {
    Text,
    Day,    // ISO date
    Month,  // 2022-06
    Amount, // text in 万元: 380.00, 约86.50
    Count,  // a whole number
    Flag,   // true, false
    List,   // texts
    Records // objects; their fields are named list.field, and list.index is the place from 1
};

// nullopt for a name that is none. "letters.number" is the field of one of the letters.
[[nodiscard]] std::optional<FieldType> fieldType(const QString& name);

// The list that the field belongs to: "letters" of "letters.number"; "" of all others.
[[nodiscard]] QString recordsOf(const QString& name);

// "case.entity" looked up in the object; null where a step of the way is missing.
[[nodiscard]] QJsonValue fieldValue(const QJsonObject& fields, const QString& name);

// Whether a value of this type can be written so: a day "hanzi" (二〇二二年六月一日), an amount
// "capital" (人民币叁佰捌拾万元整) or "sum" with its unit (380万元), a list "count"; "" is the
// plain form of all but records.
[[nodiscard]] bool hasForm(FieldType type, const QString& form);

// As it reads on paper: a day as 2022年6月20日, a month as 2022年6月, an amount without its
// unit, a list joined with 、. nullopt when not known. Refuses DateUnreadable,
// AmountUnreadable, and FieldMissing for a value of the wrong type.
[[nodiscard]] Result<std::optional<QString>>
fieldText(const QJsonObject& fields, const QString& name, const QString& form = {});

// The same where the paper cannot do without: also refuses FieldMissing when not known.
[[nodiscard]] Result<QString> requiredText(const QJsonObject& fields, const QString& name,
                                           const QString& form = {});

} // namespace jiuzhang::paper
