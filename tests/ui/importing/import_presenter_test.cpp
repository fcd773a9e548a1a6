// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_presenter.h"

#include "core/office/acting.h"
#include "tests/ui/heard_view.h"
#include "tests/ui/open_workplace.h"
#include "ui/shared/error_text.h"

#include <QFile>
#include <QTest>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

struct RecordingView final : ImportView, HeardView {
    QString book;
    QList<ImportLine> lines;
    QString offer;
    ImportRow row;
    ImportOutcome read;
    bool possible = false;

    void showFile(const QString& path) override { book = path; }
    void showLines(const QList<ImportLine>& all) override { lines = all; }
    void showColumns(const ImportOutcome& outcome) override { read = outcome; }
    void showRow(const ImportRow& shown) override { row = shown; }
    void offerRegistering(const QString& text, bool isPossible) override
    {
        offer = text;
        possible = isPossible;
    }

    qsizetype count(RowFate fate) const
    {
        return std::count_if(lines.begin(), lines.end(),
                             [fate](const ImportLine& line) { return line.fate == fate; });
    }
};

struct ImportDesk {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    RecordingView view;
    ImportPresenter presenter{place.workplace, prompts, view};

    ImportDesk() { place.workplace.sheetReader = QStringLiteral(SHEET_READER); }

    void open(const char* book)
    {
        presenter.open(QStringLiteral(SAMPLES "/") + QLatin1String(book));
        finish();
    }
    void registerRows()
    {
        presenter.registerRows();
        finish();
    }
    void finish()
    {
        REQUIRE(QTest::qWaitFor([this] { return view.work.isEmpty(); }, 30'000));
    }
    std::int64_t events() { return place.desk().record.head()->seq; }
};

} // namespace

TEST_CASE("a workbook is read without changing the ledger, then registered", "[importing]")
{
    ImportDesk at;
    const auto before = at.events();
    at.open("clues-tidy.xlsx");
    CHECK(at.view.lines.size() == 8);
    CHECK(at.view.count(RowFate::WillRegister) == 8);
    CHECK(at.view.possible);
    CHECK(at.events() == before);
    const auto& first = at.view.lines.front();
    CHECK(first.entity == u"景德镇青岚陶瓷有限公司");
    CHECK(first.row == 2);
    CHECK(first.disputed == Money::fromFen(86'500'000));

    at.registerRows();
    CHECK(at.view.count(RowFate::Registered) == 8);
    CHECK(at.view.changes == 1);
    CHECK(at.view.lines.front().number == CaseNumber(u"2022-0001"_s));
    CHECK_FALSE(at.view.possible);
}

TEST_CASE("a row of who is to be shielded is named as lists name a case", "[importing]")
{
    ImportDesk at;
    const QString path = at.place.folder.filePath(u"线索.csv"_s);
    QFile book(path);
    REQUIRE(book.open(QIODevice::WriteOnly));
    REQUIRE(book.write("线索来源,收到日期,企业名称,联系人,是否要求保密,问题类型,被反映单位,"
                       "争议金额(元),基本情况,主要诉求\n"
                       "公开征集,2022-06-01,景德镇翯骁陶瓷有限公司,司徒琰,匿名,账款支付,区住建局,"
                       "865000,尾款未付,支付尾款\n"
                       "公开征集,2022-06-02,景德镇云山陶瓷有限公司,,否,账款支付,区住建局,"
                       "75000,尾款未付,支付尾款\n") > 0);
    book.close();
    at.presenter.open(path);
    at.finish();
    REQUIRE(at.view.lines.size() == 2);
    CHECK(at.view.lines[0].entity == u"某陶瓷企业"_s);
    CHECK(at.view.lines[1].entity == u"景德镇云山陶瓷有限公司"_s);
    for (const ImportLine& line : at.view.lines)
        for (const QString& trace : {u"翯"_s, u"骁"_s, u"司徒"_s, u"琰"_s})
            CHECK_FALSE((line.entity + line.words + line.likely).contains(trace));
}

TEST_CASE("a workbook that was imported before offers nothing", "[importing]")
{
    ImportDesk at;
    at.open("clues-tidy.xlsx");
    at.registerRows();
    at.open("clues-tidy.xlsx");
    CHECK(at.view.count(RowFate::Earlier) == 8);
    CHECK_FALSE(at.view.possible);
}

TEST_CASE("rows with mistakes are told with every reason and only the others registered",
          "[importing]")
{
    ImportDesk at;
    at.open("clues-faulty.xlsx");
    const auto right = at.view.count(RowFate::WillRegister);
    const auto wrong = at.view.count(RowFate::Rejected);
    CHECK(right == 5); // rows 2 to 5, and 12, which complains again
    CHECK(wrong == 8);
    CHECK(at.view.count(RowFate::Asked) == 1); // a formula whose result is not stored
    for (const auto& line : at.view.lines) {
        if (line.fate == RowFate::Rejected)
            CHECK_FALSE(line.words.isEmpty());
    }
    CHECK(at.view.offer == u"Register only the 5 right row(s)");
    at.registerRows();
    CHECK(at.view.count(RowFate::Registered) == right);
    CHECK(at.view.count(RowFate::Rejected) == wrong);
}

TEST_CASE("what is no workbook gives one refusal and changes nothing", "[importing]")
{
    ImportDesk at;
    const auto before = at.events();
    at.presenter.open(at.place.folder.filePath(u"没有.xlsx"_s));
    at.finish();
    REQUIRE(at.view.refused);
    CHECK(at.view.refused->code == ErrorCode::FileMissing);
    CHECK(at.view.lines.isEmpty());
    CHECK_FALSE(at.view.possible);
    CHECK(at.events() == before);
}

TEST_CASE("registering that is cancelled changes nothing", "[importing]")
{
    ImportDesk at;
    at.open("clues-tidy.xlsx");
    const auto before = at.events();
    at.presenter.registerRows();
    at.presenter.cancel();
    at.finish();
    REQUIRE(at.view.refused);
    CHECK(at.view.refused->code == ErrorCode::Cancelled);
    CHECK(at.events() == before);
}

TEST_CASE("a row very like a case is a question at its row, and nothing is registered before it is "
          "answered",
          "[importing]")
{
    ImportDesk at;
    at.open("clues-tidy.xlsx");
    at.registerRows();
    at.open("clues-faulty.xlsx"); // its row 12 complains again
    const auto line = [&] { return *std::ranges::find(at.view.lines, 12, &ImportLine::row); };
    CHECK(at.view.count(RowFate::Asked) == 2); // with a formula
    CHECK(line().fate == RowFate::Asked);
    CHECK(line().isAsked);
    CHECK(line().words.contains(u"2022-0001"_s));
    CHECK(at.view.offer == u"Answer the 1 open question(s) first"_s);
    CHECK_FALSE(at.view.possible);
    const auto before = at.events();
    at.registerRows();
    CHECK(at.events() == before);

    SECTION("a clue of its own")
    {
        at.presenter.answer(line().sheet, 12, RowAnswer::Register);
        CHECK(line().fate == RowFate::WillRegister);
        CHECK(line().isAsked); // one may think again
        CHECK(at.view.possible);
        at.registerRows();
        CHECK(at.view.count(RowFate::Registered) == 5);
        CHECK_FALSE(line().isAsked);
    }
    SECTION("skipped")
    {
        at.presenter.answer(line().sheet, 12, RowAnswer::Skip);
        CHECK(line().fate == RowFate::Skipped);
        at.registerRows();
        CHECK(at.view.count(RowFate::Registered) == 4);
        CHECK(line().fate == RowFate::Skipped);
    }
    SECTION("left open again")
    {
        at.presenter.answer(line().sheet, 12, RowAnswer::Skip);
        at.presenter.answer(line().sheet, 12, std::nullopt);
        CHECK(line().fate == RowFate::Asked);
        CHECK_FALSE(at.view.possible);
    }
}

TEST_CASE("what is asked about what stands in a row is answered there, and the book read again",
          "[importing]")
{
    ImportDesk at;
    at.open("clues-faulty.xlsx"); // in its row 13 a formula has no result
    const auto line = [&] { return *std::ranges::find(at.view.lines, 13, &ImportLine::row); };
    REQUIRE(line().isAsked);
    CHECK(line().isOfReading);
    at.presenter.answer(line().sheet, 13, RowAnswer::Skip);
    at.finish();
    CHECK(line().fate == RowFate::NoClue);
    CHECK(at.view.count(RowFate::Asked) == 0);
    at.registerRows();
    CHECK(at.view.count(RowFate::Registered) == 5);
}

TEST_CASE("an import is undone from its screen, for a reason", "[importing]")
{
    ImportDesk at;
    at.presenter.undo();
    CHECK(at.view.said == u"There is no import that could be undone."_s);
    at.open("clues-tidy.xlsx");
    at.registerRows();
    const auto before = at.events();
    const auto undo = [&] {
        at.prompts.choices = {0};
        at.presenter.undo();
        at.finish();
    };
    undo(); // the reason is not given
    CHECK(at.events() == before);
    at.prompts.line = u"导错了表"_s;
    undo();
    CHECK(at.prompts.asked.size() == 2);
    CHECK(at.events() == before + 8); // one withdrawal a case
    CHECK(at.view.changes == 2);
    CHECK(at.view.said.startsWith(u"8 registration(s) were withdrawn."_s));
    CHECK(at.view.lines.isEmpty());
    CHECK_FALSE(at.view.possible);
}

TEST_CASE("an import that somebody has worked on is not undone, and the case is named",
          "[importing]")
{
    ImportDesk at;
    at.open("clues-tidy.xlsx");
    at.registerRows();
    const CaseNumber number(u"2022-0002"_s);
    const auto done = act(at.place.desk(), *actNamed(u"annotate"_s), at.place.workplace.acting(),
                          std::span(&number, 1), {{u"text"_s, u"已联系"_s}});
    REQUIRE(done.front().ok());
    at.prompts.choices = {0};
    at.prompts.line = u"导错了表"_s;
    const auto before = at.events();
    at.presenter.undo();
    at.finish();
    REQUIRE(at.view.refused);
    CHECK(*at.view.refused == Error{ErrorCode::ImportWorkedOn, {u"1"_s, u"2022-0002"_s}, {}});
    CHECK(at.events() == before);
}

TEST_CASE("a question that is cancelled opens nothing", "[importing]")
{
    ImportDesk at;
    at.presenter.choose();
    CHECK(at.view.book.isEmpty());
    CHECK(at.view.work.isEmpty());
}

TEST_CASE("a cell at fault is put right in its place, and the row is registered as it was said",
          "[importing]")
{
    ImportDesk at;
    at.open("clues-faulty.xlsx");
    const auto wrong = *std::ranges::find(at.view.lines, RowFate::Rejected, &ImportLine::fate);
    at.presenter.choose(wrong.sheet, wrong.row);
    REQUIRE_FALSE(at.view.row.faults.empty());
    CHECK(at.view.row.row == wrong.row);
    at.presenter.correct(QStringList(at.view.row.faults.size())); // nothing is said
    CHECK(at.view.work.isEmpty());
    CHECK(at.view.said == u"Nothing was changed in the row."_s);
}

TEST_CASE("a row that is unticked is left out, and can be ticked again", "[importing]")
{
    ImportDesk at;
    at.open("clues-tidy.xlsx");
    const auto line = [&] { return at.view.lines.front(); };
    CHECK(line().tick == true);
    at.presenter.tick(line().sheet, line().row, false);
    CHECK(line().tick == false);
    CHECK(line().fate == RowFate::Skipped);
    CHECK(at.view.offer == u"Register 7 row(s)"_s);
    at.registerRows();
    CHECK(at.view.count(RowFate::Registered) == 7);
    at.presenter.tick(line().sheet, line().row, true);
    at.finish();
    CHECK(at.view.count(RowFate::Earlier) == 7);
    CHECK(at.view.offer == u"Register 1 row(s)"_s);
}

TEST_CASE("a registration that was cancelled keeps what was answered", "[importing]")
{
    ImportDesk at;
    at.open("clues-tidy.xlsx");
    at.registerRows();
    at.open("clues-faulty.xlsx"); // its row 12 complains again
    const auto line = [&] { return *std::ranges::find(at.view.lines, 12, &ImportLine::row); };
    at.presenter.answer(line().sheet, 12, RowAnswer::Register);
    at.presenter.registerRows();
    at.presenter.cancel();
    at.finish();
    REQUIRE(at.view.refused);
    at.registerRows();
    CHECK(line().fate == RowFate::Registered);
}

TEST_CASE("a row like a case stands beside it, field by field", "[importing]")
{
    ImportDesk at;
    at.open("clues-tidy.xlsx");
    at.registerRows();
    at.open("clues-faulty.xlsx"); // its row 12 complains again
    at.presenter.choose(at.view.lines.front().sheet, 12);
    CHECK(at.view.row.other == u"2022-0001"_s);
    CHECK(at.view.row.otherIsCase);
    const auto entity =
        std::ranges::find(at.view.row.fields, fieldText(u"entity"_s), &ComparedField::name);
    REQUIRE(entity != at.view.row.fields.end());
    CHECK(entity->b == u"景德镇青岚陶瓷有限公司"_s);
}
