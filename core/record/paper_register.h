// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/casework/event.h"

#include <vector>

namespace jiuzhang {

// One issued paper: its number spent, its bytes kept (forms.md, Letter format 9 and 10).
struct IssuedPaper {
    QString kind; // "referral-letter"
    int year = 0;
    int number = 0;     // within kind and year
    QString numberText; // 「珠改创函〔2022〕3号」
    std::optional<CaseNumber> subject;
    QString addressee; // full name of the unit
    QDate issuedOn;
    QByteArray sha256 = {};  // hex, of its bytes (KeptBytes)
    QJsonObject fields = {}; // what it was set from
};

// A paper is issued by an event of its case, or of the whole ledger, on its day. The second kind
// was left by the taking in of a ledger whose papers were not told by events yet. Neither changes
// anything about a case (casework, Rules of correction 7).
inline const QString kIssuePaper = QStringLiteral("issue-paper");
inline const QString kPaperTakenIn = QStringLiteral("paper-taken-in");
// What is told of a paper afterwards, by its number; both are events of the whole ledger.
inline const QString kAnnulPaper = QStringLiteral("annul-paper");
inline const QString kReceipt = QStringLiteral("receipt");

// 「珠改创函〔2022〕3号」, of the word of its sequence.
[[nodiscard]] QString numberTextOf(const QString& word, int year, int number);
[[nodiscard]] int yearIn(const QString& numberText); // 0: it is no such number

// What such an event says of it.
[[nodiscard]] QJsonObject payloadOf(const IssuedPaper& paper);

// The register of issued papers (发文登记簿), as the events tell it. core/store implements it.
class PaperRegister {
public:
    virtual ~PaperRegister() = default;
    // The next number of its sequence, one per kind and year, no gaps, beginning with `first`;
    // inside atomically().
    [[nodiscard]] virtual Result<int> nextNumber(const QString& kind, int year,
                                                 int first = 1) const = 0;
    // The newest day of those of the sequence; none: it has none yet.
    [[nodiscard]] virtual Result<std::optional<QDate>> newestDay(const QString& kind,
                                                                 int year) const = 0;
    [[nodiscard]] virtual Result<std::vector<IssuedPaper>>
    papersOf(const CaseNumber& subject) const = 0;
    // Every paper of the year in the order of issue (发文登记簿).
    [[nodiscard]] virtual Result<std::vector<IssuedPaper>> papersOf(int year) const = 0;
    // PaperUnknown; ContentDamaged: they are no longer what was issued.
    [[nodiscard]] virtual Result<QByteArray> bytes(const QString& numberText) const = 0;
};

} // namespace jiuzhang
