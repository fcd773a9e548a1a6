// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/open_workplace.h"
#include "tests/ui/shared/bare_desk.h"
#include "tests/ui/shared/own_settings.h"
#include "ui/window/desk_bar.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

struct Bar {
    tests::OwnSettings settings;
    AnsweringPrompts prompts;
    tests::BareDesk bare;
    Workplace workplace{bare.desk, {}, u"/srv/ledgers/珠山2022.jz"_s, {}, u"经办人01"_s};

    // Chooses in the list behind the button.
    static void choose(DeskBar& bar, const QString& text)
    {
        auto* menu = bar.findChild<QPushButton*>(u"operator"_s)->menu();
        Q_EMIT menu->aboutToShow();
        for (auto* action : menu->actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        FAIL("not offered: " << text.toStdString());
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
    const DeskBar bar(at.workplace, at.prompts, nullptr);
    const auto* name = bar.findChild<QLabel*>(u"ledgerName"_s);
    CHECK(name->text().contains(u"珠山2022"_s));
    CHECK_FALSE(name->text().contains(u'/'));
    CHECK(name->toolTip() == u"/srv/ledgers/珠山2022.jz"_s);
}

TEST_CASE("a ledger in a cloud's folder is told as lying there, with what to do", "[window]")
{
    Bar at;
    at.workplace.ledgerPath = u"/srv/坚果云/珠山2022.jz"_s;
    const DeskBar bar(at.workplace, at.prompts, nullptr);
    const auto* name = bar.findChild<QLabel*>(u"ledgerName"_s);
    CHECK(name->text().endsWith(u"in a cloud folder"_s));
    CHECK(name->toolTip().contains(u"Keep the ledger elsewhere"_s));
}

TEST_CASE("a working date that is not today is said in words", "[window]")
{
    Bar at;
    CHECK(Bar::date(DeskBar(at.workplace, at.prompts, nullptr)).startsWith(u"Today 2022-06-20"_s));
    at.bare.desk.today = QDate(2026, 11, 23);
    CHECK(Bar::date(DeskBar(at.workplace, at.prompts, nullptr)).contains(u"(not today)"_s));
}

TEST_CASE("whoever is added acts from then on, and is offered again", "[window]")
{
    Bar at;
    DeskBar bar(at.workplace, at.prompts, nullptr);
    at.prompts.line = u"Clerk  02"_s;
    Bar::choose(bar, u"&Add a name…"_s);
    CHECK(at.workplace.operatorName == u"Clerk 02"_s);
    CHECK(knownOperators() == QStringList{u"Clerk 02"_s});

    Workplace other = at.workplace;
    other.operatorName = u"经办人01"_s;
    DeskBar next(other, at.prompts, nullptr);
    Bar::choose(next, u"Clerk 02"_s);
    CHECK(other.operatorName == u"Clerk 02"_s);
}

TEST_CASE("nobody is no operator", "[window]")
{
    Bar at;
    at.prompts.line = GENERATE(std::optional<QString>(), std::optional(u"  "_s));
    DeskBar bar(at.workplace, at.prompts, nullptr);
    Bar::choose(bar, u"&Add a name…"_s);
    CHECK(at.workplace.operatorName == u"经办人01"_s);
    CHECK(knownOperators().isEmpty());
    CHECK(bar.findChild<QPushButton*>()->text().contains(u"经办人01"_s));
}

TEST_CASE("a name with & is shown as it is", "[window]")
{
    Bar at;
    at.workplace.operatorName = u"甲&乙"_s;
    DeskBar bar(at.workplace, at.prompts, nullptr);
    CHECK(bar.findChild<QPushButton*>()->text().endsWith(u"甲&&乙"_s));
}

TEST_CASE("where people are listed, one who is there is chosen, and no name is typed", "[window]")
{
    Bar at;
    People& people = at.bare.programme.people;
    const QDate april(2022, 4, 1);
    people.set({.number = 1, .name = u"负责人01"_s, .from = april, .roles = kEveryRole}, 3);
    people.set({.number = 2,
                .name = u"离岗人01"_s,
                .from = april,
                .to = QDate(2022, 5, 31),
                .roles = kEveryRole},
               4);
    DeskBar bar(at.workplace, at.prompts, nullptr);
    const auto* button = bar.findChild<QPushButton*>(u"operator"_s);
    CHECK(button->text().endsWith(u"choose who you are"_s)); // 经办人01 is not on the list
    Q_EMIT button->menu()->aboutToShow();
    REQUIRE(button->menu()->actions().size() == 1);
    button->menu()->actions().front()->trigger();
    CHECK(at.workplace.operatorName == u"负责人01"_s);
    CHECK(likelyOperator(at.bare.desk, u"经办人09"_s) == u"负责人01"_s);
}
