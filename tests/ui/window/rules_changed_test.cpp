// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/open_workplace.h"
#include "tests/ui/shared/own_settings.h"
#include "ui/directory/directory_panel.h"
#include "ui/rules/rules_panel.h"
#include "ui/window/main_window.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTest>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

struct AtDirectory {
    tests::OwnSettings settings;
    OpenWorkplace place;
    MainWindow window{place.workplace};

    AtDirectory()
    {
        place.workplace.readRulesAgain = [this] { return place.ledger->readRulesAgain(); };
        window.show();
        window.showScreen(u"directory"_s);
    }
    QTableView* units() { return window.findChild<QTableView*>(u"units"_s); }
    void type(const char* name, const QString& text)
    {
        auto* line = window.findChild<QLineEdit*>(QString::fromLatin1(name));
        REQUIRE(line);
        line->setText(text);
    }
    void press(const char* name)
    {
        auto* screen = window.findChild<QWidget*>(u"units"_s)->parentWidget()->parentWidget();
        QTest::mouseClick(screen->findChild<QPushButton*>(QString::fromLatin1(name)),
                          Qt::LeftButton);
    }
};

} // namespace

TEST_CASE("a draft of the rules that is not adopted outlives a change of the directory", "[window]")
{
    AtDirectory at;
    at.window.showScreen(u"rules"_s);
    const auto rules = [&] { return at.window.findChild<RulesPanel*>(); };
    const auto* before = rules();
    const int count = before->findChild<QTableView*>(u"rules"_s)->model()->rowCount();
    QTest::mouseClick(before->findChild<QPushButton*>(u"add"_s), Qt::LeftButton);
    before->findChild<QLineEdit*>(u"note"_s)->setText(u"待补充"_s);
    at.window.showScreen(u"directory"_s);
    Q_EMIT at.window.findChild<DirectoryPanel*>()->rulesChanged();
    REQUIRE(QTest::qWaitFor([&] { return rules() != before; }));
    at.window.showScreen(u"rules"_s);
    CHECK(rules()->findChild<QTableView*>(u"rules"_s)->model()->rowCount() == count + 1);
    CHECK(rules()->findChild<QLineEdit*>(u"note"_s)->text() == u"待补充"_s);
    CHECK(rules()->findChild<QPushButton*>(u"adopt"_s)->isEnabled());
}

TEST_CASE("after a unit is renamed every screen works with the new one", "[window]")
{
    AtDirectory at;
    REQUIRE(at.units()->model()->rowCount() == 47);
    at.units()->selectRow(0); // 石狮埠街道
    at.press("rename");
    at.type("unitName", u"石狮埠新区办事处"_s);
    at.type("shortName", u"石狮埠新区"_s);
    at.type("unitBasis", u"行政区划调整批复"_s);
    at.press("record");
    REQUIRE(QTest::qWaitFor([&] { return at.units()->model()->rowCount() == 48; }, 10'000));
    CHECK(at.units()->model()->index(1, 1).data().toString() == u"石狮埠新区");
    CHECK_FALSE(at.window.statusBar()->currentMessage().isEmpty());
    const auto* navigation = at.window.findChild<QListWidget*>(u"navigation"_s);
    CHECK(navigation->currentItem()->text() == u"Directory"_s);
    CHECK(at.place.desk().programme.directory.named(u"石狮埠新区"_s, QDate(2022, 6, 20)));
}
