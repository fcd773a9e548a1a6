// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rules/operators.h"
#include "core/office/sign_in.h"
#include "tests/ui/open_workplace.h"
#include "tests/ui/shared/own_settings.h"
#include "ui/window/session_lock.h"
#include "ui/window/sign_in_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

const QString kHead = u"负责人01"_s;
const QString kWords = u"红 土 地 与 窑"_s;

// A window before a ledger of one person, which is signed.
struct Window {
    tests::OwnSettings settings;
    OpenWorkplace at;
    QWidget window;

    Window()
    {
        Desk& desk = at.desk();
        const Acting acting{kHead, {}, desk.workingDate};
        REQUIRE(addPerson(desk, acting, kHead, {}, acting.on));
        REQUIRE(at.ledger->readRulesAgain());
        REQUIRE(setPassphrase(desk, acting, kHead, kWords, {}));
        REQUIRE(setAccess(desk, acting, {true, 10}));
        at.workplace.operatorName = u"经办人01"_s;
        window.resize(800, 600);
    }
    static void answer(SessionLock& lock, const QString& name, const QString& words)
    {
        REQUIRE(lock.dialog());
        lock.dialog()->findChild<QComboBox*>()->setCurrentText(name);
        lock.dialog()->findChild<QLineEdit*>(u"words"_s)->setText(words);
        lock.dialog()->findChild<QPushButton*>(u"signIn"_s)->click();
    }
};

} // namespace

TEST_CASE("a signed ledger is in sight once somebody has signed in", "[window]")
{
    Window at;
    SessionLock lock(at.at.workplace, &at.window);
    lock.look();
    REQUIRE(lock.dialog());
    CHECK(lock.dialog()->findChild<QComboBox*>()->currentIndex() == -1); // nobody is guessed
    Window::answer(lock, kHead, u"红土地与窑"_s);
    REQUIRE(lock.dialog()->isVisible());
    CHECK_FALSE(lock.dialog()->findChild<QLabel*>(u"refusal"_s)->text().isEmpty());
    CHECK(lock.dialog()->findChild<QLineEdit*>(u"words"_s)->text().isEmpty());
    lock.dialog()->reject(); // Escape lets nobody in
    CHECK(lock.dialog()->isVisible());
    Window::answer(lock, kHead, kWords);
    CHECK((!lock.dialog() || !lock.dialog()->isVisible()));
    CHECK(at.at.workplace.operatorName == kHead);
    CHECK(at.at.desk().session->person == 1);
}

TEST_CASE("who leaves the desk locks it", "[window]")
{
    Window at;
    SessionLock lock(at.at.workplace, &at.window);
    REQUIRE(signIn(at.at.desk(), kHead, kWords));
    lock.look();
    CHECK_FALSE(lock.dialog());
    lock.lock();
    REQUIRE(lock.dialog());
    CHECK(at.at.desk().session->person == 0);
}

TEST_CASE("an open ledger is not locked", "[window]")
{
    tests::OwnSettings settings;
    OpenWorkplace at;
    QWidget window;
    SessionLock lock(at.workplace, &window);
    lock.lock();
    CHECK_FALSE(lock.dialog());
}
