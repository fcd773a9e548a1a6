// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directory_panel.h"

#include "core/office/rules/directory_edits.h"
#include "tests/ui/directory/dispatched_case.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

struct ShownDirectory {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    std::optional<DirectoryPanel> panel;

    void show() // as the window does when the rules have changed
    {
        panel.emplace(place.workplace, prompts, nullptr);
        panel->resize(1180, 640);
        panel->show();
        panel->refresh();
    }
    template <class W>
    W* find(const char* name)
    {
        auto* widget = panel->findChild<W*>(QString::fromLatin1(name));
        REQUIRE(widget);
        return widget;
    }
    void press(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void type(QLineEdit* line, const QString& text)
    {
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        line->insert(text); // an input method's way; keyClicks types no Chinese
    }
    QTabWidget* pages() { return panel->findChild<QTabWidget*>(); }

    void choose(const QStringList& shortNames)
    {
        auto* table = find<QTableView>("units");
        table->clearSelection();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const auto index = table->model()->index(row, 1);
            if (shortNames.contains(index.data().toString()))
                table->selectionModel()->select(index, QItemSelectionModel::Select |
                                                           QItemSelectionModel::Rows);
        }
        REQUIRE(table->selectionModel()->selectedRows().size() == shortNames.size());
    }
};

} // namespace

TEST_CASE("a unit is renamed in the window and its case follows", "[directory]")
{
    ShownDirectory at;
    const CaseNumber number = dispatchedCase(at.place);
    at.show();
    at.choose({u"区商务局"_s});
    at.press("rename");
    at.type(at.find<QLineEdit>("unitName"), u"区商务和投资促进局"_s);
    at.type(at.find<QLineEdit>("shortName"), u"区商投局"_s);
    at.type(at.find<QLineEdit>("unitBasis"), u"区机构改革方案"_s);
    auto* follows = at.panel->findChild<QListWidget*>();
    REQUIRE(QTest::qWaitFor([&] { return follows->count() > 0; }, 5'000));

    QSignalSpy changed(&*at.panel, &Screen::rulesChanged);
    at.press("record");
    REQUIRE(changed.size() == 1);
    REQUIRE(at.place.ledger->readRulesAgain());
    const auto subject = at.place.desk().record.load(number);
    CHECK(at.place.desk().programme.directory.shortName(*subject->lead) == u"区商投局");
}

TEST_CASE("after a split the case is handed over on its page", "[directory]")
{
    ShownDirectory at;
    const CaseNumber number = dispatchedCase(at.place);
    at.show();
    at.choose({u"区商务局"_s});
    at.press("split");
    const auto names = at.panel->findChildren<QLineEdit*>(u"unitName"_s);
    const auto shortNames = at.panel->findChildren<QLineEdit*>(u"shortName"_s);
    REQUIRE(names.size() == 2);
    at.type(names[0], u"区商务局"_s);
    at.type(shortNames[0], u"区商务局"_s);
    at.type(names[1], u"区招商局"_s);
    at.type(shortNames[1], u"区招商局"_s);
    at.type(at.find<QLineEdit>("unitBasis"), u"区机构改革方案"_s);
    at.press("record");
    REQUIRE(at.place.ledger->readRulesAgain());
    at.show();

    CHECK(at.pages()->tabText(1).contains(u'1'));
    at.pages()->setCurrentIndex(1);
    auto* table = at.pages()->widget(1)->findChild<QTableView*>();
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 0).data().toString() == number.text());
    auto* heir = table->findChild<QComboBox*>();
    REQUIRE(heir->count() == 3); // to be chosen, and the two
    at.press("handOver");
    CHECK(at.place.desk().record.load(number)->lead == UnitId(u"dept-commerce"_s));

    QSignalSpy changed(&*at.panel, &Screen::recordChanged);
    heir->setCurrentIndex(heir->findText(u"区招商局"_s));
    at.press("handOver");
    CHECK(changed.size() == 1);
    CHECK(at.place.desk().programme.directory.name(*at.place.desk().record.load(number)->lead) ==
          u"区招商局");
}

TEST_CASE("a form that lacks something stays as it was typed", "[directory]")
{
    ShownDirectory at;
    at.show();
    at.press("add");
    at.type(at.find<QLineEdit>("unitName"), u"区数据局"_s);
    QSignalSpy changed(&*at.panel, &Screen::rulesChanged);
    at.press("record");
    CHECK(changed.isEmpty());
    CHECK(at.find<QLineEdit>("unitName")->text() == u"区数据局");
}

TEST_CASE("how the office signs from a day on is recorded, and its letters of that day say so",
          "[directory]")
{
    ShownDirectory at;
    at.show();
    at.pages()->setCurrentIndex(3);
    auto& senders = *at.find<QTableView>("senders")->model();
    REQUIRE(senders.rowCount() == 1);
    const QString before = at.place.desk().programme.sender(at.place.desk().workingDate).name;
    CHECK(senders.index(0, 1).data() == before);
    const QDate day = at.place.desk().workingDate.addDays(30);
    at.find<QDateEdit>("signsFrom")->setDate(day);
    at.find<QLineEdit>("signature")->setText(u"珠山区改革创新工作专班"_s);
    at.find<QLineEdit>("organMark")->clear();
    at.find<QLineEdit>("ourselves")->setText(u"我专班"_s);
    at.press("signSo"); // a mark is missing
    CHECK(at.place.desk().record.eventsOfKind(u"set-office"_s)->empty());
    at.find<QLineEdit>("organMark")->setText(u"珠山区改革创新工作专班"_s);
    at.press("signSo");
    REQUIRE(at.place.ledger->readRulesAgain());
    const auto& programme = at.place.desk().programme;
    CHECK(programme.sender(day.addDays(-1)).name == before);
    CHECK(programme.sender(day).name == u"珠山区改革创新工作专班"_s);
    CHECK(programme.sender(day).ourselves == u"我专班"_s);
    CHECK(programme.sender(day).sealOf.isEmpty());
}

TEST_CASE("who may refer is recorded with the office's contact", "[directory]")
{
    ShownDirectory at;
    at.show();
    at.pages()->setCurrentIndex(3);
    at.find<QLineEdit>("contactName")->setText(u"联系人01"_s);
    at.find<QPlainTextEdit>("referrers")->setPlainText(u"经办人01\n经办人02"_s);
    at.press("recordOffice");
    REQUIRE(at.place.ledger->readRulesAgain());
    CHECK(officeDetails(at.place.desk().programme).referrers ==
          QStringList{u"经办人01"_s, u"经办人02"_s});
}
