// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/registration.h"
#include "tests/ui/acted_case.h"
#include "tests/ui/shared/own_settings.h"
#include "ui/casefile/act_form.h"
#include "ui/casefile/casefile_panel.h"
#include "ui/ledger/ledger_panel.h"
#include "ui/shared/shades.h"
#include "ui/window/copied_rows.h"
#include "ui/window/main_window.h"
#include "ui/window/mnemonics.h"
#include "ui/window/places.h"
#include "ui/window/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

struct AtMenus : tests::ActedCase {
    tests::OwnSettings settings;
    std::optional<MainWindow> window;

    explicit AtMenus(Language language = Language::English)
    {
        installLanguage(*QCoreApplication::instance(), language);
        window.emplace(place.workplace);
        window->show();
        REQUIRE(QTest::qWaitForWindowActive(&*window));
    }
    ~AtMenus() { installLanguage(*QCoreApplication::instance(), Language::English); }
    Q_DISABLE_COPY_MOVE(AtMenus)

    [[nodiscard]] QMenu* menu(int at) const { return window->menuBar()->actions()[at]->menu(); }
    [[nodiscard]] QMenu* shown(int at) const
    {
        auto* opened = menu(at);
        Q_EMIT opened->aboutToShow();
        return opened;
    }
    [[nodiscard]] static QAction* entry(const QMenu* menu, const QString& begins)
    {
        for (auto* each : menu->actions()) {
            if (QString(each->text()).remove(u'&').startsWith(begins, Qt::CaseInsensitive))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QString inFront() const
    {
        const auto* screens = window->findChild<QStackedWidget*>(u"screens"_s);
        return placeNames()[screens->currentIndex()];
    }
};

enum Menu { File, Edit, Cases, Go, View, Tools, Help };

QString keyOf(const QAction* entry)
{
    return QKeySequence::mnemonic(entry->text()).toString();
}

} // namespace

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
    CHECK_FALSE(AtMenus::entry(menu, u"Annotate"_s));
    auto* dispatch = AtMenus::entry(menu, u"Dispatch"_s);
    REQUIRE(dispatch);
    dispatch->trigger();
    CHECK(at.inFront() == u"dispatch"_s);
}

TEST_CASE("what the screen in front has not, the menus have not", "[window]")
{
    AtMenus at;
    at.window->showScreen(u"ledger"_s);
    CHECK(AtMenus::entry(at.menu(File), u"Export"_s)->isVisible());
    CHECK_FALSE(AtMenus::entry(at.menu(File), u"Print"_s)->isVisible());
    at.window->showCase(tests::kSubject.text());
    CHECK_FALSE(AtMenus::entry(at.menu(File), u"Export"_s)->isVisible());
    CHECK(AtMenus::entry(at.menu(File), u"Print"_s)->isVisible());
    CHECK(AtMenus::entry(at.menu(Edit), u"Correct"_s)->isVisible());
    at.window->showScreen(u"people"_s);
    CHECK_FALSE(AtMenus::entry(at.menu(Edit), u"Correct"_s)->isVisible());
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

TEST_CASE("an entry without a key gets one that is free, and one that has a key keeps it",
          "[window]")
{
    QMenu menu;
    menu.addAction(u"&Save"_s);
    menu.addAction(u"Send"_s); // S is taken
    menu.addAction(u"签收"_s);
    menu.addAction(u"甲&&乙"_s);
    giveMnemonics(menu);
    CHECK(menu.actions()[0]->text() == u"&Save"_s);
    CHECK(menu.actions()[1]->text() == u"S&end"_s);
    CHECK(menu.actions()[2]->text() == u"签收(&1)"_s);
    CHECK(menu.actions()[3]->text() == u"甲&&乙(&2)"_s);
}

TEST_CASE("text size and colours are changed and remembered, and the screens follow", "[window]")
{
    AtMenus at;
    applyLook(); // as when the program begins
    const int usual = QApplication::font().pointSize();
    AtMenus::entry(at.menu(View), u"Larger"_s)->trigger();
    CHECK(QApplication::font().pointSize() == usual + 1);
    CHECK(savedTextStep() == 1);
    QTest::qWait(1);
    AtMenus::entry(at.menu(View), u"Dark"_s)->trigger();
    CHECK(savedLook() == Look::Dark);
    const QPalette dark = QApplication::palette();
    CHECK(dark.color(QPalette::Base).lightness() < dark.color(QPalette::Text).lightness());
    QTest::qWait(1);
    AtMenus::entry(at.menu(View), u"Usual"_s)->trigger();
    CHECK(QApplication::font().pointSize() == usual);
    saveLook(Look::System);
    applyLook();
}

TEST_CASE("every text can be read on its ground, light and dark", "[window]")
{
    const tests::OwnSettings settings;
    saveLook(GENERATE(Look::Light, Look::Dark));
    applyLook();
    const QPalette palette = QApplication::palette();
    // WCAG 2: the relative luminance of a colour, and the contrast of two.
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const auto contrast = [&](const QColor& one, const QColor& other) {
        const auto [dark, light] = std::minmax(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    };
    for (const auto ground :
         {QPalette::Base, QPalette::AlternateBase, QPalette::Window, QPalette::Button}) {
        CAPTURE(static_cast<int>(ground));
        const QColor on = palette.color(ground);
        for (const auto text : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
                                QPalette::Link, QPalette::PlaceholderText})
            CHECK(contrast(palette.color(text), on) >= 4.5);
        for (const auto shade : {Shade::Mistake, Shade::Late, Shade::Pale})
            CHECK(contrast(colourOf(shade, palette), on) >= 4.5);
    }
    CHECK(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >=
          4.5);
    saveLook(Look::System);
    applyLook();
}

TEST_CASE("no button of a Chinese screen has a key of the menu bar", "[window]")
{
    AtMenus at(Language::Chinese);
    QStringList taken;
    for (const auto* title : at.window->menuBar()->actions())
        taken += keyOf(title);
    for (const auto& place : allPlaces()) {
        at.window->showScreen(place.id());
        CAPTURE(place.name);
        const auto* screens = at.window->findChild<QStackedWidget*>(u"screens"_s);
        for (const auto* button : screens->currentWidget()->findChildren<QAbstractButton*>()) {
            CAPTURE(button->text().toStdString());
            CHECK_FALSE(taken.contains(QKeySequence::mnemonic(button->text()).toString()));
        }
        for (const auto* label : screens->currentWidget()->findChildren<QLabel*>()) {
            CAPTURE(label->text().toStdString());
            CHECK_FALSE((label->buddy() &&
                         taken.contains(QKeySequence::mnemonic(label->text()).toString())));
        }
    }
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
