// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backups_panel.h"

#include "core/store/ledger_file.h"
#include "tests/ui/open_workplace.h"
#include "tests/ui/registered_clues.h"
#include "ui/shared/line_view.h"
#include "ui/today/today_panel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <QDir>
#include <QFile>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

struct ShownBackups {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    std::unique_ptr<BackupsPanel> panel;
    LineView* list = nullptr;

    ShownBackups()
    {
        registerClue(place, u"甲企业"_s);
        place.workplace.backups = backupFiles();
        panel = std::make_unique<BackupsPanel>(place.workplace, prompts, nullptr);
        list = panel->findChild<LineView*>(u"backups"_s);
        panel->resize(1180, 640);
        panel->show();
        panel->refresh();
    }
    [[nodiscard]] QString file(const QString& name) const { return place.folder.filePath(name); }
    [[nodiscard]] QPushButton* button(const char* name) const
    {
        return panel->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    void press(const char* name) const // and waits until what it began has ended
    {
        QTest::mouseClick(button(name), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([this] { return *place.workplace.worksUnderWay == 0; }, 20'000));
        QCoreApplication::processEvents();
        panel->refresh();
    }
    [[nodiscard]] QString words() const // all that is written on the screen
    {
        QStringList all;
        for (const auto* label : panel->findChildren<QLabel*>())
            all += label->text();
        return all.join(u'\n');
    }
};

} // namespace

TEST_CASE("a ledger is backed up, looked into and restored beside itself", "[backups]")
{
    const bool sealed = GENERATE(false, true);
    ShownBackups at;
    CHECK(at.words().contains(u"never backed up"_s));
    CHECK_FALSE(at.button("restore")->isEnabled());
    at.prompts.file = at.file(u"一.jzbackup"_s);
    at.prompts.line = u"木棉花 开在 四月"_s;
    at.press(sealed ? "backUpSealed" : "backUp");
    REQUIRE(at.list->model()->rowCount() == 1);
    CHECK(at.words().contains(u"Last backup"_s));

    registerClue(at.place, u"乙企业"_s);
    at.press("look");
    CHECK(at.words().contains(u"2022-0002"_s)); // what it has not
    CHECK(at.button("restore")->isEnabled());
    at.prompts.file = at.file(u"恢复.jiuzhang"_s);
    at.press("restore");
    const auto restored = LedgerFile::open(at.file(u"恢复.jiuzhang"_s));
    REQUIRE(restored);
    CHECK((*restored)->record().load(CaseNumber(u"2022-0001"_s)));
    CHECK_FALSE((*restored)->record().load(CaseNumber(u"2022-0002"_s)));
}

TEST_CASE("a backup that is not where it was put is marked, not opened", "[backups]")
{
    ShownBackups at;
    at.prompts.file = at.file(u"一.jzbackup"_s);
    at.press("backUp");
    REQUIRE(QFile::remove(at.file(u"一.jzbackup"_s)));
    at.panel->refresh();
    at.list->setCurrentIndex(at.list->model()->index(0, 0));
    CHECK(at.list->currentText(3).contains(u"not there any more"_s));
    QTest::keyClick(at.list, Qt::Key_Return);
    CHECK_FALSE(at.button("restore")->isEnabled());
}

TEST_CASE("where the program backs up by itself is kept, and a folder that is not there refused",
          "[backups]")
{
    ShownBackups at;
    auto* first = at.panel->findChild<QLineEdit*>(u"folder0"_s);
    first->setText(at.file(u"无"_s));
    at.press("keepRules");
    CHECK(backupRules(at.place.desk().record)->folders.isEmpty());
    REQUIRE(QDir().mkpath(at.file(u"备份"_s)));
    first->setText(at.file(u"备份"_s));
    at.press("keepRules");
    CHECK(backupRules(at.place.desk().record)->folders == QStringList(at.file(u"备份"_s)));
}

TEST_CASE("what the program backs up by itself is sealed without anybody's words", "[backups]")
{
    ShownBackups at;
    REQUIRE(QDir().mkpath(at.file(u"备份"_s)));
    at.panel->findChild<QLineEdit*>(u"folder0"_s)->setText(at.file(u"备份"_s));
    at.panel->findChild<QCheckBox*>(u"sealed"_s)->setChecked(true);
    at.prompts.line = u"木棉花 开在 四月"_s;
    at.press("keepRules");
    at.prompts.line.reset();
    CHECK(at.panel->findChild<QCheckBox*>(u"sealed"_s)->isChecked());
    REQUIRE(backUpByItself(at.place.desk(), at.place.workplace.acting(), {}));
    const auto made = newestBackup(at.place.desk().record)->value().payload[u"place"].toString();
    CHECK(backupFiles().headOf(made)->sealed);
    const auto opened = [&](const QString& words) {
        return backupFiles().contentsOf(made, words, at.file(u"看.jiuzhang"_s), {});
    };
    CHECK(opened(u"木棉花 开在 五月"_s).error().code == ErrorCode::PassphraseWrong);
    CHECK(opened(u"木棉花 开在 四月"_s).has_value());
}

TEST_CASE("today tells of a ledger that was not backed up for a week, and leads there", "[backups]")
{
    OpenWorkplace place;
    AnsweringPrompts prompts;
    TodayPanel today(place.workplace, prompts, nullptr);
    today.show();
    auto* told = today.findChild<QPushButton*>(u"backup"_s);
    const auto seen = [&] {
        today.refresh();
        REQUIRE(QTest::qWaitFor([&] { return *place.workplace.worksUnderWay == 0; }, 20'000));
        QCoreApplication::processEvents();
        return told->isVisible() ? told->text() : QString();
    };
    CHECK(seen().isEmpty()); // nothing stands in it yet
    registerClue(place, u"甲企业"_s);
    CHECK(seen().contains(u"never backed up"_s));
    QString wanted;
    QObject::connect(&today, &Screen::screenWanted, [&](const QString& name) { wanted = name; });
    QTest::mouseClick(told, Qt::LeftButton);
    CHECK(wanted == u"backups"_s);

    REQUIRE(backUp(place.desk(), place.workplace.acting(),
                   {place.folder.filePath(u"一.jzbackup"_s), {}}, {}));
    place.realDay = QDate::currentDate(); // a backup is of the day on which it was made
    REQUIRE(place.ledger->readRulesAgain());
    CHECK(seen().isEmpty());
    place.realDay = place.realDay.addDays(TodayPresenter::kBackupIsOld);
    REQUIRE(place.ledger->readRulesAgain());
    CHECK(seen().contains(u"7 day(s) old"_s));
}
