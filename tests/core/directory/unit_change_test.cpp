// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/programme_reading.h"
#include "core/directory/programme_units.h"
#include "core/directory/shipped_programme.h"
#include "core/directory/unit_change.h"
#include "tests/support/catch.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <random>

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

using Kind = UnitChange::Kind;

const UnitId kIndustry(u"dept-industry-it"_s);
const UnitId kCommerce(u"dept-commerce"_s);
const QDate kMarch(2023, 3, 1);
const QString kBasis = u"区机构改革方案"_s;

const std::vector<Unit>& shipped()
{
    static const std::vector<Unit> units = shippedProgramme().value().directory.units();
    return units;
}

Unit changedUnit(const QString& name, const QString& shortName)
{
    Unit made = shipped()[11];
    made.name = name;
    made.shortName = shortName;
    made.aliases.clear();
    return made;
}

UnitChange renamed(const UnitId& from, const QString& name, QDate on = kMarch)
{
    return {Kind::Rename, {from}, {changedUnit(name, name)}, on, kBasis};
}

std::vector<Unit> after(const UnitChange& change, const std::vector<Unit>& before = shipped())
{
    const auto units = changedUnits(before, change);
    if (!units)
        FAIL("refused: " << errorId(units.error().code).toStdString());
    return *units;
}

ErrorCode refusalOf(const UnitChange& change, const std::vector<Unit>& before = shipped())
{
    const auto units = changedUnits(before, change);
    REQUIRE_FALSE(units);
    return units.error().code;
}

} // namespace

TEST_CASE("a renamed unit ends the day before the new one begins", "[directory]")
{
    const Directory directory(after(renamed(kCommerce, u"区商务和投资促进局"_s)));
    const auto heirs = directory.actingFor(kCommerce, kMarch);
    REQUIRE(heirs.size() == 1);
    CHECK(directory.name(heirs[0]) == u"区商务和投资促进局");
    CHECK(directory.find(heirs[0])->validFrom == kMarch);
    CHECK(directory.find(kCommerce)->validTo == QDate(2023, 2, 28));
    CHECK(directory.find(kCommerce)->successors.front().basis == kBasis);
    CHECK(directory.name(kCommerce) == u"区商务局"); // old papers keep the old name
    CHECK(directory.actingFor(kCommerce, {2023, 2, 28}) == std::vector{kCommerce});
    CHECK(directory.named(u"区商务局"_s, kMarch) == kCommerce);
}

TEST_CASE("a unit stands in documents where the one it came from stood", "[directory]")
{
    const auto units = after(renamed(kCommerce, u"区商务和投资促进局"_s));
    const auto old = std::ranges::find(units, kCommerce, &Unit::id);
    CHECK(std::next(old)->name == u"区商务和投资促进局");
    CHECK(std::next(old)->order == old->order + 1);
}

TEST_CASE("merged units have one successor", "[directory]")
{
    const UnitChange change{Kind::Merge,
                            {kIndustry, kCommerce},
                            {changedUnit(u"区工业和商务局"_s, u"区工商务局"_s)},
                            kMarch,
                            kBasis};
    const Directory directory(after(change));
    const auto heir = directory.actingFor(kIndustry, kMarch);
    REQUIRE(heir.size() == 1);
    CHECK(directory.actingFor(kCommerce, kMarch) == heir);
    CHECK(directory.sameThroughSuccession(kCommerce, heir[0]));
}

TEST_CASE("a merged unit may go on under the name of one of them", "[directory]")
{
    const UnitChange change{Kind::Merge,
                            {kIndustry, kCommerce},
                            {changedUnit(u"区工业和信息化局"_s, u"区工信局"_s)},
                            kMarch,
                            kBasis};
    const Directory directory(after(change));
    CHECK(directory.named(u"区工信局"_s, {2023, 2, 28}) == kIndustry);
    CHECK(directory.named(u"区工信局"_s, kMarch) == directory.actingFor(kIndustry, kMarch)[0]);
}

TEST_CASE("a split unit has several successors, of which a person chooses", "[directory]")
{
    const UnitChange change{
        Kind::Split,
        {kCommerce},
        {changedUnit(u"区商务局"_s, u"区商务局"_s), changedUnit(u"区招商局"_s, u"区招商局"_s)},
        kMarch,
        kBasis};
    const Directory directory(after(change));
    const auto heirs = directory.actingFor(kCommerce, kMarch);
    REQUIRE(heirs.size() == 2);
    CHECK(directory.name(heirs[0]) == u"区商务局");
    CHECK(directory.name(heirs[1]) == u"区招商局");
}

TEST_CASE("the monthly duty follows the successor", "[directory]")
{
    const UnitId town(u"360203001"_s);
    Unit next = *std::ranges::find(shipped(), town, &Unit::id);
    next.name = next.shortName = u"石狮埠新区街道"_s;
    next.aliases.clear();
    const Directory directory(after({Kind::Rename, {town}, {next}, kMarch, kBasis}));
    const UnitId heir = directory.actingFor(town, kMarch)[0];
    const auto owes = [&](const UnitId& id, QDate day) {
        const auto owing = directory.reportingOn(day);
        return std::ranges::find(owing, id) != owing.end();
    };
    CHECK(owes(town, {2023, 2, 20}));
    CHECK_FALSE(owes(heir, {2023, 2, 20}));
    CHECK_FALSE(owes(town, {2023, 3, 20}));
    CHECK(owes(heir, {2023, 3, 20}));
}

TEST_CASE("a unit owes the report from the day it was told to", "[directory]")
{
    Unit commerce = *std::ranges::find(shipped(), kCommerce, &Unit::id);
    commerce.reportsMonthly = true;
    commerce.reportsFrom = QDate(2022, 7, 1);
    commerce.reportsTo = QDate(2023, 6, 30);
    const auto units = after({Kind::Amend, {kCommerce}, {commerce}});
    const Unit& amended = *std::ranges::find(units, kCommerce, &Unit::id);
    CHECK_FALSE(amended.owesReportOn({2022, 6, 20}));
    CHECK(amended.owesReportOn({2022, 7, 20}));
    CHECK(amended.owesReportOn({2023, 6, 20}));
    CHECK_FALSE(amended.owesReportOn({2023, 7, 20}));
}

TEST_CASE("a unit is added and corrected", "[directory]")
{
    Unit fresh = changedUnit(u" 区数据局 "_s, u"区数据局"_s);
    fresh.aliases = QStringList{u"数据局"_s, u" "_s};
    fresh.contact = u"联系人01"_s;
    auto units = after({Kind::Add, {}, {fresh}, {}, kBasis});
    REQUIRE(units.size() == shipped().size() + 1);
    CHECK(units.back().name == u"区数据局");
    CHECK(units.back().aliases == QStringList{u"数据局"_s});

    Unit corrected = units.back();
    corrected.phone = u"0798-0000001"_s;
    units = after({Kind::Amend, {corrected.id}, {corrected}}, units);
    CHECK(units.back() == corrected);
}

TEST_CASE("a change that is not complete is refused by what is missing", "[directory]")
{
    struct Row {
        UnitChange change;
        const char16_t* field;
    };
    const Unit one = changedUnit(u"区甲局"_s, u"区甲局"_s);
    const Unit two = changedUnit(u"区乙局"_s, u"区乙局"_s);
    const auto row = GENERATE_COPY(values<Row>({
        {{Kind::Rename, {kCommerce}, {one}, {}, kBasis}, u"successionOn"},
        {{Kind::Rename, {kCommerce}, {one}, kMarch, u" "_s}, u"unitBasis"},
        {{Kind::Rename, {kCommerce}, {changedUnit({}, u"甲"_s)}, kMarch, kBasis}, u"unitName"},
        {{Kind::Rename, {kCommerce}, {changedUnit(u"甲"_s, {})}, kMarch, kBasis}, u"shortName"},
        {{Kind::Rename, {}, {one}, kMarch, kBasis}, u"units"},
        {{Kind::Rename, {kCommerce}, {one, two}, kMarch, kBasis}, u"newUnits"},
        {{Kind::Merge, {kCommerce}, {one}, kMarch, kBasis}, u"units"},
        {{Kind::Split, {kCommerce}, {one}, kMarch, kBasis}, u"newUnits"},
        {{Kind::Add, {}, {one}, {}, {}}, u"unitBasis"},
    }));
    const auto units = changedUnits(shipped(), row.change);
    REQUIRE_FALSE(units);
    CHECK(units.error() == Error{ErrorCode::FieldMissing, {QString::fromUtf16(row.field)}});
}

TEST_CASE("a unit that has ended has no second end", "[directory]")
{
    CHECK(refusalOf(renamed(UnitId(u"360203100"_s), u"竟成新区"_s)) == ErrorCode::UnitEnded);
    const Unit next = changedUnit(u"区甲局"_s, u"区甲局"_s);
    CHECK(refusalOf({Kind::Merge, {kCommerce, kCommerce}, {next}, kMarch, kBasis}) ==
          ErrorCode::UnitEnded);
    // Two names on one day: the second renaming would end the unit before it begins.
    const auto once = after(renamed(kCommerce, u"区甲局"_s));
    const UnitId heir = Directory(once).actingFor(kCommerce, kMarch)[0];
    CHECK(refusalOf(renamed(heir, u"区乙局"_s), once) == ErrorCode::DateBefore);
    CHECK(changedUnits(once, renamed(heir, u"区乙局"_s, kMarch.addDays(1))));
    CHECK(refusalOf(renamed(UnitId(u"nobody"_s), u"区乙局"_s)) == ErrorCode::UnknownUnit);
}

TEST_CASE("two units do not bear one name on one day", "[directory]")
{
    CHECK(refusalOf(renamed(kCommerce, u"区工信局"_s)) == ErrorCode::UnitNameTaken);
    CHECK(refusalOf({Kind::Add, {}, {changedUnit(u"区财政 局"_s, u"新财政局"_s)}, {}, kBasis}) ==
          ErrorCode::UnitNameTaken);
    const Unit one = changedUnit(u"区甲局"_s, u"区甲局"_s);
    CHECK(refusalOf({Kind::Split, {kCommerce}, {one, one}, kMarch, kBasis}) ==
          ErrorCode::UnitNameTaken);
}

TEST_CASE("a successor is not put before the end of its predecessor", "[directory]")
{
    const UnitId street(u"360203011"_s); // 竟成街道 since 2022-10-01
    Unit earlier = *std::ranges::find(shipped(), street, &Unit::id);
    earlier.validFrom = QDate(2022, 9, 1);
    const auto units = changedUnits(shipped(), {Kind::Amend, {street}, {earlier}});
    REQUIRE_FALSE(units);
    CHECK(units.error() == Error{ErrorCode::SuccessorTooEarly,
                                 {u"竟成街道办事处"_s, u"2022-09-01"_s, u"2022-09-30"_s}});
}

TEST_CASE("units are written as they are read", "[directory]")
{
    Unit commerce = *std::ranges::find(shipped(), kCommerce, &Unit::id);
    commerce.contact = u"联系人01"_s;
    commerce.phone = u"0798-0000001"_s;
    commerce.reportsMonthly = true;
    commerce.reportsFrom = QDate(2022, 7, 1);
    commerce.reportsTo = QDate(2023, 6, 30);
    auto units = after({Kind::Amend, {kCommerce}, {commerce}});
    units = after(renamed(kIndustry, u"区工业局"_s), units);

    QJsonObject programme = shippedProgramme().value().json;
    CHECK(unitsToJson(shipped()) == programme[u"units"].toArray());
    programme[u"units"] = unitsToJson(units);
    const auto read = readProgramme(QJsonDocument(programme).toJson());
    REQUIRE(read);
    CHECK(read->directory.units() == units);
}

namespace {

// Renames, merges and splits units that live, one every few days, with names nobody had.
class Reorganising {
public:
    explicit Reorganising(std::uint32_t seed) : random_(seed) {}

    std::vector<Unit> next(const std::vector<Unit>& units)
    {
        on_ = on_.addDays(1 + static_cast<qint64>(below(20)));
        std::vector<UnitId> living;
        for (const Unit& each : units) {
            if (!each.validTo && (!each.validFrom || *each.validFrom < on_))
                living.push_back(each.id);
        }
        std::ranges::shuffle(living, random_);
        const auto kind = std::array{Kind::Rename, Kind::Merge, Kind::Split}[below(3)];
        UnitChange change{kind, {living[0]}, {fresh()}, on_, kBasis};
        if (kind == Kind::Merge)
            change.from.push_back(living[1]);
        if (kind == Kind::Split)
            change.to.push_back(fresh());
        return after(change, units);
    }
    [[nodiscard]] QDate today() const { return on_; }

private:
    std::size_t below(int most)
    {
        return static_cast<std::size_t>(std::uniform_int_distribution<int>(0, most - 1)(random_));
    }
    Unit fresh()
    {
        const QString name = u"区第%1局"_s.arg(++names_);
        return changedUnit(name, name);
    }

    std::mt19937 random_;
    QDate on_{2022, 10, 1};
    int names_ = 0;
};

} // namespace

TEST_CASE("however units change, somebody who exists acts for each of them", "[directory]")
{
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    Reorganising reorganising(seed);
    std::vector<Unit> units = shipped();
    for (int round = 0; round < 40; ++round) {
        units = reorganising.next(units);
        const Directory directory(units);
        for (const Unit& each : shipped()) {
            CAPTURE(each.id.text(), round);
            for (const UnitId& heir : directory.actingFor(each.id, reorganising.today())) {
                REQUIRE(directory.find(heir)->existsOn(reorganising.today()));
                REQUIRE(directory.sameThroughSuccession(each.id, heir));
            }
            REQUIRE(directory.name(each.id) == each.name);
        }
    }
    QJsonObject programme = shippedProgramme().value().json;
    programme[u"units"] = unitsToJson(units);
    const auto read = readProgramme(QJsonDocument(programme).toJson());
    REQUIRE(read);
    CHECK(read->directory.units() == units);
}
