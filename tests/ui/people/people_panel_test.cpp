// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/exporting.h"
#include "tests/ui/open_workplace.h"
#include "tests/ui/shielded_cases.h"
#include "ui/people/people_panel.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

struct PeopleScreen {
    OpenWorkplace at;
    AnsweringPrompts prompts;
    std::unique_ptr<PeoplePanel> panel = made();

    [[nodiscard]] std::unique_ptr<PeoplePanel> made()
    {
        auto screen = std::make_unique<PeoplePanel>(at.workplace, prompts, nullptr);
        screen->refresh();
        return screen;
    }
    // As the window does after a change of the rules.
    void readAgain()
    {
        REQUIRE(at.ledger->readRulesAgain());
        panel = made();
    }
    template <class W>
    [[nodiscard]] W* part(const char* name) const
    {
        auto* found = panel->findChild<W*>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    void tick(const QStringList& roles) const
    {
        for (const RoleRow& row : kRoles)
            part<QCheckBox>(row.id)->setChecked(roles.contains(QString::fromLatin1(row.id)));
    }
    void keep(const QString& name) const
    {
        part<QLineEdit>("name")->setText(name);
        part<QPushButton>("keep")->click();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        const auto* model = part<QTableView>("people")->model();
        return model->index(row, column).data().toString();
    }
    [[nodiscard]] const People& people() { return at.desk().programme.people; }
};

} // namespace

TEST_CASE("who begins the list has every role and sits at the desk from then on", "[people]")
{
    PeopleScreen screen;
    CHECK(screen.part<QCheckBox>("manage")->isChecked());
    const QSignalSpy changed(screen.panel.get(), &PeoplePanel::rulesChanged);
    screen.keep(u"负责人01"_s);
    CHECK(changed.count() == 1);
    screen.readAgain();
    REQUIRE(screen.people().all().size() == 1);
    CHECK(screen.people().all()[0].roles == kEveryRole);
    CHECK(screen.at.workplace.operatorName == u"负责人01"_s);
    CHECK(screen.cell(0, 1) == u"负责人01"_s);
}

TEST_CASE("a person is added with the roles that are ticked, and changed in the own line",
          "[people]")
{
    PeopleScreen screen;
    screen.keep(u"负责人01"_s);
    screen.readAgain();
    screen.tick({u"act"_s, u"check"_s});
    screen.keep(u"承办人01"_s);
    screen.readAgain();
    CHECK(screen.cell(1, 0) == u"2"_s);
    CHECK(screen.cell(1, 2) == u"Act, Check"_s);

    screen.part<QTableView>("people")->selectRow(1);
    CHECK(screen.part<QLineEdit>("name")->text() == u"承办人01"_s);
    screen.part<QCheckBox>("leaves")->setChecked(true);
    screen.keep(u"承办人02"_s);
    screen.readAgain();
    const Person& person = screen.people().all()[1];
    CHECK(person.name == u"承办人02"_s);
    CHECK(person.to == QDate(2022, 6, 20));
    CHECK(person.formerNames == QStringList{u"承办人01"_s});
}

TEST_CASE("who is there again is not listed twice", "[people]")
{
    PeopleScreen screen;
    screen.keep(u"负责人01"_s);
    screen.readAgain();
    screen.tick({u"act"_s});
    screen.part<QCheckBox>("leaves")->setChecked(true);
    screen.keep(u"承办人01"_s);
    screen.readAgain();
    screen.part<QTableView>("people")->selectRow(1);
    screen.part<QCheckBox>("leaves")->setChecked(false);
    screen.part<QPushButton>("keep")->click();
    screen.readAgain();
    CHECK(screen.people().all().size() == 2);
    CHECK_FALSE(screen.people().all()[1].to);
}

TEST_CASE("what the list cannot say is refused on the screen, and stays typed", "[people]")
{
    PeopleScreen screen;
    screen.keep(u"负责人01"_s);
    screen.readAgain();
    const QSignalSpy changed(screen.panel.get(), &PeoplePanel::rulesChanged);
    screen.tick({u"act"_s});
    screen.keep(u"负责人 ０１"_s);
    CHECK(changed.isEmpty());
    CHECK(screen.part<QLineEdit>("name")->text() == u"负责人 ０１"_s);
    screen.part<QTableView>("people")->selectRow(0);
    screen.tick({u"act"_s});
    screen.part<QPushButton>("keep")->click();
    CHECK(changed.isEmpty()); // nobody would be left who manages
    CHECK(screen.people().all()[0].roles == kEveryRole);
}

TEST_CASE("who may not change the list is told so before anything is typed", "[people]")
{
    PeopleScreen screen;
    screen.keep(u"负责人01"_s);
    screen.readAgain();
    screen.tick({u"act"_s});
    screen.keep(u"承办人01"_s);
    screen.readAgain();
    screen.at.workplace.operatorName = u"承办人01"_s;
    screen.panel->refresh();
    CHECK_FALSE(screen.panel->findChild<QGroupBox*>()->isEnabled());
    const auto labels = screen.panel->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text().contains(u"负责人01"_s) && label->isVisibleTo(label->window());
    }));
}

TEST_CASE("who manages reads what was taken out of the ledger, and nobody else", "[people]")
{
    PeopleScreen at;
    const auto* lines = at.part<QTableView>("takenOut")->model();
    CHECK(lines->rowCount() == 0);
    REQUIRE(recordTakenOut(at.at.desk(), at.at.workplace.acting(),
                           {.what = u"case-form"_s,
                            .file = u"/某处/案件表.pdf"_s,
                            .cases = 1,
                            .clear = true,
                            .reason = u"存案卷"_s}));
    REQUIRE(
        recordTakenOut(at.at.desk(), at.at.workplace.acting(),
                       {.what = u"export"_s, .file = u"导出.xlsx"_s, .cases = 12, .masked = true}));
    at.panel->refresh();
    REQUIRE(lines->rowCount() == 2);
    const auto cell = [&](int row, int column) {
        return lines->index(row, column).data().toString();
    };
    CHECK(cell(0, 1) == u"经办人01"_s); // the newest first
    CHECK(cell(0, 3) == u"12"_s);
    CHECK(cell(0, 4) == u"masked"_s);
    CHECK(cell(0, 5) == u"导出.xlsx"_s);
    CHECK(cell(1, 4) == u"in clear"_s);
    CHECK(cell(1, 5) == u"案件表.pdf"_s);
    CHECK(cell(1, 6) == u"存案卷"_s);

    seatReader(at.at);
    at.panel = at.made();
    CHECK(at.part<QTableView>("takenOut")->model()->rowCount() == 0);
}

TEST_CASE(
    "who manages and may not know who is shielded reads without the name why it was taken out",
    "[people]")
{
    PeopleScreen at;
    registerShielded(at.at);
    REQUIRE(recordTakenOut(at.at.desk(), at.at.workplace.acting(),
                           {.what = u"case-form"_s,
                            .file = u"/某处/鑫翯公司.pdf"_s,
                            .cases = 1,
                            .clear = true,
                            .reason = u"欧阳婧来取"_s}));
    const auto cell = [&](int column) {
        const auto* lines = at.part<QTableView>("takenOut")->model();
        return lines->index(0, column).data().toString();
    };
    at.panel->refresh();
    CHECK(cell(6) == u"欧阳婧来取"_s);
    seatReader(at.at);
    Acting head = at.at.workplace.acting();
    head.operatorName = u"负责人01"_s;
    REQUIRE(addPerson(at.at.desk(), head, u"管理人01"_s, {Role::Manage}, head.on));
    REQUIRE(at.at.ledger->readRulesAgain());
    at.at.workplace.operatorName = u"管理人01"_s;
    at.panel = at.made();
    CHECK(cell(6).endsWith(u"来取"_s));
    CHECK(partyTracesIn(cell(5) + cell(6)).join(u' ').toStdString() == "");
}

TEST_CASE("one's own passphrase is changed by everybody, another's by who manages", "[people]")
{
    PeopleScreen at;
    at.keep(u"负责人01"_s);
    at.readAgain();
    at.tick({u"refer"_s});
    at.keep(u"纪检人01"_s);
    at.readAgain();
    at.part<QTableView>("people")->selectRow(1);
    CHECK(at.part<QPushButton>("passphrase")->isEnabled()); // 负责人01 manages

    at.at.workplace.operatorName = u"纪检人01"_s;
    at.panel->refresh();
    at.part<QTableView>("people")->selectRow(0);
    CHECK_FALSE(at.part<QPushButton>("passphrase")->isEnabled());
    CHECK_FALSE(at.part<QPushButton>("passphrase")->toolTip().isEmpty());
    at.part<QTableView>("people")->selectRow(1);
    REQUIRE(at.part<QPushButton>("passphrase")->isEnabled());
    CHECK_FALSE(at.part<QCheckBox>("leaves")->isEnabled());
    at.prompts.line = u"自己的一个口令"_s + u"句"_s;
    at.part<QPushButton>("passphrase")->click();
    CHECK(*hasOwnPassphrase(at.at.desk(), 2));
}

TEST_CASE("those of discipline inspection set up the key of referrals and hand it on", "[people]")
{
    PeopleScreen at;
    Desk& desk = at.at.desk();
    at.keep(u"负责人01"_s);
    at.readAgain();
    CHECK(at.part<QLabel>("sealed")->text().contains(u"not sealed"_s)); // nobody signs in
    CHECK_FALSE(at.part<QPushButton>("referralKey")->isEnabled());
    at.tick({u"refer"_s});
    at.keep(u"纪检人01"_s);
    at.readAgain();
    const QString words = u"八个字符以上的口令"_s;
    const Acting head{u"负责人01"_s, {}, at.at.desk().workingDate};
    REQUIRE(setPassphrase(desk, head, u"负责人01"_s, words, {}));
    REQUIRE(setAccess(desk, head, {.isSigned = true}));
    REQUIRE(signIn(desk, u"负责人01"_s, words));
    at.panel->refresh();
    at.part<QPushButton>("referralKey")->click();
    REQUIRE(at.prompts.confirmed.size() == 1); // the code, to be written down
    CHECK(at.part<QLabel>("sealed")->text().contains(u"held by: 负责人01"_s));
    CHECK(at.part<QLabel>("sealed")->text().contains(u"Not by: 纪检人01"_s));
    CHECK(at.part<QLabel>("sealed")->text().contains(u"second person"_s));

    at.prompts.choices = {0};
    at.part<QPushButton>("referralKey")->click();
    CHECK_FALSE(*holdsReferralKey(desk, 2)); // has no passphrase yet
    const Acting second{u"纪检人01"_s, {}, at.at.desk().workingDate};
    REQUIRE(setPassphrase(desk, head, u"纪检人01"_s, words + u"1"_s, {}));
    REQUIRE(signIn(desk, u"纪检人01"_s, words + u"1"_s));
    REQUIRE(setPassphrase(desk, second, u"纪检人01"_s, words + u"2"_s, words + u"1"_s));
    REQUIRE(signIn(desk, u"负责人01"_s, words));
    at.panel->refresh();
    at.prompts.choices = {0};
    at.part<QPushButton>("referralKey")->click();
    CHECK(*holdsReferralKey(desk, 2));
    CHECK(at.part<QLabel>("sealed")->text().contains(u"held by: 负责人01, 纪检人01"_s));

    at.at.workplace.operatorName = u"外来人01"_s; // who has nothing to do with it, is told nothing
    at.panel = at.made();
    CHECK_FALSE(at.part<QLabel>("sealed")->isVisibleTo(at.panel.get()));
}

TEST_CASE("before each signs in, those are named who could not", "[people]")
{
    PeopleScreen at;
    Desk& desk = at.at.desk();
    at.keep(u"负责人01"_s);
    at.readAgain();
    at.tick({u"enter"_s});
    at.keep(u"经办人02"_s);
    at.readAgain();
    REQUIRE(at.people().all().size() == 2);
    const Acting head{u"负责人01"_s, {}, at.at.desk().workingDate};
    REQUIRE(setPassphrase(desk, head, u"负责人01"_s, u"八个字符以上的口令"_s, {}));
    at.part<QCheckBox>("signed")->setChecked(true);
    at.prompts.yes = false;
    at.part<QPushButton>("keepAccess")->click();
    REQUIRE(at.prompts.confirmed.size() == 1);
    CHECK(at.prompts.confirmed.front().contains(u"经办人02"_s));
    CHECK_FALSE(at.prompts.confirmed.front().contains(u"负责人01"_s)); // has one
    CHECK_FALSE(accessOf(desk.record)->isSigned);
    at.prompts.yes = true;
    at.part<QPushButton>("keepAccess")->click();
    CHECK(accessOf(desk.record)->isSigned);
}
