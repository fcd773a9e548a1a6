// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_parts.h"
#include "core/casework/event.h"
#include "core/casework/follow_up.h"

#include <span>

namespace jiuzhang {

// casework: after the third return the office appoints, and nothing is returned any more.
inline constexpr int kReturnsAllowed = 3;

// A case is what its events say: it is made by apply() and by nothing else.
struct Case {
    CaseNumber number{QString()};
    int year = 0; // programme year; a carried-over case is of the next one
    State state = State::Registered;
    QDate registeredOn;
    QDate lastActOn; // no later act may be dated before it
    QDate closeDue;  // 31 December of its programme year (plan II.2c), or as extended
    ClueContent clue;
    int clues = 1; // its own and those of the cases merged into it
    std::optional<UnitId> lead;
    std::vector<UnitId> assisting;
    std::vector<UnitId> copied;
    QString routingReason; // one line, 「为什么」
    std::optional<UnitId> appointed;
    std::vector<Leg> legs;
    std::vector<Pause> pauses;
    std::vector<Extension> extensions;
    std::vector<Urging> urgings;
    std::vector<Docketing> dockets;
    std::vector<ReportUp> reportsUp;
    std::vector<CarryOver> carriedOver;
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
    QString declineReason;                // code
    std::optional<QDate> referredOn;      // 移交纪检, the newest
    std::optional<CaseNumber> mergedInto; // its root
    std::optional<State> stateBeforeMerge;
    std::vector<CaseNumber> children; // merged into this one
    std::vector<Related> related;
    std::vector<CaseNumber> distinct; // a person said: not the same matter
    std::vector<Attachment> attachments;
    QString latestAct; // the newest act's id; its own words, if it has any, in latestText
    QString latestText;
    std::vector<Move> moves;
    friend bool operator==(const Case&, const Case&) = default;

    [[nodiscard]] bool isOpen() const;      // neither settled, struck off, declined nor merged
    [[nodiscard]] int stage() const;        // 1–4, derived (casework, Life of a case)
    [[nodiscard]] bool replyIsOwed() const; // dispatched, and no opinion since
    [[nodiscard]] bool awaitsAppointment() const; // returned for the third time

    [[nodiscard]] std::optional<QDate> dueOn() const; // the clock that runs now; none when closed
    [[nodiscard]] bool dueIsProvisional() const;
    [[nodiscard]] bool isLate(QDate on) const; // open and past dueOn

    // The day that the supervision ladder reckons from: the new limit of an unanswered letter
    // where it is later than dueOn.
    [[nodiscard]] std::optional<QDate> limitOn() const;
    [[nodiscard]] const Urging* latestUrging() const;       // of the present leg; null: none
    [[nodiscard]] const Docketing* awaitedDecision() const; // null: none

    [[nodiscard]] Money fulfilled() const;
    [[nodiscard]] int returns() const; // how often it came back
};

// Folds one event in: an act's, or a consequence that another case's act or a change of the
// rules left on this one ("take-in" "let-go" "reckon" "hand-over"). Others change nothing.
void apply(Case& subject, const Event& event);
[[nodiscard]] bool touchesCase(const QString& kind); // whether apply() folds such an event in
[[nodiscard]] Case folded(std::span<const Event> events);

} // namespace jiuzhang
