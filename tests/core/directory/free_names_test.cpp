// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/free_names.h"

#include "core/directory/shipped_programme.h"
#include "tests/support/catch.h"

#include <map>
#include <set>

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2022, 6, 1);

const Programme& freeProgramme()
{
    static const auto shipped = shippedProgramme();
    REQUIRE(shipped);
    return *shipped;
}

QString unitNamed(const char16_t* text)
{
    const auto id = freeProgramme().directory.named(QString::fromUtf16(text), kDay);
    return id ? freeProgramme().directory.name(*id) : QString();
}

QString unitLike(const char16_t* text)
{
    const auto id = freeProgramme().directory.like(QString::fromUtf16(text), kDay);
    return id ? freeProgramme().directory.name(*id) : QString();
}

} // namespace

TEST_CASE("a unit is known by what people make of its name", "[directory]")
{
    using Row = std::pair<const char16_t*, const char16_t*>;
    const auto [text, name] = GENERATE(values<Row>({
        {u"区住房城乡建设局", u"区住房和城乡建设局"},
        {u"珠山区住房城乡建设局", u"区住房和城乡建设局"},
        {u"区住建局（原区建设局）", u"区住房和城乡建设局"},
        {u"原区建设局", u"区住房和城乡建设局"},
        {u"区市场监管局", u"区市场监督管理局"},
        {u"里村街办", u"里村街道办事处"},
        {u"里村街道办", u"里村街道办事处"},
        {u"里村办事处", u"里村街道办事处"},
        {u"竟成镇政府", u"竟成镇人民政府"},
        {u"景德镇市珠山区人民法院", u"区人民法院"},
    }));
    CAPTURE(QString::fromUtf16(text));
    CHECK(unitNamed(text) == QString::fromUtf16(name));
}

TEST_CASE("a unit of another level or another district is none of ours", "[directory]")
{
    const char16_t* text = GENERATE(u"市住建局", u"景德镇市住建局", u"景德镇市市场监管局",
                                    u"江西省财政厅", u"昌江区法院", u"景德镇市昌江区人民法院");
    CAPTURE(QString::fromUtf16(text));
    CHECK(unitNamed(text).isEmpty());
    CHECK(unitLike(text).isEmpty());
}

TEST_CASE("a name one letter off, or that goes on, is like one unit or none", "[directory]")
{
    using Row = std::pair<const char16_t*, const char16_t*>;
    const auto [text, name] = GENERATE(values<Row>({
        {u"区住建居", u"区住房和城乡建设局"},
        {u"竞成镇", u"竟成镇人民政府"},
        {u"区财政", u"区财政局"},
        {u"区卫计委", u"区卫生健康委员会"},
        {u"区人社局劳动监察大队", u"区人力资源和社会保障局"},
        {u"区发改委等", u"区发展和改革委员会"},
        {u"区住建局、区城管局", u""},
        {u"区水利局", u""}, // two letters off each
        {u"村委会", u""},
    }));
    CAPTURE(QString::fromUtf16(text));
    CHECK(unitNamed(text).isEmpty());
    CHECK(unitLike(text) == QString::fromUtf16(name));
}

TEST_CASE("no two units that exist at one time have the same key", "[directory]")
{
    std::map<QString, std::set<QString>> owners;
    for (const Unit& unit : freeProgramme().directory.units()) {
        if (!unit.existsOn(kDay))
            continue;
        for (const QString& name : QStringList{unit.name, unit.shortName} + unit.aliases)
            owners[unitKey(name)].insert(unit.id.text());
    }
    for (const auto& [key, units] : owners) {
        CAPTURE(key);
        CHECK(units.size() == 1);
    }
}

TEST_CASE("a category is known by its number, its remark and its negation", "[directory]")
{
    const char16_t* text = GENERATE(u"账款支付不到位问题", u"(三)账款支付不到位",
                                    u"三、账款支付不到位", u"账款支付不到位（工程款）",
                                    u"账款支付未到位", u"拖欠工程款", u"账款支付不到位类");
    CAPTURE(QString::fromUtf16(text));
    CHECK(freeProgramme().categoryNamed(QString::fromUtf16(text)) ==
          CategoryId(u"payment-arrears"_s));
}

TEST_CASE("a text that may mean one category is like it, one that may mean two is like none",
          "[directory]")
{
    CHECK(freeProgramme().categoryLike(u"判决未执行到位"_s) ==
          CategoryId(u"unenforced-judgment"_s));
    CHECK_FALSE(freeProgramme().categoryLike(u"账款支付不到位、法院判决不执行"_s));
    CHECK_FALSE(freeProgramme().categoryLike(u"征地拆迁补偿"_s));
}

TEST_CASE("one letter apart is one that is another, missing or too much", "[directory]")
{
    CHECK(isOneLetterApart(u"区住建局"_s, u"区住建居"_s));
    CHECK(isOneLetterApart(u"区财政"_s, u"区财政局"_s));
    CHECK(isOneLetterApart(u"区财政政局"_s, u"区财政局"_s));
    CHECK_FALSE(isOneLetterApart(u"区财政局"_s, u"区财政局"_s));
    CHECK_FALSE(isOneLetterApart(u"区水利局"_s, u"区司法局"_s));
    CHECK_FALSE(isOneLetterApart(u"昌江"_s, u"昌河"_s)); // too short
}
