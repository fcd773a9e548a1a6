// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// 签收回执: one addressee has the paper.
struct Receipt {
    QString addressee;
    QString by;
    QDate on;
    friend bool operator==(const Receipt&, const Receipt&) = default;
};

// Everybody who must sign for it: its addressee, or each of several.
[[nodiscard]] QStringList addresseesOf(const IssuedPaper& paper);

// What was recorded, by the numbers of the papers.
using ReceiptsByNumber = std::map<QString, std::vector<Receipt>>;
[[nodiscard]] Result<ReceiptsByNumber> recordedReceipts(const CaseRecord& record);

// Who signed for the paper, of those recorded; the unit that signed for its case (签收) signed
// for the referral letter.
[[nodiscard]] Result<std::vector<Receipt>> receiptsOf(const Desk& desk, const IssuedPaper& paper,
                                                      const ReceiptsByNumber& recorded);

// Records that `by` signed for the paper on acting.on. The addressee may be left out where
// there is only one. PaperUnknown, PaperAnnulled, FieldMissing, UnknownChoice (no addressee of
// it), AlreadyDone (signed for before), OperatorMissing, DateBefore its issue, DateInFuture.
[[nodiscard]] Outcome recordReceipt(Desk& desk, const Acting& acting, const QString& number,
                                    const QString& by, const QString& addressee = {});

// Nothing happens to a paper before its day: DateBefore.
[[nodiscard]] Outcome mayRecordAbout(const IssuedPaper& paper, const Acting& acting);

} // namespace jiuzhang
