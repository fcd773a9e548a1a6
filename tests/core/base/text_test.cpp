// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_json.h"
#include "core/base/credit_code.h"
#include "core/base/text.h"
#include "tests/support/catch.h"

using namespace jiuzhang;

TEST_CASE("texts are compared without width, case and space", "[base]")
{
    CHECK(comparable(QStringLiteral(" ＺＪ２０１８－０１７ 号")) == QStringLiteral("zj2018-017号"));
    CHECK(comparable(QStringLiteral("区 发 改 委")) == QStringLiteral("区发改委"));
}

TEST_CASE("a kept text stays as typed", "[base]")
{
    CHECK(tidied(QStringLiteral("  喆瀚堃窑业\n有限公司 ")) ==
          QStringLiteral("喆瀚堃窑业 有限公司"));
    CHECK(tidied(QStringLiteral("（2020）赣")) == QStringLiteral("（2020）赣"));
}

TEST_CASE("a text enters in one spelling, without what nobody sees", "[base]")
{
    struct Row {
        QString typed;
        QString kept;
    };
    const auto text = [](std::u16string_view units) {
        return QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size()));
    };
    const auto row = GENERATE_COPY(values<Row>({
        {text(u"一\r\n二\r三\n四"), text(u"一\n二\n三\n四")},
        {text(u"一\n\n二\r\n\r\n三"), text(u"一\n\n二\n\n三")},
        {text(u"一\u000B二\f三\u0085四\u2028五\u2029六"), text(u"一\n二\n三\n四\n五\n六")},
        {text(u"甲\t乙  丙 "), text(u"甲\t乙  丙 ")},
        {text(u"e\u0301"), text(u"\u00E9")},
        {text(u"e\u200D\u0301"), text(u"\u00E9")},
        {text(u"\uFEFF景\u200B德\u200C镇\u2060"), text(u"景德镇")},
        {text(u"\u202E甲\u202C\u2066乙\u2069\u200E\u200F\u061C"), text(u"甲乙")},
        {text(u"甲\u00AD\u034F\u115F\u180E\u2061\u206A\u3164\uFFA0\uFFF9乙"), text(u"甲乙")},
        {text(u"甲\U0001D173\U000E0041乙"), text(u"甲乙")},
        {text(u"葛\U000E0100城"), text(u"葛\U000E0100城")}, // the shape that a name is written in
        {QString::fromUtf8("𬭎厂"), QString::fromUtf8("𬭎厂")},
        {text(u"葛\U000E0101"), text(u"葛\U000E0101")}, // which shape of 葛: typed and seen
        {QString(), QString()},
    }));
    const auto kept = acceptedText(row.typed);
    CAPTURE(row.typed.toStdString());
    REQUIRE(kept);
    CHECK(*kept == row.kept);
    CHECK(acceptedText(*kept) == kept);
}

TEST_CASE("what is taken out of a text is named, each mark once", "[base]")
{
    CHECK(unseenIn(QString::fromUtf16(u"\u202E甲\u200B乙\u202E")) ==
          QStringList{QStringLiteral("U+202E"), QStringLiteral("U+200B")});
    CHECK(unseenIn(QString(QChar(0xFEFF))) == QStringList{QStringLiteral("U+FEFF")});
    CHECK(unseenIn(QString::fromUtf16(u"甲\n乙\t𬭎")).isEmpty());
}

TEST_CASE("a text that could not be read back the same is refused, its place named", "[base]")
{
    struct Row {
        std::u16string text;
        const char* character;
        const char* place;
    };
    const auto row = GENERATE(values<Row>({
        {std::u16string(1, u'\0'), "U+0000", "1"},
        {u"景\u0001", "U+0001", "2"},
        {u"一\n二\u001B", "U+001B", "4"},
        {u"\u007F", "U+007F", "1"},
        {u"\u0080", "U+0080", "1"},
        {u"景德镇\uFFFE", "U+FFFE", "4"},
        {u"\uFFFF", "U+FFFF", "1"},
        {u"\uFDD0", "U+FDD0", "1"},
        {u"\uFDEF", "U+FDEF", "1"},
        {u"\U0002A7DD\U0001FFFE", "U+1FFFE", "2"},
        {u"\U0010FFFF", "U+10FFFF", "1"},
        {std::u16string(u"甲") + char16_t(0xD800) + u"乙", "U+D800", "2"},
        {std::u16string(u"甲") + char16_t(0xDFFF), "U+DFFF", "2"},
    }));
    const auto text = QString::fromStdU16String(row.text);
    for (const auto& error : {acceptedText(text).error(), checkStorable(text).error()}) {
        CHECK(error.code == ErrorCode::CharacterRefused);
        CHECK(error.details ==
              QStringList{QString::fromLatin1(row.character), QString::fromLatin1(row.place)});
    }
}

TEST_CASE("a text that an earlier program let in is named with U+FFFD for what nobody may enter",
          "[base]")
{
    const QChar half(0xD800);
    CHECK(storable(QStringLiteral("甲") + half + QStringLiteral("乙\uFFFE")) ==
          QStringLiteral("甲\uFFFD乙\uFFFD"));
    CHECK(storable(QString::fromUtf8("𬭎厂\n一\t二")) ==
          QString::fromUtf8("𬭎厂\n一\t二"));
    CHECK(checkStorable(storable(QStringLiteral("\u0001") + half)).has_value());
}

TEST_CASE("bigrams pair code points, also beyond the basic plane", "[base]")
{
    CHECK(bigrams(QStringLiteral("工程款")) == QStringLiteral("工程 程款 款"));
    CHECK(bigrams(QString::fromUtf8("𬭎厂")) == QString::fromUtf8("𬭎厂 厂"));
    CHECK(bigrams(QStringLiteral(" , ")).isEmpty());
}

TEST_CASE("canonical JSON sorts keys and keeps whole numbers whole", "[base]")
{
    const QJsonObject object{{QStringLiteral("b"), 123456789012345LL},
                             {QStringLiteral("a"), QStringLiteral("旧账\n")},
                             {QStringLiteral("B"), QJsonValue::Null}};
    CHECK(canonicalJson(object) ==
          QByteArray("{\"B\":null,\"a\":\"旧账\\n\",\"b\":123456789012345}"));
}

TEST_CASE("a credit code is right only with its check character", "[base]")
{
    CHECK(isCreditCode(QStringLiteral("91360203MA0001000G")));
    CHECK(isCreditCode(QStringLiteral("91360203MA0001185X")));
    CHECK_FALSE(isCreditCode(QStringLiteral("91360203MA0000000X")));
    CHECK_FALSE(isCreditCode(QStringLiteral("91360203MA0001000")));
    CHECK_FALSE(isCreditCode(QStringLiteral("91360203MA000100OG")));
}
