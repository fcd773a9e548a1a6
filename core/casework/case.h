// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_parts.h"
#include "core/casework/checking.h"
#include "core/casework/event.h"
#include "core/casework/follow_up.h"
#include "core/casework/righting.h"

namespace jiuzhang {

inline constexpr int kReturnsAllowed = 3; // then the office appoints, for good (casework)

// A case is what its events say: it is made by folding them and by nothing else (case_course.h).
struct Case {
    CaseNumber number{QString()};
    int year = 0; // programme year; a carried-over case is of the next one
    State state = State::Registered;
    QDate registeredOn;
    QDate lastActOn;
    QDate lastOrderedOn;    // no act that is told in order may be dated before it
    States statesSeen;      // that it ever had …
    States statesOfLastDay; // … and had on lastActOn
    QDate closeDue;         // 31 December of its programme year (plan II.2c), or as extended
    ClueContent clue;
    std::vector<ClueContent> otherNames; // what it ever called its parties, if that was mended
    int clues = 1;                       // its own and those of the cases merged into it
    std::optional<UnitId> lead;
    std::vector<UnitId> assisting;
    std::vector<UnitId> copied;
    QString routingReason; // one line, 「为什么」
    std::optional<UnitId> appointed;
    std::vector<Leg> legs;
    std::vector<Pause> pauses;
    std::vector<Extension> extensions;
    std::vector<MissedLimit> missed; // of closeDue, before it was agreed anew
    std::vector<Urging> urgings;
    std::vector<Docketing> dockets;
    std::vector<ReportUp> reportsUp;
    std::vector<CarryOver> carriedOver;
    Inquiry inquiry;
    std::optional<Track> track;
    QString finding;
    std::vector<Opinion> opinions;
    std::optional<Money> recognised; // 无分歧
    std::optional<Money> contested;  // 有分歧
    std::optional<Money> notDue;     // 未达付款条件
    std::vector<Fulfilment> fulfilments;
    std::vector<Plan> plans; // the last one holds
    std::optional<CaseOutcome> outcome;
    QString evidence;
    std::optional<QDate> settledOn;
    QString settledBy;
    std::optional<QDate> struckOffOn;
    QString struckOffBy;
    std::optional<QDate> toldOn;
    std::optional<EntityView> view;
    std::vector<Refusal> refusals;
    std::vector<FollowUp> followUps;
    QString declineReason;                // code
    std::optional<CaseNumber> mergedInto; // its root
    std::optional<State> stateBeforeMerge;
    std::vector<CaseNumber> children; // merged into this one
    std::vector<Related> related;
    std::vector<CaseNumber> distinct; // a person said: not the same matter
    std::vector<Attachment> attachments;
    QString latestAct; // the newest act's id; its own words, if it has any, in latestText
    QString latestText;
    std::vector<Move> moves;
    std::vector<Righting> rightings; // in the order of entry
    std::vector<ActTold> acts;       // what stands, as it was folded
    friend bool operator==(const Case&, const Case&) = default;

    [[nodiscard]] bool isOpen() const; // neither settled, struck off, declined, merged nor void
    [[nodiscard]] bool hasBeen(State state) const;
    [[nodiscard]] bool wasOn(QDate day, State state) const; // at some time of it, from lastActOn on
    [[nodiscard]] int stage() const;        // 1–4, derived (casework, Life of a case)
    [[nodiscard]] bool replyIsOwed() const; // dispatched or refused, and no opinion since
    [[nodiscard]] std::optional<QDate> repliedOn(std::size_t leg) const; // since it was refused
    [[nodiscard]] bool awaitsAppointment() const; // returned for the third time

    [[nodiscard]] std::optional<QDate> dueOn() const; // the clock that runs now; none when closed
    [[nodiscard]] bool dueIsProvisional() const;
    [[nodiscard]] bool isLate(QDate on) const; // open and past dueOn
    // The new limit of a letter of the ladder to the present leg that nobody has answered; and what
    // the ladder reckons from: dueOn, or such a limit if it is later.
    [[nodiscard]] std::optional<QDate> letterLimit() const;
    [[nodiscard]] std::optional<QDate> limitOn() const;
    [[nodiscard]] std::optional<QDate> signingMissed(QDate on) const; // the day that is past
    [[nodiscard]] const Urging* latestUrging() const;       // of the present leg; null: none
    [[nodiscard]] const Docketing* awaitedDecision() const; // null: none
    [[nodiscard]] Money fulfilled() const;
    [[nodiscard]] bool isPaidBeyond() const;                // more is paid than recognised
    [[nodiscard]] std::optional<QDate> followUpDue() const; // a promised 回访, until it is made
    // The day of a 回访 that found the entity dissatisfied, until the office went on from it.
    [[nodiscard]] std::optional<QDate> dissatisfiedOn() const;
    [[nodiscard]] int returns() const; // how often it came back
};

} // namespace jiuzhang
