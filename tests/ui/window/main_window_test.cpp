// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/office/registration.h"
#include "tests/support/catch.h"
#include "tests/ui/shared/own_settings.h"
#include "ui/ledger/ledger_panel.h"
#include "ui/monthly/monthly_panel.h"
#include "ui/today/today_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/places.h"
#include "ui/window/screenshot.h"

#include <QFile>
#include <QImage>
#include <QListWidget>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

const QDate kToday(2022, 6, 20);

// The window on an empty ledger of its own.
struct AtDesk {
    AtDesk()
    {
        REQUIRE(createLedger({path}, {u"经办人01"_s, {}, kToday, {}}));
        ledger =
            OpenedLedger::open(path, OpenedLedger::Access::Write, [] { return kToday; }).value();
        workplace.emplace(
            Workplace{ledger->desk(), [this] { return again(); }, path, {}, u"经办人01"_s});
        window.emplace(*workplace);
        window->show();
        (void)QTest::qWaitForWindowActive(&*window);
    }
    ~AtDesk() { installLanguage(*QCoreApplication::instance(), Language::English); }
    Q_DISABLE_COPY_MOVE(AtDesk)

    Result<std::unique_ptr<OpenDesk>> again() const
    {
        auto opened = OpenedLedger::open(path, OpenedLedger::Access::Read, [] { return kToday; });
        if (!opened)
            return refuse(opened.error());
        return std::unique_ptr<OpenDesk>(std::move(*opened));
    }
    [[nodiscard]] QListWidget* navigation() const
    {
        return window->findChild<QListWidget*>(u"navigation"_s);
    }
    [[nodiscard]] QString inFront() const { return navigation()->currentItem()->text(); }

    tests::OwnSettings settings;
    QTemporaryDir folder;
    QString path = folder.filePath(u"desk.jz"_s);
    std::unique_ptr<OpenedLedger> ledger;
    std::optional<Workplace> workplace;
    std::optional<MainWindow> window;
};

} // namespace

TEST_CASE("the window opens on the day, and the daily screens are one key away", "[window]")
{
    AtDesk at;
    CHECK(at.inFront() == u"Today"_s);
    const QStringList titles{u"Today"_s,           u"Ledger"_s,    u"New clue"_s,
                             u"Import workbook"_s, u"Case file"_s, u"Dispatch"_s,
                             u"Supervision"_s,     u"Dockets"_s,   u"Duplicates"_s};
    for (int row = 0; row < titles.size(); ++row) {
        QTest::keyClick(&*at.window, static_cast<Qt::Key>(Qt::Key_1 + row), Qt::ControlModifier);
        CHECK(at.inFront() == titles[row]);
    }
}

TEST_CASE("every screen that Today leads to is a place of the window", "[window]")
{
    struct Groups final : TodayView {
        void showBackup(const QString&) override {}
        std::vector<TodayGroup> groups;
        void showDay(const QString&) override {}
        void showGroups(const std::vector<TodayGroup>& all) override { groups = all; }
        void showPictures(const TodayPictures&) override {}
        void showDrafts(const std::vector<TodayDraft>&) override {}
        void showNothing(const QString&) override {}
        void refuse(const Error&) override {}
    } view;
    AtDesk at;
    TodayPresenter(*at.workplace, view).show(std::vector<DueItem>());
    int leading = 0;
    for (const auto& group : view.groups) {
        CAPTURE(group.screen.toStdString());
        CHECK((group.screen.isEmpty() || placeNames().contains(group.screen)));
        leading += group.screen.isEmpty() ? 0 : 1;
    }
    // Letters to be issued, their limits, decisions, units that ended, reports to be asked for.
    CHECK(leading == 5);
}

TEST_CASE("every place has its name once, an icon and a key in the menu", "[window]")
{
    AtDesk at;
    const auto language = GENERATE(Language::English, Language::Chinese);
    installLanguage(*QCoreApplication::instance(), language);
    for (const auto& place : allPlaces()) {
        CAPTURE(place.name);
        CHECK(placeNames().count(place.id()) == 1);
        CHECK_FALSE(place.icon().isNull());
        CHECK(QFile::exists(u":/icons/%1.svg"_s.arg(place.id())));
        CHECK_FALSE(place.listTitle().contains(u'&'));
        CHECK(place.menuTitle().contains(u'&'));
    }
}

TEST_CASE("what one screen wants of another the window answers", "[window]")
{
    AtDesk at;
    auto* today = at.window->findChild<TodayPanel*>();
    Q_EMIT today->casesWanted(u"Late"_s, {u"2022-0001"_s});
    CHECK(at.inFront() == u"Ledger"_s);
    Q_EMIT today->dispatchWanted({});
    CHECK(at.inFront() == u"Dispatch"_s);
    Q_EMIT today->caseWanted(u"2022-0001"_s);
    CHECK(at.inFront() == u"Case file"_s);
}

TEST_CASE("a screen is no wider than it has to be because another one is", "[window]")
{
    AtDesk at;
    const auto* screens = at.window->findChild<QStackedWidget*>(u"screens"_s);
    for (const auto& place : allPlaces()) {
        at.window->showScreen(place.id());
        CAPTURE(place.name);
        CHECK(screens->minimumSizeHint() == screens->currentWidget()->minimumSizeHint());
    }
    at.window->resize(911, 512); // 1366 by 768 at 150 %
    at.window->showScreen(u"casefile"_s);
    QTest::qWait(50);
    for (auto* area = screens->parentWidget(); area; area = area->parentWidget()) {
        if (const auto* scrolled = qobject_cast<QScrollArea*>(area))
            CHECK(scrolled->verticalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("a message belongs to the screen that said it", "[window]")
{
    AtDesk at;
    at.window->showScreen(u"today"_s);
    auto* today = at.window->findChild<TodayPanel*>();
    Q_EMIT today->said(u"done"_s);
    CHECK(at.window->statusBar()->currentMessage() == u"done"_s);
    at.window->showScreen(u"today"_s);
    CHECK(at.window->statusBar()->currentMessage() == u"done"_s);
    at.window->showScreen(u"ledger"_s);
    CHECK(at.window->statusBar()->currentMessage().isEmpty());
    Q_EMIT today->said(u"done later"_s); // its work ended while another screen is in front
    CHECK(at.window->statusBar()->currentMessage().isEmpty());
}

TEST_CASE("a figure leads to its cases in the ledger, and Escape back to it", "[window]")
{
    AtDesk at;
    ClueContent clue;
    clue.source = SourceId(u"public"_s);
    clue.receivedOn = kToday;
    clue.entity = u"景德镇青岚陶瓷有限公司"_s;
    clue.category = CategoryId(u"other"_s);
    clue.respondent = UnitId(u"dept-commerce"_s);
    clue.facts = u"事实"_s;
    clue.claim = u"诉求"_s;
    REQUIRE(registerClues(at.ledger->desk(), at.workplace->acting(), std::span(&clue, 1)));
    REQUIRE(registerClues(at.ledger->desk(), at.workplace->acting(), std::span(&clue, 1)));
    at.window->showScreen(u"monthly"_s);
    auto* monthly = at.window->findChild<MonthlyPanel*>();
    auto* tabs = monthly->findChild<QTabWidget*>();
    tabs->setCurrentIndex(1); // by category
    auto* figures = qobject_cast<QTableView*>(tabs->currentWidget());
    REQUIRE(figures);
    REQUIRE(QTest::qWaitFor([&] { return figures->model()->rowCount() == 2; }, 30'000));
    int added = 1;
    while (added < figures->model()->columnCount() &&
           figures->model()->headerData(added, Qt::Horizontal).toString() != u"本月\n新增"_s)
        ++added;
    figures->setFocus();
    figures->setCurrentIndex(figures->model()->index(1, added));
    QTest::keyClick(figures, Qt::Key_Return);

    CHECK(at.inFront() == u"Ledger"_s);
    auto* ledger = at.window->findChild<LedgerPanel*>();
    CHECK(ledger->findChild<QWidget*>(u"figure"_s)->isVisible());
    auto* cases = ledger->findChild<QTableView*>();
    CHECK(cases->model()->rowCount() == 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    CHECK(at.inFront() == u"Monthly report"_s);
    CHECK(tabs->currentIndex() == 1);
    CHECK(QApplication::focusWidget() == figures);
    REQUIRE(QTest::qWaitFor([&] { return !at.window->isLoading(); }, 30'000));
    CHECK(figures->currentIndex() == figures->model()->index(1, added));
    CHECK(QApplication::focusWidget() == figures);
}

TEST_CASE("the language changes while the window stands, on the same screen", "[window]")
{
    AtDesk at;
    at.window->showScreen(u"ledger"_s);
    for (auto* action : at.window->findChildren<QAction*>()) {
        if (action->text() == u"&中文"_s)
            action->trigger();
    }
    QTest::qWait(1);
    CHECK(at.inFront() == u"工作台账"_s);
    CHECK(savedLanguage() == Language::Chinese);
}

TEST_CASE("the window fits the screen it opens on, and a small one at 150 %", "[window]")
{
    AtDesk at;
    const QSize room = at.window->screen()->availableSize();
    CHECK(at.window->width() <= room.width());
    CHECK(at.window->height() <= room.height());
    const auto& place = GENERATE(from_range(allPlaces().begin(), allPlaces().end()));
    at.window->showScreen(place.id());
    CAPTURE(place.name);
    const QSize least = at.window->minimumSizeHint();
    CHECK(least.width() <= 1366 * 2 / 3);
    CHECK(least.height() <= 768 * 2 / 3);
}

TEST_CASE("a picture of a screen has the size that was asked for", "[window]")
{
    AtDesk at;
    const QString picture = at.folder.filePath(u"ledger.png"_s);
    REQUIRE(saveScreenshot(*at.window, u"ledger"_s, {1366, 768}, picture));
    CHECK(QImage(picture).size() == QSize(1366, 768));
}

TEST_CASE("a picture waits for what is gathered beside the window", "[window]")
{
    AtDesk at;
    bool ended = false;
    ++*at.workplace->worksUnderWay;
    QTimer::singleShot(1500, &*at.window, [&] {
        ended = true;
        --*at.workplace->worksUnderWay;
    });
    const QString picture = at.folder.filePath(u"ledger.png"_s);
    REQUIRE(saveScreenshot(*at.window, u"ledger"_s, {1366, 768}, picture));
    CHECK(ended);
}

TEST_CASE("a picture that cannot be taken is refused", "[window]")
{
    AtDesk at;
    const auto unknown = saveScreenshot(*at.window, u"cellar"_s, {800, 600}, u"a.png"_s);
    CHECK(unknown.error().code == ErrorCode::UnknownChoice);
    const auto nowhere = saveScreenshot(*at.window, u"today"_s, {1366, 768},
                                        at.folder.filePath(u"no/such/folder.png"_s));
    CHECK(nowhere.error().code == ErrorCode::FileUnwritable);
}
