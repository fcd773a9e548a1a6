// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_panel.h"

#include "core/office/dispatching.h"
#include "core/office/papers/paper_wording.h"
#include "tests/ui/registered_clues.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

struct ShownPapers {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    PapersPanel panel{place.workplace, prompts, nullptr};

    ShownPapers()
    {
        registerClue(place, u"景德镇青岚陶瓷有限公司"_s);
        const auto copied =
            place.desk().programme.directory.named(u"区发改委"_s, QDate(2022, 6, 20));
        REQUIRE(copied);
        REQUIRE(dispatchCase(place.desk(), place.workplace.acting(), CaseNumber(u"2022-0001"_s),
                             {.copied = std::vector{*copied}})
                    .result.ok());
        panel.resize(1180, 640);
        panel.show();
        panel.refresh();
    }
    template <class Widget>
    Widget* child(const char* name)
    {
        return panel.findChild<Widget*>(QLatin1String(name));
    }
};

} // namespace

TEST_CASE("a receipt is recorded in its line, with the keyboard", "[papers]")
{
    ShownPapers at;
    CHECK_FALSE(at.child<QPushButton>("receive")->isEnabled());
    auto* table = at.child<QTableView>("register");
    REQUIRE(table->model()->rowCount() == 2);
    table->selectRow(0);
    REQUIRE(at.child<QPushButton>("receive")->isEnabled());
    at.child<QLineEdit>("by")->setText(u"签收人01"_s);
    QSignalSpy changed(&at.panel, &Screen::recordChanged);
    QTest::keyClick(at.child<QPushButton>("receive"), Qt::Key_Space);
    CHECK(changed.size() == 1);
    CHECK(table->model()->index(0, 5).data().toString().contains(u"签收人01"_s));
}

TEST_CASE("the frozen letter is opened in its own program", "[papers]")
{
    ShownPapers at;
    at.child<QTableView>("register")->selectRow(0);
    QTest::keyClick(at.child<QPushButton>("open"), Qt::Key_Space);
    REQUIRE(at.prompts.opened.size() == 1);
    CHECK(at.prompts.opened[0].endsWith(u"珠改创转〔2022〕1号.pdf"_s));
}

TEST_CASE("a text that does not do its work is not adopted", "[papers]")
{
    ShownPapers at;
    auto* text = at.child<QPlainTextEdit>("text");
    const QString shipped = text->toPlainText();
    const auto own = [&] { return officeTexts(at.place.desk().record).value().size(); };
    text->setPlainText(u"{\"kind\": \"referral-letter\"}"_s);
    at.child<QPushButton>("adopt")->click();
    CHECK(own() == 0);

    QSignalSpy adopted(&at.panel, &Screen::rulesChanged);
    text->setPlainText(QString(shipped).replace(u"特此函达"_s, u"专此函达"_s));
    at.child<QPushButton>("adopt")->click();
    CHECK(own() == 1);
    CHECK(adopted.size() == 1);
    at.child<QPushButton>("goBack")->click();
    CHECK(own() == 0);
    CHECK(text->toPlainText() == shipped);
}
