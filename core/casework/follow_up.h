// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to keep a case moving, and what is put beside it: stops, extensions, the
// supervision ladder, studies, carrying over, links and files.
#pragma once

#include "core/base/code.h"

#include <QByteArray>
#include <QDate>

#include <optional>

namespace jiuzhang {

struct Pause { // 中止, from its day to the day of resuming; none: it lasts
    QDate from;
    std::optional<QDate> to;
    QString reason;
    QString approver;
    friend bool operator==(const Pause&, const Pause&) = default;
};

struct Extension { // 延期; the old day stays readable
    QDate on;
    QDate oldDue;
    QDate newDue;
    QString reason;
    QString approver;
    friend bool operator==(const Extension&, const Extension&) = default;
};

// 提醒 督办 约谈 通报: one step of the supervision ladder taken by a person. A new limit
// forgives nothing: whether the case is late is still judged by its due day.
struct Urging {
    QString act; // "remind" "supervise" "interview" "bulletin"
    QDate on;
    QString letterNumber;
    QDate forDue; // the due day that it was about
    std::optional<QDate> limit = {};
    QString reason = {};
    int leg = 0;           // index of the dispatch it was addressed to
    bool answered = false; // an opinion, return or settlement came after it …
    bool answeredBefore = false; // … or bears an earlier day and was entered after it: 发出前已答复
    friend bool operator==(const Urging&, const Urging&) = default;
};

struct Docketing { // 专项研究清单: put to the district's meeting, and what it decided
    QString docket;
    QDate on;
    QString decision = {};
    QString owner = {};
    std::optional<QDate> dueOn = {};
    std::optional<QDate> decidedOn = {};
    QString minutes = {}; // of the meeting
    friend bool operator==(const Docketing&, const Docketing&) = default;
};

struct ReportUp { // 报请上级
    QDate on;
    QString to;
    QString document;
    friend bool operator==(const ReportUp&, const ReportUp&) = default;
};

struct CarryOver { // 结转 into the year after `fromYear`
    QDate on;
    int fromYear = 0;
    QString reason;
    QString plan;
    QString approver;
    friend bool operator==(const CarryOver&, const CarryOver&) = default;
};

struct Attachment { // its content is kept in the ledger under its SHA-256
    QDate on;
    QString name; // the file's own name
    QByteArray sha256;
    qint64 size = 0; // bytes
    friend bool operator==(const Attachment&, const Attachment&) = default;
};

struct Related { // another matter that belongs near this one
    CaseNumber other;
    QString series; // what the series is called; empty: only related
    friend bool operator==(const Related&, const Related&) = default;
};

} // namespace jiuzhang
