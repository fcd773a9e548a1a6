// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/programme_reading.h"
#include "core/directory/shipped_programme.h"
#include "tests/support/catch.h"
#include "tests/support/json_edit.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

// An edit of the shipped file that makes it wrong, and the place that is to be named.
struct Wrong {
    const char* edit;
    const char* to; // JSON; empty takes the member away
    const char* path;
};

std::vector<Mistake> mistakesAfter(const QStringList& path, const QJsonValue& changed)
{
    static const QJsonObject shipped = shippedProgramme().value().json;
    const QJsonObject wrong = edited(shipped, path, changed).toObject();
    const auto read = readProgramme(QJsonDocument(wrong).toJson());
    return read ? std::vector<Mistake>() : read.error();
}

void checkOnlyMistake(const Wrong& wrong)
{
    CAPTURE(wrong.edit, wrong.to);
    const auto mistakes =
        mistakesAfter(pathSteps(QString::fromLatin1(wrong.edit)), jsonValue(wrong.to));
    REQUIRE(mistakes.size() == 1);
    CAPTURE(mistakes.front().reason);
    CHECK(mistakes.front().path == QString::fromLatin1(wrong.path));
}

} // namespace

TEST_CASE("a mistake in the head of a programme is named by its path", "[directory]")
{
    checkOnlyMistake(GENERATE(values<Wrong>({
        {"format", R"("something-else")", "format"},
        {"title", "", "title"},
        {"title", "7", "title"},
        {"office", R"("  ")", "office"},
        {"colour", R"("red")", "colour"},
        {"firstYear", "2022.5", "firstYear"},
        {"firstYear", R"("2022")", "firstYear"},
        {"years", "[]", "years"},
        {"years", "2022", "years"},
        {"years[1]", "2022", "years[1]"},
        {"years[1]", "null", "years[1]"},
        {"numberWords.copy-letter", R"("珠改创转")", "numberWords.referral-letter"},
        {"numberWords", "{}", "numberWords"},
        {"numberWords", R"("珠改创函")", "numberWords"},
        {"returnReasons", "[]", "returnReasons"},
        {"declineReasons.out-of-scope", "false", "declineReasons.out-of-scope"},
        {"routing", "[]", "routing"},
    })));
}

TEST_CASE("a mistake in a list of a programme is named by its path", "[directory]")
{
    checkOnlyMistake(GENERATE(values<Wrong>({
        {"categories", R"({"id": "x"})", "categories"},
        {"categories[2].clause", "", "categories[2].clause"},
        {"categories[2].note", "1", "categories[2].note"},
        {"categories[5].id", R"("payment-arrears")", "categories[5].id"},
        {"categories[5].name", R"("账款支付")", "categories[5].name"},
        {"categories[5].aliases[0]", R"("账款 支付")", "categories[5].aliases[0]"},
        {"categories[5].aliases", R"("其他")", "categories[5].aliases"},
        {"sources[1]", "null", "sources[1]"},
        {"sources[1].id", R"("internal")", "sources[1].id"},
        {"sources[1].name", R"("内部查找")", "sources[1].name"},
        {"stages[1].to", R"("03-31")", "stages[1].to"},
        {"stages[1].from", R"("02-29")", "stages[1].from"},
        {"stages[1].from", R"("4-1")", "stages[1].from"},
        {"stages[1].stage", "1", "stages[1].stage"},
        {"stages[1].stage", "5", "stages[1].stage"},
        {"ladder[0].id", R"("whisper")", "ladder[0].id"},
        {"ladder[1].id", R"("reminder")", "ladder[1].id"},
        {"ladder[1].colour", R"("orange")", "ladder[1].colour"},
        {"ladder[1].workdaysAfterDue", "", "ladder[1]"},
        {"ladder[1].workdaysAfterDue", "0", "ladder[1].workdaysAfterDue"},
        {"reporting.reportDay", "31", "reporting.reportDay"},
        {"reporting.period", R"("weekly")", "reporting.period"},
        {"reporting.onRestDay", "", "reporting.onRestDay"},
        {"reporting.since", R"("2022-6")", "reporting.since"},
        {"reporting.since", R"("first")", "reporting.since"},
        {"reporting", "20", "reporting"},
    })));
}

TEST_CASE("a mistake in the terms is named by its path", "[directory]")
{
    const char* const other = R"({"id": "return", "name": "退回期限", "unit": "workday",
        "count": 3, "startsWith": "sign-for", "validFrom": "2023-01-01"})";
    checkOnlyMistake(GENERATE_COPY(values<Wrong>({
        {"terms[0].count", "", "terms[0].count"},
        {"terms[0].count", "0", "terms[0].count"},
        {"terms[3].count", "5", "terms[3].count"},
        {"terms[0].fixed", R"("2022-11-15")", "terms[0].fixed"},
        {"terms[3].unit", R"("fixed-date")", "terms[3].fixed"},
        {"terms[0].unit", R"("hour")", "terms[0].unit"},
        {"terms[0].startsWith", R"("remind")", "terms[0].startsWith"},
        {"terms[0].validFrom", R"("2023-02-29")", "terms[0].validFrom"},
        {"terms[0].validFrom", R"("20220601")", "terms[0].validFrom"},
        {"terms[3].id", R"("finish")", "terms"},
        {"terms[4]", other, "terms[4].id"},
    })));
}

TEST_CASE("a mistake in the units is named by its path", "[directory]")
{
    checkOnlyMistake(GENERATE(values<Wrong>({
        {"units", "[]", "units"},
        {"units[0].id", R"("360203002")", "units[1].id"},
        {"units[0].kind", R"("county")", "units[0].kind"},
        {"units[0].shortName", "", "units[0].shortName"},
        {"units[0].reportsMonthly", R"("yes")", "units[0].reportsMonthly"},
        {"units[1].aliases[0]", R"("石狮埠街道")", "units[1].aliases[0]"},
        {"units[10].aliases[0]", R"("新厂")", "units[10].aliases[0]"},
        {"units[20].sectorOf", R"("road-works")", "units[20].sectorOf"},
        {"units[0].validTo", R"("2022-09-31")", "units[0].validTo"},
        {"units[9].validFrom", R"("2022-10-01")", "units[9].validTo"},
        {"units[0].successors", R"([{"unit": "360203011", "basis": "x"}])", "units[0].validTo"},
        {"units[9].successors[0].unit", R"("360203999")", "units[9].successors[0].unit"},
        {"units[9].successors[0].unit", R"("360203100")", "units[9].successors[0].unit"},
        {"units[9].successors[0].basis", "", "units[9].successors[0].basis"},
        {"units[9].successors", "{}", "units[9].successors"},
        {"units[0].reportsFrom", R"("2022-6-1")", "units[0].reportsFrom"},
        {"units[0].contact", "7", "units[0].contact"},
    })));
}

TEST_CASE("a successor takes over after its predecessor has ended", "[directory]")
{
    // 竟成 the short name would then mean two units on one day, which is a second mistake.
    const auto early = mistakesAfter(pathSteps(QStringLiteral("units[10].validFrom")),
                                     QStringLiteral("2022-09-30"));
    REQUIRE(early.size() == 2);
    CHECK(early[0].path == QStringLiteral("units[9].successors[0].unit"));
    CHECK(early[1].path == QStringLiteral("units[10].aliases[0]"));

    const auto ended =
        mistakesAfter(pathSteps(QStringLiteral("units[10].validTo")), QStringLiteral("2022-10-31"));
    CHECK(ended.empty());
}

TEST_CASE("a circle of successors is refused", "[directory]")
{
    // 石狮埠 → 新厂 → 里村 → 石狮埠, whatever the last days are: one of the three ends first.
    const auto last = GENERATE(values<std::array<const char*, 3>>({
        {"2022-06-30", "2022-06-30", "2022-06-30"},
        {"2022-06-30", "2022-07-31", "2022-08-31"},
        {"2022-08-31", "2022-07-31", "2022-06-30"},
    }));
    const std::array heirs{"360203002", "360203003", "360203001"};
    QJsonValue circle = shippedProgramme().value().json;
    for (int i = 0; i < 3; ++i) {
        const auto k = static_cast<std::size_t>(i);
        const QStringList unit{QStringLiteral("units"), QString::number(i)};
        circle = edited(circle, unit + QStringList{QStringLiteral("validTo")},
                        QString::fromLatin1(last[k]));
        circle = edited(
            circle, unit + QStringList{QStringLiteral("successors")},
            jsonValue(
                QByteArray(R"([{"unit": ")").append(heirs[k]).append(R"(", "basis": "x"}])")));
    }
    const auto read = readProgramme(QJsonDocument(circle.toObject()).toJson());
    REQUIRE_FALSE(read);
    CHECK(read.error().front().path.endsWith(QStringLiteral("successors[0].unit")));
}

TEST_CASE("all mistakes are found at once", "[directory]")
{
    const auto mistakes = mistakesAfter(
        {QStringLiteral("stages")},
        jsonValue(R"([{"stage": 9, "from": "04-31", "to": 5}, {"stage": 2, "naem": "x"}])"));
    QStringList paths;
    for (const Mistake& mistake : mistakes)
        paths.append(mistake.path);
    paths.sort();
    CHECK(paths == QStringList{QStringLiteral("stages"), QStringLiteral("stages[0].from"),
                               QStringLiteral("stages[0].name"), QStringLiteral("stages[0].stage"),
                               QStringLiteral("stages[0].to"), QStringLiteral("stages[1].from"),
                               QStringLiteral("stages[1].naem"), QStringLiteral("stages[1].name"),
                               QStringLiteral("stages[1].to")});
}

TEST_CASE("what is no JSON object is no programme", "[directory]")
{
    const auto text = GENERATE(as<const char*>{}, "", "[]", "{", "年度", "7");
    const auto read = readProgramme(text);
    REQUIRE_FALSE(read);
    REQUIRE(read.error().size() == 1);
    CHECK(read.error().front().path.isEmpty());
}
