// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/registration.h"
#include "tests/ui/window/at_menus.h"
#include "ui/casefile/casefile_panel.h"
#include "ui/ledger/ledger_panel.h"
#include "ui/shared/act_form.h"
#include "ui/shared/terms_text.h"
#include "ui/window/copied_rows.h"
#include "ui/window/finder_presenter.h"
#include "ui/window/mnemonics.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::tests;
using namespace jiuzhang::ui;

TEST_CASE("no two entries of a menu, and no two menus, have the same key", "[window]")
{
    AtMenus at(GENERATE(Language::English, Language::Chinese));
    at.window->showCase(tests::kSubject.text());
    const auto check = [](const QList<QAction*>& entries) {
        QStringList keys;
        for (const auto* each : entries) {
            if (each->isSeparator() || !each->isVisible() || !each->isEnabled())
                continue;
            CAPTURE(each->text().toStdString());
            CHECK_FALSE(keyOf(each).isEmpty());
            CHECK_FALSE(keys.contains(keyOf(each)));
            keys += keyOf(each);
        }
    };
    check(at.window->menuBar()->actions());
    for (int each = File; each <= Help; ++each)
        check(at.shown(each)->actions());
}

TEST_CASE("no two entries of all menus have the same shortcut", "[window]")
{
    AtMenus at;
    QStringList taken;
    for (int each = File; each <= Help; ++each) {
        for (const auto* entry : at.menu(each)->actions()) {
            for (const auto& keys : entry->shortcuts()) {
                CAPTURE(entry->text().toStdString());
                CHECK_FALSE(taken.contains(keys.toString()));
                taken += keys.toString();
            }
        }
    }
    CHECK(taken.size() >= 20);
}

TEST_CASE("the menu of a case has the acts that it takes now, and each begins there", "[window]")
{
    AtMenus at;
    at.window->showCase(tests::kSubject.text());
    const auto* menu = at.shown(Cases);
    auto* annotate = AtMenus::entry(menu, u"Annotate"_s);
    REQUIRE(annotate);
    CHECK_FALSE(AtMenus::entry(menu, u"Settle"_s)); // it was not even dispatched
    annotate->trigger();
    const auto* form = at.window->findChild<ActForm*>();
    REQUIRE(form);
    CHECK(form->row().act == Act::Annotate);
    CHECK(form->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("of a case chosen in the ledger an act begins in its case file", "[window]")
{
    AtMenus at;
    at.window->showScreen(u"ledger"_s);
    auto* table = at.window->findChild<LedgerPanel*>()->findChild<QTableView*>();
    table->selectRow(1);
    auto* annotate = AtMenus::entry(at.shown(Cases), u"Annotate"_s);
    REQUIRE(annotate);
    annotate->trigger();
    CHECK(at.inFront() == u"casefile"_s);
    CHECK(at.window->findChild<ActForm*>());
    SECTION("and Alt+Up goes to the case above it in the list, only when it was opened from there")
    {
        at.window->showScreen(u"ledger"_s);
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_Return);
        REQUIRE(at.inFront() == u"casefile"_s);
        AtMenus::entry(at.menu(Go), u"Previous case"_s)->trigger();
        const auto& screen = *at.window->findChild<CaseFilePanel*>();
        CHECK(screen.chosenCases() == QStringList{tests::kSubject.text()});
    }
}

TEST_CASE("of several cases only what can be done together is offered", "[window]")
{
    AtMenus at;
    at.window->showScreen(u"ledger"_s);
    at.window->findChild<LedgerPanel*>()->findChild<QTableView*>()->selectAll();
    const auto* menu = at.shown(Cases);
    CHECK(AtMenus::entry(menu, u"Annotate"_s));
    CHECK_FALSE(AtMenus::entry(menu, u"Merge"_s)); // each has another root
    auto* dispatch = AtMenus::entry(menu, u"Dispatch"_s);
    REQUIRE(dispatch);
    dispatch->trigger();
    CHECK(at.inFront() == u"dispatch"_s);
}

TEST_CASE("an act is done to all cases that are chosen in the ledger, without a mouse", "[window]")
{
    AtMenus at;
    at.window->showScreen(u"ledger"_s);
    auto& ledger = *at.window->findChild<LedgerPanel*>();
    ledger.findChild<QTableView*>()->selectAll();
    const auto chosen = ledger.chosenCases();
    REQUIRE(chosen.size() > 1);
    AtMenus::entry(at.shown(Cases), u"Annotate"_s)->trigger();
    auto* form = ledger.findChild<ActForm*>();
    REQUIRE(form);
    CHECK(form->isAncestorOf(QApplication::focusWidget()));
    form->fill({{u"text"_s, u"已逐家电话核对"_s}}, at.place.desk().workingDate);
    Q_EMIT form->edited();
    Q_EMIT form->confirmed();
    QTest::qWait(0);
    for (const auto& number : chosen)
        CHECK(at.place.desk().record.events(CaseNumber(number))->back().kind == u"annotate"_s);
    CHECK(ledger.isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("what the screen in front has not, the menus have not", "[window]")
{
    AtMenus at;
    at.window->showScreen(u"ledger"_s);
    CHECK(AtMenus::entry(at.menu(File), u"Export"_s)->isVisible());
    CHECK(AtMenus::entry(at.menu(File), u"Print"_s)->isVisible());
    at.window->showCase(tests::kSubject.text());
    CHECK_FALSE(AtMenus::entry(at.menu(File), u"Export"_s)->isVisible());
    CHECK(AtMenus::entry(at.menu(File), u"Print"_s)->isVisible());
    CHECK(AtMenus::entry(at.menu(Edit), u"Correct"_s)->isVisible());
    at.window->showScreen(u"people"_s);
    CHECK_FALSE(AtMenus::entry(at.menu(Edit), u"Correct"_s)->isVisible());
    CHECK_FALSE(AtMenus::entry(at.menu(File), u"Print"_s)->isVisible());
}

TEST_CASE("back and forward go the way that was gone, with the case", "[window]")
{
    AtMenus at;
    at.window->showScreen(u"ledger"_s);
    at.window->showCase(tests::kSubject.text());
    at.window->showCase(tests::kOther.text());
    at.window->showScreen(u"rules"_s);
    const auto& file = *at.window->findChild<CaseFilePanel*>();
    auto* back = AtMenus::entry(at.menu(Go), u"Backwards"_s);
    auto* forward = AtMenus::entry(at.menu(Go), u"Forwards"_s);
    CHECK_FALSE(forward->isEnabled());
    back->trigger();
    CHECK(file.chosenCases() == QStringList{tests::kOther.text()});
    back->trigger();
    CHECK(file.chosenCases() == QStringList{tests::kSubject.text()});
    back->trigger();
    CHECK(at.inFront() == u"ledger"_s);
    forward->trigger();
    forward->trigger();
    CHECK(at.inFront() == u"casefile"_s);
    CHECK(file.chosenCases() == QStringList{tests::kOther.text()});
    at.window->showScreen(u"today"_s);
    CHECK_FALSE(forward->isEnabled()); // another way was gone
}

TEST_CASE("the tools lead to their pages", "[window]")
{
    AtMenus at;
    AtMenus::entry(at.menu(Tools), u"Calendar"_s)->trigger();
    CHECK(at.inFront() == u"directory"_s);
    CHECK(at.window->findChild<QWidget*>(u"calendar"_s)->isVisible());
    AtMenus::entry(at.menu(Tools), u"Texts"_s)->trigger();
    CHECK(at.inFront() == u"papers"_s);
    CHECK(at.window->findChild<QWidget*>(u"wording"_s)->isVisible());
}

TEST_CASE("Ctrl+C in a list copies the chosen rows with their heads, as a table", "[window]")
{
    AtMenus at;
    at.window->showScreen(u"ledger"_s);
    auto* table = at.window->findChild<LedgerPanel*>()->findChild<QTableView*>();
    table->setFocus();
    table->selectRow(1);
    AtMenus::entry(at.menu(Edit), u"Copy"_s)->trigger();
    const auto* copied = QApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].contains(tests::kOther.text()));
    CHECK(lines[0].count(u'\t') == lines[1].count(u'\t'));
    CHECK(copied->html().contains(u"<td>%1</td>"_s.arg(tests::kOther.text())));
}

TEST_CASE("rows are copied in the order and the columns that are seen", "[window]")
{
    QStandardItemModel model(2, 3);
    model.setHorizontalHeaderLabels({u"编号"_s, u"名称"_s, u"金额"_s});
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 3; ++column)
            model.setItem(row, column, new QStandardItem(u"%1-%2"_s.arg(row).arg(column)));
    model.item(0, 1)->setText(u"甲\n“乙” <丙>"_s);
    QTableView table;
    table.setModel(&model);
    table.setSelectionBehavior(QTableView::SelectRows);
    table.horizontalHeader()->moveSection(2, 0);
    table.setColumnHidden(0, true);
    table.selectAll();
    const std::unique_ptr<QMimeData> copied(copiedRows(table));
    CHECK(copied->text() == u"金额\t名称\n0-2\t\"甲\n“乙” <丙>\"\n1-2\t1-1\n"_s);
    CHECK(copied->html() == u"<table><tr><th>金额</th><th>名称</th></tr><tr><td>0-2</td><td>"
                            u"甲<br>“乙” &lt;丙&gt;</td></tr><tr><td>1-2</td><td>1-1</td></tr>"
                            u"</table>"_s);
}

TEST_CASE("an entry shows its key in its text, or behind it", "[window]")
{
    CHECK(withKey(u"Send"_s, u'E') == u"S&end"_s);
    CHECK(withKey(u"签收"_s, u'Q') == u"签收(&Q)"_s);
    CHECK(withKey(u"甲&乙"_s, u'1') == u"甲&&乙(&1)"_s);
    CHECK(withKey(u"R&D"_s, u'D') == u"R&&&D"_s);
}

TEST_CASE("an act has its own key, whatever the case, in menu, case file, finder and list of keys",
          "[window]")
{
    AtMenus at(GENERATE(Language::English, Language::Chinese));
    const QString cases = keyOf(at.window->menuBar()->actions()[Cases]); // "Alt+C"
    const auto check = [&](Act act, const QString& key) {
        const QString word = actText(QString::fromUtf16(rowOf(act).id));
        const QString pressed = cases + u' ' + key;
        CAPTURE(word.toStdString());
        auto entries = at.shown(Cases)->actions();
        entries.removeIf([&](const QAction* entry) {
            return !QString(entry->text()).remove(u'&').contains(word, Qt::CaseInsensitive);
        });
        REQUIRE_FALSE(entries.isEmpty());
        CHECK(keyOf(entries.front()) == u"Alt+"_s + key);
        const auto* button = at.window->findChild<CaseFilePanel*>()->findChild<QPushButton*>(
            QString::fromUtf16(rowOf(act).id));
        CHECK(button->toolTip() == pressed);
        FinderPresenter finder(at.place.workplace, tests::kSubject.text());
        const auto found = finder.find(word);
        const auto told = std::ranges::find(found, Found::Kind::Act, &Found::kind);
        REQUIRE(told != found.end());
        CHECK(told->detail.contains(pressed));
    };
    at.window->showCase(tests::kSubject.text()); // registered
    check(Act::Annotate, u"A"_s);
    check(Act::Decline, u"B"_s);
    check(Act::Dispatch, u"Z"_s);
    at.does(u"dispatch"_s);
    at.window->showCase(tests::kSubject.text());
    at.window->findChild<CaseFilePanel*>()->refresh();
    check(Act::Annotate, u"A"_s);
    check(Act::SignFor, u"Q"_s);
}

TEST_CASE("a ledger opens where it was left, with the case", "[window]")
{
    AtMenus at;
    at.window->showCase(tests::kOther.text());
    at.window->close();
    at.window.emplace(at.place.workplace);
    CHECK(at.inFront() == u"casefile"_s);
    CHECK(at.window->findChild<CaseFilePanel*>()->chosenCases() ==
          QStringList{tests::kOther.text()});
}
