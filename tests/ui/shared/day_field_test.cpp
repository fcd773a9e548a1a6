// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shared/day_field.h"

#include <QLineEdit>
#include <QShortcut>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jiuzhang::ui;

namespace {

// A day and what comes after it, with a key that confirms both.
struct TypedDay {
    TypedDay() : day(new DayField({2022, 6, 20}, &window)), next(new QLineEdit(&window))
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(day);
        column->addWidget(next);
        auto* confirm = new QShortcut(Qt::CTRL | Qt::Key_Return, &window);
        QObject::connect(confirm, &QShortcut::activated, [this] { confirmed = day->date(); });
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        day->setFocus(Qt::TabFocusReason);
    }
    void type(const QString& text) const
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, day, Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
    }
    [[nodiscard]] QString text() const { return day->findChild<QLineEdit*>()->text(); }

    QWidget window;
    DayField* day;
    QLineEdit* next;
    QDate confirmed;
};

} // namespace

TEST_CASE("a day is typed as people write it", "[shared]")
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
        {u"2022年5月3日"_s, {2022, 5, 3}},
        {u"2022-02-28"_s, {2022, 2, 28}},
    }));
    CAPTURE(typed.text.toStdString());
    TypedDay at;
    at.type(typed.text);
    QTest::keyClick(at.day, Qt::Key_Tab);
    CHECK(at.day->date() == typed.day);
    CHECK(at.text() == typed.day.toString(Qt::ISODate));
    CHECK(at.next->hasFocus());
}

TEST_CASE("what is no day stays as it was typed, and nothing is done with the day before",
          "[shared]")
{
    const auto typed = GENERATE(values<QString>(
        {u"2022-02-30"_s, u"2022-13-01"_s, u"2022-06"_s, u"30"_s, u"31.12.2022"_s, u"明天"_s}));
    CAPTURE(typed.toStdString());
    TypedDay at;
    at.type(typed);
    for (const auto key : {Qt::Key_Tab, Qt::Key_Return, Qt::Key_Up}) {
        QToolTip::hideText();
        QTest::keyClick(at.day, key);
        CHECK(at.day->hasFocus());
        CHECK(at.text() == typed);
        CHECK(QToolTip::text().contains(typed));
    }
    QTest::keyClick(at.day, Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.confirmed.isNull());

    QTest::keyClick(at.day, Qt::Key_Escape);
    CHECK(at.text() == u"2022-06-20"_s);
    QTest::keyClick(at.day, Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.confirmed == QDate(2022, 6, 20));
}

TEST_CASE("who leaves a field with what is no day is told which day holds", "[shared]")
{
    TypedDay at;
    at.type(u"2022-02-30"_s);
    at.next->setFocus(Qt::MouseFocusReason);
    QCoreApplication::processEvents();
    CHECK(at.text() == u"2022-06-20"_s);
    CHECK(QToolTip::text().contains(u"2022-02-30"_s));
    CHECK(QToolTip::text().contains(u"2022-06-20"_s));
}

TEST_CASE("the arrows go from day to day", "[shared]")
{
    TypedDay at;
    QTest::keyClick(at.day, Qt::Key_Up);
    CHECK(at.day->date() == QDate(2022, 6, 21));
    QTest::keyClick(at.day, Qt::Key_Down);
    QTest::keyClick(at.day, Qt::Key_Down);
    CHECK(at.day->date() == QDate(2022, 6, 19));
}
