// SPDX-License-Identifier: GPL-3.0-or-later
// The events that set what a ledger works by: kinds are stored, never renamed.
#pragma once

#include <QStringList>

namespace jiuzhang {

inline const QString kAdoptProgramme = QStringLiteral("adopt-programme");
inline const QString kAdoptCalendar = QStringLiteral("adopt-calendar");
inline const QString kSetWorkingDate = QStringLiteral("set-working-date");
inline const QString kAdoptUnits = QStringLiteral("adopt-units");
inline const QString kSetOffice = QStringLiteral("set-office");
inline const QString kAdoptRules = QStringLiteral("adopt-rules");
inline const QString kSetReporting = QStringLiteral("set-reporting");
inline const QString kSetPaperText = QStringLiteral("set-paper-text");
inline const QString kSetPerson = QStringLiteral("set-person");

// A desk that has read up to the newest of them works by what is in force.
inline const QStringList kConfigurationKinds{kAdoptProgramme, kAdoptCalendar, kSetWorkingDate,
                                             kAdoptUnits,     kSetOffice,     kAdoptRules,
                                             kSetReporting,   kSetPaperText,  kSetPerson};

} // namespace jiuzhang
