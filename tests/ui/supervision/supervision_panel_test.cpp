// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/supervision_panel.h"

#include "core/office/dispatching.h"
#include "core/office/registration.h"
#include "tests/ui/registered_clues.h"
#include "ui/shared/line_model.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

// Two cases of 区商务局; the first is to be answered by 2022-06-20, the working date.
struct ShownSupervision {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    SupervisionPanel panel{place.workplace, prompts, nullptr};
    LineModel* lines = panel.findChild<LineModel*>();
    QPushButton* issue = panel.findChild<QPushButton*>(u"issue"_s);

    void dispatch(const QString& entity, const QString& confidential = u"open"_s)
    {
        registerClue(place, entity, confidential);
        const auto cases = place.desk().query.rows({});
        REQUIRE(cases);
        const CaseNumber number(
            QStringLiteral("2022-%1").arg(cases->size(), 4, 10, QLatin1Char('0')));
        const auto sent =
            dispatchCase(place.desk(), place.workplace.acting(), number,
                         {.lead = {}, .copied = std::vector<UnitId>(), .why = u"测试"_s});
        REQUIRE(sent.result.ok());
        const QDate day(2022, 7, 20); // far behind the limit of 2022-07-11
        place.desk().workingDate = day;
    }
    void check(int row) { lines->setData(lines->index(row, 0), Qt::Checked, Qt::CheckStateRole); }
    void callTo(const QString& time, const QString& place)
    {
        panel.findChild<QLineEdit*>(u"meetingTime"_s)->setText(time);
        panel.findChild<QLineEdit*>(u"meetingPlace"_s)->setText(place);
    }
    void refresh()
    {
        panel.resize(1180, 640);
        panel.show();
        panel.refresh();
        REQUIRE(QTest::qWaitFor([&] { return lines->rowCount() > 0; }));
    }
};

} // namespace

TEST_CASE("after an absence only the highest step shows, with those passed over", "[supervision]")
{
    ShownSupervision at;
    at.dispatch(u"甲企业"_s);
    at.refresh();
    REQUIRE(at.lines->rowCount() == 1);
    CHECK(at.lines->text(0, 0) == u"2022-0001"_s);
    CHECK(at.lines->text(0, 3) == u"2022-07-11"_s); // 15 working days from 06-20
    CHECK(at.lines->text(0, 4) == u"7 working day(s) late"_s);
    CHECK(at.lines->text(0, 5) == u"约谈"_s);
    CHECK(at.lines->text(0, 6) == u"工作提醒、督办"_s);
}

TEST_CASE("nothing is issued by itself, and why not stands beside the button", "[supervision]")
{
    ShownSupervision at;
    at.dispatch(u"甲企业"_s);
    at.refresh();
    CHECK_FALSE(at.issue->isEnabled());
    CHECK_FALSE(at.issue->toolTip().isEmpty());
    CHECK(at.place.desk().papers.papersOf(CaseNumber(u"2022-0001"_s))->size() == 1);
}

TEST_CASE("a checked case gets its letter, and is not proposed again for that day", "[supervision]")
{
    ShownSupervision at;
    at.dispatch(u"甲企业"_s);
    at.refresh();
    at.check(0);
    at.panel.findChild<QDateEdit*>()->setDate({2022, 7, 27});
    at.callTo(u"上午9:30"_s, u"区政府第一会议室"_s);
    INFO(at.issue->toolTip().toStdString());
    REQUIRE(at.issue->isEnabled());
    QTest::mouseClick(at.issue, Qt::LeftButton);
    const CaseNumber number(u"2022-0001"_s);
    REQUIRE(QTest::qWaitFor([&] { return at.place.desk().papers.papersOf(number)->size() == 2; },
                            10'000));
    QTest::qWait(100);
    CHECK(at.place.desk().papers.papersOf(number)->back().numberText == u"珠改创约〔2022〕1号"_s);
    at.panel.refresh();
    REQUIRE(QTest::qWaitFor([&] { return at.lines->rowCount() == 0; }, 10'000));
    CHECK(at.panel.findChild<QCheckBox*>()->isVisible());
}

TEST_CASE("a letter that tells somebody who is shielded is saved for a reason alone",
          "[supervision]")
{
    ShownSupervision at;
    at.dispatch(u"景德镇鑫翯五金经营部"_s, u"lead-only"_s); // as the lead may know
    at.refresh();
    at.check(0);
    at.panel.findChild<QDateEdit*>()->setDate({2022, 7, 27});
    at.callTo(u"上午9:30"_s, u"区政府第一会议室"_s);
    QTest::mouseClick(at.issue, Qt::LeftButton);
    auto* save = at.panel.findChild<QPushButton*>(u"save"_s);
    REQUIRE(QTest::qWaitFor([&] { return save->isVisible(); }, 10'000));
    at.prompts.file = at.place.folder.filePath(u"约谈.pdf"_s);
    save->click();
    CHECK_FALSE(QFile::exists(*at.prompts.file));
    CHECK(whyToldInClear(at.place).isEmpty());
    at.prompts.line = u"送签收"_s;
    save->click();
    CHECK(QFile::exists(*at.prompts.file));
    CHECK(whyToldInClear(at.place) == QStringList{u"送签收"_s});
}

TEST_CASE("an interview asks for its hour and place, and only an interview", "[supervision]")
{
    ShownSupervision at;
    at.dispatch(u"甲企业"_s);
    at.refresh();
    auto* place = at.panel.findChild<QLineEdit*>(u"meetingPlace"_s);
    CHECK_FALSE(place->isVisible());
    at.panel.findChild<QDateEdit*>()->setDate({2022, 7, 27});
    at.check(0);
    CHECK(place->isVisible());
    CHECK_FALSE(at.issue->isEnabled());
    at.callTo(u"上午9:30"_s, {});
    CHECK_FALSE(at.issue->isEnabled());
    at.callTo(u"上午9:30"_s, u"区政府第一会议室"_s);
    CHECK(at.issue->isEnabled());
}

TEST_CASE("a new limit that has passed already is refused beside the button", "[supervision]")
{
    ShownSupervision at;
    at.dispatch(u"甲企业"_s);
    at.refresh();
    at.check(0);
    at.callTo(u"上午9:30"_s, u"区政府第一会议室"_s);
    at.panel.findChild<QDateEdit*>()->setDate({2022, 7, 20});
    CHECK_FALSE(at.issue->isEnabled());
    CHECK(at.issue->toolTip().contains(u"2022-07-20"_s));
}
