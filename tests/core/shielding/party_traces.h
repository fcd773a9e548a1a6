// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/shielding/parties.h"

namespace jiuzhang::tests {

// What is left of the party in a masked text, by eye.
inline QStringList traces(const Party& party, const QString& masked)
{
    QStringList found;
    for (const QString& each : party.pieces)
        if (masked.contains(each, Qt::CaseInsensitive))
            found += each;
    if (masked.contains(party.family))
        found += party.family;
    QString digits;
    for (const QChar each : masked)
        if (each.isDigit())
            digits += QString::number(each.digitValue());
    if (digits.contains(party.digits))
        found += party.digits;
    return found;
}

} // namespace jiuzhang::tests
