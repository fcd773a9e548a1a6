// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/casefile/open_case.h"
#include "ui/casefile/casefile_panel.h"
#include "ui/casefile/chronicle_view.h"
#include "ui/shared/act_form.h"
#include "ui/shared/mending_form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTextBrowser>

using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

// A case that was signed for, on the screen.
struct ShownCase : OpenCase {
    ShownCase()
    {
        dispatch();
        presenter.show(number);
        perform(u"sign-for", {{u"by"_s, u"联系人02"_s}});
        panel.resize(1180, 680);
        panel.show();
        panel.activateWindow();
        panel.showCase(number);
        QTest::qWait(0);
    }
    CaseFilePanel panel{place.workplace, prompts, nullptr};
    ChronicleView* chronicle = panel.findChild<ChronicleView*>();
    QTextBrowser* sheet = panel.findChild<QTextBrowser*>();

    [[nodiscard]] MendingForm* form() const { return panel.findChild<MendingForm*>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(panel.focusWidget(), key, with);
        QTest::qWait(0);
    }
    void choose(const QString& kind)
    {
        const auto lines = static_cast<ChronicleModel*>(chronicle->model());
        chronicle->setFocus();
        chronicle->setCurrentIndex(lines->lineOf(entry(kind)));
    }
    void explain() // in the field for it
    {
        auto* reason = form()->findChild<QPlainTextEdit*>(u"reason"_s);
        reason->setFocus();
        QTest::keyClicks(reason, u"typed wrongly"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    // Those that stand on the panel, in part or whole, and cannot be seen whole.
    [[nodiscard]] QStringList buttonsOutOfSight() const
    {
        QStringList hidden;
        for (const auto* button : panel.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->visibleRegion().boundingRect() != button->rect())
                hidden += button->text();
        }
        return hidden;
    }
    [[nodiscard]] std::int64_t current() const
    {
        const auto lines = static_cast<ChronicleModel*>(chronicle->model());
        return lines->line(chronicle->currentIndex()).entry;
    }
};

} // namespace

TEST_CASE("F2 corrects the current line of the chronicle, and the keyboard comes back to it",
          "[casefile]")
{
    ShownCase at;
    at.choose(u"sign-for"_s);
    at.press(Qt::Key_F2);
    REQUIRE(at.form());
    CHECK(at.form()->isAncestorOf(at.panel.focusWidget()));
    auto* by = at.form()->findChild<QLineEdit*>(u"by"_s);
    REQUIRE(by);
    CHECK(by->selectedText() == u"联系人02"_s); // what is typed takes its place
    by->setFocus();
    QTest::keyClicks(by, u"03"_s);
    at.explain();
    CHECK_FALSE(at.form());
    CHECK(at.subject().legs[0].signedBy == u"03"_s);
    CHECK(at.panel.focusWidget() == at.chronicle);
    CHECK(at.current() == at.entry(u"sign-for"_s));
}

TEST_CASE("Delete withdraws the current line", "[casefile]")
{
    ShownCase at;
    at.choose(u"sign-for"_s);
    at.press(Qt::Key_Delete);
    REQUIRE(at.form());
    CHECK(at.form()->row().act == Act::Withdraw);
    at.explain();
    CHECK(at.subject().state == State::Dispatched);
    CHECK(at.panel.focusWidget() == at.chronicle);
}

TEST_CASE("a link beside a field corrects it, and Escape leaves it as it is", "[casefile]")
{
    ShownCase at;
    CHECK(at.sheet->toHtml().contains(u"href=\"0/entity\""_s));
    at.sheet->setFocus();
    Q_EMIT at.sheet->anchorClicked(QUrl(u"0/entity"_s));
    REQUIRE(at.form());
    auto* entity = qobject_cast<QLineEdit*>(at.panel.focusWidget());
    REQUIRE(entity); // at once in the editor, what is wrong selected
    CHECK(entity->selectedText() == u"景德镇青岚陶瓷有限公司"_s);
    QTest::keyClicks(entity, u"x"_s);
    at.press(Qt::Key_Escape);
    CHECK_FALSE(at.form());
    CHECK(at.panel.focusWidget() == at.sheet);
    CHECK(at.subject().clue.entity == u"景德镇青岚陶瓷有限公司"_s);
}

TEST_CASE("Shift+F2 lists the fields, one that may change is corrected or changed", "[casefile]")
{
    ShownCase at;
    at.choose(u"sign-for"_s);
    at.press(Qt::Key_F2, Qt::ShiftModifier);
    REQUIRE(at.form());
    auto* field = qobject_cast<QComboBox*>(at.panel.focusWidget());
    REQUIRE(field);
    auto* changed = at.form()->findChild<QRadioButton*>(u"changed"_s);
    field->setCurrentIndex(field->findData(u"creditCode"_s));
    CHECK_FALSE(changed->isVisible());
    field->setCurrentIndex(field->findData(u"contact"_s));
    CHECK(changed->isVisible());
    changed->click();
    CHECK(at.form()->row().act == Act::Change);
    at.press(Qt::Key_Escape);
    CHECK(at.panel.focusWidget() == at.chronicle);
}

TEST_CASE("every button is in sight on 1366 by 768, also at 150 %, whatever form is open",
          "[casefile]")
{
    // What menus, bar, navigation and status line leave of the screen, in logical pixels.
    const auto room = GENERATE(QSize(1200, 640), QSize(745, 400));
    CAPTURE(room.width());
    ShownCase at;
    at.panel.resize(room);
    QTest::qWait(50);
    CAPTURE(at.panel.minimumSizeHint().width(), at.panel.minimumSizeHint().height());
    CHECK(at.panel.size() == room);
    CHECK(at.buttonsOutOfSight() == QStringList());
    for (const auto& row : allActs()) {
        const auto act = QString::fromUtf16(row.id);
        auto* button = at.panel.findChild<QPushButton*>(act);
        if (row.ofItsOwn || !button || !button->isEnabled())
            continue;
        CAPTURE(act.toStdString());
        button->setFocus();
        at.press(Qt::Key_Space);
        QTest::qWait(50);
        CHECK(at.panel.findChild<QPushButton*>(u"confirm"_s)->isVisible());
        CHECK(at.panel.size() == room);
        CHECK(at.buttonsOutOfSight() == QStringList());
        at.press(Qt::Key_Escape);
        CHECK(at.panel.focusWidget() == button); // back where it came from
    }
    at.press(Qt::Key_F2, Qt::ShiftModifier);
    auto* field = at.form()->findChild<QComboBox*>(u"field"_s);
    for (int each = 0; each < field->count(); ++each) {
        field->setCurrentIndex(each);
        QTest::qWait(50);
        CAPTURE(field->currentText().toStdString());
        CHECK(at.buttonsOutOfSight() == QStringList());
    }
}

TEST_CASE("what was typed into a form fills it again", "[casefile]")
{
    ShownCase at;
    const QDate on(2022, 6, 19);
    SECTION("of an act")
    {
        at.panel.findChild<QPushButton*>(u"verify"_s)->click();
        const auto* form = at.panel.findChild<ActForm*>();
        const ActValues typed{{u"finding"_s, u"属实\n双方无异议"_s}, {u"track"_s, u"explain"_s}};
        at.panel.findChild<ActForm*>()->fill(typed, on);
        CHECK(form->values() == typed);
        CHECK(form->day() == on);
    }
    SECTION("of a correction")
    {
        at.press(Qt::Key_F2, Qt::ShiftModifier);
        const ActValues typed{
            {u"field"_s, u"disputed"_s}, {u"value"_s, u"约80"_s}, {u"reason"_s, u"多录"_s}};
        at.form()->fill(typed, on);
        CHECK(at.form()->values() == typed);
        CHECK(at.form()->day() == on);
    }
}

TEST_CASE("Escape asks before what was typed is lost", "[casefile]")
{
    ShownCase at;
    at.panel.findChild<QPushButton*>(u"annotate"_s)->click();
    auto* text = at.panel.findChild<QPlainTextEdit*>(u"text"_s);
    at.prompts.yes = false;
    QTest::keyClicks(text, u"called the entity"_s);
    at.press(Qt::Key_Escape);
    REQUIRE(at.panel.findChild<QPlainTextEdit*>(u"text"_s) == text);
    CHECK(text->toPlainText() == u"called the entity"_s);
    at.prompts.yes = true;
    at.press(Qt::Key_Escape);
    CHECK_FALSE(at.panel.findChild<QPlainTextEdit*>(u"text"_s));
}
