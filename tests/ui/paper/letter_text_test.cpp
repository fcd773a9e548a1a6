// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/paper/paper_orders.h"
#include "ui/paper/grid/typefaces.h"
#include "ui/paper/letter/letter.h"
#include "ui/paper/press/paper_press.h"

#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>

#include <algorithm>
#include <map>

using namespace jiuzhang;
using namespace jiuzhang::paper;

namespace {

const QString kKind = QStringLiteral("test-letter");

// A sound text in which the given part is put in the place of the same part.
QByteArray text(const char* part, const char* with)
{
    QByteArray json(R"({"kind": "test-letter", "form": "letter",
                        "title": ["函"], "addressee": ["{addressee}"],
                        "body": [{"text": ["正文。"]}]})");
    REQUIRE(json.contains(part));
    return json.replace(part, with);
}

struct WrongText {
    const char* part;
    const char* with;
    QString where; // of the refusal
};

void checkRefused(const WrongText& wrong)
{
    const auto read = LetterText::read(text(wrong.part, wrong.with), kKind, kKind);
    CAPTURE(wrong.with);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::TemplateInvalid);
    CHECK(read.error().where == wrong.where);
}

QString bodyOf(const QByteArray& json, const QJsonObject& fields)
{
    const auto read = LetterText::read(json, kKind, kKind);
    REQUIRE(read);
    const auto letter = read->filled(fields);
    REQUIRE(letter);
    QStringList paragraphs;
    for (const Paragraph& paragraph : letter->body)
        paragraphs.append(paragraph.text);
    return paragraphs.join(u'|');
}

Result<Letter> shippedLetter(const PaperOrder& order)
{
    QFile file(QStringLiteral(":/paper/%1.json").arg(order.kind));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return LetterText::read(file.readAll(), order.kind, order.kind)
        .and_then([&](const LetterText& read) { return read.filled(order.fields); });
}

QString wholeText(const Letter& letter)
{
    QString all = letter.title.join(QString());
    for (const Paragraph& paragraph : letter.body)
        all += paragraph.text;
    return all;
}

} // namespace

TEST_CASE("a wrong text of a letter is refused with the place of the mistake", "[paper]")
{
    const auto example = GENERATE(values<WrongText>({
        {R"("title": ["函"], )", "", u"test-letter.title"_qs},
        {R"("addressee": ["{addressee}"],)", "", u"test-letter.addressee"_qs},
        {R"([{"text": ["正文。"]}])", "[]", u"test-letter.body"_qs},
        {"{addressee}", "{adressee}", u"test-letter.addressee[0]"_qs},
        {"{addressee}", "{addressee", u"test-letter.addressee[0]"_qs},
        {"正文。", "{case.colour}", u"test-letter.body[0].text[0]"_qs},
        {R"("正文。")", R"({"when": {"field": "colour", "is": "red"}, "text": "x"})",
         u"test-letter.body[0].text[0].when.field"_qs},
        {R"("正文。")", R"({"when": {"field": "date", "above": "x"}, "text": "x"})",
         u"test-letter.body[0].text[0].when"_qs},
        {R"("正文。")", R"({"when": [{"field": "date", "known": 1}], "text": "x"})",
         u"test-letter.body[0].text[0].when[0].known"_qs},
        {R"({"text": ["正文。"]})", R"({"level": 7, "text": ["x"]})",
         u"test-letter.body[0].level"_qs},
        {R"({"text": ["正文。"]})", R"({"txet": ["x"]})", u"test-letter.body[0]"_qs},
        {R"("body")", R"("signature": [], "body")", u"test-letter"_qs},
        {R"("kind": "test-letter")", R"("kind": "other")", u"test-letter.kind"_qs},
        {R"("form": "letter",)", "", u"test-letter.form"_qs},
        {R"("form": "letter")", R"("form": "poster")", u"test-letter.form"_qs},
        {R"("form": "letter")", R"("form": "notice")", u"test-letter.addressee"_qs},
    }));
    checkRefused(example);
}

TEST_CASE("a wrong form or loop is refused with the place of the mistake", "[paper]")
{
    const auto example = GENERATE(values<WrongText>({
        {"正文。", "{case.total", u"test-letter.body[0].text[0]"_qs},
        {"正文。", "{case.total:gold}", u"test-letter.body[0].text[0]"_qs},
        {"正文。", "{date:capital}", u"test-letter.body[0].text[0]"_qs},
        {"正文。", "{letters}", u"test-letter.body[0].text[0]"_qs},
        {"正文。", "{letters.number}", u"test-letter.body[0].text[0]"_qs},
        {R"("正文。")", R"({"each": "cases", "text": "{letters.number}"})",
         u"test-letter.body[0].text[0]"_qs},
        {R"("正文。")", R"({"each": "lettres", "text": "x"})",
         u"test-letter.body[0].text[0].each"_qs},
        {R"("正文。")", R"({"each": "copies", "text": "x"})",
         u"test-letter.body[0].text[0].each"_qs},
        {R"("正文。")", R"({"each": "letters", "text": []})",
         u"test-letter.body[0].text[0].text"_qs},
        {R"("正文。")", R"({"each": "letters", "text": ["x", "{letters.colour}"]})",
         u"test-letter.body[0].text[0].text[1]"_qs},
        {R"("正文。")", R"({"each": "letters", "joint": "x", "text": "x"})",
         u"test-letter.body[0].text[0]"_qs},
        {R"("正文。")", R"({"join": "、", "text": "x"})", u"test-letter.body[0].text[0].join"_qs},
    }));
    checkRefused(example);
}

TEST_CASE("a text that is not JSON is refused as that", "[paper]")
{
    const auto read = LetterText::read("{\"kind\": ", kKind, kKind);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::NotJson);
}

TEST_CASE("a text is filled from the fields", "[paper]")
{
    struct Example {
        const char* pieces;
        QString said;
    };
    const auto example = GENERATE(values<Example>({
        {R"(["{date}印发。"])", u"2022年6月20日印发。"_qs},
        {R"(["抄送{copies}。"])", u"抄送珠山区工业和信息化局、珠山区财政局。"_qs},
        {R"(["{case.facts}。"])", QString(caseFields()[u"facts"].toString())},
        {R"([{"when": {"field": "addresseeKind", "is": "town"}, "text": "甲"}, "乙"])", u"甲乙"_qs},
        {R"([{"when": {"field": "addresseeKind", "isNot": "town"}, "text": "甲"}, "乙"])",
         u"乙"_qs},
        {R"([{"when": [{"field": "date", "known": true}, {"field": "case.total", "known": false}],
             "text": "甲"}, "乙"])",
         u"乙"_qs},
        {R"([{"when": {"field": "case.confidential", "is": false}, "text": "公开"}])", u"公开"_qs},
        {R"([{"when": {"field": "case.confidential", "is": true}, "text": "保密"}])", QString()},
        {R"(["{date:hanzi}"])", u"二〇二二年六月二十日"_qs},
        {R"(["{case.disputed:capital}（¥{case.disputed}万元）"])",
         u"人民币捌拾陆万伍仟元整（¥86.50万元）"_qs},
        {R"(["共{letters:count}件、{copies:count}家"])", u"共2件、2家"_qs},
        {R"([{"each": "letters", "join": "、", "text": "{letters.date}{letters.kindName}"}])",
         u"2022年6月20日转办函、2022年7月8日工作提醒"_qs},
        {R"([{"each": "letters", "text": ["{letters.index}.{letters.kindName}", "；"]}])",
         u"1.转办函；2.工作提醒；"_qs},
        {R"([{"each": "letters", "text": [
             {"when": {"field": "letters.kindName", "is": "转办函"}, "text": "甲"}]}])",
         u"甲"_qs},
        {R"([{"each": "cases", "text": "没有"}, "乙"])", u"乙"_qs},
        {R"([{"each": "letters", "join": "\n", "text": "{letters.number}"}])",
         u"珠改创转〔2022〕3号|珠改创提〔2022〕1号"_qs},
    }));
    CAPTURE(example.pieces);
    CHECK(bodyOf(text(R"(["正文。"])", example.pieces), letterFields()) == example.said);
}

TEST_CASE("a list that is none is refused by its name", "[paper]")
{
    const QJsonValue wrong =
        GENERATE(values<QJsonValue>({u"转办函"_qs, 3, QJsonArray{u"转办函"_qs}}));
    QJsonObject fields = letterFields();
    fields.insert(u"letters"_qs, wrong);
    const auto read =
        LetterText::read(text(R"("正文。")", R"({"each": "letters", "text": "x"})"), kKind, kKind);
    REQUIRE(read);
    const auto refused = read->filled(fields);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FieldMissing);
    CHECK(refused.error().details == QStringList{u"letters"_qs});
}

TEST_CASE("a line end in a value begins a paragraph", "[paper]")
{
    QJsonObject fields = letterFields();
    fields.insert(u"district"_qs, u"甲\n\n  乙"_qs);
    CHECK(bodyOf(text("正文。", "{district}丙"), fields) == u"甲|乙丙"_qs);
}

TEST_CASE("a letter without a value that it needs is refused by the value's name", "[paper]")
{
    const QString field = GENERATE(u"organ"_qs, u"numberText"_qs, u"date"_qs, u"addressee"_qs,
                                   u"programmeTitle"_qs, u"replyDueOn"_qs);
    const auto refused = PaperPress().pdf({referralLetter({{field, QJsonValue::Null}})});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FieldMissing);
    CHECK(refused.error().details == QStringList{field});
}

TEST_CASE("a letter about a case without what was registered is refused", "[paper]")
{
    const QString field = GENERATE(u"number"_qs, u"receivedOn"_qs, u"entity"_qs, u"respondent"_qs,
                                   u"category"_qs, u"facts"_qs, u"claim"_qs);
    const auto refused = PaperPress().pdf({referralLetter({}, {{field, QJsonValue::Null}})});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FieldMissing);
    CHECK(refused.error().details == QStringList{u"case."_qs + field});
}

TEST_CASE("a letter says what is known and is silent about the rest", "[paper]")
{
    const QString optional =
        GENERATE(u"creditCode"_qs, u"contact"_qs, u"phone"_qs, u"basisTitle"_qs, u"basisNumber"_qs,
                 u"basisDate"_qs, u"total"_qs, u"disputed"_qs, u"source"_qs, u"locality"_qs);
    const QString value = caseFields()[optional].toString();
    const auto known = shippedLetter(referralLetter());
    const auto unknown = shippedLetter(referralLetter({}, {{optional, QJsonValue::Null}}));
    REQUIRE(known);
    REQUIRE(unknown);
    CAPTURE(optional);
    // A sum in running text has no 「.00」.
    CHECK(wholeText(*known).contains(QString(value).remove(u".00"_qs)));
    CHECK_FALSE(wholeText(*unknown).contains(u"："_qs + value));
    CHECK_FALSE(wholeText(*unknown).contains(u"。。"_qs));
    CHECK_FALSE(wholeText(*unknown).contains(u"（）"_qs));
}

TEST_CASE("a letter to the court asks and never orders", "[paper]")
{
    PaperOrder order = referralLetter({{u"addresseeKind"_qs, u"court"_qs}});
    order.kind = GENERATE(u"referral-letter"_qs, u"copy-letter"_qs);
    const auto letter = shippedLetter(order);
    REQUIRE(letter);
    const QString said = wholeText(*letter);
    CHECK(said.contains(u"商请"_qs));
    for (const QString& word : {u"责令"_qs, u"要求"_qs, u"要压实"_qs, u"你单位"_qs, u"督办"_qs})
        CHECK_FALSE(said.contains(word));
}

TEST_CASE("a wrong value is refused", "[paper]")
{
    const auto day = PaperPress().pdf({referralLetter({{u"date"_qs, u"2022-06-31"_qs}})});
    REQUIRE_FALSE(day);
    CHECK(day.error().code == ErrorCode::DateUnreadable);

    const auto kind = PaperPress().pdf({{u"love-letter"_qs, letterFields()}});
    REQUIRE_FALSE(kind);
    CHECK(kind.error().code == ErrorCode::KindUnknown);

    // A private-use character: no font of Debian has it.
    const auto character =
        PaperPress().pdf({referralLetter({}, {{u"entity"_qs, u"甲\U0010FFFD公司"_qs}})});
    REQUIRE_FALSE(character);
    CHECK(character.error().code == ErrorCode::CharacterMissing);
    CHECK(character.error().details == QStringList{u"\U0010FFFD"_qs});
}

// forms.md, "Fonts are looked for in order".
TEST_CASE("of each face the first installed family plays, and that it is not the first is told",
          "[paper]")
{
    const std::map<Face, QStringList> orders{
        {Face::Title,
         {u"方正小标宋简体"_qs, u"方正小标宋_GBK"_qs, u"小标宋"_qs, u"Noto Serif CJK SC"_qs}},
        {Face::FangSong,
         {u"仿宋_GB2312"_qs, u"仿宋"_qs, u"FangSong"_qs, u"FandolFang"_qs,
          u"Noto Serif CJK SC"_qs}},
        {Face::Kai,
         {u"楷体_GB2312"_qs, u"楷体"_qs, u"KaiTi"_qs, u"AR PL KaitiM GB"_qs,
          u"Noto Serif CJK SC"_qs}},
        {Face::Hei, {u"黑体"_qs, u"SimHei"_qs, u"Noto Sans CJK SC"_qs}},
        {Face::Song, {u"宋体"_qs, u"SimSun"_qs, u"AR PL SungtiL GB"_qs, u"Noto Serif CJK SC"_qs}},
    };
    const auto told = Typefaces().substitutions();
    std::size_t expected = 0;
    for (const auto& [face, families] : orders) {
        const auto first = std::ranges::find_if(
            families, [](const QString& family) { return QFontDatabase::hasFamily(family); });
        REQUIRE(first != families.end());
        if (first == families.begin())
            continue;
        ++expected;
        const auto found = std::ranges::find(told, face, &Typefaces::Substitution::face);
        REQUIRE(found != told.end());
        CHECK(found->wanted == families.front());
        CHECK(found->used == *first);
    }
    CHECK(told.size() == expected);
}
