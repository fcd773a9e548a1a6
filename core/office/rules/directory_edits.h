// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/unit_change.h"
#include "core/office/rules/succession.h"

namespace jiuzhang {

// What follows from a change of the directory, for whoever is about to record it.
struct Consequences {
    std::vector<CaseToHandOver> cases; // open cases of the units that end
    QStringList rules;                 // the words of routing rules that name them
    std::vector<UnitId> begin;         // owe the monthly report from then on …
    std::vector<UnitId> stop;          // … or no longer
    Directory directory;               // as it would be
};

// Refusals: those of changedUnits().
[[nodiscard]] Result<Consequences> consequencesOf(const Desk& desk, const UnitChange& change);

// Records the units as changed ("adopt-units") and, in the same transaction, hands the open
// cases of ended units over to the one that took over by acting.on. After a split nothing is
// handed over: a person chooses for each case (handOver). The desk keeps the old units until
// it reads its rules again. ProgrammeInvalid beside those of changedUnits().
[[nodiscard]] Outcome changeUnits(Desk& desk, const Acting& acting, const UnitChange& change);

// Further names by which units are known from now on, for a decision that leaves them with other
// events ("adopt-units", one for each unit, with the names under this key). Refusals: those of
// changedUnits().
inline const QString kLearnt = QStringLiteral("learnt");
[[nodiscard]] Result<std::vector<NewEvent>> learntNames(const Desk& fresh, const Acting& acting,
                                                        const std::map<UnitId, QStringList>& names);

// The same names known no longer, as far as they still are.
[[nodiscard]] Result<std::vector<NewEvent>>
forgottenNames(const Desk& fresh, const Acting& acting, const std::map<UnitId, QStringList>& names);

// What the office says of itself, and whom it lets refer to discipline inspection.
struct OfficeDetails {
    QString contactName;
    QString contactPhone;
    QStringList referrers;
    std::vector<Sender> senders = {}; // by their first day; empty: as they are
    friend bool operator==(const OfficeDetails&, const OfficeDetails&) = default;
};
[[nodiscard]] OfficeDetails officeDetails(const Programme& programme);
// SettingChanged: they are no longer those that the desk had before.
[[nodiscard]] Outcome setOfficeDetails(Desk& desk, const Acting& acting,
                                       const OfficeDetails& details);
// The papers of sender.from, which is acting.on or later, and of all days after it are signed so.
// DateBefore, FieldMissing (signature, mark, ourselves), and those of decide().
[[nodiscard]] Outcome setSender(Desk& desk, const Acting& acting, const Sender& sender);

// The programme file as adopted, with the units and the office's details as changed since.
[[nodiscard]] Result<QJsonObject> withDirectoryEdits(const CaseRecord& record,
                                                     QJsonObject programme);

} // namespace jiuzhang
