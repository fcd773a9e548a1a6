// SPDX-License-Identifier: GPL-3.0-or-later
// Whose work a case is, of the units and of the officers of the office.
#pragma once

#include "core/office/desk.h"

#include <map>
#include <span>

namespace jiuzhang {

struct HandoverAsked {
    QString unit = {};   // whose work it is: a unit by any of its names …
    QString person = {}; // … or somebody of the office
    QString to = {};     // who takes it over; empty: not known yet
    friend bool operator==(const HandoverAsked&, const HandoverAsked&) = default;
};

inline const QString kHandedOverWork = QStringLiteral("handed-over-work");

// Whose work is asked for, and in which words it is told.
struct Whose {
    std::optional<UnitId> unit;
    Signature person;
    QString name;
};
// UnknownUnit, PersonUnknown; FieldMissing without either; YearOutside: a day before the programme,
// when there was no work; PersonNotYet: one before the person's first day.
[[nodiscard]] Result<Whose> whoseWork(const Desk& desk, const HandoverAsked& asked, QDate on);

// Who takes the work over, by the list where there is one: somebody else, who is there then and
// acts on cases. What names no unit is somebody who takes over in the same one, whom the list of
// the office does not know. HandoverToItself, UnitEnded, those of People::withRole().
[[nodiscard]] Result<QString> takerOf(const Desk& desk, const Whose& whose, const QString& text,
                                      QDate on);

// Which matters are theirs. Of a unit: what it leads or helps with, through succession, and what is
// complained of it and sent to nobody yet. Of a person: what he dispatched last, or registered if
// nobody dispatched it, and what was handed over to him since. Open, settled but not struck off, or
// with an instalment that is not paid.
class Theirs {
public:
    [[nodiscard]] static Result<Theirs> of(const Desk& desk, const Whose& whose);

    [[nodiscard]] Result<bool> has(const Case& subject, const CaseRecord& record) const;
    // The same of a case with these events.
    [[nodiscard]] bool has(const Case& subject, std::span<const Event> history) const;

private:
    Theirs(const Programme& programme, Whose whose)
        : directory_(programme.directory), people_(programme.people), whose_(std::move(whose))
    {
    }
    [[nodiscard]] bool isOfUnit(const Case& subject) const;
    [[nodiscard]] Signature officerOf(std::span<const Event> history) const;

    Directory directory_; // as they were when it was asked
    People people_;
    Whose whose_;
    std::map<CaseNumber, Signature> taken_; // from another officer; by name, as events bear it
};

} // namespace jiuzhang
