// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace jiuzhang::tests {

using namespace Qt::StringLiterals;

// Characters that stand in no other word of these texts: what is left of them is left of a name.
inline const QString kMarks = u"鑫磊翯骁珺琨璟芃澍昱晟瑄翊煜熠霏"_s;
inline const QStringList kLatin{u"Zorvex"_s, u"Quilfar"_s, u"Mybrook"_s, u"Vandrel"_s};
inline const QString kGiven = u"婧媛铄钊骞翀琰璋瑾珩"_s;

// What a kind of parties is made of, so that two kinds can be told from each other by eye.
struct PartyCharacters {
    QString marks;
    QString given;
    QStringList families;
    QStringList latin;           // words of a name in Latin letters
    QString firstDigit = u"8"_s; // of telephones
};
inline const PartyCharacters kShieldedParties{
    kMarks, kGiven, {u"孙"_s, u"廖"_s, u"欧阳"_s, u"司徒"_s}, kLatin};

} // namespace jiuzhang::tests
