// SPDX-License-Identifier: GPL-3.0-or-later
// The values that papers may name, by the names of ui/paper/fields.h, for all kinds from one
// place. Days are ISO, amounts text in 万元, what is not known is null.
#pragma once

#include "core/base/amount_text.h"
#include "core/office/months/reports.h"
#include "core/office/papers/paper_register_book.h"

namespace jiuzhang {

// What a government's name ends with: what is written to it is a request (请示).
inline const QString kGovernment = QStringLiteral("人民政府");

// A day as papers keep it; null where it is not known.
[[nodiscard]] QJsonValue dayField(const std::optional<QDate>& day);

// Of every paper: organ mark ourselves sealOf district programmeTitle year contactName contactPhone
// date copies.
[[nodiscard]] QJsonObject commonFields(const Desk& desk, QDate on);

// The same and case{…}; of a root children[] mergedCount clueCount. Names of the parties are masked
// here, once, as the clue asks and as the kind of paper requires (casework, Shielding).
[[nodiscard]] QJsonObject paperFields(const Desk& desk, const Case& subject, const QString& kind,
                                      QDate on);

// A letter to the entity itself (答复函, 不予受理告知书, 办结告知书), of a clue that was declined
// with its reason. `events`: all of the case.
[[nodiscard]] QJsonObject entityLetterFields(const Desk& desk, std::span<const Event> events,
                                             const QString& kind, QDate on);

// What the clue form is called in a letter that brings it.
[[nodiscard]] QString clueFormTitle(const Desk& desk);
// What the clue form needs beside the case: the lists to tick, and who filled it in.
void putFormLists(QJsonObject& fields, const Desk& desk, QDate on);
// The clue form of a case; no subject: the blank form.
[[nodiscard]] QJsonObject clueFormFields(const Desk& desk, const Case* subject, QDate on);

// 案件表: everything on one case, with its chronicle.
[[nodiscard]] Result<QJsonObject> caseFormFields(const Desk& desk, const Case& subject, QDate on);

// Of the case form: instalments[] {date amount paid standing} plans[] {date agreedBy text kept
// reason} interest[] {from to days principal rate amount}, and interestText where it can be
// reckoned by `on`.
void putDebt(QJsonObject& fields, const Desk& desk, const Case& subject, QDate on);
// inquiry[] {date matter text}: changes of the unit, tracing, causes, participants, proposals.
void putInquiry(QJsonObject& fields, const Desk& desk, const Case& subject);
// nextText: what is due, by when, and the office's usual next step; null where nothing is.
void putNext(QJsonObject& fields, const Case& subject, QDate on);

// 工作台账: columns[] {heading width} and rows[], texts as the sheet has them; anchor. `purpose`
// names the columns as an export does, with commas (export_columns.h); "" is all of them.
[[nodiscard]] Result<QJsonObject> ledgerSheetFields(const Desk& desk,
                                                    std::span<const CaseNumber> numbers, QDate on,
                                                    const QString& purpose);

// 专项研究清单: the cases that were put on the docket. NothingToPrint when there are none.
[[nodiscard]] Result<QJsonObject> docketFields(const Desk& desk, const QString& docket, QDate on);

// 通报 of a month's figures: who leads, who lags, who has not reported.
[[nodiscard]] Result<QJsonObject> bulletinFields(const Desk& desk, const QString& month, QDate on);

// As whoever reads a register may know it: an entity that is shielded is not told as the addressee
// of its letters, nor by who signed or gave a reason.
[[nodiscard]] RegisterEntry toldEntry(const Desk& desk, RegisterEntry entry);

// 发文登记簿, 签收回执, 移交登记表: papers[], those to one addressee where it is named.
[[nodiscard]] Result<QJsonObject> registerFields(const Desk& desk,
                                                 std::span<const RegisterEntry> entries, QDate on,
                                                 const QString& only = {});

// 公告 (附件1): scope, and the time of the year's first stage.
[[nodiscard]] QJsonObject noticeFields(const Desk& desk, int year, QDate on);

// A text, or null for none.
[[nodiscard]] QJsonValue textOrNull(const QString& value);

} // namespace jiuzhang
