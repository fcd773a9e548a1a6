// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/front_door.h"

#include "core/office/months/first_month.h"
#include "core/office/registration.h"
#include "core/office/sign_in.h"
#include "tests/ui/open_workplace.h"
#include "tests/ui/shared/own_settings.h"
#include "ui/window/recent_ledgers.h"

#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jiuzhang;

namespace {

struct AtDoor {
    tests::OwnSettings settings;
    QTemporaryDir folder;
    AnsweringPrompts prompts;
    QString missing = folder.filePath(u"没有.jiuzhang"_s);
    FrontDoor door{false};

    [[nodiscard]] QString made(const QString& name) const
    {
        const QString path = folder.filePath(name);
        REQUIRE(createLedger({path}, {u"经办人01"_s, {}, QDate(2022, 6, 20), {}}));
        return path;
    }
    [[nodiscard]] QString letter() const
    {
        QFile file(folder.filePath(u"函.pdf"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write("%PDF-1.7") == 8);
        return file.fileName();
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.path()).entryList({u"*.jiuzhang"_s, u"*.pdf"_s}, QDir::Files);
    }
    [[nodiscard]] QString told() const // what the page of welcome says is wrong
    {
        for (const auto* label : door.welcome()->findChildren<QLabel*>()) {
            if (label->property("mistake").toBool())
                return label->text();
        }
        return {};
    }
    void waitForLedger(const QString& path) const
    {
        REQUIRE(QTest::qWaitFor([&] { return door.open() && door.open()->path == path; }));
    }
};

void drop(QWidget& on, const QString& file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&on, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&on, &event);
}

} // namespace

TEST_CASE("a ledger that is there is opened without a question, and heads the list", "[window]")
{
    AtDoor at;
    at.door.enter(at.made(u"甲.jiuzhang"_s));
    REQUIRE(at.door.open());
    CHECK_FALSE(at.door.welcome());
    CHECK(ui::recentLedgers().front().name() == u"甲"_s);
}

TEST_CASE("when nobody says which, there is the page of welcome, and no file is made", "[window]")
{
    AtDoor at;
    at.door.enter({});
    REQUIRE(at.door.welcome());
    CHECK_FALSE(at.door.open());
    CHECK(at.told().isEmpty());
    CHECK(at.files().isEmpty());
}

TEST_CASE("a ledger that is not found is named, no file is made, and it can be looked for again",
          "[window]")
{
    AtDoor at;
    ui::noteOpened(at.missing);
    at.door.enter(at.missing);
    REQUIRE(at.door.welcome());
    CHECK(at.told().contains(at.missing));
    CHECK(at.files().isEmpty());
    auto* list = at.door.welcome()->findChild<QListWidget*>(u"recent"_s);
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().startsWith(u"⚠ "));

    const QString back = at.made(u"没有.jiuzhang"_s); // the disk is plugged in
    at.door.welcome()->findChild<QPushButton*>(u"again"_s)->click();
    at.waitForLedger(back);
}

TEST_CASE("a file that is no ledger is refused, and stays as it is", "[window]")
{
    AtDoor at;
    const QString letter = at.letter();
    at.door.enter(letter);
    REQUIRE(at.door.welcome());
    CHECK(at.told().contains(letter));
    CHECK(QFile(letter).size() == 8);
}

TEST_CASE("another ledger takes the place of the one that is open, which is closed", "[window]")
{
    AtDoor at;
    const QString first = at.made(u"甲.jiuzhang"_s);
    const QString second = at.made(u"乙.jiuzhang"_s);
    at.door.enter(first);
    SECTION("from the menu")
    {
        Q_EMIT at.door.open()->window.ledgerWanted(second);
    }
    SECTION("dropped on the window")
    {
        drop(at.door.open()->window, second);
    }
    at.waitForLedger(second);
    CHECK(at.door.open()->window.windowTitle().contains(u"乙"));
    const auto recent = ui::recentLedgers();
    REQUIRE(recent.size() == 2);
    CHECK(recent[0].path == second);
    CHECK(recent[1].path == first);
}

TEST_CASE("a ledger that cannot be opened leaves the open one as it is, and is told", "[window]")
{
    AtDoor at;
    const QString first = at.made(u"甲.jiuzhang"_s);
    at.door.enter(first);
    at.door.enter(at.missing);
    QTest::qWait(10);
    REQUIRE(at.door.open());
    CHECK(at.door.open()->path == first);
    CHECK(at.door.open()->window.statusBar()->currentMessage().contains(at.missing));
    CHECK(at.files() == QStringList{u"甲.jiuzhang"_s});
}

TEST_CASE("a file that is no workbook is attached to the case in front, or told what to do first",
          "[window]")
{
    AtDoor at;
    at.door.enter(at.made(u"甲.jiuzhang"_s));
    drop(at.door.open()->window, at.letter());
    CHECK(at.door.open()->window.statusBar()->currentMessage().contains(u"函.pdf"));
}

TEST_CASE("a new ledger begins with this year, the first person, open, and owes no report yet",
          "[window]")
{
    AtDoor at;
    const QDate today(2026, 11, 30);
    ui::NewLedgerDialog dialog(
        at.prompts, [&](const auto& order) { return FrontDoor::make(order, today); }, today,
        nullptr);
    CHECK(dialog.findChild<QSpinBox*>(u"year"_s)->value() == 2026);
    dialog.findChild<QLineEdit*>(u"name"_s)->setText(u"珠山2026"_s);
    dialog.findChild<QLineEdit*>(u"folder"_s)->setText(at.folder.path());
    auto* make = dialog.findChild<QPushButton*>(u"make"_s);
    dialog.findChild<QLineEdit*>(u"person"_s)->clear();
    make->click();
    CHECK(dialog.result() == QDialog::Rejected); // whose entries would they be?
    CHECK(at.files().isEmpty());

    dialog.findChild<QLineEdit*>(u"person"_s)->setText(u"经办人01"_s);
    make->click();
    REQUIRE(dialog.result() == QDialog::Accepted);
    CHECK(at.files() == QStringList{u"珠山2026.jiuzhang"_s});
    at.door.enter(dialog.order().path);
    const auto& desk = at.door.open()->ledger->desk();
    CHECK(desk.programme.firstYear == 2026);
    REQUIRE(desk.programme.people.all().size() == 1);
    CHECK(desk.programme.people.all().front().name == u"经办人01"_s);
    CHECK_FALSE(accessOf(desk.record)->isSigned);
    CHECK(at.door.open()->workplace.operatorName == u"经办人01"_s);
    // casework, Figures: the first month is that of the first clue; nothing is owed before it.
    CHECK(firstReportedMonth(desk).value() == std::nullopt);
}

TEST_CASE("a new ledger may report from a month that is chosen", "[window]")
{
    AtDoor at;
    const QDate today(2026, 11, 30);
    ui::NewLedgerDialog dialog(
        at.prompts, [&](const auto& order) { return FrontDoor::make(order, today); }, today,
        nullptr);
    auto* month = dialog.findChild<QComboBox*>(u"firstMonth"_s);
    month->setCurrentIndex(month->findText(u"2026-10"_s));
    CHECK(dialog.order().firstMonth == QDate(2026, 10, 1));
    month->setCurrentIndex(0);
    CHECK_FALSE(dialog.order().firstMonth);
}

TEST_CASE("a new ledger may be signed from its first day", "[window]")
{
    AtDoor at;
    const QDate today = QDate::currentDate();
    const QString path = at.folder.filePath(u"签.jiuzhang"_s);
    ui::NewLedgerOrder order{path, today.year(), QDate(today.year(), today.month(), 1),
                             u"经办人01"_s, u"八个字符以上的口令"_s};
    SECTION("and the person signs in")
    {
        REQUIRE(FrontDoor::make(order, today));
        const auto ledger = OpenedLedger::open(path, OpenedLedger::Access::Write).value();
        CHECK(accessOf(ledger->desk().record)->isSigned);
        CHECK(signIn(ledger->desk(), u"经办人01"_s, u"八个字符以上的口令"_s));
    }
    SECTION("not with a passphrase that is too short: no file is left behind")
    {
        order.passphrase = u"短"_s;
        const auto made = FrontDoor::make(order, today);
        REQUIRE_FALSE(made);
        CHECK(made.error().code == ErrorCode::PassphraseTooShort);
        CHECK(at.files().isEmpty());
    }
}

TEST_CASE("no file is replaced by a new ledger", "[window]")
{
    AtDoor at;
    const QString letter = at.letter();
    const auto made =
        FrontDoor::make({letter, 2022, QDate(2022, 6, 1), u"经办人01"_s}, QDate(2022, 6, 20));
    REQUIRE_FALSE(made);
    CHECK(QFile(letter).size() == 8);
    CHECK(at.files() == QStringList{u"函.pdf"_s});
}

TEST_CASE("what was done last in a ledger is told of it when it has been left", "[window]")
{
    AtDoor at;
    const QString path = at.made(u"甲.jiuzhang"_s);
    at.door.enter(path);
    ClueContent clue;
    clue.source = SourceId(u"public"_s);
    clue.receivedOn = QDate(2022, 6, 20);
    clue.entity = u"景德镇青岚陶瓷有限公司"_s;
    clue.category = CategoryId(u"other"_s);
    clue.respondent = UnitId(u"dept-commerce"_s);
    clue.facts = u"事实"_s;
    clue.claim = u"诉求"_s;
    REQUIRE(registerClues(at.door.open()->ledger->desk(), {u"经办人01"_s, {}, QDate(2022, 6, 20)},
                          std::span(&clue, 1)));
    at.door.enter(at.made(u"乙.jiuzhang"_s));
    at.waitForLedger(at.folder.filePath(u"乙.jiuzhang"_s));
    const auto left = ui::recentLedgers()[1];
    CHECK(left.path == path);
    CHECK(left.act == u"register"_s);
    CHECK(left.number == u"2022-0001"_s);
    CHECK(left.by == u"经办人01"_s);
    CHECK_FALSE(left.told().contains(u"register:")); // no id reaches the eye
}

TEST_CASE("ten ledgers are remembered, each once", "[window]")
{
    const tests::OwnSettings settings;
    for (int at = 0; at < 12; ++at)
        ui::noteOpened(u"/ledgers/%1.jiuzhang"_s.arg(at));
    ui::noteOpened(u"/ledgers/5.jiuzhang"_s);
    const auto recent = ui::recentLedgers();
    REQUIRE(recent.size() == 10);
    CHECK(recent[0].path == u"/ledgers/5.jiuzhang"_s);
    CHECK(recent[1].path == u"/ledgers/11.jiuzhang"_s);
    ui::forgetLedger(u"/ledgers/11.jiuzhang"_s);
    CHECK(ui::recentLedgers().size() == 9);
}

TEST_CASE("a ledger is closed without leaving the program: the page of welcome has it", "[window]")
{
    AtDoor at;
    at.door.enter(at.made(u"甲.jiuzhang"_s));
    for (auto* entry : at.door.open()->window.findChildren<QAction*>()) {
        if (entry->text() == u"&Close ledger"_s)
            entry->trigger();
    }
    REQUIRE(QTest::qWaitFor([&] { return at.door.welcome() != nullptr; }));
    CHECK_FALSE(at.door.open());
    CHECK(ui::recentLedgers().front().name() == u"甲"_s);
    at.door.enter(at.made(u"乙.jiuzhang"_s)); // and from there to another one
    CHECK(at.door.open()->ledger->desk().record.head());
}
