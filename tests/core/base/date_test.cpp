// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partial_date.h"
#include "tests/support/catch.h"

#include <limits>

using namespace jiuzhang;

TEST_CASE("a date is read as exactly as it was written", "[base]")
{
    using Row = std::pair<const char16_t*, const char16_t*>;
    const auto [text, iso] = GENERATE(values<Row>({
        {u"2014.7", u"2014-07"},
        {u"2021年5月", u"2021-05"},
        {u"2021/5/3", u"2021-05-03"},
        {u"2018年10月26日", u"2018-10-26"},
        {u"2019.12", u"2019-12"},
        {u"２０２２．６．１０", u"2022-06-10"},
        {u"2022-06-10", u"2022-06-10"},
        {u"20210503", u"2021-05-03"},
        {u"2016年", u"2016"},
        {u"2016", u"2016"},
        {u"202105", u"2021-05"},
        {u"21年5月", u"2021-05"},
        {u"98年5月", u"1998-05"},
        {u"2021-5-3 00:00:00", u"2021-05-03"},
        {u"2021-05-03T09:30", u"2021-05-03"},
        {u"2021年5月3日 上午9:00", u"2021-05-03"},
        {u"二〇二一年五月", u"2021-05"},
        {u"二○二一年十二月三十一日", u"2021-12-31"},
        {u"2021年五月3号", u"2021-05-03"},
        {u"2021、5、3", u"2021-05-03"},
        {u"2021—05—03", u"2021-05-03"},
    }));
    const auto date = dateFromText(QString::fromUtf16(text));
    REQUIRE(date);
    CHECK(date->iso() == QString::fromUtf16(iso));
    CHECK(PartialDate::fromIso(date->iso()) == date);
}

TEST_CASE("what is not a date that exists is no date", "[base]")
{
    const auto text = GENERATE(
        as<QString>{}, QStringLiteral("2022-02-30"), QStringLiteral("5.3"),
        QStringLiteral("2021.13"), QStringLiteral("2021.0"), QStringLiteral("三月"), QString(),
        QStringLiteral("3/5/2021"), QStringLiteral("22.6.1"), QStringLiteral("2022-00-10"),
        QStringLiteral("20215"), QStringLiteral("202113"), QStringLiteral("2021年5月上旬"),
        QStringLiteral("2021年初"), QStringLiteral("2019.3-2021.5"), QStringLiteral("5月3日"));
    CAPTURE(text);
    CHECK_FALSE(dateFromText(text));
    CHECK_FALSE(PartialDate::fromIso(text));
}

TEST_CASE("a day of the record is read as it was written, and nothing else is one", "[base]")
{
    CHECK(isoDay(u"2024-02-29") == QDate(2024, 2, 29));
    CHECK(isoDay(u"9999-12-31") == QDate(9999, 12, 31));
    CHECK(isoDay(u"1600-01-01") == QDate(1600, 1, 1));
    const auto text = GENERATE(
        as<QString>{}, QString(), QStringLiteral("2023-02-29"), QStringLiteral("2022-06"),
        QStringLiteral("2022"), QStringLiteral("2022-6-1"), QStringLiteral("2022/06/01"),
        QStringLiteral("2022-06-01 "), QStringLiteral("2022-06-01T00:00"),
        QStringLiteral("2022-06-0x"), QStringLiteral("202２-06-01"), QStringLiteral("-022-06-01"));
    CAPTURE(text);
    CHECK(isoDay(text).isNull());
}

TEST_CASE("a date prints in Chinese without an invented day", "[base]")
{
    CHECK(PartialDate::of(2014, 7)->chinese() == QStringLiteral("2014年7月"));
    CHECK(PartialDate::of(2022, 6, 1)->chinese() == QStringLiteral("2022年6月1日"));
}

TEST_CASE("a workbook's serial is the day the workbook shows", "[base]")
{
    CHECK(dateFromSerial(44652) == QDate(2022, 4, 1));
    CHECK(dateFromSerial(43168.75) == QDate(2018, 3, 9));
    CHECK_FALSE(dateFromSerial(12));
    CHECK(dateFromSerial(18264) == QDate(1950, 1, 1));
    CHECK_FALSE(dateFromSerial(18263.9));
    CHECK(dateFromSerial(73415.9) == QDate(2100, 12, 31));
    CHECK_FALSE(dateFromSerial(73416));
    CHECK_FALSE(dateFromSerial(8.4e252)); // which no whole number holds
    CHECK_FALSE(dateFromSerial(-8.4e252));
    CHECK_FALSE(dateFromSerial(std::numeric_limits<double>::quiet_NaN()));
}
