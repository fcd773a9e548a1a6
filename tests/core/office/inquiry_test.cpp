// SPDX-License-Identifier: GPL-3.0-or-later
// Causes, tracing, participants and proposals for a docket (settled rules, Acts): what they leave
// on the case and in the year.
#include "core/office/months/reports.h"
#include "tests/core/office/entries.h"

#include <QJsonArray>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

ActValues tracing()
{
    return {{u"fromUnit"_s, u"区商务局"_s},
            {u"toUnit"_s, u"区财政局"_s},
            {u"promisedBy"_s, u"原局长甲"_s},
            {u"followedBy"_s, u"局长乙"_s},
            {u"text"_s, u"招商时口头承诺"_s}};
}

} // namespace

TEST_CASE("a coded cause puts an unsolved case under its cause in the year", "[inquiry]")
{
    DeskMaker maker;
    const auto coded = maker.registered();
    maker.registered(); // without one: by its state
    maker.act("cause", coded, "2022-05-20",
              {{u"code"_s, u"not-in-budget"_s}, {u"text"_s, u"年初未列支"_s}});
    const auto summary = must(yearSummary(maker.desk(), 2022));
    REQUIRE(summary.unresolvedCauses.size() == 2);
    QStringList names;
    for (const auto& cause : summary.unresolvedCauses) {
        CHECK(cause.cases == 1);
        names += cause.name;
    }
    names.sort();
    CHECK(names == QStringList{u"已登记"_s, u"未列入预算"_s});
}

TEST_CASE("a cause that the programme does not know is refused with all that it knows", "[inquiry]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    const auto before = maker.head();
    const auto result = tryAct(maker, "cause", number, "2022-05-20",
                               {{u"code"_s, u"bad-luck"_s}, {u"text"_s, u"不详"_s}});
    REQUIRE(result.error);
    CHECK(result.error->code == ErrorCode::UnknownChoice);
    CHECK(result.error->details.value(2).contains(u"funding-shortage"_s));
    CHECK(maker.head() == before);
}

TEST_CASE("the year traces by units, and names no person", "[inquiry]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.act("trace", number, "2022-05-20", tracing());
    const auto summary = must(yearSummary(maker.desk(), 2022));
    const QJsonObject json = yearSummaryJson(summary, maker.desk().programme);
    const auto traced = json[u"traced"].toArray();
    REQUIRE(traced.size() == 1);
    CHECK(traced[0][u"number"] == number.text());
    CHECK(traced[0][u"fromUnit"] == u"区商务局"_s);
    CHECK(traced[0][u"toUnit"] == u"区财政局"_s);
    CHECK_FALSE(QString::fromUtf8(QJsonDocument(json).toJson()).contains(u"局长甲"_s));
}

TEST_CASE("an expert's opinion is a file of the case, kept with its bytes", "[inquiry]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    const QString path = maker.file(u"法律意见书.txt"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("意见");
    file.close();
    maker.act("participate", number, "2022-05-20",
              {{u"name"_s, u"律师01"_s}, {u"role"_s, u"律师"_s}, {u"opinion"_s, path}});
    maker.act("participate", number, "2022-05-21",
              {{u"name"_s, u"专家02"_s}, {u"role"_s, u"造价专家"_s}});
    const Case subject = maker.load(number);
    REQUIRE(subject.inquiry.participants.size() == 2);
    CHECK(subject.inquiry.participants[0].opinion == u"法律意见书.txt");
    CHECK(subject.inquiry.participants[1].opinion.isEmpty());
    REQUIRE(subject.attachments.size() == 1);
    CHECK(must(maker.desk().kept.bytes(subject.attachments[0].sha256)) == QByteArray("意见"));
    CHECK(maker.isSound());

    const auto before = maker.head();
    const auto missing =
        tryAct(maker, "participate", number, "2022-05-22",
               {{u"name"_s, u"律师01"_s}, {u"role"_s, u"律师"_s}, {u"opinion"_s, u"/nowhere"_s}});
    CHECK(missing.error);
    CHECK(maker.head() == before);
}

TEST_CASE("what was told by mistake is withdrawn like any act", "[inquiry]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.act("propose-docket", number, "2022-05-20",
              {{u"unit"_s, u"区财政局"_s},
               {u"day"_s, u"2022-05-18"_s},
               {u"criteria"_s, u"金额大，须区级统筹"_s}});
    maker.act("trace", number, "2022-05-20", tracing());
    maker.act("withdraw", number, "2022-05-21", {{u"reason"_s, u"录错"_s}});
    const Case subject = maker.load(number);
    CHECK(subject.inquiry.traces.empty());
    REQUIRE(subject.inquiry.proposals.size() == 1);
    CHECK(subject.inquiry.proposals[0].day == day("2022-05-18"));
}
