// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handover_panel.h"

#include "core/office/rules/operators.h"
#include "tests/ui/registered_clues.h"
#include "ui/shared/line_model.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

// Two cases against 区商务局, entered by 经办人01 and sent to nobody yet.
struct ShownWork {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    HandoverPanel panel{place.workplace, prompts, nullptr};

    ShownWork()
    {
        registerClue(place, u"景德镇青岚陶瓷有限公司"_s);
        registerClue(place, u"景德镇云山陶瓷有限公司"_s);
        panel.resize(1180, 640);
        panel.show();
        panel.activateWindow();
        panel.refresh();
    }
    QComboBox* field(const char* name) { return panel.findChild<QComboBox*>(QLatin1String(name)); }
    QPushButton* button(const char* name)
    {
        return panel.findChild<QPushButton*>(QLatin1String(name));
    }
    [[nodiscard]] QAbstractItemModel* matters()
    {
        return panel.findChild<QTableView*>(u"matters"_s)->model();
    }
    void types(const char* name, const QString& text)
    {
        field(name)->setEditText(text);
        Q_EMIT field(name)->lineEdit()->editingFinished();
        settle();
    }
    void settle()
    {
        QTest::qWait(10);
        REQUIRE(QTest::qWaitFor([this] { return *place.workplace.worksUnderWay == 0; }, 30'000));
        QTest::qWait(10);
    }
};

} // namespace

TEST_CASE("what is open of an officer stands there, and a row leads to its case", "[handover]")
{
    ShownWork at;
    CHECK(at.matters()->rowCount() == 0);
    CHECK(at.panel.findChild<QLabel*>(u"nothing"_s)->isVisible());
    at.types("from", u"经办人01"_s);
    REQUIRE(at.matters()->rowCount() == 2);
    CHECK(at.matters()->index(0, 1).data() == u"2022-0001"_s);
    CHECK(at.matters()->index(1, 2).data() == u"景德镇云山陶瓷有限公司"_s);
    QSignalSpy wanted(&at.panel, &Screen::caseWanted);
    auto* table = at.panel.findChild<QTableView*>(u"matters"_s);
    table->setCurrentIndex(at.matters()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front() == u"2022-0002"_s);
}

TEST_CASE("a unit is found by its short name, and one with nothing open says so", "[handover]")
{
    ShownWork at;
    at.field("kind")->setCurrentIndex(1);
    CHECK(at.field("from")->findText(u"区商务局"_s) >= 0);
    at.types("from", u"商务局"_s);
    CHECK(at.matters()->rowCount() == 2);
    at.types("from", u"区教体局"_s);
    CHECK(at.matters()->rowCount() == 0);
    CHECK(at.panel.findChild<QLabel*>(u"nothing"_s)->isVisible());
    CHECK_FALSE(at.button("save")->isEnabled());
}

TEST_CASE("the sheet is saved as its ending says, and recorded once it is said who takes over",
          "[handover]")
{
    ShownWork at;
    at.types("from", u"经办人01"_s);
    CHECK_FALSE(at.button("record")->isEnabled());
    const auto [ending, start] =
        GENERATE(std::pair(u"pdf", QByteArray("%PDF")), std::pair(u"docx", QByteArray("PK")),
                 std::pair(u"xlsx", QByteArray("PK")));
    const QString path = at.place.folder.filePath(u"交接.%1"_s.arg(ending));
    at.prompts.file = path;
    QTest::mouseClick(at.button("save"), Qt::LeftButton);
    at.settle();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(start.size()) == start);

    at.types("to", u"经办人02"_s);
    at.prompts.yes = true;
    QTest::mouseClick(at.button("record"), Qt::LeftButton);
    at.settle();
    CHECK(at.place.desk().record.eventsOfKind(kHandedOverWork).value().size() == 1);
    at.panel.refresh();
    at.settle();
    CHECK(at.matters()->rowCount() == 0); // they are the other's
}

TEST_CASE("a taker whom nobody knows is refused, and the list stays", "[handover]")
{
    ShownWork at;
    Roles all = kEveryRole;
    REQUIRE(addPerson(at.place.desk(), at.place.workplace.acting(), u"经办人01"_s, all,
                      at.place.desk().workingDate));
    REQUIRE(at.place.ledger->readRulesAgain());
    at.types("from", u"经办人01"_s);
    REQUIRE(at.matters()->rowCount() == 2);
    at.types("to", u"经办人09"_s);
    CHECK(at.matters()->rowCount() == 2);
    CHECK_FALSE(at.button("record")->isEnabled());
    CHECK(at.button("save")->isEnabled());
}

TEST_CASE("a hand-over that is not confirmed, or has no file, is not recorded", "[handover]")
{
    ShownWork at;
    at.types("from", u"经办人01"_s);
    at.types("to", u"经办人02"_s);
    at.prompts.yes = GENERATE(false, true);
    QTest::mouseClick(at.button("record"), Qt::LeftButton);
    at.settle();
    CHECK(at.place.desk().record.eventsOfKind(kHandedOverWork).value().empty());
}
