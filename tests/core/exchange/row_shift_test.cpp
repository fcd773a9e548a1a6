// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_shift.h"

#include "core/exchange/xml_text.h"
#include "tests/support/catch.h"

using namespace jiuzhang;

TEST_CASE("places below a repeated row move down, and a range that ends at it grows", "[exchange]")
{
    const RowShift shift(5, 2); // row 5 three times
    struct Moved {
        const char* from;
        const char* to;
    };
    const auto each = GENERATE(values<Moved>({{"A1:B3", "A1:B3"},
                                              {"A5", "A5"},
                                              {"A6", "A8"},
                                              {"A5:F5", "A5:F7"},
                                              {"A1:F20", "A1:F22"},
                                              {"A1:B3 C7:D9", "A1:B3 C9:D11"},
                                              {"$A$7:$F$7", "$A$9:$F$9"}}));
    CAPTURE(each.from);
    CHECK(shift.moved(QByteArray(each.from)) == each.to);
}

TEST_CASE("formulas follow the rows that move", "[exchange]")
{
    const RowShift shift(5, 2);
    CHECK(shift.inFormula("SUM(D5:D5)") == "SUM(D5:D7)");
    CHECK(shift.inFormula("SUM(D5)+D9") == "SUM(D5)+D11");
    CHECK(shift.inFormula("\"A7\"&B7") == "\"A7\"&B9");
    CHECK(shift.inFormula("LOG10(A7)*Sheet2!A7") == "LOG10(A9)*Sheet2!A7");
    CHECK(shift.inFormula("E5-F5", 1) == "E6-F6");
    CHECK(shift.inFormula("E5/E$4", 2) == "E7/E$4");
    CHECK(shift.inFormula("SUM(D5:F5)", 0) == "SUM(D5:F5)");
    CHECK(shift.inFormula("SUM(D5:F5)", 1) == "SUM(D6:F6)");
    CHECK(shift.inFormula("'年 表'!$A$1:$F$9", RowShift::kElsewhere, "年 表") ==
          "'年 表'!$A$1:$F$11");
    CHECK(shift.inFormula("Other!$A$9", RowShift::kElsewhere, "年 表") == "Other!$A$9");
}

TEST_CASE("a tag is changed in one attribute, and nothing else of it", "[exchange]")
{
    const QByteArray tag = "<x:row  r=\"5\" spans='1:3' customHeight=\"1\">";
    CHECK(attribute(tag, "r") == QByteArray("5"));
    CHECK(attribute(tag, "spans") == QByteArray("1:3"));
    CHECK_FALSE(attribute(tag, "s"));
    CHECK(withAttribute(tag, "r", "7") == "<x:row  r=\"7\" spans='1:3' customHeight=\"1\">");
    CHECK(withAttribute(tag, "s", "7") == tag);
    const auto tags = tagsOf("<?xml version=\"1.0\"?><a><!-- <b> --><x:b v=\"&gt; >\"/></a>");
    REQUIRE(tags.size() == 3);
    CHECK(tags[1].name == "b");
    CHECK(tags[1].kind == XmlTag::Kind::Empty);
    CHECK(unescaped(escaped(QStringLiteral("a<b>&\"c\""))) == QStringLiteral("a<b>&\"c\""));
}
