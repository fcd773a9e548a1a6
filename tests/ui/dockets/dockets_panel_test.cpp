// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dockets/dockets_panel.h"

#include "core/office/dispatching.h"
#include "core/office/registration.h"
#include "tests/ui/registered_clues.h"
#include "ui/shared/line_view.h"
#include "ui/shared/notice.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

struct ShownDockets {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    DocketsPanel panel{place.workplace, prompts, nullptr};
    QAbstractItemModel* cases = panel.findChild<LineView*>(u"cases"_s)->model();
    LineView* candidates = panel.findChild<LineView*>(u"candidates"_s);
    QPushButton* put = panel.findChild<QPushButton*>(u"put"_s);
    LineView* list = panel.findChild<LineView*>(u"cases"_s);
    QPlainTextEdit* decision = panel.findChild<QPlainTextEdit*>();
    QPushButton* decide = panel.findChild<QPushButton*>(u"decide"_s);

    ShownDockets()
    {
        receive(u"2022-0001"_s, u"甲企业"_s);
        panel.resize(1180, 640);
        panel.show();
        panel.refresh();
    }
    // A case that its unit has signed for.
    void receive(const QString& text, const QString& entity)
    {
        registerClue(place, entity);
        const CaseNumber number(text);
        const auto acting = place.workplace.acting();
        REQUIRE(dispatchCase(place.desk(), acting, number,
                             {.lead = {}, .copied = std::vector<UnitId>(), .why = u"测试"_s})
                    .result.ok());
        REQUIRE(act(place.desk(), rowOf(Act::SignFor), acting, std::span(&number, 1),
                    {{u"by"_s, u"签收人01"_s}})
                    .front()
                    .ok());
    }
    void putAllOn()
    {
        for (int row = 0; row < candidates->model()->rowCount(); ++row) {
            candidates->setCurrentIndex(candidates->model()->index(row, 0));
            QTest::keyClick(candidates, Qt::Key_Space);
        }
        QTest::mouseClick(put, Qt::LeftButton);
        panel.refresh();
    }
    [[nodiscard]] QString about() const { return panel.findChild<QLabel*>(u"about"_s)->text(); }
    [[nodiscard]] QLineEdit* owner() const
    {
        for (auto* line : panel.findChildren<QLineEdit*>()) {
            if (line->parentWidget() == decision->parentWidget())
                return line;
        }
        return nullptr;
    }
    void checkFirst() const // by keyboard
    {
        candidates->setCurrentIndex(candidates->model()->index(0, 0));
        QTest::keyClick(candidates, Qt::Key_Space);
    }
    [[nodiscard]] Case first()
    {
        return place.desk().record.load(CaseNumber(u"2022-0001"_s)).value();
    }
};

} // namespace

TEST_CASE("a case is put on a named docket", "[dockets]")
{
    ShownDockets at;
    REQUIRE(at.candidates->model()->rowCount() == 1);
    CHECK_FALSE(at.put->isEnabled());
    CHECK_FALSE(at.put->toolTip().isEmpty()); // why not
    at.checkFirst();
    REQUIRE(at.put->isEnabled());
    QTest::mouseClick(at.put, Qt::LeftButton);
    CHECK(at.first().dockets.front().docket == u"2022年第1次"_s);
    at.panel.refresh();
    CHECK(at.candidates->model()->rowCount() == 0);
    REQUIRE(at.cases->rowCount() == 1);
    CHECK(at.cases->index(0, 4).data().toString() == u"awaits its decision"_s);
}

TEST_CASE("the decision on a case names who carries it out and until when", "[dockets]")
{
    ShownDockets at;
    at.checkFirst();
    QTest::mouseClick(at.put, Qt::LeftButton);
    at.panel.refresh();
    CHECK_FALSE(at.decide->isEnabled());
    at.panel.findChild<QPlainTextEdit*>()->setPlainText(u"由区财政局分期支付"_s);
    for (auto* line : at.panel.findChildren<QLineEdit*>()) {
        if (line->parentWidget() == at.panel.findChild<QPlainTextEdit*>()->parentWidget())
            line->setText(u"区财政局"_s);
    }
    at.panel.findChildren<QPlainTextEdit*>().back()->setPlainText(u"第12次常务会纪要"_s);
    INFO(at.decide->toolTip().toStdString());
    REQUIRE(at.decide->isEnabled());
    QTest::mouseClick(at.decide, Qt::LeftButton);
    const auto docketing = at.first().dockets.front();
    CHECK(docketing.minutes == u"第12次常务会纪要"_s);
    CHECK(docketing.decision == u"由区财政局分期支付"_s);
    CHECK(docketing.owner == u"区财政局"_s);
    CHECK(docketing.decidedOn == QDate(2022, 6, 20));
    at.panel.refresh();
    CHECK(at.cases->index(0, 4).data().toString() == u"由区财政局分期支付"_s);
}

TEST_CASE("the form of a decision names its case, and what is typed of one is not said of another",
          "[dockets]")
{
    ShownDockets at;
    at.receive(u"2022-0002"_s, u"乙企业"_s);
    at.panel.refresh();
    at.putAllOn();
    REQUIRE(at.cases->rowCount() == 2);
    at.list->selectRow(0);
    CHECK(at.about() == u"Decision on 2022-0001, 甲企业"_s);
    QTest::keyClicks(at.decision, u"pay in parts"_s);
    at.list->selectRow(1);
    CHECK(at.about() == u"Decision on 2022-0002, 乙企业"_s);
    CHECK(at.decision->toPlainText().isEmpty());
    at.panel.refresh(); // as when somebody else has entered something
    CHECK(at.about() == u"Decision on 2022-0002, 乙企业"_s);
    at.list->selectRow(0);
    CHECK(at.decision->toPlainText() == u"pay in parts"_s); // it was not lost
    at.list->selectRow(1);
    at.decision->setPlainText(u"由区财政局分期支付"_s);
    at.owner()->setText(u"区财政局"_s);
    QTest::mouseClick(at.decide, Qt::LeftButton);
    CHECK_FALSE(at.first().dockets.front().decidedOn); // the other one was decided
    at.panel.refresh();
    CHECK(at.about() == u"Decision on 2022-0002, 乙企业"_s);
    CHECK(at.decision->toPlainText().isEmpty());
}

TEST_CASE("a decision that is entered is told as something done", "[dockets]")
{
    ShownDockets at;
    at.putAllOn();
    at.decision->setPlainText(u"由区财政局分期支付"_s);
    at.owner()->setText(u"区财政局"_s);
    QTest::mouseClick(at.decide, Qt::LeftButton);
    at.panel.refresh();
    const auto* said = at.panel.findChild<Notice*>();
    CHECK(said->text() == u"✓ The decision on 2022-0001 is entered."_s);
    CHECK(said->property("done").toBool());
    CHECK_FALSE(said->property("mistake").toBool());
}
