// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/registration.h"
#include "tests/ui/acted_case.h"
#include "tests/ui/shared/own_settings.h"
#include "ui/casefile/casefile_panel.h"
#include "ui/shared/act_form.h"
#include "ui/window/finder.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

using Kind = Found::Kind;

struct AtFinder : tests::ActedCase {
    tests::OwnSettings settings;

    [[nodiscard]] std::vector<Found> find(const QString& typed, Kind kind,
                                          const QString& inFront = {})
    {
        auto found = FinderPresenter(place.workplace, inFront).find(typed);
        std::erase_if(found, [&](const Found& each) { return each.kind != kind; });
        return found;
    }
    void registerShielded()
    {
        ClueContent clue;
        clue.source = SourceId(u"public"_s);
        clue.receivedOn = QDate(2022, 6, 20);
        clue.entity = u"景德镇隐名瓷业有限公司"_s;
        clue.shielding = Shielding::Anonymous;
        clue.category = CategoryId(u"other"_s);
        clue.respondent = UnitId(u"dept-commerce"_s);
        clue.facts = u"不愿具名的事实"_s;
        clue.claim = u"诉求"_s;
        REQUIRE(registerClues(place.desk(), place.workplace.acting(), std::span(&clue, 1)));
    }
};

} // namespace

TEST_CASE("a few letters find screens, cases, letters, units and pages", "[finder]")
{
    AtFinder at;
    at.does(u"dispatch"_s);
    CHECK(at.find(u"supervis"_s, Kind::Place).front().key == u"supervision"_s);
    CHECK(at.find(u"2022-0001"_s, Kind::Case).front().key == tests::kSubject.text());
    CHECK(at.find(u"２０２２-0001"_s, Kind::Case).size() <= 1); // nothing else is taken for it
    const QString entity = at.subject().clue.entity;
    CHECK_FALSE(at.find(entity.mid(2, 4), Kind::Case).empty());
    const auto letters = at.find(u"〔2022〕1"_s, Kind::Letter);
    REQUIRE_FALSE(letters.empty());
    CHECK(letters.front().key == tests::kSubject.text());
    CHECK_FALSE(at.find(u"商务局"_s, Kind::Unit).empty());
    const auto pages = at.find(u"another computer"_s, Kind::Page);
    REQUIRE_FALSE(pages.empty());
    CHECK(pages.front().key == u"moving"_s);
    CHECK(FinderPresenter(at.place.workplace, {}).find(u"  "_s).empty());
}

TEST_CASE("of acts those are found that the case in front takes now", "[finder]")
{
    AtFinder at;
    CHECK(at.find(u"annot"_s, Kind::Act).empty()); // on which case?
    const auto acts = at.find(u"annot"_s, Kind::Act, tests::kSubject.text());
    REQUIRE(acts.size() == 1);
    CHECK(acts.front().act->act == Act::Annotate);
    CHECK(at.find(u"settle"_s, Kind::Act, tests::kSubject.text()).empty());
}

TEST_CASE("a shielded case is found by its number, never by what is hidden of it", "[finder]")
{
    AtFinder at;
    at.registerShielded();
    CHECK(at.find(u"隐名"_s, Kind::Case).empty());
    CHECK(at.find(u"不愿具名"_s, Kind::Case).empty());
    const auto found = at.find(u"2022-0003"_s, Kind::Case);
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found.front().title.contains(u"隐名"));
}

TEST_CASE("Ctrl+K, a number and Enter open the case, the keyboard is there", "[finder]")
{
    AtFinder at;
    MainWindow window(at.place.workplace);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto* finder = window.findChild<Finder*>();
    REQUIRE(finder);
    REQUIRE(QTest::qWaitForWindowActive(finder));
    auto* typed = finder->findChild<QLineEdit*>(u"typed"_s);
    CHECK(QTest::qWaitFor([&] { return QApplication::focusWidget() == typed; }));
    QTest::keyClicks(typed, tests::kOther.text());
    QTest::keyClick(typed, Qt::Key_Return);
    auto* file = window.findChild<CaseFilePanel*>();
    CHECK(file->chosenCases() == QStringList{tests::kOther.text()});
    REQUIRE(QTest::qWaitForWindowActive(&window));
    CHECK(QTest::qWaitFor([&] { return file->isAncestorOf(QApplication::focusWidget()); }));
}
