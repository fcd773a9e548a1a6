// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/command_line/program.h"

namespace jiuzhang::tests {

// Characters that stand in no other word that the program says.
inline const QString kNamed = u"鑫翯五金的欧阳婧（0798-8331234，瑄霏里12号）"_s;
// Of an account number, which is no field of a clue, only its own case knows whose it is.
inline const QString kAccount = u"账号6222020000000000017"_s;
inline const QStringList kTraces{
    u"鑫"_s,   u"翯"_s,       u"欧阳"_s,   u"婧"_s, u"司徒"_s, u"琰"_s,          u"8331234"_s,
    u"瑄霏"_s, u"62220200"_s, u"购2021"_s, u"昱"_s, u"晟"_s,   u"13812340017"_s, u"MA35F8TK"_s};

[[nodiscard]] QJsonObject partyClue();  // names its party in every text, and asks for anonymity
[[nodiscard]] QJsonObject otherParty(); // only its lead may know it
[[nodiscard]] QJsonObject openClue();   // names both

// 2022-0001 shielded, acted upon with his name in every text, those of the rules among them;
// 2022-0002 open, and names him; 2022-0003 shielded too, merged into the open one.
struct ShieldedLedger : CommandLedger {
    ShieldedLedger();
};

// What of the two is told, each trace once; "": nothing.
[[nodiscard]] QString tracesIn(const QString& text);
[[nodiscard]] QString tracesIn(const Run& run);

} // namespace jiuzhang::tests
