// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rules_panel.h"

#include "tests/ui/registered_clues.h"
#include "ui/rules/several_choice.h"
#include "ui/shared/line_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

struct ShownRules {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    RulesPanel panel{place.workplace, prompts, nullptr};

    ShownRules()
    {
        panel.resize(1180, 640);
        panel.show();
        panel.activateWindow();
        panel.refresh();
    }
    template <class Widget>
    Widget* find(const char* name)
    {
        auto* found = panel.findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void click(const char* button)
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        QCoreApplication::processEvents(); // what a click added to the form is shown after it
    }
    void choose(const QString& words)
    {
        auto* rules = find<LineView>("rules");
        for (int row = 0; row < rules->model()->rowCount(); ++row) {
            if (!rules->model()->index(row, 1).data().toString().contains(words))
                continue;
            rules->setCurrentIndex(rules->model()->index(row, 1));
            QCoreApplication::processEvents();
            return;
        }
        FAIL("no rule " << words.toStdString());
    }
    // The rows of the form that are shown, from top to bottom.
    template <class Widget>
    QList<Widget*> shown(const char* name)
    {
        QList<Widget*> all;
        for (auto* widget : panel.findChildren<Widget*>(QLatin1String(name))) {
            if (widget->isVisible())
                all.append(widget);
        }
        return all;
    }
    void pick(QComboBox* box, const QString& text)
    {
        box->setCurrentText(text);
        Q_EMIT box->activated(box->currentIndex());
    }
    [[nodiscard]] RuleSet rulesInLedger()
    {
        const auto rules = rulesInForce(place.desk().record, place.desk().programme);
        REQUIRE(rules);
        return *rules;
    }
};

} // namespace

TEST_CASE("nothing can be adopted before something was changed", "[rules]")
{
    ShownRules at;
    CHECK_FALSE(at.find<QPushButton>("adopt")->isEnabled());
    CHECK_FALSE(at.find<QPushButton>("undo")->isEnabled());
    CHECK(at.find<LineView>("rules")->model()->rowCount() == 8);
    CHECK(at.find<QLineEdit>("words")->text() == u"被反映单位是本区单位或镇街的，由其主办"_s);
}

TEST_CASE("a rule is made by choosing and adopted with a note", "[rules]")
{
    ShownRules at;
    at.click("add");
    at.find<QLineEdit>("words")->insert(u"大额欠款抄送财政"_s);
    at.find<QLineEdit>("ruleNote")->insert(u"金额大"_s);
    at.find<QLineEdit>("clause")->insert(u"II.2d"_s);
    at.find<QSpinBox>("rank")->setValue(170);

    at.click("addCondition");
    at.pick(at.shown<QComboBox>("fact").back(), u"Amount"_s);
    at.shown<QLineEdit>("from").back()->insert(u"500.5"_s);
    at.click("addCondition");
    auto* several = at.shown<SeveralChoice>("several").back();
    auto* list = several->findChild<QListWidget*>();
    list->item(2)->setCheckState(Qt::Checked);

    at.click("addOutput");
    at.shown<QComboBox>("unit").back()->setCurrentText(u"区财政局"_s);
    at.find<QLineEdit>("note")->setText(u"大额先告知财政"_s);
    QSignalSpy changed(&at.panel, &Screen::rulesChanged);
    at.click("adopt");
    REQUIRE(changed.size() == 1);

    const RuleSet rules = at.rulesInLedger();
    CHECK(rules.version() == 2);
    REQUIRE(rules.rules().size() == 9);
    CHECK(rules.rules().back() ==
          Rule{u"rule-1"_s,
               170,
               u"大额欠款抄送财政"_s,
               u"II.2d"_s,
               u"金额大"_s,
               {{FactKind::Amount, Comparison::AtLeast, {u"500500000"_s}},
                {FactKind::Category, Comparison::Is, {u"payment-arrears"_s}}},
               {{OutputRole::Copied, OutputTarget::Unit, UnitId(u"dept-finance"_s)}}});
}

TEST_CASE("showing a rule does not change it", "[rules]")
{
    ShownRules at;
    auto* rules = at.find<LineView>("rules");
    for (int row = 0; row < rules->model()->rowCount(); ++row)
        rules->setCurrentIndex(rules->model()->index(row, 1));
    CHECK_FALSE(at.find<QPushButton>("undo")->isEnabled());
}

TEST_CASE("a rule read into the form and typed into keeps its other parts", "[rules]")
{
    ShownRules at;
    const RuleSet before = at.rulesInLedger();
    auto* rules = at.find<LineView>("rules");
    for (int row = 0; row < rules->model()->rowCount(); ++row) {
        rules->setCurrentIndex(rules->model()->index(row, 1));
        at.find<QLineEdit>("ruleNote")->setText({});
        at.find<QLineEdit>("ruleNote")->insert(u"新说明"_s);
    }
    at.find<QLineEdit>("note")->setText(u"统一说明"_s);
    at.click("adopt");
    const RuleSet after = at.rulesInLedger();
    REQUIRE(after.rules().size() == before.rules().size());
    for (std::size_t i = 0; i < before.rules().size(); ++i) {
        Rule expected = before.rules()[i];
        expected.note = u"新说明"_s;
        CAPTURE(expected.id.toStdString());
        CHECK(after.rules()[i] == expected);
    }
}

TEST_CASE("a mistake stands at its place and keeps the rules from being adopted", "[rules]")
{
    ShownRules at;
    at.choose(u"账款支付不到位"_s);
    at.shown<QComboBox>("unit").back()->setCurrentText(u"区外星人局"_s);
    const auto labels = at.panel.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"区外星人局"_s);
    }));
    at.find<QLineEdit>("note")->setText(u"说明"_s);
    QSignalSpy changed(&at.panel, &Screen::rulesChanged);
    at.click("adopt");
    CHECK(changed.isEmpty());
    CHECK(at.rulesInLedger().version() == 1);
}

TEST_CASE("a removed condition comes back with undo", "[rules]")
{
    ShownRules at;
    at.choose(u"账款支付不到位"_s);
    REQUIRE(at.shown<QComboBox>("fact").size() == 1);
    QTest::mouseClick(at.shown<QToolButton>("removeCondition").back(), Qt::LeftButton);
    CHECK(at.shown<QComboBox>("fact").isEmpty());
    at.click("undo");
    CHECK(at.shown<QComboBox>("fact").size() == 1);
    CHECK(at.shown<SeveralChoice>("several").back()->text() == u"账款支付不到位"_s);
}

TEST_CASE("a case of the replay leads to its file", "[rules]")
{
    ShownRules at;
    registerClue(at.place, u"景德镇青岚陶瓷有限公司"_s);
    at.choose(u"被反映单位是本区单位"_s);
    at.click("remove");
    at.panel.findChild<QTabWidget*>()->setCurrentIndex(1);
    at.click("replay");
    auto* table = at.find<QTableView>("differences");
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, 30'000));
    QSignalSpy wanted(&at.panel, &Screen::caseWanted);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front() == u"2022-0001"_s);
}
