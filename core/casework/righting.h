// SPDX-License-Identifier: GPL-3.0-or-later
// What of a case stands, and what was put right of it (casework, Rules of correction).
#pragma once

#include <QDate>
#include <QJsonValue>
#include <QString>

#include <cstdint>

namespace jiuzhang {

// An act that stands, and its day.
struct ActTold {
    QString kind;
    QDate on;
    std::int64_t entry = 0; // the number of its event in the record
    friend bool operator==(const ActTold&, const ActTold&) = default;
};

// What was put right of a case after it had been entered: a value or day that was corrected, an
// entry that was reversed or withdrawn.
struct Righting {
    std::int64_t entry = 0; // the number of the event that put it right
    QString act;            // "correct" "reverse" "withdraw"
    std::int64_t about = 0; // the entry that it is about, what kind that is …
    QString aboutAct;
    QDate factOn;  // … and its day: of two the earlier one
    QString field; // correct only, with both values as they are kept
    QJsonValue was = {};
    QJsonValue is = {};
    friend bool operator==(const Righting&, const Righting&) = default;
};

} // namespace jiuzhang
