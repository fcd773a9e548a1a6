// SPDX-License-Identifier: GPL-3.0-or-later
// What the office finds when it checks a settlement (核查) and asks the entity.
#pragma once

#include "core/casework/terms_of_work.h"

#include <QDate>

namespace jiuzhang {

struct FollowUp { // 回访
    QDate on;
    QString how;
    EntityView view = EntityView::Unreachable;
    std::optional<QDate> nextOn = {}; // the day of the next one, if it was promised
    friend bool operator==(const FollowUp&, const FollowUp&) = default;
};

// 退回重办: the checker did not accept the settlement.
struct Refusal {
    QDate on;
    QString by;
    QString reason;
    QDate dueOn; // by which the unit replies anew
    friend bool operator==(const Refusal&, const Refusal&) = default;
};

} // namespace jiuzhang
