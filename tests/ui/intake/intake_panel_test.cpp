// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_panel.h"

#include "tests/ui/open_workplace.h"
#include "ui/intake/clue_form.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ShownPanel {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    IntakePanel panel{place.workplace, prompts, nullptr};
    ClueForm* form = panel.findChild<ClueForm*>();

    ShownPanel()
    {
        panel.resize(1180, 680);
        panel.show();
        panel.activateWindow();
        QTest::qWait(0);
    }
    QWidget* editor(const char16_t* key) const
    {
        return form->field(QString::fromUtf16(key))->firstEditor();
    }
};

} // namespace

TEST_CASE("Tab walks through the form in the order of 附件2", "[intake]")
{
    ShownPanel at;
    const auto [from, to] = GENERATE(
        values<std::pair<const char16_t*, const char16_t*>>({{u"source", u"receivedOn"},
                                                             {u"receivedOn", u"entity"},
                                                             {u"entity", u"creditCode"},
                                                             {u"respondent", u"locality"},
                                                             {u"basisTitle", u"basisNumber"},
                                                             {u"disputed", u"contested"},
                                                             {u"contested", u"facts"},
                                                             {u"facts", u"claim"}}));
    at.editor(from)->setFocus();
    QTest::keyClick(at.editor(from), Qt::Key_Tab);
    CHECK(at.panel.focusWidget() == at.editor(to));
}

TEST_CASE("a clue is registered with the keyboard alone and its case offered", "[intake]")
{
    ShownPanel at;
    QSignalSpy wanted(&at.panel, &Screen::caseWanted);
    QSignalSpy changed(&at.panel, &Screen::recordChanged);
    at.form->field(u"source"_s)->setText(u"public"_s);
    at.form->field(u"category"_s)->setText(u"payment-arrears"_s);
    at.editor(u"entity")->setFocus();
    QTest::keyClicks(at.editor(u"entity"), u"ABC"_s);
    at.form->field(u"respondent"_s)->setText(u"区商务局"_s);
    at.form->field(u"facts"_s)->setText(u"至今未付"_s);
    at.form->field(u"claim"_s)->setText(u"支付余款"_s);
    QTest::keyClick(at.editor(u"entity"), Qt::Key_S, Qt::ControlModifier);
    CHECK(changed.size() == 1);
    CHECK(at.form->field(u"entity"_s)->text().isEmpty());
    for (auto* button : at.panel.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().contains(u"2022-0001"_s))
            button->click();
    }
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front() == u"2022-0001"_s);
}

TEST_CASE("Ctrl+V of a table row fills the form, of a text only its field", "[intake]")
{
    ShownPanel at;
    auto* entity = qobject_cast<QLineEdit*>(at.editor(u"entity"));
    entity->setFocus();
    QGuiApplication::clipboard()->setText(u"某厂"_s);
    QTest::keyClick(entity, Qt::Key_V, Qt::ControlModifier);
    CHECK(entity->text() == u"某厂");
    CHECK(at.form->field(u"facts"_s)->text().isEmpty());

    QGuiApplication::clipboard()->setText(
        u"企业名称\t问题类型\t被反映单位\t基本情况\n另一厂\t其他情形\t区商务局\t至今未付\n"_s);
    QTest::keyClick(entity, Qt::Key_V, Qt::ControlModifier);
    CHECK(entity->text() == u"另一厂");
    CHECK(at.form->field(u"facts"_s)->text() == u"至今未付");
}

TEST_CASE("Ctrl+V of a letter fills the form, and Ctrl+Z takes it back", "[intake]")
{
    ShownPanel at;
    auto* entity = qobject_cast<QLineEdit*>(at.editor(u"entity"));
    entity->setFocus();
    QGuiApplication::clipboard()->setText(
        u"我公司是景德镇青岚陶瓷有限公司。\n区商务局拖欠货款3万元。\n请求支付。\n"_s);
    QTest::keyClick(entity, Qt::Key_V, Qt::ControlModifier);
    CHECK(entity->text() == u"景德镇青岚陶瓷有限公司");
    CHECK(at.form->field(u"claim"_s)->text() == u"请求支付。");
    QTest::keyClick(entity, Qt::Key_Z, Qt::ControlModifier);
    CHECK(entity->text().isEmpty());
    CHECK(at.form->field(u"claim"_s)->text().isEmpty());

    // In paragraphs that somebody writes it is a text.
    at.form->field(u"facts"_s)->setText(u"经过如下："_s);
    QTest::keyClick(at.editor(u"facts"), Qt::Key_V, Qt::ControlModifier);
    CHECK(at.form->field(u"facts"_s)->text().contains(u"区商务局拖欠"_s));
    CHECK(entity->text().isEmpty());
}

TEST_CASE("hiding the screen keeps what was typed as a draft", "[intake]")
{
    ShownPanel at;
    at.form->field(u"entity"_s)->setText(u"某厂"_s);
    at.panel.hide();
    const auto drafts = at.place.desk().drafts.drafts();
    REQUIRE(drafts);
    CHECK(drafts->size() == 1);
}

TEST_CASE("while one types, nothing moves under the fingers", "[intake]")
{
    ShownPanel at;
    at.panel.resize(1180, 420); // a small window: the form is scrolled
    QTest::qWait(1);
    const auto place = [&](const char16_t* key) {
        QCoreApplication::processEvents();
        return at.editor(key)->mapTo(&at.panel, QPoint()).y();
    };
    SECTION("as what is read of an amount stands beside it")
    {
        at.editor(u"disputed")->setFocus(); // the form leads there
        const int before = place(u"contested");
        QTest::keyClicks(at.editor(u"disputed"), u"86.5"_s);
        CHECK(place(u"contested") == before);
    }
    SECTION("though a mistake is told above")
    {
        QTest::keyClicks(at.editor(u"creditCode"), u"91"_s);
        at.editor(u"phone")->setFocus(); // a note comes below the code
        const int before = place(u"phone");
        at.form->showNotes({});
        at.editor(u"creditCode")->setFocus();
        at.editor(u"phone")->setFocus();
        REQUIRE(at.form->field(u"creditCode"_s)->findChild<QLabel*>()->isVisible());
        CHECK(place(u"phone") == before);
    }
}
