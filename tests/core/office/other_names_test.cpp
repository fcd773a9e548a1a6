// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever is shielded is so under each name that the record ever had (casework, Shielding).
#include "core/casework/fields.h"
#include "core/office/papers/papers.h"
#include "core/office/told_cases.h"
#include "tests/core/office/entries.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

struct Renaming {
    const char* act;
    const char* field;
    QString old;
    QString now;
};

ClueContent clueNaming(const Renaming& renaming)
{
    ClueContent clue = completeClue();
    clue.shielding = Shielding::Anonymous;
    const auto* field = clueField(QString::fromLatin1(renaming.field));
    REQUIRE(field);
    REQUIRE(textIn(*field));
    clue.*textIn(*field) = renaming.old;
    clue.facts = u"反映人（"_s + renaming.old + u"）称欠款未付。"_s;
    return clue;
}

} // namespace

TEST_CASE("a shielded party's old name is masked after it was corrected or changed", "[office]")
{
    const auto renaming = GENERATE(values<Renaming>({
        {"correct", "entity", u"景德镇金玉满堂陶瓷有限公司"_s, u"景德镇云山陶瓷有限公司"_s},
        {"change", "entity", u"景德镇金玉满堂陶瓷有限公司"_s, u"景德镇云山陶瓷有限公司"_s},
        {"correct", "contact", u"联系人31"_s, u"联系人32"_s},
        {"change", "contact", u"联系人31"_s, u"联系人32"_s},
        {"correct", "legalRepresentative", u"法定代表人31"_s, u"法定代表人32"_s},
        {"change", "legalRepresentative", u"法定代表人31"_s, u"法定代表人32"_s},
        {"correct", "phone", u"87654321"_s, u"12345678"_s}, // not by its shape alone
        {"change", "address", u"陶阳南路1号"_s, u"昌南大道2号"_s},
        {"correct", "basisNumber", u"景金购〔2020〕1号"_s, u"景购〔2020〕2号"_s},
    }));
    DeskMaker maker;
    const auto number = maker.registered(clueNaming(renaming));
    maker.act(renaming.act, number, "2022-05-09",
              {{u"field"_s, QString::fromLatin1(renaming.field)},
               {u"value"_s, renaming.now},
               {u"reason"_s, u"原记"_s + renaming.old}});
    maker.dispatched(number);
    INFO(renaming.act << ' ' << renaming.field);

    for (const auto& kind : {u"referral-letter"_s, u"clue-form"_s}) { // both print the facts
        const auto orders =
            must(printedPaper(maker.desk(), kind, std::vector{number}, day("2022-05-10")));
        CHECK(QString::fromUtf8(orders).contains(u"欠款未付"_s));
        CHECK_FALSE(QString::fromUtf8(orders).contains(renaming.old));
    }
    const Case subject = maker.load(number);
    auto told = must(ToldCases::of(maker.desk(), {}, ToldCases::As::Masked));
    told.tell(1, subject, [&](const LedgerLine& line) {
        for (const auto& cell : ledgerRow(line)) {
            if (const auto* text = std::get_if<QString>(&cell))
                CHECK_FALSE(text->contains(renaming.old));
        }
    });
}
