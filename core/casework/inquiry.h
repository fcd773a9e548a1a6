// SPDX-License-Identifier: GPL-3.0-or-later
// What was found out of why a case is not solved and who has to answer for it, who helped, and what
// the public was told.
#pragma once

#include "core/base/code.h"
#include "core/casework/terms_of_work.h"

#include <QDate>

#include <vector>

namespace jiuzhang {

struct CaseCause { // 未化解原因; the newest is the one that counts
    QDate on;
    QString code; // of the programme's causes
    QString text;
    friend bool operator==(const CaseCause&, const CaseCause&) = default;
};

struct PromiseTrace { // 责任追溯: who promised, and who has to keep it now (plan II.4)
    QDate on;
    UnitId from;
    UnitId to;
    QString promisedBy; // both for the file alone (settled.md, Acts)
    QString followedBy;
    QString text;
    friend bool operator==(const PromiseTrace&, const PromiseTrace&) = default;
};

struct Participant { // a lawyer or expert (plan II.2b)
    QDate on;
    QString name;
    QString role;
    QString opinion; // the name of the file, which is among the attachments; empty: none
    friend bool operator==(const Participant&, const Participant&) = default;
};

struct DocketProposal { // 提请研究: a unit asks that it be put to the district (plan II.3b)
    QDate on;
    UnitId unit;
    QDate day; // of its report
    QString criteria;
    friend bool operator==(const DocketProposal&, const DocketProposal&) = default;
};

// 信用记录审批: what was decided about the proposal to put the debtor on the credit record.
struct CreditDecision {
    QDate on;
    Approval decision = Approval::Rejected;
    QString by;
    QString reason;
    friend bool operator==(const CreditDecision&, const CreditDecision&) = default;
};

struct Publication { // 宣传报道: the case as a text that appeared (plan III.4)
    QDate on;
    QString text;
    QString media;
    QDate appearedOn;
    QString approver;
    friend bool operator==(const Publication&, const Publication&) = default;
};

struct PublicAnswer { // 回应舆情
    QDate on;
    QString text;
    QString channel;
    friend bool operator==(const PublicAnswer&, const PublicAnswer&) = default;
};

struct Inquiry {
    std::vector<CaseCause> causes;
    std::vector<PromiseTrace> traces;
    std::vector<Participant> participants;
    std::vector<DocketProposal> proposals;
    std::vector<CreditDecision> creditDecisions;
    std::vector<Publication> publications;
    std::vector<PublicAnswer> answers;
    friend bool operator==(const Inquiry&, const Inquiry&) = default;
};

} // namespace jiuzhang
