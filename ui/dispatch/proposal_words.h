// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/dispatching.h"

namespace jiuzhang::ui {

struct UnitOffer { // a unit that could get a copy
    UnitId unit;
    QString name;
    bool chosen;
};

// A proposal in words, with what a person can change of it.
struct ProposalWords {
    QString title;   // number, entity
    QString summary; // category, respondent, place, amount
    QString claim;
    QString lead; // full name; empty: a person must choose
    std::vector<UnitOffer> copies;
    QString reason;           // 「为什么」
    QStringList mustChoose;   // what the rules leave to a person, in sentences
    QString leadIsRespondent; // said when the unit complained of handles the case itself
    QStringList trace;        // rules that matched and those that did not
};

[[nodiscard]] ProposalWords proposalWords(const Desk& desk, const Case& subject,
                                          const Proposal& proposal);

} // namespace jiuzhang::ui
