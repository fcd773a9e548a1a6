// SPDX-License-Identifier: GPL-3.0-or-later
// Parties with names of many shapes, made by chance, and what people write about them.
#pragma once

#include "tests/core/shielding/party_shapes.h"

#include <random>

namespace jiuzhang::tests {

class Parties {
public:
    explicit Parties(unsigned seed, PartyCharacters of = kShieldedParties)
        : random_(seed), of_(std::move(of))
    {
    }

    Party next()
    {
        Party party;
        const bool isLatin = below(5) == 0;
        if (isLatin)
            nameInLatin(party);
        else
            party.mark = some(of_.marks, 2 + below(2));
        party.family = oneOf(of_.families);
        party.given = some(of_.given, 1 + below(2));
        party.digits = of_.firstDigit;
        for (int i = 0; i < 6; ++i)
            party.digits += QString::number(below(10));
        party.pieces += (isLatin ? party.given : party.mark + party.given).split(QString());
        party.pieces.removeAll(QString());
        auto& clue = party.clue;
        clue.shielding = Shielding::Anonymous;
        clue.entity = oneOf(isLatin ? kLatinEntities : kEntities).arg(party.mark);
        clue.contact = party.family + party.given;
        clue.phone = u"0798-"_s + party.digits;
        return party;
    }

    QString shortName(const Party& party) { return oneOf(kShortNames).arg(party.mark); }

    // A sentence of the facts, a reason, minutes: as people write about them.
    QString sentence(const Party& party)
    {
        const auto& [clue, mark, family, given, digits, pieces] = party;
        return oneOf({u"%1称欠款286.5万元未付，2021-05-10签订合同。"_s.arg(clue.entity),
                      u"“%1”公司%2女士多次催要。"_s.arg(mark, family),
                      u"%1%2到场，老%1不同意。"_s.arg(family, given),
                      u"联系%1，电话（0798）%2。"_s.arg(spaced(clue.contact), digits),
                      u"致电%1-%2，%3总未接。"_s.arg(digits.left(3), digits.mid(3), family),
                      u"与 %1 有关，%2公司同意分期。"_s.arg(spaced(mark), mark),
                      u"会议纪要：%1的款项由区财政局核实，%2。"_s.arg(mark, clue.contact),
                      u"%1的货款也未付。"_s.arg(shortName(party)),
                      u"%1　%2"_s.arg(wide(digits), clue.entity)});
    }

private:
    // One word, two, or two run together.
    void nameInLatin(Party& party)
    {
        const QString first = oneOf(of_.latin);
        const QString second = oneOf(of_.latin);
        party.pieces = {first, second};
        party.mark = first == second ? first : first + oneOf({QString(), u" "_s}) + second;
    }
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(random_); }
    QString oneOf(const QStringList& choice)
    {
        return choice[below(static_cast<int>(choice.size()))];
    }
    QString some(QString from, int count)
    {
        QString picked;
        for (int i = 0; i < count; ++i) {
            const auto at = below(static_cast<int>(from.size()));
            picked += from[at];
            from.remove(at, 1);
        }
        return picked;
    }
    std::mt19937 random_;
    PartyCharacters of_;
};

} // namespace jiuzhang::tests
