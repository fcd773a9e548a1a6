// SPDX-License-Identifier: GPL-3.0-or-later
// What a case is made of besides its clue: each part was left by one kind of act.
#pragma once

#include "core/casework/clue.h"
#include "core/casework/inquiry.h"
#include "core/casework/leg.h"
#include "core/casework/plan.h"
#include "core/casework/terms_of_work.h"

#include <vector>

namespace jiuzhang {

struct Opinion { // 处理意见
    QDate on;
    QString text;
    QString author;
    QString minutes;        // of the study; collective track only
    std::int64_t entry = 0; // the number of its event in the record
    friend bool operator==(const Opinion&, const Opinion&) = default;
};

struct Fulfilment { // one instalment
    QDate on;
    Money amount;
    QString voucher;
    std::int64_t entry = 0; // the number of its event in the record
    friend bool operator==(const Fulfilment&, const Fulfilment&) = default;
};

// What figures count: when the case came, went from hand to hand, was closed and opened.
struct Move {
    enum class Kind {
        New,
        Reopened,
        Refused,
        Unmerged,
        Led,
        Unled,
        Settled,
        Declined,
        Merged,
        StruckOff,
        Judged
    };
    Kind kind;
    QDate on;
    std::optional<UnitId> unit = {};         // Led: who leads from now on
    std::optional<CaseOutcome> outcome = {}; // Settled
    std::int64_t entry = 0; // the number of its event: a month may be reported before it is entered
    std::optional<CategoryId> category = {}; // New, Judged: what it is from now on
    std::optional<EntityView> view = {};     // StruckOff: what the entity said then
    friend bool operator==(const Move&, const Move&) = default;
};

} // namespace jiuzhang
