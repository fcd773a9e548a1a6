// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shared/error_text.h"
#include "ui/shared/language.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

// Speaks Chinese or English while it stands.
class Speaking {
public:
    explicit Speaking(Language language)
    {
        installLanguage(*QCoreApplication::instance(), language);
    }
    ~Speaking() { installLanguage(*QCoreApplication::instance(), Language::English); }
    Q_DISABLE_COPY_MOVE(Speaking)
};

constexpr int kCodes = static_cast<int>(ErrorCode::ChainBroken) + 1;

Error errorOf(int code)
{
    return {static_cast<ErrorCode>(code),
            {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}};
}

bool hasChinese(const QString& text)
{
    return text.contains(QRegularExpression(QStringLiteral("[\\x{4e00}-\\x{9fff}]")));
}

} // namespace

TEST_CASE("every refusal is one finished sentence in English", "[shared]")
{
    const int code = GENERATE(range(0, kCodes));
    const QString text = errorText(errorOf(code));
    CAPTURE(errorId(static_cast<ErrorCode>(code)));
    CHECK(text.endsWith(u'.'));
    CHECK_FALSE(text.contains(u'%'));
}

TEST_CASE("every refusal is one finished sentence in Chinese", "[shared]")
{
    const Speaking chinese(Language::Chinese);
    const int code = GENERATE(range(0, kCodes));
    const QString text = errorText(errorOf(code));
    CAPTURE(errorId(static_cast<ErrorCode>(code)));
    CHECK(hasChinese(text));
    CHECK(text.endsWith(u'。'));
    CHECK_FALSE(text.contains(u'%'));
}

TEST_CASE("a refusal says what, where and what to do, in the words of the field", "[shared]")
{
    const Speaking chinese(Language::Chinese);
    struct Row {
        Error error;
        QString text;
    };
    const auto row = GENERATE(values<Row>({
        {{ErrorCode::FieldMissing, {u"entity"_s}, u"entity"_s}, u"缺少「市场主体」，请填写。"_s},
        {{ErrorCode::FieldMissing, {u"minutes"_s}, u"2022-0003"_s},
         u"2022-0003：缺少「集体研究纪要」，请填写。"_s},
        {{ErrorCode::UnknownUnit, {u"区某局"_s}, u"respondent"_s},
         u"被反映单位：单位名录中没有「区某局」。请填写单位全称或规范简称。"_s},
        {{ErrorCode::AmountUnreadable, {u"disputedFen"_s, u"三十来万"_s}, u"Sheet1!F7"_s},
         u"Sheet1!F7：「争议（拖欠）金额」中的「三十来万」无法识别为金额。"_s},
        {{ErrorCode::ActNotAllowed,
          {u"settle"_s, u"dispatched"_s, u"sign-for, return"_s},
          u"2022-0001"_s},
         u"2022-0001：案件状态为「已转办」，不能「办结」。目前可以：签收、退回。"_s},
        {{ErrorCode::HeaderMissing, {u"6月"_s, u"entity, respondent"_s}},
         u"工作表「6月」中没有找到表头，缺少的列：市场主体、被反映单位。"_s},
        {{ErrorCode::SameOperator, {u"经办人01"_s}, u"2022-0001"_s},
         u"2022-0001：本案由经办人01办结，须由另一人核查。"_s},
        {{ErrorCode::DateUnreadable, {u"month"_s, u"2022-13"_s}},
         u"「2022-13」不是月份。请按 2022-06 的样式填写。"_s},
        {{ErrorCode::DateUnreadable, {u"first-month"_s, u"六月"_s}},
         u"「六月」不是月份。请按 2022-06 的样式填写。"_s},
    }));
    CHECK(errorText(row.error) == row.text);
}

TEST_CASE("what was typed is quoted as it is, even when it looks like a placeholder", "[shared]")
{
    CHECK(errorText({ErrorCode::DateUnreadable, {u"receivedOn"_s, u"%1 100%"_s}}) ==
          u"“%1 100%” in “Received on” is no date. Write it like 2022-06-20."_s);
}

TEST_CASE("every field of a case and every value of an act has a name", "[shared]")
{
    const auto key = GENERATE(
        as<std::string>{}, "number", "registeredOn", "receivedOn", "source", "entity", "creditCode",
        "legalRepresentative", "contact", "phone", "address", "confidential", "category",
        "respondent", "locality", "basisTitle", "basisNumber", "basisDate", "totalFen",
        "disputedFen", "recognisedFen", "fulfilledFen", "facts", "claim", "state", "stage", "track",
        "lead", "assisting", "copied", "dueOn", "provisional", "late", "outcome", "settledOn",
        "struckOffOn", "clues", "year", "total", "disputed", "reasonCode", "reason", "by", "basis",
        "suggestedUnit", "finding", "text", "author", "minutes", "amountFen", "voucher", "evidence",
        "toldOn", "view", "on");
    const Speaking chinese(Language::Chinese);
    CAPTURE(key);
    CHECK(hasChinese(fieldText(QString::fromStdString(key))));
    CHECK(fieldText(u"case."_s + QString::fromStdString(key)) ==
          fieldText(QString::fromStdString(key)));
}

TEST_CASE("a field that is not known keeps its key", "[shared]")
{
    CHECK(fieldText(u"colour"_s) == u"colour"_s);
}
