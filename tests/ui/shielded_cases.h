// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/registration.h"
#include "core/office/rules/operators.h"
#include "tests/ui/open_workplace.h"

namespace jiuzhang {

// Characters that stand in no other word of a screen.
inline const QStringList kPartyTraces{QStringLiteral("鑫"),      QStringLiteral("翯"),
                                      QStringLiteral("欧阳"),    QStringLiteral("婧"),
                                      QStringLiteral("8331234"), QStringLiteral("瑄霏")};

inline QStringList partyTracesIn(const QString& text)
{
    QStringList found;
    for (const QString& trace : kPartyTraces) {
        if (text.contains(trace))
            found += trace;
    }
    return found;
}

// 2022-0001 of a shielded party; 2022-0002 of an open one, in another's name with the same
// telephone, which names the first.
inline void registerShielded(OpenWorkplace& place)
{
    using namespace Qt::StringLiterals;
    const auto clueOf = [&](const QString& entity, const QString& shielding) {
        const auto reading =
            readClue({{u"source"_s, u"public"_s},
                      {u"receivedOn"_s, u"2022-06-17"_s},
                      {u"entity"_s, entity},
                      {u"contact"_s, u"欧阳婧"_s},
                      {u"phone"_s, u"0798-8331234"_s},
                      {u"address"_s, u"珠山区瑄霏里12号"_s},
                      {u"confidential"_s, shielding},
                      {u"category"_s, u"payment-arrears"_s},
                      {u"respondent"_s, u"区住房和城乡建设局"_s},
                      {u"disputed"_s, u"86.5"_s},
                      {u"facts"_s, u"鑫翯五金的欧阳婧（0798-8331234）称欠款未付"_s},
                      {u"claim"_s, u"鑫翯公司请求支付"_s}},
                     place.desk().programme, QDate(2022, 6, 20));
        REQUIRE(reading.mistakes.empty());
        return reading.clue;
    };
    std::vector<ClueContent> clues{clueOf(u"景德镇鑫翯五金经营部"_s, u"anonymous"_s),
                                   clueOf(u"景德镇云山陶瓷有限公司"_s, u"open"_s)};
    clues[1].contact.clear();
    clues[1].phone.clear();
    clues[1].address.clear();
    REQUIRE(registerClues(place.desk(), place.workplace.acting(), clues));
}

// From then on the ledger has people: 负责人01 of every role, and 查阅人01 who only reads and sits
// at the desk.
inline void seatReader(OpenWorkplace& place)
{
    using namespace Qt::StringLiterals;
    Acting acting = place.workplace.acting();
    acting.operatorName = u"负责人01"_s;
    REQUIRE(addPerson(place.desk(), acting, acting.operatorName, kEveryRole, acting.on));
    REQUIRE(place.ledger->readRulesAgain());
    REQUIRE(addPerson(place.desk(), acting, u"查阅人01"_s, {Role::Read}, acting.on));
    REQUIRE(place.ledger->readRulesAgain());
    place.workplace.operatorName = u"查阅人01"_s;
}

} // namespace jiuzhang
