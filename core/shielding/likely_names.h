// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace jiuzhang {

// Numbers by which somebody can be found, whoever it is: mobile and other telephones, identity and
// bank numbers, the number plate of a car, an address of electronic mail. In any grouping, of any
// width; no sum, no day, no part of a longer number.
[[nodiscard]] const QRegularExpression& tellingNumber();

// Of these an address of electronic mail, the name that somebody bears in a messenger: a business's
// own name may be a part of it.
[[nodiscard]] const QRegularExpression& tellingAddress();

// A business's name in Latin letters, whichever it is: with its legal form, or where the text says
// that it is one, 「英文名Xinhong Ceramics」.
[[nodiscard]] const QRegularExpression& latinBusinessName();

// What in a text looks like the name of a business or a person, or like somebody's number: to be
// looked at before a masked paper is issued.
[[nodiscard]] QStringList likelyNames(const QString& text);

} // namespace jiuzhang
