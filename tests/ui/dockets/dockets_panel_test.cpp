// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dockets/dockets_panel.h"

#include "core/office/dispatching.h"
#include "core/office/registration.h"
#include "tests/ui/registered_clues.h"
#include "ui/shared/line_view.h"

#include <QComboBox>
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
    QPushButton* decide = panel.findChild<QPushButton*>(u"decide"_s);

    ShownDockets()
    {
        registerClue(place, u"甲企业"_s);
        const CaseNumber number(u"2022-0001"_s);
        const auto acting = place.workplace.acting();
        REQUIRE(dispatchCase(place.desk(), acting, number,
                             {.lead = {}, .copied = std::vector<UnitId>(), .why = u"测试"_s})
                    .result.ok());
        REQUIRE(act(place.desk(), rowOf(Act::SignFor), acting, std::span(&number, 1),
                    {{u"by"_s, u"签收人01"_s}})
                    .front()
                    .ok());
        panel.resize(1180, 640);
        panel.show();
        panel.refresh();
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
    INFO(at.decide->toolTip().toStdString());
    REQUIRE(at.decide->isEnabled());
    QTest::mouseClick(at.decide, Qt::LeftButton);
    const auto docketing = at.first().dockets.front();
    CHECK(docketing.decision == u"由区财政局分期支付"_s);
    CHECK(docketing.owner == u"区财政局"_s);
    CHECK(docketing.decidedOn == QDate(2022, 6, 20));
    at.panel.refresh();
    CHECK(at.cases->index(0, 4).data().toString() == u"由区财政局分期支付"_s);
}
