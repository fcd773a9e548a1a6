// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/papers/papers.h"
#include "tests/core/office/entries.h"
#include "tests/core/shielding/parties.h"

namespace jiuzhang::tests {

// Of the open parties: none of them is in a shielded one.
inline const PartyCharacters kOpenParties{u"堃喆皓宸涵睿沅霖泓榕"_s,
                                          u"岚葳菡萱晞玥"_s,
                                          {u"邹"_s, u"尉迟"_s},
                                          {u"Brumtol"_s, u"Kestwin"_s},
                                          u"6"_s};

// A ledger of as many shielded parties as open ones, by chance from the seed: each is named in
// every field of its clue and in every text that an act asks for; some were merged, some declined;
// every second open one names a shielded one too.
class GeneratedLedger {
public:
    GeneratedLedger(int count, unsigned seed);

    [[nodiscard]] Desk& desk() { return maker.desk(); }
    // All that stands in a text of the shielded ones, by eye.
    [[nodiscard]] QString traces(const QString& text) const;
    [[nodiscard]] QString traces(const QJsonValue& json) const; // of each text of it

    const unsigned seed;
    DeskMaker maker;
    struct Member {
        Party party;
        CaseNumber number;
        bool namesAnother = false;
    };
    std::vector<Member> shielded;
    std::vector<Member> open;

private:
    void work(const Member& member, Parties& parties);
    void close(const Member& member, int turn, Parties& parties);

    QStringList telephones_; // of the shielded
};

// One for all tests of a program: of eight parties, or of JIUZHANG_SHIELDED. Tells its seed.
[[nodiscard]] GeneratedLedger& generated();

} // namespace jiuzhang::tests
