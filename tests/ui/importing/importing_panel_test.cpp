// SPDX-License-Identifier: GPL-3.0-or-later
// The screen clicked through as a clerk would, on an untidy, a faulty and a three-sheet book.
#include "ui/importing/importing_panel.h"

#include "core/office/registration.h"
#include "tests/ui/open_workplace.h"
#include "ui/importing/import_model.h"
#include "ui/importing/row_pane.h"
#include "ui/shared/comparison_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <xlsxwriter.h>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

struct ImportScreen {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    ImportPanel panel{place.workplace, prompts, nullptr};

    ImportScreen()
    {
        place.workplace.sheetReader = QStringLiteral(SHEET_READER);
        panel.resize(1100, 700);
        panel.show();
    }

    void open(const QString& path)
    {
        panel.open(path);
        finish();
    }
    void openSample(const char* book) { open(QStringLiteral(SAMPLES "/") + QLatin1String(book)); }
    void finish()
    {
        REQUIRE(QTest::qWaitFor([this] { return *place.workplace.worksUnderWay == 0; }, 60'000));
        QTest::qWait(0); // what was queued behind it
    }
    [[nodiscard]] QTableView* lines() const
    {
        const auto tables = panel.findChildren<QTableView*>();
        return *std::ranges::find_if(tables, [](const QTableView* each) {
            return each->model()->columnCount() == 9 && !qobject_cast<const QTableWidget*>(each);
        });
    }
    [[nodiscard]] QTableWidget* columns() const { return panel.findChild<QTableWidget*>(); }
    [[nodiscard]] RowPane* row() const { return panel.findChild<RowPane*>(); }
    // The first line whose first column says so; -1: none.
    [[nodiscard]] int lineThat(const QString& fate) const
    {
        const auto* model = lines()->model();
        for (int line = 0; line < model->rowCount(); ++line) {
            if (model->index(line, 0).data().toString().startsWith(fate))
                return line;
        }
        return -1;
    }
    [[nodiscard]] int count(const QString& fate) const
    {
        const auto* model = lines()->model();
        int count = 0;
        for (int line = 0; line < model->rowCount(); ++line)
            count += model->index(line, 0).data().toString().startsWith(fate) ? 1 : 0;
        return count;
    }
    void press(const QString& text)
    {
        for (auto* each : panel.findChildren<QPushButton*>()) {
            if (each->text().startsWith(text) && each->isEnabled())
                return QTest::mouseClick(each, Qt::LeftButton);
        }
        FAIL("no button " << text.toStdString());
    }
    [[nodiscard]] std::int64_t events() { return place.desk().record.head()->seq; }
};

// Two sheets with headings and a clue each, and one that begins with its two clues.
QString threeSheets(const QTemporaryDir& folder, const QString& facts = u"货款未付"_s)
{
    const QString path = folder.filePath(u"三张表.xlsx"_s);
    lxw_workbook* book = workbook_new(path.toUtf8().constData());
    const auto addRow = [](lxw_worksheet* sheet, lxw_row_t row, const QStringList& texts) {
        for (qsizetype column = 0; column < texts.size(); ++column)
            worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column),
                                   texts[column].toUtf8().constData(), nullptr);
    };
    const auto clue = [&](const QString& entity) {
        return QStringList{u"公开征集"_s, entity, u"账款支付"_s,
                           u"区财政局"_s, facts,  u"支付货款"_s};
    };
    const QStringList headings{u"线索来源"_s,   u"企业名称"_s, u"问题类型"_s,
                               u"被反映单位"_s, u"基本情况"_s, u"主要诉求"_s};
    for (const char* name : {"东片", "西片"}) {
        lxw_worksheet* sheet = workbook_add_worksheet(book, name);
        addRow(sheet, 0, headings);
        addRow(sheet, 1, clue(QString::fromUtf8(name) + u"建材厂"_s));
    }
    lxw_worksheet* bare = workbook_add_worksheet(book, "南片");
    addRow(bare, 0, clue(u"南山茶叶有限公司"_s));
    addRow(bare, 1, clue(u"河口瓷厂"_s));
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
    return path;
}

} // namespace

TEST_CASE("an untidy book: its columns stand over it, a row is unticked, the others registered",
          "[importing]")
{
    ImportScreen at;
    at.openSample("clues-untidy.xlsx");
    CHECK(at.columns()->isVisible());
    CHECK(at.columns()->columnCount() > 5);
    const int all = at.count(u"○"_s);
    REQUIRE(all > 1);
    const auto before = at.events();
    const int first = at.lineThat(u"○"_s);
    auto* model = at.lines()->model();
    REQUIRE(model->setData(model->index(first, 0), Qt::Unchecked, Qt::CheckStateRole));
    QTest::qWait(0);
    CHECK(at.count(u"○"_s) == all - 1);
    CHECK(at.events() == before); // nothing before the last look
    at.press(u"Register"_s);
    at.finish();
    CHECK(at.count(u"✓"_s) == all - 1);
    CHECK(at.lineThat(u"– is skipped"_s) == first);
}

TEST_CASE("a faulty book: a cell is put right in its place, and the row read again", "[importing]")
{
    ImportScreen at;
    at.openSample("clues-faulty.xlsx");
    const int right = at.count(u"○"_s);
    const int wrong = at.count(u"✗"_s);
    REQUIRE(wrong > 0);
    // A unit that nobody knows is the first that a single text puts right.
    int line = -1;
    QLineEdit* field = nullptr;
    for (int each = 0; each < at.lines()->model()->rowCount(); ++each) {
        if (!at.lines()->model()->index(each, 0).data().toString().startsWith(u"✗"))
            continue;
        at.lines()->selectRow(each);
        const auto fields = at.row()->findChildren<QLineEdit*>();
        if (fields.size() == 1 && fields.front()->accessibleName().contains(u"被反映单位"_s)) {
            line = each;
            field = fields.front();
        }
    }
    REQUIRE(line >= 0);
    at.lines()->selectRow(line);
    field = at.row()->findChild<QLineEdit*>();
    CHECK(at.row()->isVisible());
    field->setText(u"区财政局"_s);
    QTest::keyClick(field, Qt::Key_Return);
    at.finish();
    CHECK(at.count(u"✗"_s) == wrong - 1);
    CHECK(at.count(u"○"_s) == right + 1);
    at.press(u"Register only"_s);
    at.finish();
    CHECK(at.count(u"✓"_s) == right + 1);
}

TEST_CASE("a book of three sheets: each is shown, and one without headings is told its columns",
          "[importing]")
{
    ImportScreen at;
    at.open(threeSheets(at.place.folder));
    const auto choices = at.panel.findChildren<QComboBox*>();
    const auto found = std::ranges::find(choices, u"Sheet"_s,
                                         [](const auto* each) { return each->accessibleName(); });
    REQUIRE(found != choices.end());
    auto* sheets = *found;
    CHECK(sheets->count() == 3);
    const int before = at.count(u"○"_s);
    sheets->setCurrentIndex(2);
    Q_EMIT sheets->activated(2);
    const QStringList fields{u"source"_s,     u"entity"_s, u"category"_s,
                             u"respondent"_s, u"facts"_s,  u"claim"_s};
    for (int column = 0; column < fields.size(); ++column) {
        auto* choice = qobject_cast<QComboBox*>(at.columns()->cellWidget(0, column));
        REQUIRE(choice);
        choice->setCurrentIndex(choice->findData(fields[column]));
        Q_EMIT choice->activated(choice->currentIndex());
        QTest::qWait(0);
        at.finish();
    }
    CHECK(at.count(u"○"_s) == before + 2);
    at.press(u"Register"_s);
    at.finish();
    CHECK(at.count(u"✓"_s) == before + 2);
    QStringList entities;
    REQUIRE(at.place.desk().query.forEach({}, [&](const Case& subject) {
        entities += subject.clue.entity;
        return true;
    }));
    CHECK(entities ==
          QStringList{u"东片建材厂"_s, u"西片建材厂"_s, u"南山茶叶有限公司"_s, u"河口瓷厂"_s});
}

TEST_CASE("a row that is very like a case is shown beside it, and becomes one where that is said",
          "[importing]")
{
    ImportScreen at;
    const auto known = readClue({{u"source"_s, u"public"_s},
                                 {u"receivedOn"_s, u"2022-06-20"_s},
                                 {u"entity"_s, u"景德镇东片建材有限公司"_s},
                                 {u"category"_s, u"payment-arrears"_s},
                                 {u"respondent"_s, u"区财政局"_s},
                                 {u"disputedFen"_s, 10'000'000},
                                 {u"facts"_s, u"货款未付，（2019）赣0203民初101号判决。"_s},
                                 {u"claim"_s, u"支付货款"_s}},
                                at.place.desk().programme, QDate(2022, 6, 20));
    REQUIRE(known.mistakes.empty());
    REQUIRE(registerClues(at.place.desk(), at.place.workplace.acting(), std::span(&known.clue, 1)));
    at.open(threeSheets(at.place.folder, u"货款未付，经（2019）赣0203民初101号判决"_s));
    int asked = 0; // the first line of a row that is like a case
    const auto* model = at.lines()->model();
    while (!model->index(asked, ImportModel::Likely).data().toString().contains(u"2022-0001"_s))
        REQUIRE(++asked < model->rowCount());
    at.lines()->selectRow(asked);
    const auto* compared = at.row()->findChild<ComparisonView*>();
    REQUIRE(compared->isVisible());
    CHECK(compared->model()->headerData(compared->model()->columnCount() - 1, Qt::Horizontal) ==
          u"2022-0001"_s);
    for (int line = at.lineThat(u"? "_s); line >= 0; line = at.lineThat(u"? "_s)) {
        const bool isOfSheet = model->index(line, ImportModel::Row).data().toString().isEmpty();
        auto* answer = qobject_cast<QComboBox*>(
            at.lines()->indexWidget(model->index(line, ImportModel::Fate)));
        REQUIRE(answer);
        answer->setCurrentIndex(isOfSheet ? 2 : 1); // without the sheet, but a clue of its own
        Q_EMIT answer->activated(answer->currentIndex());
        QTest::qWait(0);
        at.finish();
    }
    const int all = at.count(u"○"_s);
    CHECK(all == 2);
    at.press(u"Register"_s);
    at.finish();
    CHECK(at.count(u"✓"_s) == all);
}
