// SPDX-License-Identifier: GPL-3.0-or-later
// 发文登记簿: the numbers that were spent, who received the papers, what was annulled
// (forms.md, Letter format 9 and 10, and Kinds).
#pragma once

#include "core/office/papers/receipts.h"

namespace jiuzhang {

// One paper as the register shows it.
struct RegisterEntry {
    IssuedPaper paper;
    QStringList addressees = {}; // who must sign for it
    std::vector<Receipt> receipts = {};
    QString annulledReason = {}; // "": it is valid
    QString corrects = {};       // the number of the paper that this one corrects
    QString correctedBy = {};

    [[nodiscard]] bool isAnnulled() const { return !annulledReason.isEmpty(); }
    [[nodiscard]] QStringList unreceipted() const; // addressees; none of an annulled paper
};

// Numbers of a sequence that no paper bears, and who decided that: setting a first number
// passes them over.
struct NumberGap {
    QString kind;
    int from = 0;
    int to = 0;
    QString decidedBy; // "": nobody did
};

struct IssueRegister {
    int year = 0;
    std::vector<RegisterEntry> entries; // in the order of issue
    std::vector<NumberGap> gaps;
};

// The letters and notices of a year; not the frozen months, which the record keeps among them.
[[nodiscard]] Result<IssueRegister> issueRegister(const Desk& desk, int year);

[[nodiscard]] Result<IssuedPaper> issuedPaper(const Desk& desk,
                                              const QString& number); // PaperUnknown
// The numbers that were annulled, and why.
[[nodiscard]] Result<std::map<QString, QString>> annulments(const CaseRecord& record);

// The number with which the kind's sequence of the year begins, as the office set it; else 1.
[[nodiscard]] Result<int> firstNumber(const CaseRecord& record, const QString& kind, int year);

inline constexpr int kMostFirstNumber = 99'999; // no office gives as many in a year

// YearOutside: no number was or will be spent in it, before the programme or after the year that
// follows `today`.
[[nodiscard]] Outcome checkNumberYear(const Desk& desk, int year);

// Sets it. KindUnknown; NumberUsed for one that is not above those already spent; UnknownChoice:
// none of 1 to kMostFirstNumber; those of checkNumberYear().
[[nodiscard]] Outcome setFirstNumber(Desk& desk, const Acting& acting, const QString& kind,
                                     int year, int first);

// The event that does so; nothing is asked.
[[nodiscard]] NewEvent annulment(const Acting& acting, const QString& number,
                                 const QString& reason);

// The paper keeps its number, which is never used again. PaperUnknown, PaperAnnulled,
// FieldMissing (the reason), OperatorMissing, DateBefore its issue, DateInFuture.
[[nodiscard]] Outcome annulPaper(Desk& desk, const Acting& acting, const QString& number,
                                 const QString& reason);

} // namespace jiuzhang
