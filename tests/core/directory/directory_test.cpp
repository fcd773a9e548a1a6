// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/shipped_programme.h"
#include "tests/support/catch.h"

using namespace jiuzhang;

namespace {

const Directory& directory()
{
    static const Directory shipped = shippedProgramme().value().directory;
    return shipped;
}

UnitId id(const char* text)
{
    return UnitId(QString::fromLatin1(text));
}

Unit unit(const char* code, const char16_t* name)
{
    return {id(code),
            QString::fromUtf16(name),
            QString::fromUtf16(name),
            UnitKind::Department,
            {},
            {},
            {},
            {},
            {},
            false,
            0};
}

const QDate kJune(2022, 6, 20);
const QDate kNovember(2022, 11, 20);

} // namespace

TEST_CASE("a unit is found by what people write", "[directory]")
{
    using Row = std::pair<const char*, const char*>;
    const auto [written, expected] = GENERATE(values<Row>({
        {"区住房和城乡建设局", "dept-housing-construction"},
        {"区住建局", "dept-housing-construction"},
        {"住建局", "dept-housing-construction"},
        {"珠山区住建局", "dept-housing-construction"},
        {" 区 住建局 ", "dept-housing-construction"},
        {"区自然资源分局", "branch-natural-resources"},
        {"高新区管委会", "park-high-tech"},
        {"区委宣传部", "dept-publicity"},
        {"区机关事务服务中心", "dept-government-services"},
        {"区法院", "court-district"},
        {"新厂街道", "360203002"},
        {"新村街道办事处", "360203006"},
        {"太白园", "360203008"},
        {"竟成镇", "360203100"},
    }));
    CAPTURE(written);
    CHECK(directory().named(QString::fromUtf8(written), kJune) == id(expected));
}

TEST_CASE("a unit nobody knows is refused by its name", "[directory]")
{
    const auto text =
        GENERATE(as<QString>{}, QStringLiteral("区水利局"), QString(), QStringLiteral("街道"));
    CHECK(directory().named(text, kJune) == tl::unexpected(Error{ErrorCode::UnknownUnit, {text}}));
}

TEST_CASE("a name two bodies bear in turn means the one of the day", "[directory]")
{
    const auto text = QStringLiteral("竟成");
    CHECK(directory().named(text, {2022, 9, 30}) == id("360203100"));
    CHECK(directory().named(text, {2022, 10, 1}) == id("360203011"));
    // Each one's own name means itself on any day: what was written is not replaced.
    CHECK(directory().named(QStringLiteral("竟成镇"), kNovember) == id("360203100"));
    CHECK(directory().named(QStringLiteral("竟成街道"), kJune) == id("360203011"));
}

TEST_CASE("between two bodies a name means the one that was, not the one to come", "[directory]")
{
    Unit was = unit("was", u"市场管理局");
    Unit comes = unit("comes", u"市场管理局");
    was.validTo = QDate(2022, 3, 31);
    comes.validFrom = QDate(2022, 10, 1);
    const Directory two({comes, was});
    CHECK(two.named(was.name, kJune) == was.id);
    CHECK(two.named(was.name, kNovember) == comes.id);
}

TEST_CASE("a name that two living units bear is ambiguous, with both named", "[directory]")
{
    Unit east = unit("east", u"东城建设局");
    Unit west = unit("west", u"西城建设局");
    east.aliases = west.aliases = QStringList{QStringLiteral("建设局")};
    const Directory two({east, west});
    CHECK(two.named(QStringLiteral("建设局"), kJune) ==
          tl::unexpected(
              Error{ErrorCode::AmbiguousUnit,
                    {QStringLiteral("建设局"), QStringLiteral("东城建设局、西城建设局")}}));
}

TEST_CASE("after its end a unit's successor acts", "[directory]")
{
    CHECK(directory().actingFor(id("360203100"), {2022, 9, 30}) == std::vector{id("360203100")});
    CHECK(directory().actingFor(id("360203100"), {2022, 10, 1}) == std::vector{id("360203011")});
    CHECK(directory().actingFor(id("360203011"), kNovember) == std::vector{id("360203011")});
}

TEST_CASE("a unit merged into one that was there before acts to its last day", "[directory]")
{
    Unit small = unit("small", u"粮食局");
    const Unit large = unit("large", u"发改委");
    small.validTo = QDate(2022, 6, 20);
    small.successors = {{large.id, QStringLiteral("机构改革方案")}};
    const Directory two({small, large});
    CHECK(two.actingFor(small.id, {2022, 6, 20}) == std::vector{small.id});
    CHECK(two.actingFor(small.id, {2022, 6, 21}) == std::vector{large.id});
}

TEST_CASE("succession goes over splits, chains and bodies that nobody succeeded", "[directory]")
{
    Unit old = unit("old", u"建设环保局");
    Unit building = unit("building", u"建设局");
    Unit environment = unit("environment", u"环保局");
    Unit ecology = unit("ecology", u"生态环境局");
    Unit closed = unit("closed", u"拆迁办");
    const QString basis = QStringLiteral("机构改革方案");
    old.validTo = QDate(2015, 12, 31);
    old.successors = {{building.id, basis}, {environment.id, basis}};
    building.validFrom = environment.validFrom = QDate(2016, 1, 1);
    environment.validTo = QDate(2019, 3, 31);
    environment.successors = {{ecology.id, basis}};
    ecology.validFrom = QDate(2019, 4, 1);
    closed.validTo = QDate(2018, 12, 31);
    const Directory all({old, building, environment, ecology, closed});

    CHECK(all.actingFor(old.id, {2015, 12, 31}) == std::vector{old.id});
    CHECK(all.actingFor(old.id, {2017, 1, 1}) == std::vector{building.id, environment.id});
    CHECK(all.actingFor(old.id, kJune) == std::vector{building.id, ecology.id});
    CHECK(all.actingFor(closed.id, kJune) == std::vector{closed.id});
    CHECK(all.sameThroughSuccession(old.id, ecology.id));
    CHECK(all.sameThroughSuccession(ecology.id, old.id));
    CHECK(all.sameThroughSuccession(old.id, old.id));
    CHECK_FALSE(all.sameThroughSuccession(building.id, ecology.id)); // halves, not one body
}

TEST_CASE("units stand in the order of documents and say their names", "[directory]")
{
    CHECK(directory().units().front().id == id("360203001"));
    CHECK(directory().name(id("dept-commerce")) == QStringLiteral("区商务局"));
    CHECK(directory().shortName(id("dept-industry-it")) == QStringLiteral("区工信局"));
    CHECK(directory().name(id("nobody")) == QStringLiteral("nobody"));
    CHECK(directory().find(id("nobody")) == nullptr);
    CHECK(directory().units().size() == 11 + 36);
}

TEST_CASE("every kind of unit has an id", "[directory]")
{
    const auto text =
        GENERATE(as<QString>{}, QStringLiteral("party"), QStringLiteral("department"),
                 QStringLiteral("discipline"), QStringLiteral("court"), QStringLiteral("branch"),
                 QStringLiteral("park"), QStringLiteral("town"), QStringLiteral("subdistrict"));
    REQUIRE(unitKindFromId(text));
    CHECK(unitKindId(*unitKindFromId(text)) == text);
    CHECK_FALSE(unitKindFromId(QStringLiteral("county")));
}
