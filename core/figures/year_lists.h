// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the lists of a year-end summary. Every text is masked, as in every list.
#pragma once

#include "core/casework/case.h"

namespace jiuzhang {

struct OpenCase { // a line of the list to be carried over (结转)
    CaseNumber number;
    QString entity; // masked where the clue is shielded
    std::optional<CategoryId> category;
    std::optional<UnitId> lead;
    QDate registeredOn;
    std::optional<QDate> dueOn;
    State state;
    std::optional<Money> amount;
};

// Why cases are not solved: by the cause that was found, else by state or 「无法化解」.
struct UnresolvedCause {
    QString id, name;
    int cases = 0;
    Money amount;
    int amountUnknown = 0; // of these cases
    struct Finding {
        CaseNumber number;
        QString text; // what verification found
    };
    std::vector<Finding> findings; // of the cases that have been verified
};

struct TracedCase { // 责任追溯 (plan II.4): by units alone, persons are for the file
    CaseNumber number;
    QDate on;
    UnitId from;
    UnitId to;
    QString text;
};

struct TypicalCase { // solved and struck off; every text is masked (plan III.4)
    CaseNumber number;
    QString entity;
    std::optional<CategoryId> category;
    QString respondent;
    QString facts;
    QString finding;
    QString opinion;
    std::optional<Money> amount;
    Money fulfilled;
};

// 提交区级研究 (plan II.3b): who asked for it, what the meeting said, and what became of it. One
// line for each time that a case was put on a docket; a proposal that still waits has no docket.
struct StudiedCase {
    CaseNumber number;
    QString entity;
    std::optional<UnitId> proposedBy = {};
    std::optional<QDate> proposedOn = {};
    QString criteria = {};
    Docketing study = {};
    State state = State::Registered; // at the end
    std::optional<QDate> settledOn = {};
};

struct PublishedCase { // 宣传报道 (plan III.4)
    CaseNumber number;
    QDate appearedOn;
    QString media;
    QString text;
};

struct OpinionCase { // 舆情 (plan III.4): when it came, and the first answer
    CaseNumber number;
    QString entity;
    QDate cameOn;
    std::optional<QDate> answeredOn = {};
    QString channel = {};
    QString answer = {};
};

} // namespace jiuzhang
