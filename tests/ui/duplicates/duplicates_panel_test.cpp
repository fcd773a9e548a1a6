// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicates_panel.h"

#include "tests/ui/registered_clues.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the three answers are clicked one after the other", "[duplicates]")
{
    OpenWorkplace place;
    AnsweringPrompts prompts;
    for (const auto& entity :
         {u"青岚陶瓷"_s, u"青岚陶瓷"_s, u"红日建材"_s, u"红日建材"_s, u"瑶里茶叶"_s, u"瑶里茶叶"_s})
        registerClue(place, entity);
    DuplicatesPanel panel(place.workplace, prompts, nullptr);
    auto* pairs = panel.findChild<QTableView*>(u"pairs"_s);
    REQUIRE(pairs);
    QAbstractItemModelTester tester(pairs->model());
    const auto click = [&](const QString& name) {
        QTest::mouseClick(panel.findChild<QPushButton*>(name), Qt::LeftButton);
    };
    panel.resize(1200, 640);
    panel.show();
    CHECK_FALSE(panel.findChild<QPushButton*>(u"distinct"_s)->isEnabled());
    panel.refresh();
    REQUIRE(QTest::qWaitFor([&] { return pairs->model()->rowCount() == 3; }));
    CHECK(pairs->currentIndex().row() == 0);

    click(u"duplicate"_s);
    click(u"related"_s);
    CHECK(pairs->model()->rowCount() == 1);
    click(u"distinct"_s);
    CHECK(pairs->model()->rowCount() == 0);
    CHECK_FALSE(panel.findChild<QPushButton*>(u"distinct"_s)->isEnabled());

    const auto load = [&](const char16_t* number) {
        return place.desk().record.load(CaseNumber(QString::fromUtf16(number))).value();
    };
    CHECK(load(u"2022-0002").mergedInto == CaseNumber(u"2022-0001"_s));
    CHECK(load(u"2022-0004").related.size() == 1);
    CHECK(load(u"2022-0006").distinct.size() == 1);
}

TEST_CASE("a column of the comparison opens its case", "[duplicates]")
{
    OpenWorkplace place;
    AnsweringPrompts prompts;
    registerClue(place, u"青岚陶瓷"_s);
    registerClue(place, u"青岚陶瓷"_s);
    DuplicatesPanel panel(place.workplace, prompts, nullptr);
    panel.refresh();
    auto* fields = panel.findChild<QTableView*>(u"comparison"_s);
    REQUIRE(QTest::qWaitFor([&] { return fields->model()->rowCount() > 0; }));
    QString wanted;
    QObject::connect(&panel, &Screen::caseWanted, [&](const QString& number) { wanted = number; });
    Q_EMIT fields->activated(fields->model()->index(0, 2));
    CHECK(wanted == u"2022-0002"_s);
}
