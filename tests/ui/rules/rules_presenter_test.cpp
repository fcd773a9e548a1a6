// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rules_presenter.h"

#include "tests/ui/heard_view.h"
#include "tests/ui/registered_clues.h"
#include "tests/ui/shielded_cases.h"

#include <QTest>

#include <algorithm>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

struct RecordingView final : RulesView, HeardView {
    DraftState state;
    std::vector<RuleLine> lines;
    QString chosen;
    std::optional<Rule> rule;
    std::vector<RuleMistake> mistakes;
    std::optional<Coverage> coverage;
    std::vector<RuleVersion> versions;
    std::optional<Replay> replay;

    void showState(const DraftState& shown) override { state = shown; }
    void showRules(const std::vector<RuleLine>& shown, const QString& id) override
    {
        lines = shown;
        chosen = id;
    }
    void showRule(const Rule* shown) override
    {
        rule = shown ? std::optional(*shown) : std::nullopt;
    }
    void showMistakes(const std::vector<RuleMistake>& shown) override { mistakes = shown; }
    void showCoverage(const Coverage* shown) override
    {
        coverage = shown ? std::optional(*shown) : std::nullopt;
    }
    void showVersions(const std::vector<RuleVersion>& shown) override { versions = shown; }
    void showReplay(const Replay* shown, const std::vector<Rule>&) override
    {
        replay = shown ? std::optional(*shown) : std::nullopt;
    }
};

struct RulesDesk {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    RecordingView view;
    RulesPresenter presenter{place.workplace, prompts, view};

    RulesDesk() { presenter.refresh(); }

    [[nodiscard]] std::int64_t events() { return place.desk().record.head()->seq; }

    // The copies of plan I.3 go to 区审计局.
    void copyToAudit()
    {
        presenter.choose(u"copy-payment-arrears"_s);
        Rule rule = *view.rule;
        rule.outputs[0].unit = UnitId(u"dept-audit"_s);
        presenter.edit(rule, u"output 1"_s);
    }
    void finish()
    {
        REQUIRE(QTest::qWaitFor([this] { return view.work.isEmpty(); }, 30'000));
    }
};

} // namespace

TEST_CASE("the rules in force are shown in the order of their ranks", "[rules]")
{
    RulesDesk at;
    REQUIRE(at.view.lines.size() == 8);
    CHECK(at.view.lines.front().id == u"respondent-leads"_s);
    CHECK(at.view.lines.back().rank == 160);
    CHECK(at.view.chosen == u"respondent-leads"_s);
    REQUIRE(at.view.rule);
    CHECK(at.view.rule->id == u"respondent-leads"_s);
    CHECK(at.view.lines[4].conditions == u"Category is 账款支付不到位"_s);
    CHECK(at.view.lines[4].outputs == u"Copied: 区工信局"_s);
    CHECK_FALSE(at.view.state.isChanged);
    CHECK(at.view.state.inForce == u"Version 1 is in force since 2022-06-20 (经办人01)."_s);
    CHECK(at.view.versions.size() == 1);
    CHECK(at.view.coverage);
}

TEST_CASE("a rule that is edited is a draft until it is adopted with a note", "[rules]")
{
    RulesDesk at;
    const auto before = at.events();
    at.copyToAudit();
    CHECK(at.view.state.isChanged);
    CHECK(at.view.state.next == 2);
    CHECK(at.view.lines[4].isChanged);
    CHECK(at.view.lines[4].outputs == u"Copied: 区审计局"_s);
    CHECK(at.events() == before);

    at.presenter.adopt(u" "_s);
    REQUIRE(at.view.refused);
    CHECK(at.view.refused->code == ErrorCode::FieldMissing);
    CHECK(at.events() == before);

    at.presenter.adopt(u"审计局要求"_s);
    CHECK(at.view.adopted == u"The rules are adopted as version 2."_s);
    CHECK(at.events() == before + 1);
    const auto versions = ruleVersions(at.place.desk().record, at.place.desk().programme);
    REQUIRE(versions);
    CHECK(versions->back().note == u"审计局要求"_s);
}

TEST_CASE("rules with a mistake are neither adopted nor replayed", "[rules]")
{
    RulesDesk at;
    const auto before = at.events();
    at.presenter.add();
    REQUIRE(at.view.rule);
    CHECK(at.view.rule->id == u"rule-1"_s);
    CHECK(at.view.lines.back().isMistaken);
    CHECK(at.view.mistakes.size() == 4);
    CHECK_FALSE(at.view.coverage);

    at.presenter.choose(u"respondent-leads"_s);
    CHECK(at.view.mistakes.empty());
    at.presenter.adopt(u"说明"_s);
    CHECK(at.view.adopted.isEmpty());
    CHECK(at.view.chosen == u"rule-1"_s); // which is to be mended
    CHECK(at.view.mistakes.size() == 4);
    CHECK(at.view.said.startsWith(u"⚠"_s));
    at.presenter.replay();
    CHECK(at.view.work.isEmpty());
    CHECK(at.events() == before);
}

TEST_CASE("two leads at one rank are shown at both rules", "[rules]")
{
    RulesDesk at;
    at.presenter.choose(u"locality-leads"_s);
    Rule rule = *at.view.rule;
    rule.rank = 10;
    at.presenter.edit(rule, u"rank"_s);
    CHECK(std::ranges::count_if(at.view.lines, &RuleLine::isMistaken) == 2);
    REQUIRE(at.view.mistakes.size() == 1);
    CHECK(at.view.mistakes.front().place == RulePlace::Rank);
    CHECK(at.view.mistakes.front().sentence.contains(u"被反映单位是本区单位或镇街的"_s));
}

TEST_CASE("changes are taken back one by one or given up together", "[rules]")
{
    RulesDesk at;
    at.copyToAudit();
    at.presenter.remove();
    CHECK(at.view.lines.size() == 7);
    at.presenter.undo();
    CHECK(at.view.lines.size() == 8);
    CHECK(at.view.state.canRedo);
    at.presenter.undo();
    CHECK_FALSE(at.view.state.isChanged);
    at.presenter.redo();
    CHECK(at.view.state.isChanged);

    at.prompts.yes = false;
    at.presenter.discard();
    CHECK(at.view.state.isChanged);
    at.prompts.yes = true;
    at.presenter.discard();
    CHECK_FALSE(at.view.state.isChanged);
    CHECK_FALSE(at.view.state.canUndo);
}

TEST_CASE("a draft is kept while other screens are in front", "[rules]")
{
    RulesDesk at;
    at.copyToAudit();
    at.presenter.refresh();
    CHECK(at.view.state.isChanged);
    CHECK(at.view.chosen == u"copy-payment-arrears"_s);
}

TEST_CASE("the replay tells which cases the draft would send elsewhere", "[rules]")
{
    RulesDesk at;
    registerClue(at.place, u"景德镇青岚陶瓷有限公司"_s);
    at.presenter.choose(u"copy-by-choice"_s);
    Rule rule = *at.view.rule;
    rule.outputs[0].target = OutputTarget::Unit;
    at.presenter.edit(rule, u"output 1"_s);
    at.presenter.replay();
    CHECK_FALSE(at.view.work.isEmpty());
    at.finish();
    REQUIRE(at.view.replay);
    CHECK(at.view.replay->cases == 1);
    REQUIRE(at.view.replay->differences.size() == 1);
    const RoutingDifference& found = at.view.replay->differences.front();
    CHECK(found.was.copiedNeedsPerson);
    CHECK(found.would.copied == std::vector{UnitId(u"dept-development-reform"_s)});

    at.presenter.undo(); // the draft is another one now
    CHECK_FALSE(at.view.replay);
}

TEST_CASE("a draft that changes while it is replayed is not answered for", "[rules]")
{
    RulesDesk at;
    registerClue(at.place, u"景德镇青岚陶瓷有限公司"_s);
    at.copyToAudit();
    at.presenter.replay();
    at.presenter.undo();
    at.finish();
    CHECK_FALSE(at.view.replay);
    CHECK_FALSE(at.view.refused);
}

TEST_CASE("an earlier version becomes the draft", "[rules]")
{
    RulesDesk at;
    at.copyToAudit();
    at.presenter.adopt(u"审计局要求"_s);
    OpenWorkplace& place = at.place;
    const auto again = OpenedLedger::open(place.path, OpenedLedger::Access::Write, place.clock());
    REQUIRE(again);
    const Workplace later{(*again)->desk(), {}, place.path, {}, u"经办人01"_s};
    RecordingView view;
    RulesPresenter presenter(later, at.prompts, view);
    presenter.refresh();
    REQUIRE(view.versions.size() == 2);
    CHECK(view.lines[4].outputs == u"Copied: 区审计局"_s);

    presenter.takeVersion(1);
    CHECK(view.lines[4].outputs == u"Copied: 区工信局"_s);
    CHECK(view.state.isChanged);
    presenter.adopt(u"改回"_s);
    CHECK(view.adopted == u"The rules are adopted as version 3."_s);
}

TEST_CASE("who may not know who is shielded is shown the rules and notes without the name",
          "[rules]")
{
    RulesDesk at;
    registerShielded(at.place);
    at.presenter.choose(u"copy-payment-arrears"_s);
    Rule rule = *at.view.rule;
    rule.words = u"鑫翯公司的事抄送审计局"_s;
    rule.note = u"欧阳婧（0798-8331234）来访时说定"_s;
    at.presenter.edit(rule, u"words"_s);
    at.presenter.adopt(u"应鑫翯公司要求"_s);
    REQUIRE(at.place.ledger->readRulesAgain());
    const auto told = [&] {
        RecordingView view;
        RulesPresenter presenter(at.place.workplace, at.prompts, view);
        presenter.refresh();
        presenter.choose(rule.id);
        QString all = view.rule->words + view.rule->note + view.versions.back().note;
        for (const RuleLine& line : view.lines)
            all += line.words;
        return all;
    };
    CHECK(partyTracesIn(told()) == QStringList{u"鑫"_s, u"翯"_s, u"欧阳"_s, u"婧"_s, u"8331234"_s});
    seatReader(at.place);
    CHECK(partyTracesIn(told()).join(u' ').toStdString() == "");
    CHECK(told().contains(u"来访时说定"_s));
}
