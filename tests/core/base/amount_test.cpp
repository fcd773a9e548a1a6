// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/amount_text.h"
#include "tests/support/catch.h"

using namespace jiuzhang;

static_assert(!std::is_constructible_v<Money, double>);
static_assert(!std::is_convertible_v<std::int64_t, Money>);

TEST_CASE("a sum is read as people write it", "[base]")
{
    struct Row {
        const char16_t* text;
        AmountUnit bare;
        std::int64_t fen;
        bool approximate;
    };
    const auto row = GENERATE(values<Row>({
        {u"86.5", AmountUnit::Wan, 86'500'000, false},
        {u"86.5", AmountUnit::Yuan, 8'650, false},
        {u"416800元", AmountUnit::Wan, 41'680'000, false},
        {u"98700元", AmountUnit::Wan, 9'870'000, false},
        {u"约9.87万", AmountUnit::Yuan, 9'870'000, true},
        {u"约25万", AmountUnit::Wan, 25'000'000, true},
        {u"６０", AmountUnit::Wan, 60'000'000, false},
        {u"73.5万元", AmountUnit::Yuan, 73'500'000, false},
        {u"0万元", AmountUnit::Wan, 0, false},
        {u"０", AmountUnit::Wan, 0, false},
        {u"1,286.5", AmountUnit::Yuan, 128'650, false},
        {u"1.2亿元", AmountUnit::Wan, 12'000'000'000, false},
        {u"3千元", AmountUnit::Wan, 300'000, false},
        {u"2.5百元", AmountUnit::Yuan, 25'000, false},
        {u"380余万元", AmountUnit::Wan, 380'000'000, true},
        {u"390万余元", AmountUnit::Wan, 390'000'000, true},
        {u"人民币 5 000 元整", AmountUnit::Wan, 500'000, false},
        {u"12.480000", AmountUnit::Wan, 12'480'000, false},
    }));
    CAPTURE(QString::fromUtf16(row.text));
    const auto read = amountFromText(QString::fromUtf16(row.text), row.bare, QStringLiteral("f"));
    REQUIRE(read);
    CHECK(read->money == Money::fromFen(row.fen));
    CHECK(read->approximate == row.approximate);
}

TEST_CASE("a sum is read in words, too, and with the letters people put for 万", "[base]")
{
    struct Row {
        const char16_t* text;
        AmountUnit bare;
        std::int64_t fen;
        bool approximate;
    };
    const auto row = GENERATE(values<Row>({
        {u"380W", AmountUnit::Yuan, 380'000'000, false},
        {u"380萬元", AmountUnit::Yuan, 380'000'000, false},
        {u"合计：约380万元", AmountUnit::Yuan, 380'000'000, true},
        {u"380万元。", AmountUnit::Yuan, 380'000'000, false},
        {u"3.8百万", AmountUnit::Yuan, 380'000'000, false},
        {u"¥380,000.00", AmountUnit::Wan, 38'000'000, false},
        {u"伍拾万元整", AmountUnit::Wan, 50'000'000, false},
        {u"三百八十万元", AmountUnit::Yuan, 380'000'000, false},
        {u"两千万元", AmountUnit::Wan, 2'000'000'000, false},
        {u"一亿两千万元", AmountUnit::Wan, 12'000'000'000, false},
        {u"约三百万", AmountUnit::Yuan, 300'000'000, true},
        {u"三百八十", AmountUnit::Wan, 380'000'000, false}, // the column's unit
        {u"叁佰捌拾万元整(¥3800000.00)", AmountUnit::Yuan, 380'000'000, false},
        {u"12万5千", AmountUnit::Wan, 12'500'000, false},
        {u"1亿2千万元", AmountUnit::Wan, 12'000'000'000, false},
        {u"约12万5000元", AmountUnit::Wan, 12'500'000, true},
        {u"三百八", AmountUnit::Wan, 380'000'000, false}, // as people speak
        {u"三百零八", AmountUnit::Wan, 308'000'000, false},
        {u"一万二", AmountUnit::Yuan, 1'200'000, false},
        {u"两千五", AmountUnit::Yuan, 250'000, false},
        {u"一亿二", AmountUnit::Yuan, 12'000'000'000, false},
        {u"380", AmountUnit::Thousand, 38'000'000, false},
        {u"3.8", AmountUnit::Million, 380'000'000, false},
        {u"0.038", AmountUnit::Yi, 380'000'000, false},
    }));
    CAPTURE(QString::fromUtf16(row.text));
    const auto read = amountFromText(QString::fromUtf16(row.text), row.bare, QStringLiteral("f"));
    REQUIRE(read);
    CHECK(read->money == Money::fromFen(row.fen));
    CHECK(read->approximate == row.approximate);
}

TEST_CASE("what stands in brackets behind a sum is told", "[base]")
{
    const auto read =
        amountFromText(QStringLiteral("380万（含利息）"), AmountUnit::Yuan, QStringLiteral("f"));
    REQUIRE(read);
    CHECK(read->money == Money::fromFen(380'000'000));
    CHECK(read->remark == QStringLiteral("含利息"));
}

TEST_CASE("that only its mark says it is in yuan is told", "[base]")
{
    const auto byMark = [](const char16_t* text) {
        return amountFromText(QString::fromUtf16(text), AmountUnit::Wan, {})->isYuanByMark;
    };
    CHECK(byMark(u"¥125,000.00"));
    CHECK_FALSE(byMark(u"¥12.5万"));
    CHECK_FALSE(byMark(u"¥125000元"));
    CHECK_FALSE(byMark(u"12.5"));
}

TEST_CASE("what is not one sum is refused, never guessed", "[base]")
{
    const auto text =
        GENERATE(as<QString>{}, QStringLiteral("若干"), QStringLiteral("5-8万"),
                 QStringLiteral("12.3.4"), QStringLiteral("1,28"), QString(), QStringLiteral("万"),
                 QStringLiteral("0.0000001"), QStringLiteral("99999999999999999999"),
                 QStringLiteral("50%"), QStringLiteral("20万元/年"), QStringLiteral("12万5"),
                 QStringLiteral("叁佰捌"), QStringLiteral("5千12万元"), QStringLiteral("三百八万"),
                 QStringLiteral("本金300万元,利息80万元"), QStringLiteral("380万,已付100万"),
                 QStringLiteral("叁拾万元(¥3000)"), QStringLiteral("百三千"), QStringLiteral("一"));
    const auto read = amountFromText(text, AmountUnit::Wan, QStringLiteral("争议金额"));
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::AmountUnreadable);
    CHECK(read.error().details.value(0) == QStringLiteral("争议金额"));
}

TEST_CASE("money of another country is refused as such", "[base]")
{
    for (const char16_t* text : {u"50万美元", u"港币38万", u"$1,000"}) {
        const auto read = amountFromText(QString::fromUtf16(text), AmountUnit::Wan, {});
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::AmountForeign);
    }
    CHECK_FALSE(amountFromText(QStringLiteral("380"), AmountUnit::Foreign, {}));
    CHECK(amountFromText(QStringLiteral("380万元"), AmountUnit::Foreign, {}));
}

TEST_CASE("a sum below zero is refused as such", "[base]")
{
    const auto read = amountFromText(QStringLiteral("-3"), AmountUnit::Wan, QStringLiteral("f"));
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::AmountNegative);
}

TEST_CASE("money is shown in 万元 from its stored value", "[base]")
{
    CHECK(Money::fromFen(86'500'000).inWan() == QStringLiteral("86.50"));
    CHECK(Money::fromFen(1).inWan() == QStringLiteral("0.00"));
    CHECK(Money::fromFen(1).inWan(6) == QStringLiteral("0.000001"));
    CHECK(Money::fromFen(5'000).inWan() == QStringLiteral("0.01"));
    CHECK(Money::fromFen(999'995'000).inWan() == QStringLiteral("1000.00"));
    CHECK(Money::fromFen(-12'480'000).inWan() == QStringLiteral("-12.48"));
}
