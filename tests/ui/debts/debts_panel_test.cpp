// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debts/debts_panel.h"

#include "tests/ui/shielded_cases.h"
#include "ui/shared/line_model.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

struct ShownDebts {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    DebtsPanel panel{place.workplace, prompts, nullptr};

    ShownDebts() { registerShielded(place); }
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
    QPushButton* button(const char* name)
    {
        return panel.findChild<QPushButton*>(QLatin1String(name));
    }
    QTableView* table(int tab)
    {
        return qobject_cast<QTableView*>(panel.findChild<QTabWidget*>()->widget(tab));
    }
    static QString text(const QTableView* table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    void choose(DebtListKind kind)
    {
        panel.findChild<QComboBox*>(u"list"_s)->setCurrentIndex(static_cast<int>(kind));
        settle();
    }
};

} // namespace

TEST_CASE("the balance stands there by unit, and a unit leads to its cases", "[debts]")
{
    ShownDebts at;
    CHECK_FALSE(at.button("workbook")->isEnabled());
    at.refresh();
    auto* units = at.table(0);
    REQUIRE(units);
    REQUIRE(units->model()->rowCount() == 1);
    CHECK(ShownDebts::text(units, 0, 0) == u"区住房和城乡建设局"_s);
    CHECK(ShownDebts::text(units, 0, 1) == u"2"_s);
    CHECK(ShownDebts::text(units, 0, 2) == u"173.00"_s);
    QSignalSpy wanted(&at.panel, &Screen::casesWanted);
    units->setCurrentIndex(units->model()->index(0, 0));
    QTest::keyClick(units, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().at(1) == QStringList{u"2022-0001"_s, u"2022-0002"_s});
}

TEST_CASE("case by case who is shielded is masked, a row leads to its case, the total to none",
          "[debts]")
{
    ShownDebts at;
    at.refresh();
    auto* cases = at.table(1);
    REQUIRE(cases);
    REQUIRE(cases->model()->rowCount() == 3); // with their total
    at.panel.findChild<QTabWidget*>()->setCurrentIndex(1);
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < cases->model()->columnCount(); ++column)
            CHECK(partyTracesIn(ShownDebts::text(cases, row, column)).isEmpty());
    }
    CHECK(ShownDebts::text(cases, 1, 2) == u"景德镇云山陶瓷有限公司"_s);
    QSignalSpy wanted(&at.panel, &Screen::caseWanted);
    for (const int row : {2, 1}) {
        cases->setCurrentIndex(cases->model()->index(row, 0));
        QTest::keyClick(cases, Qt::Key_Return);
    }
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front() == u"2022-0002"_s);
}

TEST_CASE("each list shows its own columns, or says that nothing is on it", "[debts]")
{
    ShownDebts at;
    at.refresh();
    auto* nothing = at.panel.findChild<QLabel*>(u"nothing"_s);
    REQUIRE(nothing);
    CHECK_FALSE(nothing->isVisible());
    at.choose(DebtListKind::Credit);
    CHECK(nothing->isVisible());
    at.choose(DebtListKind::Article18);
    CHECK(nothing->isVisible());          // of 2021-12-31
    at.place.realDay = QDate(2023, 4, 3); // no list is of a day to come
    at.panel.findChild<QDateEdit*>()->setDate({2023, 3, 31});
    at.settle();
    CHECK_FALSE(nothing->isVisible());
    CHECK(at.panel.findChild<QTabWidget*>()->count() == 1);
    CHECK(ShownDebts::text(at.table(0), 0, 5) == u"2"_s); // neither sum is recognised
    at.choose(DebtListKind::Balance);
    CHECK(at.panel.findChild<QTabWidget*>()->count() == 2);
}

TEST_CASE("what is shown is written as a workbook or a PDF", "[debts]")
{
    ShownDebts at;
    at.refresh();
    const auto [name, ending] = GENERATE(std::pair("workbook", "xlsx"), std::pair("pdf", "pdf"));
    at.prompts.file = at.place.folder.filePath(u"账款."_s + QLatin1String(ending));
    QTest::mouseClick(at.button(name), Qt::LeftButton);
    at.settle();
    CHECK(QFile::exists(*at.prompts.file));
}
