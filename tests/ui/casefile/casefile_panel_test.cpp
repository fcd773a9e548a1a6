// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/casefile_panel.h"

#include "core/office/registration.h"
#include "tests/ui/open_workplace.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

struct ShownPanel {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    CaseFilePanel panel{place.workplace, prompts, nullptr};

    ShownPanel()
    {
        const auto reading = readClue({{u"source"_s, u"public"_s},
                                       {u"receivedOn"_s, u"2022-06-20"_s},
                                       {u"entity"_s, u"景德镇青岚陶瓷有限公司"_s},
                                       {u"category"_s, u"other"_s},
                                       {u"respondent"_s, u"区商务局"_s},
                                       {u"facts"_s, u"事实"_s},
                                       {u"claim"_s, u"诉求"_s}},
                                      place.desk().programme, QDate(2022, 6, 20));
        REQUIRE(registerClues(place.desk(), place.workplace.acting(), std::span(&reading.clue, 1)));
        panel.resize(1180, 680);
        panel.show();
        panel.activateWindow();
        QTest::qWait(0);
    }
    QPushButton* act(const QString& id) { return panel.findChild<QPushButton*>(id); }
};

} // namespace

TEST_CASE("a case is opened and annotated with the keyboard alone", "[casefile]")
{
    ShownPanel at;
    auto* number = qobject_cast<QLineEdit*>(at.panel.focusWidget());
    REQUIRE(number); // an empty case file waits for a number
    QTest::keyClicks(number, u"2022-0001"_s);
    QTest::keyClick(number, Qt::Key_Return);
    REQUIRE(at.act(u"annotate"_s));
    CHECK(at.act(u"annotate"_s)->isEnabled());

    QSignalSpy changed(&at.panel, &Screen::recordChanged);
    at.act(u"annotate"_s)->setFocus();
    QTest::keyClick(at.act(u"annotate"_s), Qt::Key_Space);
    auto* text = qobject_cast<QPlainTextEdit*>(at.panel.focusWidget());
    REQUIRE(text);
    QTest::keyClicks(text, u"called the entity"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(0);
    CHECK(changed.size() == 1);
    const auto events = at.place.desk().record.events(CaseNumber(u"2022-0001"_s));
    REQUIRE(events);
    CHECK(events->back().kind == u"annotate");
}

TEST_CASE("the number of a case that was opened is typed over by the next one", "[casefile]")
{
    ShownPanel at;
    auto* number = qobject_cast<QLineEdit*>(at.panel.focusWidget());
    REQUIRE(number);
    QTest::keyClicks(number, u"2022-0001"_s);
    QTest::keyClick(number, Qt::Key_Return);
    CHECK(number->selectedText() == u"2022-0001"_s);
}

TEST_CASE("the keyboard goes from an act's fields to its date and on to its button", "[casefile]")
{
    ShownPanel at;
    at.panel.showCase(CaseNumber(u"2022-0001"_s));
    at.act(u"annotate"_s)->click();
    auto* text = qobject_cast<QPlainTextEdit*>(at.panel.focusWidget());
    REQUIRE(text);
    QTest::keyClicks(text, u"called the entity"_s); // or there is nothing to record
    QTest::keyClick(text, Qt::Key_Tab);
    auto* day = qobject_cast<QDateEdit*>(at.panel.focusWidget());
    REQUIRE(day);
    QTest::keyClick(day, Qt::Key_Tab); // not through its year, month and day of the month
    CHECK(at.panel.focusWidget() == at.act(u"confirm"_s));
}

TEST_CASE("an act that is not possible is shown with its reason", "[casefile]")
{
    ShownPanel at;
    at.panel.showCase(CaseNumber(u"2022-0001"_s));
    auto* settle = at.act(u"settle"_s);
    REQUIRE(settle);
    CHECK_FALSE(settle->isEnabled());
    CHECK_FALSE(settle->toolTip().isEmpty());
}

TEST_CASE("“Dispatch” asks for its own screen", "[casefile]")
{
    ShownPanel at;
    QSignalSpy wanted(&at.panel, &Screen::dispatchWanted);
    at.panel.showCase(CaseNumber(u"2022-0001"_s));
    at.act(u"dispatch"_s)->click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toStringList() == QStringList{u"2022-0001"_s});
}
