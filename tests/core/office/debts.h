// SPDX-License-Identifier: GPL-3.0-or-later
// Debts of a ledger that lives in 2025 and 2026, and the lists that come out of them.
#pragma once

#include "core/office/debt_lists.h"
#include "core/office/dispatching.h"
#include "tests/core/office/entries.h"

#include <QJsonArray>

namespace jiuzhang::tests {

inline const auto kFinance = u"dept-finance"_s;
inline const auto kHousing = u"dept-housing-construction"_s;

struct DebtDesk : DeskMaker {
    DebtDesk()
    {
        desk().today = day("2026-06-01");
        desk().workingDate = day("2025-09-30");
    }

    // A small enterprise claims 1,000,000.00 yuan by a contract of 2025-03-01, due on 2025-06-30.
    [[nodiscard]] static ClueContent claim(const QString& unit = kFinance)
    {
        ClueContent clue = completeClue();
        clue.receivedOn = day("2025-07-01");
        clue.respondent = UnitId(unit);
        clue.disputed = Money::fromFen(100'000'000);
        clue.enterpriseSize = EnterpriseSize::Small;
        clue.contractOn = day("2025-03-01");
        clue.payBy = day("2025-06-30");
        return clue;
    }

    // Registered on 2025-07-01 and handled by whoever is complained of.
    CaseNumber handled(const ClueContent& clue)
    {
        const auto number = registered(clue, "2025-07-01");
        const auto sent = dispatchCase(desk(), on("2025-07-02"), number,
                                       {.lead = clue.respondent, .why = u"由欠款单位办理"_s});
        REQUIRE(sent.result.ok());
        act("sign-for", number, "2025-07-03", {{u"by"_s, u"签收人01"_s}});
        return number;
    }
    void recognised(const CaseNumber& number, const QString& fen, const ActValues& more = {})
    {
        ActValues values{{u"amountFen"_s, fen}, {u"basis"_s, u"结算书"_s}};
        values.insert(more);
        act("recognise", number, "2025-07-04", values);
    }
    void planned(const CaseNumber& number, const QString& instalments)
    {
        act("plan", number, "2025-07-05",
            {{u"instalments"_s, instalments}, {u"agreedBy"_s, u"双方"_s}});
    }

    [[nodiscard]] QJsonObject list(DebtListKind kind, const char* on)
    {
        return toJson(must(debtListOn(desk(), kind, day(on))));
    }
};

// The row of a unit, or of a case.
inline QJsonObject rowWith(const QJsonArray& rows, const QString& key, const QString& value)
{
    for (const auto& row : rows) {
        if (row[key] == value)
            return row.toObject();
    }
    return {};
}

} // namespace jiuzhang::tests
