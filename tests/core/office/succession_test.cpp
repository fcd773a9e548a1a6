// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rules/succession.h"

#include "core/office/dispatching.h"
#include "core/office/months/reports.h"
#include "core/office/rules/directory_edits.h"
#include "tests/core/office/desk_maker.h"

#include <algorithm>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

using Kind = UnitChange::Kind;

const UnitId kLeading(u"dept-finance"_s); // leads the cases of completeClue()
const UnitId kCopied(u"dept-industry-it"_s);

Unit unit(const QString& name)
{
    return {.id = kLeading,
            .name = name,
            .shortName = name,
            .kind = UnitKind::Department,
            .sectorOf = {},
            .aliases = {},
            .validFrom = {},
            .validTo = {},
            .successors = {}};
}

UnitChange change(Kind kind, std::vector<UnitId> from, const QStringList& names,
                  const char* on = "2022-06-01")
{
    UnitChange made{kind, std::move(from), {}, day(on), u"区机构改革方案"_s};
    for (const QString& name : names)
        made.to.push_back(unit(name));
    return made;
}

UnitId named(DeskMaker& at, const QString& name, const char* on = "2022-06-20")
{
    return must(at.desk().programme.directory.named(name, day(on)));
}

// Records the change on 2022-06-20 and works by it from then on.
void record(DeskMaker& at, const UnitChange& made)
{
    must(changeUnits(at.desk(), at.on("2022-06-20"), made));
    at.readRulesAgain();
}

std::vector<CaseToHandOver> waiting(DeskMaker& at, const char* on = "2022-06-20")
{
    return must(casesToHandOver(at.desk(), at.desk().programme.directory, day(on)));
}

} // namespace

TEST_CASE("an open case follows a unit that is renamed, and old papers keep the name", "[office]")
{
    DeskMaker at;
    const CaseNumber number = at.registered();
    at.dispatched(number);
    record(at, change(Kind::Rename, {kLeading}, {u"区财政金融局"_s}));

    const UnitId heir = named(at, u"区财政金融局"_s);
    const Case subject = at.load(number);
    CHECK(subject.lead == heir);
    CHECK(subject.legs.back().unit == kLeading);
    CHECK(must(at.desk().papers.papersOf(number)).front().addressee == u"区财政局");
    const auto events = must(at.desk().record.events(number));
    CHECK(events.back().kind == u"hand-over");
    CHECK(events.back().payload[u"unit"].toString() == heir.text());
    CHECK(events.back().payload[u"basis"].toString() == u"区机构改革方案");
    CHECK(waiting(at).empty());
    CHECK(at.isSound());
}

TEST_CASE("what is routed to a unit goes to its successor", "[office]")
{
    DeskMaker at;
    record(at, change(Kind::Rename, {kLeading}, {u"区财政金融局"_s}));
    record(at, change(Kind::Rename, {kCopied}, {u"区工业局"_s}));
    const CaseNumber number = at.registered(completeClue(), "2022-06-20");
    const Proposal proposal = proposalFor(at.desk(), at.load(number), day("2022-06-20"));
    CHECK(proposal.lead == named(at, u"区财政金融局"_s));
    CHECK(proposal.copied == std::vector{named(at, u"区工业局"_s)}); // the rules name 区工信局
}

TEST_CASE("a renamed unit keeps its row of figures", "[office]")
{
    DeskMaker at;
    at.dispatched(at.registered());
    record(at, change(Kind::Rename, {kLeading}, {u"区财政金融局"_s}));
    const Figures figures = must(monthReport(at.desk(), u"2022-06"_s)).figures;
    const auto row = std::ranges::find(figures.units, u"区财政金融局"_s, &FigureRow::name);
    REQUIRE(row != figures.units.end());
    CHECK(row->count(Measure::Opening) == 1);
    CHECK(row->count(Measure::TransferredIn) == 0);
    CHECK(row->count(Measure::Closing) == 1);
    CHECK(std::ranges::find(figures.units, u"区财政局"_s, &FigureRow::name) == figures.units.end());
    CHECK(figures.identityHolds());
}

TEST_CASE("the open cases of merged units go to the one that takes over", "[office]")
{
    DeskMaker at;
    const CaseNumber open = at.registered();
    const CaseNumber settled = at.registered();
    at.dispatched(open);
    at.settled(settled);
    record(at, change(Kind::Merge, {kLeading, kCopied}, {u"区财政工业局"_s}));
    CHECK(at.load(open).lead == named(at, u"区财政工业局"_s));
    CHECK(at.load(settled).lead == kLeading); // what is closed stays as it was
}

TEST_CASE("after a split a person decides for each open case", "[office]")
{
    DeskMaker at;
    const CaseNumber first = at.registered();
    const CaseNumber second = at.registered();
    at.dispatched(first);
    at.dispatched(second);
    record(at, change(Kind::Split, {kLeading}, {u"区财政局"_s, u"区国资局"_s}));
    CHECK(at.load(first).lead == kLeading);

    const UnitId treasury = named(at, u"区财政局"_s);
    const UnitId assets = named(at, u"区国资局"_s);
    const auto undecided = waiting(at);
    REQUIRE(undecided.size() == 2);
    CHECK(undecided[0].number == first);
    CHECK(undecided[0].from == kLeading);
    CHECK(undecided[0].ended == day("2022-05-31"));
    CHECK(undecided[0].heirs == std::vector{treasury, assets});

    const std::array decisions{HandOver{first, assets}, HandOver{second, kCopied}};
    const auto before = at.head().first;
    const auto results = handOver(at.desk(), at.on("2022-06-20"), decisions);
    CHECK(results[0].ok());
    REQUIRE(results[1].error);
    CHECK(*results[1].error ==
          Error{ErrorCode::UnknownChoice,
                {u"successor"_s, u"区工业和信息化局"_s, u"区财政局、区国资局"_s},
                second.text()});
    CHECK(at.head().first == before + 1); // only the first is recorded
    CHECK(at.load(first).lead == assets);
    CHECK(at.load(second).lead == kLeading);
    REQUIRE(waiting(at).size() == 1);
    CHECK(waiting(at)[0].number == second);
}

TEST_CASE("what is decided twice, by nobody or too early is refused", "[office]")
{
    DeskMaker at;
    const CaseNumber number = at.registered();
    at.dispatched(number);
    record(at, change(Kind::Split, {kLeading}, {u"区财政局"_s, u"区国资局"_s}));
    const std::array decision{HandOver{number, named(at, u"区国资局"_s)}};
    const auto refusedOn = [&](const Acting& acting) {
        const auto results = handOver(at.desk(), acting, decision);
        return results[0].error.value_or(Error{ErrorCode::Cancelled}).code;
    };
    Acting nobody = at.on("2022-06-20");
    nobody.operatorName = u" "_s;
    CHECK(refusedOn(nobody) == ErrorCode::OperatorMissing);
    CHECK(refusedOn(at.on("2022-05-09")) == ErrorCode::DateBefore);
    CHECK(refusedOn(at.on("2022-05-31")) == ErrorCode::UnknownChoice); // it has not ended yet
    CHECK(handOver(at.desk(), at.on("2022-06-20"), decision)[0].ok());
    CHECK(refusedOn(at.on("2022-06-20")) == ErrorCode::StaleCopy); // it has gone over
}

TEST_CASE("a change that is decided before its day waits for it", "[office]")
{
    DeskMaker at;
    const CaseNumber number = at.registered();
    at.dispatched(number);
    record(at, change(Kind::Rename, {kLeading}, {u"区财政金融局"_s}, "2022-07-01"));
    CHECK(at.load(number).lead == kLeading);
    CHECK(waiting(at, "2022-06-30").empty());
    REQUIRE(waiting(at, "2022-07-01").size() == 1);

    const UnitId heir = named(at, u"区财政金融局"_s, "2022-07-01");
    const std::array decision{HandOver{number, heir}};
    CHECK(handOver(at.desk(), at.on("2022-07-01"), decision)[0].ok());
    CHECK(at.load(number).lead == heir);
}

TEST_CASE("the cases of 竟成镇 wait for 竟成街道 from the day it began", "[office]")
{
    DeskMaker at;
    const UnitId town(u"360203100"_s);
    ClueContent clue = completeClue();
    clue.respondent = clue.locality = town;
    const CaseNumber number = at.registered(clue);
    at.dispatched(number);
    CHECK(waiting(at, "2022-09-30").empty());
    REQUIRE(waiting(at, "2022-10-01").size() == 1);
    CHECK(waiting(at, "2022-10-01")[0].heirs == std::vector{UnitId(u"360203011"_s)});
}

TEST_CASE("what would follow is known before anything is recorded", "[office]")
{
    DeskMaker at;
    const CaseNumber number = at.registered();
    at.dispatched(number);
    const auto before = at.head();
    Unit renamed = unit(u"区财政金融局"_s);
    renamed.reportsMonthly = true;
    UnitChange planned = change(Kind::Merge, {kLeading, kCopied}, {});
    planned.to = {renamed};
    const Consequences follows = must(consequencesOf(at.desk(), planned));
    REQUIRE(follows.cases.size() == 1);
    CHECK(follows.cases[0].number == number);
    CHECK(follows.rules == QStringList{u"账款支付不到位抄送区工信局"_s});
    REQUIRE(follows.begin.size() == 1);
    CHECK(follows.directory.name(follows.begin[0]) == u"区财政金融局");
    CHECK(follows.stop.empty());
    CHECK(at.head() == before);
}

TEST_CASE("a change that is refused records nothing", "[office]")
{
    DeskMaker at;
    at.dispatched(at.registered());
    const auto before = at.head();
    const auto refused = [&](const UnitChange& made) {
        return refusalOf(changeUnits(at.desk(), at.on("2022-06-20"), made));
    };
    CHECK(refused(change(Kind::Rename, {kLeading}, {u"区工信局"_s})) == ErrorCode::UnitNameTaken);
    CHECK(refused(change(Kind::Rename, {UnitId(u"360203100"_s)}, {u"竟成"_s})) ==
          ErrorCode::UnitEnded);
    Unit strange = unit(u"区甲局"_s);
    strange.sectorOf = CategoryId(u"road-works"_s);
    CHECK(refused({Kind::Add, {}, {strange}, {}, u"文件"_s}) == ErrorCode::ProgrammeInvalid);
    Acting nobody = at.on("2022-06-20");
    nobody.operatorName.clear();
    CHECK(refusalOf(
              changeUnits(at.desk(), nobody, change(Kind::Rename, {kLeading}, {u"区甲局"_s}))) ==
          ErrorCode::OperatorMissing);
    CHECK(at.head() == before);
}

TEST_CASE("a chain of changes leads to the last unit, each on its own basis", "[office]")
{
    DeskMaker at;
    const CaseNumber number = at.registered();
    at.dispatched(number);
    record(at, change(Kind::Rename, {kLeading}, {u"区甲局"_s}));
    record(at, change(Kind::Rename, {named(at, u"区甲局"_s)}, {u"区乙局"_s}, "2022-06-10"));
    record(at, change(Kind::Merge, {named(at, u"区乙局"_s), kCopied}, {u"区丙局"_s}, "2022-06-20"));
    CHECK(at.load(number).lead == named(at, u"区丙局"_s));
    CHECK(at.desk().programme.directory.sameThroughSuccession(kLeading, *at.load(number).lead));
    CHECK(at.isSound());
    const Case before = at.load(number);
    must(at.desk().care.rebuild({}));
    CHECK(at.load(number) == before);
}

TEST_CASE("the office says who answers and who may refer", "[office]")
{
    DeskMaker at;
    must(setOfficeDetails(at.desk(), at.on("2022-06-20"),
                          {u" 联系人01 "_s, u"0798-0000001"_s,
                           QStringList{u"经办人01"_s, u" "_s, u"经办人01"_s, u"经办人02"_s}}));
    at.readRulesAgain();
    CHECK(
        officeDetails(at.desk().programme) ==
        OfficeDetails{u"联系人01"_s, u"0798-0000001"_s, QStringList{u"经办人01"_s, u"经办人02"_s}});

    const Sender team{
        day("2022-07-01"), u"改革创新工作专班"_s, u"改革创新工作专班"_s, u"我专班"_s, {}};
    must(setSender(at.desk(), at.on("2022-06-20"), team));
    at.readRulesAgain();
    CHECK(officeDetails(at.desk().programme).contactName == u"联系人01"_s);
    CHECK(at.desk().programme.sender(day("2022-07-01")) == team);
    CHECK(setSender(at.desk(), at.on("2022-07-02"), team).error().code == ErrorCode::DateBefore);
    CHECK(at.isSound());

    must(setOfficeDetails(at.desk(), at.on("2022-06-20"), {}));
    at.readRulesAgain();
    CHECK(officeDetails(at.desk().programme) == OfficeDetails{{}, {}, {}, {team}});
}
