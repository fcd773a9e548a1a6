// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/fields.h"
#include "core/matching/comparable_clue.h"
#include "core/matching/comparable_numbers.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace jiuzhang;

TEST_CASE("a business is known by what stands before its legal form", "[matching]")
{
    struct Row {
        const char16_t* written;
        const char16_t* core;
    };
    const auto row = GENERATE(values<Row>({
        {u"景德镇青岚陶瓷有限公司", u"景德镇青岚陶瓷"},
        {u"景德镇青岚陶瓷有限责任公司", u"景德镇青岚陶瓷"},
        {u"景德镇青岚陶瓷股份有限公司", u"景德镇青岚陶瓷"},
        {u"景德镇青岚陶瓷公司", u"景德镇青岚陶瓷"},
        {u" 景德镇 青岚陶瓷　有限公司 ", u"景德镇青岚陶瓷"},
        {u"青岚（集团）有限公司", u"青岚"},
        {u"青岚集团股份有限公司", u"青岚"},
        {u"青岚陶瓷(景德镇)有限公司", u"青岚陶瓷景德镇"},
        {u"青岚陶瓷（景德镇）有限公司", u"青岚陶瓷景德镇"},
        {u"瑶里茶叶农民专业合作社", u"瑶里茶叶"},
        {u"昌南投资中心（有限合伙）", u"昌南投资中心"},
        {u"ＡＢＣ科技有限公司", u"abc科技"},
        {u"青岚瓷厂", u"青岚瓷厂"}, // a trade is no legal form
        {u"青岚商行", u"青岚商行"},
        {u"𬭎达建材有限公司", u"𬭎达建材"},
        {u"有限公司", u""},
        {u"匿名", u""},
        {u"", u""},
    }));
    CAPTURE(QString::fromUtf16(row.written).toStdString());
    CHECK(coreName(QString::fromUtf16(row.written)) == QString::fromUtf16(row.core));
}

TEST_CASE("names are similar when four of five pairs stand in both", "[matching]")
{
    struct Row {
        const char16_t* a;
        const char16_t* b;
        bool similar;
    };
    const auto row = GENERATE(values<Row>({
        {u"昌南青岚陶瓷", u"昌南青岚陶瓷厂", true}, // 5 of 6
        {u"昌南青岚陶", u"昌南青岚陶瓷", true},     // 4 of 5: just enough
        {u"昌南青岚", u"昌南青岚陶", false},        // 3 of 4
        {u"昌南青岚陶瓷", u"昌南青兰陶瓷", false},  // 3 of 7: one character is another
        {u"昌南青岚陶瓷", u"珠山红日建材", false},  // none
        {u"甲", u"甲", false},                      // one character has no pair
        {u"", u"", false},
    }));
    CAPTURE(QString::fromUtf16(row.a).toStdString(), QString::fromUtf16(row.b).toStdString());
    CHECK(areSimilarNames(pairsOf(QString::fromUtf16(row.a)), pairsOf(QString::fromUtf16(row.b))) ==
          row.similar);
}

TEST_CASE("a court case number is one however it is typed, wherever it stands", "[matching]")
{
    struct Row {
        const char16_t* text;
        QStringList numbers;
    };
    const auto row = GENERATE(values<Row>({
        {u"（2021）赣0203民初123号", {u"2021赣0203民初123"_s}},
        {u"(2021) 赣0203 民初 123 号", {u"2021赣0203民初123"_s}},
        {u"〔２０２１〕赣０２０３民初１２３号", {u"2021赣0203民初123"_s}},
        {u"【2021】赣0203民初0123号", {u"2021赣0203民初123"_s}},
        {u"2021赣0203民初123号", {u"2021赣0203民初123"_s}},
        {u"(2014)珠民一初字第012号", {u"2014珠民一初12"_s}},
        {u"(2014)珠民一初12号", {u"2014珠民一初12"_s}},
        {u"(2022)赣02行终7号之一", {u"2022赣02行终7"_s}},
        {u"经（2021）赣0203民初123号判决，后以(2022)赣0203执45号立案执行。",
         {u"2021赣0203民初123"_s, u"2022赣0203执45"_s}},
        {u"珠府发〔2018〕12号", {}},            // a government's document
        {u"2019年行政村道路改造第3号标段", {}}, // a year and a number, no case
        {u"JDZ-2019-077", {}},
        {u"", {}},
    }));
    CAPTURE(QString::fromUtf16(row.text).toStdString());
    CHECK(courtNumbers(QString::fromUtf16(row.text)) == row.numbers);
}

TEST_CASE("a contract number is letters and digits, courts' and documents' numbers are none",
          "[matching]")
{
    struct Row {
        const char16_t* text;
        QStringList numbers;
    };
    const auto row = GENERATE(values<Row>({
        {u"JDZ-2019-077", {u"jdz2019077"_s}},
        {u"jdz２０１９ - 077", {u"jdz2019077"_s}},
        {u"合同编号：JDZ-2019-077", {u"jdz2019077"_s}},
        {u"珠合〔2019〕77号", {u"珠合201977"_s}},
        {u"HT-2019-01、HT-2019-02", {u"ht201901"_s, u"ht201902"_s}},
        {u"珠府发〔2018〕12号", {}},
        {u"珠府办字〔2018〕12号", {}},
        {u"区长办公会纪要〔2018〕3号", {}},
        {u"（2021）赣0203民初123号", {}},
        {u"12", {}},
        {u"A12", {}}, // as short, it may be anybody's
        {u"A123", {u"a123"_s}},
        {u"无编号", {}},
        {u"/", {}},
        {u"", {}},
    }));
    CAPTURE(QString::fromUtf16(row.text).toStdString());
    CHECK(contractNumbers(QString::fromUtf16(row.text)) == row.numbers);
}

TEST_CASE("a telephone number is one with and without its area code", "[matching]")
{
    struct Row {
        const char16_t* text;
        QStringList numbers;
    };
    const auto row = GENERATE(values<Row>({
        {u"13879800001", {u"13879800001"_s}},
        {u"138 7980 0001", {u"13879800001"_s}},
        {u"+86 138-7980-0001", {u"13879800001"_s}},
        {u"１３８７９８００００１", {u"13879800001"_s}},
        {u"0798-8220001", {u"8220001"_s}},
        {u"(0798)8220001", {u"8220001"_s}},
        {u"8220001", {u"8220001"_s}},
        {u"07988220001", {u"8220001"_s}},
        {u"010-62220001", {u"62220001"_s}},
        {u"0798-0010104", {u"0010104"_s}}, // of the samples: no real number begins so
        {u"13879800001/0798-8220001", {u"13879800001"_s, u"8220001"_s}},
        {u"13879800001、13879800002", {u"13879800001"_s, u"13879800002"_s}},
        {u"400-800-1234", {u"4008001234"_s}},
        {u"138****0001", {}},
        {u"转 8001", {}},
        {u"", {}},
    }));
    CAPTURE(QString::fromUtf16(row.text).toStdString());
    CHECK(phoneNumbers(QString::fromUtf16(row.text)) == row.numbers);
}

TEST_CASE("only a right credit code is compared", "[matching]")
{
    ClueContent clue;
    clue.creditCode = u"９１３６０２０３ｍａ０００１０００ｇ"_s;
    CHECK(comparableClue(clue).creditCode == u"91360203MA0001000G"_s);
    clue.creditCode = u"91360203MA00010"_s; // still being typed
    CHECK(comparableClue(clue).creditCode.isEmpty());
}

TEST_CASE("what no reader sees makes no difference", "[matching]")
{
    // Zero-width space, joiner, non-joiner, byte order mark, a mark of direction.
    const QString unseen =
        GENERATE(u"\u200B"_s, u"\u200D"_s, u"\u200C"_s, u"\uFEFF"_s, u"\u202A"_s);
    const auto spoiled = [&](QString text) { return text.insert(2, unseen); };
    ClueContent clean;
    clean.entity = u"景德镇青岚陶瓷有限公司"_s;
    clean.creditCode = u"91360203MA0001000G"_s;
    clean.phone = u"13879800001"_s;
    clean.basisNumber = u"JDZ-2019-077"_s;
    clean.facts = u"经（2021）赣0203民初123号判决"_s;
    clean.claim = u"支付尾款"_s;
    ClueContent typed = clean;
    for (const auto& field : clueFields()) {
        if (const auto text = textIn(field))
            typed.*text = spoiled(clean.*text);
    }
    const auto compared = comparableClue(typed);
    CHECK(compared.name == u"景德镇青岚陶瓷"_s);
    CHECK(compared.creditCode == u"91360203MA0001000G"_s);
    CHECK(compared.phones == QStringList{u"13879800001"_s});
    CHECK(compared.contractNumbers == QStringList{u"jdz2019077"_s});
    CHECK(compared.courtNumbers == QStringList{u"2021赣0203民初123"_s});
    CHECK(compared == comparableClue(clean));
}
