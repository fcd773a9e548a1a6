// SPDX-License-Identifier: GPL-3.0-or-later
// What letters say of the case's own facts: the sum at stake, what was merged, the leg's day.
#include "tests/support/catch.h"
#include "tests/ui/paper/paper_orders.h"
#include "ui/paper/press/paper_press.h"

#include <QJsonArray>

using namespace jiuzhang;
using namespace jiuzhang::paper;

namespace {

// A root's letter: what came in with another clue is part of it.
const QJsonObject kMerged{
    {u"children"_qs, QJsonArray{QJsonObject{{u"number"_qs, u"2022-0008"_qs},
                                            {u"entity"_qs, u"景德镇市犇陶瓷有限公司"_qs},
                                            {u"facts"_qs, u"同一工程另欠尾款。"_qs},
                                            {u"claim"_qs, u"请求一并支付。"_qs}}}},
    {u"clueCount"_qs, 2},
    {u"mergedCount"_qs, 1}};

// The words of the shipped letter.
QString factsSaid(const QString& kind, const QJsonObject& changes = {},
                  const QJsonObject& caseChanges = {})
{
    const auto words = PaperPress().said({letterOrder(kind, changes, caseChanges)});
    REQUIRE(words);
    return *words;
}

} // namespace

TEST_CASE("letters that urge a merged case name the claims that came in with it", "[paper]")
{
    const QString kind = GENERATE(u"reminder"_qs, u"supervision-letter"_qs, u"interview-notice"_qs);
    CAPTURE(kind);
    const QString letter = factsSaid(kind, kMerged);
    CHECK(letter.contains(u"2022-0008（景德镇市犇陶瓷有限公司）"_qs));
    CHECK(letter.contains(u"诉求：请求一并支付。"_qs));
    CHECK_FALSE(letter.contains(u"。。"_qs));
    CHECK_FALSE(factsSaid(kind).contains(u"并案线索"_qs));
}

TEST_CASE("letters that send a merged case count its clues", "[paper]")
{
    const QString kind = GENERATE(u"referral-letter"_qs, u"copy-letter"_qs);
    CAPTURE(kind);
    const QString letter = factsSaid(kind, kMerged);
    CHECK(letter.contains(u"先后收到问题线索2件（编号：2022-0007，含并案线索1件"_qs));
    CHECK_FALSE(letter.contains(u"1件（"_qs));
    CHECK(factsSaid(kind).contains(u"收到问题线索1件（编号：2022-0007"_qs));
}

TEST_CASE("letters that urge a merged case say once that it has others", "[paper]")
{
    const QString kind = GENERATE(u"reminder"_qs, u"bulletin"_qs);
    CAPTURE(kind);
    QJsonObject merged = kMerged;
    QJsonArray two = merged[u"children"].toArray();
    two.append(two[0]);
    merged[u"children"] = two;
    merged[u"mergedCount"] = 2;
    merged[u"month"] = QJsonValue();
    const QString letter = factsSaid(kind, merged);
    CHECK(letter.count(u"该案件含并案线索"_qs) == 1);
    CHECK(letter.contains(u"该案件含并案线索2件：线索2022-0008"_qs));
}

TEST_CASE("the sum at stake is the disputed one where given, else the total, and the letter says "
          "which",
          "[paper]")
{
    const QString kind =
        GENERATE(u"referral-letter"_qs, u"copy-letter"_qs, u"supervision-letter"_qs);
    CAPTURE(kind);
    const QJsonValue unknown;
    CHECK(factsSaid(kind).contains(u"涉及金额86.50万元（争议金额"_qs));
    CHECK(factsSaid(kind, {}, {{u"total"_qs, unknown}})
              .contains(u"涉及金额86.50万元（争议金额）。"_qs));
    CHECK(factsSaid(kind, {}, {{u"disputed"_qs, unknown}})
              .contains(u"涉及金额380万元（合同总额）。"_qs));
    CHECK_FALSE(factsSaid(kind, {}, {{u"disputed"_qs, unknown}, {u"total"_qs, unknown}})
                    .contains(u"涉及金额"_qs));
}

TEST_CASE("a copy letter says on which day the case was sent on, also when it is printed later",
          "[paper]")
{
    CHECK(factsSaid(u"copy-letter"_qs, {{u"dispatchedOn"_qs, u"2022-05-10"_qs}})
              .contains(u"已于2022年5月10日函转"_qs));
    CHECK(factsSaid(u"copy-letter"_qs)
              .contains(u"已于2022年6月20日函转"_qs)); // of before it was told
}

TEST_CASE("two orders say the same where their text names nothing that differs", "[paper]")
{
    const QJsonObject contact{{u"contact"_qs, u"联系人05"_qs}};
    CHECK(factsSaid(u"referral-letter"_qs) != factsSaid(u"referral-letter"_qs, {}, contact));
    CHECK(factsSaid(u"copy-letter"_qs) == factsSaid(u"copy-letter"_qs, {}, contact));
    const auto form = [&](const QJsonObject& changes) {
        return PaperPress().said({clueForm(changes)}).value();
    };
    CHECK(form({}) != form(contact));
    CHECK(form({}) == form({{u"opinion"_qs, u"另行研究"_qs}}));
}
