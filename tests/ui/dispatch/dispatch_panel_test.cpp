// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/dispatch_panel.h"

#include "tests/ui/registered_clues.h"
#include "tests/ui/shielded_cases.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

struct ShownDispatch {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    DispatchPanel panel{place.workplace, prompts, nullptr};

    void refresh()
    {
        panel.resize(1180, 640);
        panel.show();
        panel.refresh();
    }
    QPushButton* button(const char* name)
    {
        return panel.findChild<QPushButton*>(QLatin1String(name));
    }
    QListWidget* copies() { return panel.findChild<QListWidget*>(u"copies"_s); }
};

} // namespace

TEST_CASE("a case is sent with the keyboard, and its letters saved", "[dispatch]")
{
    ShownDispatch at;
    registerClue(at.place, u"景德镇青岚陶瓷有限公司"_s);
    at.refresh();
    CHECK_FALSE(at.button("send")->isEnabled());
    CHECK_FALSE(at.button("send")->toolTip().isEmpty()); // why not

    at.copies()->setFocus();
    at.copies()->setCurrentRow(0);
    QTest::keyClick(at.copies(), Qt::Key_Space);
    REQUIRE(at.button("send")->isEnabled());
    QSignalSpy changed(&at.panel, &Screen::recordChanged);
    QTest::keyClick(at.button("send"), Qt::Key_Space);
    CHECK(changed.size() == 1);
    REQUIRE(at.button("save")->isVisible());

    at.prompts.file = at.place.folder.filePath(u"函.pdf"_s);
    QTest::keyClick(at.button("save"), Qt::Key_Space);
    QFile saved(*at.prompts.file);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.read(5) == "%PDF-");
}

TEST_CASE("nothing to send leaves no button that could be pressed", "[dispatch]")
{
    ShownDispatch at;
    at.refresh();
    CHECK_FALSE(at.button("send")->isEnabled());
    CHECK_FALSE(at.button("preview")->isEnabled());
    CHECK_FALSE(at.button("sendChecked")->isEnabled());
}

TEST_CASE("what the letters mask is shown before they are sent, and they wait for the answer",
          "[dispatch]")
{
    ShownDispatch at;
    registerShielded(at.place);
    at.refresh();
    REQUIRE(at.button("send")->isEnabled());
    at.prompts.yes = false;
    QSignalSpy changed(&at.panel, &Screen::recordChanged);
    at.button("send")->click();
    REQUIRE(at.prompts.confirmed.size() == 1);
    CHECK(at.prompts.confirmed.front().contains(u"欧阳婧"_s)); // who sends it may see it
    CHECK(changed.isEmpty());
    CHECK(at.place.desk().record.load(CaseNumber(u"2022-0001"_s))->state == State::Registered);
    at.prompts.yes = true;
    at.button("send")->click();
    CHECK(changed.size() == 1);
}

TEST_CASE("letters that tell somebody who is shielded are saved and printed for a reason alone",
          "[dispatch]")
{
    ShownDispatch at;
    registerClue(at.place, u"景德镇鑫翯五金经营部"_s, u"lead-only"_s); // as the lead may know
    at.refresh();
    at.copies()->setCurrentRow(0);
    QTest::keyClick(at.copies(), Qt::Key_Space);
    at.button("send")->click();
    REQUIRE(at.button("save")->isVisible());
    at.prompts.file = at.place.folder.filePath(u"函.pdf"_s);
    at.button("save")->click();
    at.button("print")->click(); // no dialog of a printer comes
    CHECK_FALSE(QFile::exists(*at.prompts.file));
    CHECK(whyToldInClear(at.place).isEmpty());
    at.prompts.line = u"送签收"_s;
    at.button("save")->click();
    CHECK(QFile::exists(*at.prompts.file));
    CHECK(whyToldInClear(at.place) == QStringList{u"送签收"_s});
}
