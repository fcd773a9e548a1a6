// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window does not answer (desk, Lists: queries off the window's thread). It is printed
// and never fails: times are those of the machine. bench_window does the same on a large ledger.
#include "tests/ui/window/full_desk.h"
#include "tests/ui/window/longest_block.h"
#include "ui/window/places.h"

#include <iostream>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

struct Watched : tests::FullDesk {
    tests::LongestBlock block;

    qint64 longestWhile(const std::function<void()>& act)
    {
        block.begin();
        act();
        QTest::qWait(50);
        REQUIRE(QTest::qWaitFor([this] { return !window->isLoading(); }, 60'000));
        QTest::qWait(100);
        return block.milliseconds();
    }
};

void tell(const QString& what, qint64 first, qint64 again)
{
    std::cout << u"%1  %2 ms  %3 ms\n"_s.arg(what, -14).arg(first, 5).arg(again, 5).toStdString();
}

} // namespace

TEST_CASE("the longest time that each screen of a full ledger keeps the window is printed",
          "[window]")
{
    Watched at;
    std::cout << "longest block of the window: at first, and again\n";
    const auto& places = allPlaces();
    for (const auto& place : places) {
        const auto come = [&] { at.window->showScreen(place.id()); };
        const qint64 first = at.longestWhile(come);
        at.window->showScreen(place.id() == u"rules" ? u"people"_s : u"rules"_s);
        QTest::qWait(50);
        tell(place.id(), first, at.longestWhile(come));
    }
    const auto open = [&] { at.window->showCase(u"2022-0001"_s); };
    const qint64 first = at.longestWhile(open);
    at.window->showCase(u"2022-0002"_s);
    tell(u"a case"_s, first, at.longestWhile(open));
    SUCCEED();
}
