// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rules/rules.h"

#include "core/office/dispatching.h"
#include "core/office/rules/ledger_setup.h"
#include "tests/core/office/desk_maker.h"
#include "tests/support/json_edit.h"

#include <algorithm>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

// The shipped rules, but that 区审计局 gets every copy of plan I.3.
QJsonObject auditDraft(const Desk& desk)
{
    return edited(desk.programme.routing, pathSteps(u"rules[4].copied[0].unit"_s),
                  QJsonValue(u"dept-audit"_s))
        .toObject();
}

LedgerRules reread(const Desk& desk)
{
    return must(rulesOf(desk.record));
}

} // namespace

TEST_CASE("a ledger works by the programme's rules until others are adopted", "[office]")
{
    DeskMaker at;
    CHECK(must(rulesInForce(at.desk().record, at.desk().programme)).version() == 1);
    const auto before = must(ruleVersions(at.desk().record, at.desk().programme));
    REQUIRE(before.size() == 1);
    CHECK(before[0].version == 1);
    CHECK(before[0].on == day("2022-04-01"));

    CHECK(must(adoptRules(at.desk(), at.on("2022-06-01"), auditDraft(at.desk()), u"  审计局要求 "_s,
                          at.desk().rules.version())) == 2);
    const LedgerRules rules = reread(at.desk());
    CHECK(rules.rules.version() == 2);
    const auto versions = must(ruleVersions(at.desk().record, rules.programme));
    REQUIRE(versions.size() == 2);
    CHECK(versions[1].version == 2);
    CHECK(versions[1].on == day("2022-06-01"));
    CHECK(versions[1].operatorName == u"经办人01"_s);
    CHECK(versions[1].note == u"审计局要求"_s);
    CHECK(versions[0].rules[u"rules"] == at.desk().programme.routing[u"rules"]);
}

TEST_CASE("what was dispatched keeps the version that it was dispatched by", "[office]")
{
    DeskMaker at;
    const CaseNumber early = at.registered();
    const CaseNumber late = at.registered();
    at.dispatched(early, "2022-05-10");
    must(adoptRules(at.desk(), at.on("2022-06-01"), auditDraft(at.desk()), u"审计局要求"_s,
                    at.desk().rules.version()));
    const LedgerRules rules = reread(at.desk());
    const Desk& old = at.desk();
    Desk desk{old.record,  old.query,      old.papers,      old.drafts,
              old.kept,    old.care,       rules.programme, rules.calendar,
              rules.rules, old.typesetter, old.today,       old.workingDate};
    REQUIRE(dispatchCase(desk, at.on("2022-06-02"), late, {}).result.ok());

    const auto proposalOf = [&](const CaseNumber& number) {
        const auto events = must(old.record.events(number));
        return std::ranges::find(events, u"dispatch"_s, &Event::kind)->payload[u"proposal"];
    };
    CHECK(proposalOf(early)[u"version"] == 1);
    CHECK(proposalOf(late)[u"version"] == 2);
    CHECK(at.load(early).copied == std::vector{UnitId(u"dept-industry-it"_s)});
    CHECK(at.load(late).copied == std::vector{UnitId(u"dept-audit"_s)});
}

TEST_CASE("a unit that was chosen to lead does not assist itself", "[office]")
{
    DeskMaker at;
    const auto number = at.registered();
    const auto draft = edited(at.desk().programme.routing, pathSteps(u"rules[4].assisting"_s),
                              jsonValue(R"([{"unit": "dept-audit"}, {"unit": "dept-justice"}])"))
                           .toObject();
    must(adoptRules(at.desk(), at.on("2022-06-01"), draft, u"审计局协办"_s,
                    at.desk().rules.version()));
    const LedgerRules rules = reread(at.desk());
    const Desk& old = at.desk();
    Desk desk{old.record,  old.query,      old.papers,      old.drafts,
              old.kept,    old.care,       rules.programme, rules.calendar,
              rules.rules, old.typesetter, old.today,       old.workingDate};
    const auto sent =
        dispatchCase(desk, at.on("2022-06-02"), number,
                     {.lead = UnitId(u"dept-audit"_s), .copied = {}, .why = u"事项在审计局"_s});
    REQUIRE(sent.result.ok());
    CHECK(at.load(number).lead == UnitId(u"dept-audit"_s));
    CHECK(at.load(number).assisting == std::vector{UnitId(u"dept-justice"_s)});
}

TEST_CASE("rules that cannot be adopted are refused and nothing is recorded", "[office]")
{
    DeskMaker at;
    must(adoptRules(at.desk(), at.on("2022-06-01"), auditDraft(at.desk()), u"审计局要求"_s,
                    at.desk().rules.version()));
    const LedgerRules rules = reread(at.desk());
    const Desk& old = at.desk();
    Desk desk{old.record,  old.query,      old.papers,      old.drafts,
              old.kept,    old.care,       rules.programme, rules.calendar,
              rules.rules, old.typesetter, old.today,       old.workingDate};
    const auto head = at.head();
    const QJsonObject draft = desk.programme.routing;
    const auto refused = [&](const QJsonObject& rulesToAdopt, const Acting& acting,
                             const QString& note) {
        return refusalOf(adoptRules(desk, acting, rulesToAdopt, note, desk.rules.version()));
    };
    const Acting acting = at.on("2022-06-02");
    CHECK(refused(draft, acting, u" "_s) == ErrorCode::FieldMissing);
    CHECK(refused(draft, {{}, {}, acting.on}, u"说明"_s) == ErrorCode::OperatorMissing);
    CHECK(refused(draft, at.on("2022-12-02"), u"说明"_s) == ErrorCode::DateInFuture);
    CHECK(refused(draft, at.on("2022-05-31"), u"说明"_s) == ErrorCode::DateBefore);
    CHECK(refused({}, acting, u"说明"_s) == ErrorCode::RulesInvalid);
    CHECK(refused(edited(draft, {u"version"_s}, u"two"_s).toObject(), acting, u"说明"_s) ==
          ErrorCode::RulesInvalid);
    // 属地 at the rank of 被反映单位: a case with both would have two leads.
    CHECK(refused(edited(draft, pathSteps(u"rules[1].rank"_s), 10).toObject(), acting, u"说明"_s) ==
          ErrorCode::RulesConflict);
    CHECK(at.head() == head);
    CHECK(must(adoptRules(desk, acting, draft, u"改回"_s, desk.rules.version())) == 3);
}

TEST_CASE("rules are not adopted over others that the desk has not seen", "[office]")
{
    DeskMaker at;
    must(adoptRules(at.desk(), at.on("2022-06-01"), auditDraft(at.desk()), u"审计局要求"_s,
                    at.desk().rules.version()));
    const auto head = at.head();
    const auto again = adoptRules(at.desk(), at.on("2022-06-02"), at.desk().programme.routing,
                                  u"改回"_s, at.desk().rules.version());
    REQUIRE_FALSE(again);
    CHECK(again.error() == Error{ErrorCode::RulesChanged, {u"2"_s}});
    CHECK(at.head() == head);
}

TEST_CASE("a draft is asked about every case of the ledger", "[office]")
{
    DeskMaker at;
    ClueContent other = completeClue();
    other.category = CategoryId(u"other"_s);
    const CaseNumber first = at.registered();
    at.registered(other);
    const CaseNumber third = at.registered();
    at.dispatched(third);
    const auto draft = must(draftRules(at.desk(), auditDraft(at.desk())));
    CHECK(draft.version() == 2);

    std::vector<int> told;
    const auto replay = must(replayRules(at.desk(), draft, day("2022-06-20"), [&](int percent) {
        told.push_back(percent);
        return true;
    }));
    CHECK(replay.cases == 3);
    REQUIRE(replay.differences.size() == 2);
    CHECK(replay.differences[0].number == first);
    CHECK_FALSE(replay.differences[0].leadNow);
    CHECK(replay.differences[1].number == third);
    CHECK(replay.differences[1].leadNow == UnitId(u"dept-finance"_s));
    CHECK(replay.differences[1].would.copied == std::vector{UnitId(u"dept-audit"_s)});
    CHECK(told == std::vector{33, 66, 100});

    const auto cancelled =
        replayRules(at.desk(), draft, day("2022-06-20"), [](int) { return false; });
    CHECK(refusalOf(cancelled) == ErrorCode::Cancelled);
}
