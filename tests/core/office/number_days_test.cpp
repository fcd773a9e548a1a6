// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/dispatching.h"
#include "core/office/papers/paper_fields.h"
#include "tests/core/office/desk_maker.h"

#include <QJsonArray>

using namespace jiuzhang;
using namespace jiuzhang::tests;

TEST_CASE("a number dated before the newest of its kind needs a reason, which the register tells",
          "[office]")
{
    DeskMaker maker;
    const auto first = maker.registered();
    const auto second = maker.registered();
    maker.dispatched(first, "2022-05-12");
    const auto head = maker.head();
    const auto early = dispatchCase(maker.desk(), maker.on("2022-05-10"), second, {});
    REQUIRE(early.result.error);
    CHECK(early.result.error->code == ErrorCode::FieldMissing);
    CHECK(early.result.error->details == QStringList{u"numberReason"_s});
    CHECK(early.result.error->where.contains(u"转办函 2022-05-12"_s));
    CHECK(maker.head() == head);

    const auto sent = dispatchCase(maker.desk(), maker.on("2022-05-10"), second,
                                   {.letterFacts = {{u"numberReason"_s, u"补录纸质发文"_s}}});
    REQUIRE(sent.result.ok());
    CHECK(sent.letters[0].number == 2);
    const auto book = must(issueRegister(maker.desk(), 2022));
    const auto told = must(registerFields(maker.desk(), book.entries, day("2022-06-20")));
    QStringList reasons;
    for (const QJsonValue paper : told[u"papers"].toArray())
        reasons += paper[u"numberReason"].toString();
    CHECK(reasons.count(u"补录纸质发文"_s) == 2); // of its referral and its copy
    CHECK(reasons.count(u"补录"_s) == 0); // given for the first ones, before which there is none
    // The same day needs none.
    const auto third = maker.registered();
    CHECK(dispatchCase(maker.desk(), maker.on("2022-05-12"), third, {}).result.ok());
    CHECK(maker.isSound());
}
