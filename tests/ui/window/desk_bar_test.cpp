// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/shared/bare_desk.h"
#include "tests/ui/shared/own_settings.h"
#include "ui/window/desk_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

struct Bar {
    tests::OwnSettings settings;
    tests::BareDesk bare;
    Workplace workplace{bare.desk, {}, u"/srv/ledgers/珠山2022.jz"_s, {}, u"经办人01"_s};

    static void write(DeskBar& bar, const QString& name)
    {
        auto* box = bar.findChild<QComboBox*>();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), name);
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    }
    static QString date(const DeskBar& bar)
    {
        return bar.findChild<QLabel*>(u"workingDate"_s)->text();
    }
};

} // namespace

TEST_CASE("the bar says which ledger is open, by its name and not its path", "[window]")
{
    Bar at;
    const DeskBar bar(at.workplace, nullptr);
    const auto* name = bar.findChild<QLabel*>(u"ledgerName"_s);
    CHECK(name->text().contains(u"珠山2022"_s));
    CHECK_FALSE(name->text().contains(u'/'));
    CHECK(name->toolTip() == u"/srv/ledgers/珠山2022.jz"_s);
}

TEST_CASE("a working date that is not today is said in words", "[window]")
{
    Bar at;
    CHECK(Bar::date(DeskBar(at.workplace, nullptr)).startsWith(u"Today 2022-06-20"_s));
    at.bare.desk.today = QDate(2026, 11, 23);
    CHECK(Bar::date(DeskBar(at.workplace, nullptr)).contains(u"(not today)"_s));
}

TEST_CASE("whoever is at the desk acts from then on, and is offered again", "[window]")
{
    Bar at;
    DeskBar bar(at.workplace, nullptr);
    Bar::write(bar, u"Clerk  02"_s);
    CHECK(at.workplace.operatorName == u"Clerk 02"_s);
    const DeskBar next(at.workplace, nullptr);
    CHECK(next.findChild<QComboBox*>()->findText(u"Clerk 02"_s) >= 0);
}

TEST_CASE("nobody is no operator", "[window]")
{
    Bar at;
    DeskBar bar(at.workplace, nullptr);
    Bar::write(bar, u" "_s);
    CHECK(at.workplace.operatorName == u"经办人01"_s);
    CHECK(bar.findChild<QComboBox*>()->currentText() == u"经办人01"_s);
}
