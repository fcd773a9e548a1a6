// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/casework/event.h"

#include <vector>

namespace jiuzhang {

// One issued paper: its number spent, its bytes frozen (forms.md, Letter format 9 and 10).
struct IssuedPaper {
    QString kind; // "referral-letter"
    int year = 0;
    int number = 0;     // within kind and year
    QString numberText; // 「珠改创函〔2022〕3号」
    std::optional<CaseNumber> subject;
    QString addressee; // full name of the unit
    QDate issuedOn;
    QByteArray sha256 = {};  // hex, of the bytes
    QJsonObject fields = {}; // what it was set from
};

// The register of issued papers (发文登记簿). core/store implements it.
class PaperRegister {
public:
    virtual ~PaperRegister() = default;
    // The next number of its sequence, one per kind and year, no gaps, beginning with `first`;
    // inside atomically().
    [[nodiscard]] virtual Result<int> nextNumber(const QString& kind, int year,
                                                 int first = 1) const = 0;
    // Keeps the paper with its bytes; inside atomically(), so that a number without paper and
    // a paper without number cannot be.
    [[nodiscard]] virtual Outcome freeze(const IssuedPaper& paper, const QByteArray& pdf) = 0;
    [[nodiscard]] virtual Result<std::vector<IssuedPaper>>
    papersOf(const CaseNumber& subject) const = 0;
    // Every paper of the year in the order of issue (发文登记簿).
    [[nodiscard]] virtual Result<std::vector<IssuedPaper>> papersOf(int year) const = 0;
    [[nodiscard]] virtual Result<QByteArray>
    bytes(const QString& numberText) const = 0; // KindUnknown
};

} // namespace jiuzhang
