// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of a case, made to be put right.
#pragma once

#include "core/casework/case_course.h"
#include "core/office/acting.h"
#include "tests/core/office/desk_maker.h"

namespace jiuzhang::tests {

inline ActResult tryAct(DeskMaker& maker, const char* id, const CaseNumber& number, const char* on,
                        const ActValues& values, const QString& operatorName = u"经办人01"_s)
{
    Acting acting = maker.on(on);
    acting.operatorName = operatorName;
    return act(maker.desk(), *actNamed(QString::fromLatin1(id)), acting, std::span(&number, 1),
               values)[0];
}

// The newest entry of that kind on the case.
inline std::int64_t entryOf(DeskMaker& maker, const CaseNumber& number, const QString& kind)
{
    std::int64_t seq = 0;
    for (const auto& event : must(maker.desk().record.events(number))) {
        if (event.kind == kind)
            seq = event.seq;
    }
    REQUIRE(seq > 0);
    return seq;
}

inline Case asOf(DeskMaker& maker, const CaseNumber& number, const char* on)
{
    return folded(must(maker.desk().record.events(number)), day(on));
}

inline CaseNumber handled(DeskMaker& maker)
{
    const auto number = maker.registered();
    maker.dispatched(number, "2022-05-10");
    maker.act("sign-for", number, "2022-05-12", {{u"by"_s, u"签收人01"_s}});
    maker.act("verify", number, "2022-05-20",
              {{u"finding"_s, u"欠款属实"_s}, {u"track"_s, u"prompt"_s}});
    return number;
}

inline void recognised(DeskMaker& maker, const CaseNumber& number, const char* on,
                       const QString& fen)
{
    maker.act("recognise", number, on, {{u"amountFen"_s, fen}, {u"basis"_s, u"结算书"_s}});
}

inline void paid(DeskMaker& maker, const CaseNumber& number, const char* on, const QString& fen)
{
    maker.act("fulfil", number, on, {{u"amountFen"_s, fen}, {u"voucher"_s, u"凭证01"_s}});
}

inline void checkSound(DeskMaker& maker)
{
    CHECK(maker.isSound());
}

} // namespace jiuzhang::tests
