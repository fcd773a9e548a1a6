// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shared/layout.h"

#include <QDateEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jiuzhang::ui;

TEST_CASE("a day is typed as it is written, with its dashes or without", "[shared]")
{
    struct Typed {
        QString text;
        QDate day;
    };
    const auto typed = GENERATE(values<Typed>({
        {u"2023-07-15"_s, {2023, 7, 15}},
        {u"20230715"_s, {2023, 7, 15}},
        {u"2023/7/15"_s, {2023, 7, 15}},
        {u"2023.11.05"_s, {2023, 11, 5}},
    }));
    CAPTURE(typed.text.toStdString());
    QWidget window;
    auto* day = dayField({2022, 6, 20}, &window);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    day->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(day, typed.text);
    CHECK(day->date() == typed.day);
}
