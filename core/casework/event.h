// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace jiuzhang {

// Who does something, and as of when. Every act, import and setting names one.
struct Acting {
    QString operatorName;
    QString onBehalfOf = {}; // empty: for oneself
    QDate on;                // the day the fact happened
    QString commandId = {};  // the same id acts once; empty: no such guard
};

// One thing to be recorded, before the record has numbered and chained it.
struct NewEvent {
    QString kind;                      // an act's id, "register", "adopt-programme", …
    std::optional<CaseNumber> subject; // none: it concerns the whole ledger
    Acting acting;
    QString reason = {};
    QJsonObject payload = {};
};

// One entry of the chain: never changed, never deleted (casework, The record).
struct Event {
    std::int64_t seq = 0; // 1, 2, 3 … without gaps
    QString kind;
    std::optional<CaseNumber> subject;
    QDate happenedOn;
    QDateTime enteredAt; // UTC, to the millisecond
    QString operatorName;
    QString onBehalfOf;
    QString reason;
    QJsonObject payload;
    QString commandId;
    QByteArray previousHash; // hex; of the first event: 64 zeros
    QByteArray hash;         // hex SHA-256 of everything above in canonical JSON
    friend bool operator==(const Event&, const Event&) = default;
};

// What is hashed, canonical JSON of eleven keys, with the payload as it is written down: what was
// hashed once is hashed again byte by byte, whatever a later program would make of it.
[[nodiscard]] QByteArray hashedText(const Event& event, const QByteArray& payload);
[[nodiscard]] QByteArray hashOf(const QByteArray& hashedText); // hex SHA-256
[[nodiscard]] QJsonObject toJson(const Event& event); // keys of `show`: seq kind happenedOn …

} // namespace jiuzhang
