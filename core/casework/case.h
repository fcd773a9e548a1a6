// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/clue.h"
#include "core/casework/event.h"
#include "core/casework/terms_of_work.h"

#include <span>

namespace jiuzhang {

// 转办一程: one dispatch to one unit, with its own clock. The limits were copied from the
// terms when the letter was issued.
struct Leg {
    UnitId unit;
    QDate dispatchedOn;
    QString letterNumber; // 「珠改创函〔2022〕3号」
    QDate replyDue;
    QDate signForDue;
    bool provisional = false; // a due day counts a year without holiday notice
    std::optional<QDate> signedOn;
    QString signedBy;
    std::optional<QDate> returnedOn;
    QString returnReason; // code
    std::optional<UnitId> suggestedUnit;
    friend bool operator==(const Leg&, const Leg&) = default;
};

struct Opinion { // 处理意见
    QDate on;
    QString text;
    QString author;
    QString minutes; // of the study; collective track only
    friend bool operator==(const Opinion&, const Opinion&) = default;
};

struct Fulfilment { // one instalment
    QDate on;
    Money amount;
    QString voucher;
    friend bool operator==(const Fulfilment&, const Fulfilment&) = default;
};

// What figures count: when the case came, went from hand to hand, was closed and opened.
struct Move {
    enum class Kind { New, Reopened, Led, Unled, Settled, Declined };
    Kind kind;
    QDate on;
    std::optional<UnitId> unit = {};         // Led: who leads from now on
    std::optional<CaseOutcome> outcome = {}; // Settled
    friend bool operator==(const Move&, const Move&) = default;
};

// A case is what its events say: it is made by apply() and by nothing else.
struct Case {
    CaseNumber number{QString()};
    int year = 0; // programme year
    State state = State::Registered;
    QDate registeredOn;
    QDate lastActOn; // no later act may be dated before it
    QDate closeDue;  // 31 December of its programme year (plan II.2c)
    ClueContent clue;
    int clues = 1; // several clues may belong to one case
    std::optional<UnitId> lead;
    std::vector<UnitId> assisting;
    std::vector<UnitId> copied;
    QString routingReason; // one line, 「为什么」
    std::vector<Leg> legs;
    std::optional<Track> track;
    QString finding;
    std::vector<Opinion> opinions;
    std::optional<Money> recognised;
    std::vector<Fulfilment> fulfilments;
    std::optional<CaseOutcome> outcome;
    QString evidence;
    std::optional<QDate> settledOn;
    QString settledBy;
    std::optional<QDate> struckOffOn;
    QString struckOffBy;
    std::optional<QDate> toldOn;
    std::optional<EntityView> view;
    QString declineReason; // code
    QString latestAct;     // the newest act's id; its own words, if it has any, in latestText
    QString latestText;
    std::vector<Move> moves;
    friend bool operator==(const Case&, const Case&) = default;

    [[nodiscard]] bool isOpen() const;                // neither settled, struck off nor declined
    [[nodiscard]] int stage() const;                  // 1–4, derived (casework, Life of a case)
    [[nodiscard]] std::optional<QDate> dueOn() const; // the clock that runs now; none when closed
    [[nodiscard]] bool dueIsProvisional() const;
    [[nodiscard]] bool isLate(QDate on) const; // open and past dueOn
    [[nodiscard]] Money fulfilled() const;
    [[nodiscard]] int returns() const; // how often it came back
};

void apply(Case& subject, const Event& event);
[[nodiscard]] Case folded(std::span<const Event> events);

} // namespace jiuzhang
