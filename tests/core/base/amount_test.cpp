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

TEST_CASE("what is not one sum is refused, never guessed", "[base]")
{
    const auto text =
        GENERATE(as<QString>{}, QStringLiteral("若干"), QStringLiteral("5-8万"),
                 QStringLiteral("12.3.4"), QStringLiteral("1,28"), QString(), QStringLiteral("万"),
                 QStringLiteral("0.0000001"), QStringLiteral("99999999999999999999"));
    const auto read = amountFromText(text, AmountUnit::Wan, QStringLiteral("争议金额"));
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::AmountUnreadable);
    CHECK(read.error().details.value(0) == QStringLiteral("争议金额"));
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
