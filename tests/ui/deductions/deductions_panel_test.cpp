// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deductions/deductions_panel.h"

#include "core/office/acting.h"
#include "core/office/dispatching.h"
#include "tests/ui/registered_clues.h"
#include "ui/shared/line_model.h"

#include <QFile>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

// 区商务局 loses 1.00: the entity was not satisfied. Asked for on 2022-07-01.
struct ShownPoints {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    DeductionsPanel panel{place.workplace, prompts, nullptr};
    CaseNumber number{u"2022-0001"_s};

    ShownPoints()
    {
        registerClue(place, u"景德镇青岚陶瓷有限公司"_s);
        const auto sent = dispatchCase(
            place.desk(), on(20), number,
            {.lead = UnitId(u"dept-commerce"_s), .copied = std::vector<UnitId>(), .why = u"."_s});
        REQUIRE(sent.result.ok());
        does("sign-for", 21, {{u"by"_s, u"签收人01"_s}});
        does("verify", 22, {{u"finding"_s, u"属实"_s}, {u"track"_s, u"prompt"_s}});
        does("opine", 23, {{u"text"_s, u"付清"_s}, {u"author"_s, u"承办人01"_s}});
        does("settle", 24, {{u"outcome"_s, u"resolved"_s}, {u"evidence"_s, u"凭证"_s}});
        does("follow-up", 28, {{u"how"_s, u"电话"_s}, {u"view"_s, u"dissatisfied"_s}},
             u"经办人02"_s);
        place.desk().workingDate = {2022, 7, 1};
    }
    static Acting on(int day, const QString& person = u"经办人01"_s)
    {
        return {person, {}, QDate(2022, 6, day), {}};
    }
    void does(const char* id, int day, const ActValues& values,
              const QString& person = u"经办人01"_s)
    {
        CAPTURE(id);
        REQUIRE(act(place.desk(), *actNamed(QString::fromLatin1(id)), on(day, person),
                    std::span(&number, 1), values)[0]
                    .ok());
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return button("workbook")->isEnabled(); }, 30'000));
    }
    void refresh()
    {
        panel.resize(1180, 640);
        panel.show();
        panel.activateWindow();
        panel.refresh();
        settle();
    }
    void press(const char* name)
    {
        QTest::mouseClick(button(name), Qt::LeftButton);
        settle();
    }
    QPushButton* button(const char* name)
    {
        return panel.findChild<QPushButton*>(QLatin1String(name));
    }
    QStringList row(const QString& table, int row)
    {
        const auto* model = panel.findChild<QTableView*>(table)->model();
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells += model->index(row, column).data().toString();
        return cells;
    }
    // Of the unit of this case; the towns lose points for the month's report.
    QStringList unit()
    {
        auto* table = panel.findChild<QTableView*>(u"points"_s);
        const auto found =
            table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, u"区商务局"_s);
        REQUIRE(found.size() == 1);
        table->setCurrentIndex(found.front());
        return row(u"points"_s, found.front().row());
    }
    QString text(const QString& label) { return panel.findChild<QLabel*>(label)->text(); }
};

} // namespace

TEST_CASE("the points of a year stand there by unit, and each leads to its case", "[deductions]")
{
    ShownPoints at;
    CHECK_FALSE(at.button("workbook")->isEnabled());
    at.refresh();
    CHECK(at.unit() == QStringList{u"区商务局"_s, u"1.00"_s, u"1.00"_s, {}, {}, {}});
    CHECK(at.text(u"standing"_s) ==
          u"A draft, as known at the end of 2022-07-01: it holds when it is approved."_s);
    auto* parts = at.panel.findChild<QTableView*>(u"parts"_s);
    REQUIRE(parts->model()->rowCount() == 1);
    CHECK(at.row(u"parts"_s, 0).mid(1) == QStringList{u"1.00"_s, u"2022-06-28"_s, u"2022-0001"_s});
    QSignalSpy wanted(&at.panel, &Screen::caseWanted);
    parts->setCurrentIndex(parts->model()->index(0, 0));
    QTest::keyClick(parts, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front() == u"2022-0001"_s);
}

TEST_CASE("what a unit states is recorded and stands beside its points", "[deductions]")
{
    ShownPoints at;
    at.refresh();
    at.unit();
    at.press("state"); // left without an answer
    CHECK(at.text(u"statements"_s).isEmpty());
    at.prompts.line = u"企业负责人更换，未能沟通"_s;
    at.press("state");
    at.refresh();
    CHECK(at.unit().last() == u"1"_s);
    CHECK(at.text(u"statements"_s) == u"Stated on 2022-07-01: 企业负责人更换，未能沟通"_s);
}

TEST_CASE("nobody is asked whether he means what he may not do", "[deductions]")
{
    ShownPoints at;
    at.refresh();
    at.panel.findChild<QComboBox*>()->setCurrentText(u"2022"_s);
    at.settle();
    at.press("fix"); // the year is not over
    CHECK(at.prompts.confirmed.isEmpty());
    CHECK(at.button("fix")->isEnabled());
    at.place.realDay = {2023, 1, 31};
    at.place.desk().today = at.place.realDay;
    at.place.desk().workingDate = {2023, 1, 5};
    at.prompts.yes = false;
    at.press("fix");
    CHECK(at.prompts.confirmed.size() == 1);
}

TEST_CASE("points are approved once, and what is known later is their correction", "[deductions]")
{
    ShownPoints at;
    at.place.realDay = {2023, 1, 31}; // the year is over
    at.place.desk().today = at.place.realDay;
    at.place.desk().workingDate = {2023, 1, 5};
    at.refresh();
    at.panel.findChild<QComboBox*>()->setCurrentText(u"2022"_s);
    at.settle();
    const QString points = at.unit()[1];
    at.prompts.yes = false;
    at.press("fix");
    CHECK(at.button("fix")->isEnabled());
    at.prompts.yes = true;
    at.press("fix");
    at.refresh();
    CHECK_FALSE(at.button("fix")->isEnabled());
    CHECK(at.text(u"standing"_s).startsWith(u"Approved on 2023-01-05 by 经办人01."_s));
    CHECK(at.unit().mid(3, 2) == QStringList{points, {}});

    at.place.desk().workingDate = {2023, 1, 6};
    const auto undone =
        act(at.place.desk(), *actNamed(u"withdraw"_s), {u"经办人02"_s, {}, QDate(2023, 1, 6), {}},
            std::span(&at.number, 1), {{u"reason"_s, u"录错"_s}});
    REQUIRE(undone[0].ok());
    at.refresh();
    CHECK(at.unit() == QStringList{u"区商务局"_s, u"0.00"_s, u"0.00"_s, points, u'-' + points, {}});
}

TEST_CASE("the sheet of points is written as a workbook", "[deductions]")
{
    ShownPoints at;
    at.refresh();
    at.prompts.file = at.place.folder.filePath(u"扣分表.xlsx"_s);
    at.press("workbook");
    CHECK(QFile::exists(*at.prompts.file));
}

TEST_CASE("a year in which nobody loses points says so", "[deductions]")
{
    OpenWorkplace place;
    AnsweringPrompts prompts;
    place.desk().workingDate = {2022, 6, 20};
    DeductionsPanel panel(place.workplace, prompts, nullptr);
    panel.show();
    panel.refresh();
    REQUIRE(QTest::qWaitFor(
        [&] { return panel.findChild<QPushButton*>(u"workbook"_s)->isEnabled(); }, 30'000));
    CHECK_FALSE(panel.findChild<QTableView*>(u"points"_s)->isVisible());
    CHECK_FALSE(panel.findChild<QPushButton*>(u"state"_s)->isEnabled());
}
