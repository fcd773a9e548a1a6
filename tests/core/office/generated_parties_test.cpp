// SPDX-License-Identifier: GPL-3.0-or-later
// What random_shielding_test asks of one text, asked of all that goes out: generated shielded
// parties against every paper, list, workbook and JSON; and open ones, which lose nothing. Daily a
// few of each kind; JIUZHANG_SHIELDED=300 before `office_tests "[generated]"` makes so many.
#include "core/casework/public_json.h"
#include "core/exchange/export_columns.h"
#include "core/figures/year_summary.h"
#include "core/office/debt_lists.h"
#include "core/office/debts.h"
#include "core/office/dockets.h"
#include "core/office/due_list.h"
#include "core/office/duplicates.h"
#include "core/office/exporting.h"
#include "core/office/extracts.h"
#include "core/office/filling.h"
#include "core/office/months/reports.h"
#include "core/office/papers/paper_kinds.h"
#include "core/office/reply_books.h"
#include "core/office/told_query.h"
#include "tests/core/figures/written_sheets.h"
#include "tests/core/office/generated_parties.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <xlsxwriter.h>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

void checkClean(const QString& found, const QString& what)
{
    INFO(what.toStdString());
    CHECK(found.toStdString() == "");
}

// All of its parts, what it says of itself among them (docProps).
QString textOf(const QString& workbook)
{
    const test::WrittenSheets book(workbook);
    QString text;
    for (const auto& [name, content] : book.parts().asKeyValueRange())
        text += name + QString::fromUtf8(content);
    return text;
}

// The office's own table, with every field that it can ask for in one row.
void makeOwnTable(const QString& path)
{
    lxw_workbook* book = workbook_new(path.toUtf8().constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    lxw_doc_properties properties = {};
    QByteArray title = "本办自制表"; // the library takes them without changing them
    QByteArray author = "经办人01";
    properties.title = title.data();
    properties.author = author.data();
    workbook_set_properties(book, &properties);
    lxw_col_t column = 0;
    for (const QString& name : exportNames())
        worksheet_write_string(sheet, 0, column++, u"{{%1}}"_s.arg(name).toUtf8().constData(),
                               nullptr);
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
}

std::vector<CaseNumber> allOf(const GeneratedLedger& at)
{
    std::vector<CaseNumber> all;
    for (const auto* members : {&at.shielded, &at.open})
        for (const auto& member : *members)
            all.push_back(member.number);
    return all;
}

// The shielded ones that a unit answers about.
std::vector<CaseNumber> handledIn(GeneratedLedger& at)
{
    std::vector<CaseNumber> handled;
    for (const auto& member : at.shielded)
        if (at.maker.load(member.number).state == State::Handling)
            handled.push_back(member.number);
    return handled;
}

std::string wordsOf(const QJsonValue& value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).toStdString();
}

QString wholeOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

// The values that a paper of that kind needs; the others are for the acts of cases.
QMap<QString, QString> valuesFor(const PaperKind& kind)
{
    switch (kind.about) {
    case PaperKind::About::Month:
        return {{u"month"_s, u"2022-06"_s}};
    case PaperKind::About::Docket:
        return {{u"docket"_s, u"第一次专题会"_s}};
    case PaperKind::About::Register:
    case PaperKind::About::Public:
        return {{u"year"_s, u"2022"_s}};
    default:
        return {};
    }
}

} // namespace

TEST_CASE("of generated shielded parties nothing stands on the letters of any case", "[generated]")
{
    GeneratedLedger& at = generated();
    for (const auto* members : {&at.shielded, &at.open}) {
        for (const auto& member : *members) {
            CAPTURE(member.number.text().toStdString());
            const auto letters = must(at.desk().papers.papersOf(member.number));
            CHECK(letters.size() >= 6);
            for (const IssuedPaper& letter : letters) {
                checkClean(at.traces(letter.fields), letter.kind);
                checkClean(at.traces(letter.addressee), letter.kind);
            }
        }
    }
}

TEST_CASE("of generated shielded parties nothing stands on any paper that others read",
          "[generated]")
{
    GeneratedLedger& at = generated();
    const auto all = allOf(at);
    int printed = 0;
    for (const PaperKind& kind : allPaperKinds()) {
        // The office's own file, what goes to the party itself, and what tells of no case.
        if (kind.readers == PaperKind::Readers::Office ||
            kind.readers == PaperKind::Readers::Entity || kind.about == PaperKind::About::Public)
            continue;
        const QString id = QString::fromUtf16(kind.id);
        const bool ofCases = valuesFor(kind).isEmpty();
        const auto print =
            printPapers(at.desk(), at.maker.on("2022-11-20"),
                        {id, ofCases ? all : std::vector<CaseNumber>(), valuesFor(kind)});
        if (!print) { // as an annex or a letter that no act issued alone
            CAPTURE(id.toStdString());
            CHECK(kind.numbered == PaperKind::Numbered::WithAnother);
            continue;
        }
        ++printed;
        for (const PaperOrder& form : print->forms)
            checkClean(at.traces(form.fields), id);
        for (const IssuedPaper& letter : print->letters)
            checkClean(at.traces(letter.fields), id);
    }
    CHECK(printed >= 12);
}

TEST_CASE("of generated shielded parties nothing stands in any workbook or table", "[generated]")
{
    GeneratedLedger& at = generated();
    Desk& desk = at.desk();
    const Acting acting = at.maker.on("2022-11-20");
    const QString month = at.maker.file(u"六月.xlsx"_s);
    must(writeMonthWorkbook(desk, u"2022-06"_s, {}, month));
    checkClean(at.traces(textOf(month)), u"month"_s);
    const QString reply = at.maker.file(u"回复.xlsx"_s);
    must(writeReplyBook(desk, acting, handledIn(at), {}, reply));
    checkClean(at.traces(textOf(reply)), u"reply-book"_s);
    for (const QStringList& columns :
         {QStringList(), QStringList{u"leader"_s}, QStringList{u"register"_s}}) {
        const QString book = at.maker.file(u"导出.xlsx"_s);
        must(exportLedger(desk, acting, {.path = book, .question = {}, .columns = columns}));
        checkClean(at.traces(textOf(book)), u"export xlsx"_s);
        for (const QString& name : {u"导出.csv"_s, u"导出.json"_s}) {
            must(exportLedger(desk, acting,
                              {.path = at.maker.file(name), .question = {}, .columns = columns}));
            checkClean(at.traces(wholeOf(at.maker.file(name))), u"export"_s);
        }
    }
    for (const auto& kind : kDebtLists) {
        const auto list = must(debtListOn(desk, kind.value, day("2022-11-20")));
        checkClean(at.traces(toJson(list)), u"list of debts"_s);
        const QString book = at.maker.file(u"账款.xlsx"_s);
        must(writeDebtList(desk, list, book));
        checkClean(at.traces(textOf(book)), u"list of debts, xlsx"_s);
    }
    const auto year = must(yearSummary(desk, 2022));
    checkClean(at.traces(yearSummaryJson(year, desk.programme)), u"summary"_s);
}

TEST_CASE("of generated shielded parties nothing stands in the office's own workbook",
          "[generated]")
{
    GeneratedLedger& at = generated();
    const auto all = allOf(at);
    const QString form = at.maker.file(u"本办表.xlsx"_s);
    const QString filled = at.maker.file(u"填好.xlsx"_s);
    makeOwnTable(form);
    must(fillTemplate(at.desk(), at.maker.on("2022-11-20"), form, all, filled));
    const QString text = textOf(filled);
    checkClean(at.traces(text), u"fill"_s);
    CHECK(text.contains(u"本办自制表"_s)); // what the file says of itself was read too
    CHECK(text.contains(at.open.front().party.clue.entity));
}

TEST_CASE("of generated shielded parties nothing stands in extracts, nor in the name of a file",
          "[generated]")
{
    GeneratedLedger& at = generated();
    QTemporaryDir folder;
    const auto extracts = must(writeExtracts(at.desk(), at.maker.on("2022-11-20"),
                                             {.folder = folder.path(), .question = {}}));
    CHECK_FALSE(extracts.empty());
    for (const Extract& extract : extracts)
        checkClean(at.traces(extract.path + textOf(extract.path)), u"extract"_s);
    must(writeReplyBooks(at.desk(), at.maker.on("2022-11-20"), handledIn(at), folder.path()));
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files))
        checkClean(at.traces(name), u"name of a file"_s);
    // What the record keeps of every file that went out: its name stands there.
    for (const Event& event : must(at.desk().record.eventsOfKind(kExport)))
        checkClean(at.traces(QJsonValue(event.payload)), u"export event"_s);
}

TEST_CASE("of generated shielded parties nothing stands in any list or chronicle", "[generated]")
{
    GeneratedLedger& at = generated();
    Desk& desk = at.desk();
    auto told = must(ToldCases::of(desk, {}, ToldCases::As::Masked));
    for (const auto* members : {&at.shielded, &at.open}) {
        for (const auto& member : *members) {
            CAPTURE(member.number.text().toStdString());
            CaseFile file = told.told(must(caseFile(desk, member.number)));
            for (const Event& event : file.events)
                checkClean(at.traces(toJson(event)), event.kind);
            for (const IssuedPaper& paper : file.papers)
                checkClean(at.traces(paper.fields), paper.kind);
            const Case listed = must(listedCase(desk, member.number));
            checkClean(at.traces(listedJson(listed, desk.programme, day("2022-11-20"))), u"list"_s);
            checkClean(at.traces(planJson(listed, day("2022-11-20"))), u"plan"_s);
        }
    }
    for (const DueItem& item : must(dueList(desk, day("2022-11-20"))))
        checkClean(at.traces(item.entity), u"due"_s);
    auto lines = must(docketLines(desk, u"第一次专题会"_s));
    std::ranges::copy(must(docketCandidates(desk)), std::back_inserter(lines));
    for (const DocketLine& line : lines)
        checkClean(at.traces(line.entity + line.question + line.finding + line.proposal +
                             line.docketing.decision),
                   u"docket"_s);
}

TEST_CASE("beside generated shielded parties open ones lose nothing", "[generated]")
{
    GeneratedLedger& at = generated();
    Desk& desk = at.desk();
    auto told = must(ToldCases::of(desk, {}, ToldCases::As::Masked));
    for (const auto& member : at.open) {
        CAPTURE(member.number.text().toStdString());
        const CaseFile whole = must(caseFile(desk, member.number));
        const CaseFile file = told.told(whole);
        for (const ClueField& field : clueFields()) {
            const bool isMixed = member.namesAnother && field.id() == u"facts";
            if (!isMixed)
                CHECK(wordsOf(keptValue(field, file.subject.clue)) ==
                      wordsOf(keptValue(field, whole.subject.clue)));
        }
        for (std::size_t i = 0; i < whole.events.size(); ++i) {
            if (!member.namesAnother)
                CHECK(wordsOf(toJson(file.events[i])) == wordsOf(toJson(whole.events[i])));
        }
        for (const IssuedPaper& letter : must(desk.papers.papersOf(member.number))) {
            if (letter.kind == u"referral-letter"_s)
                CHECK(QJsonDocument(letter.fields)
                          .toJson()
                          .contains(member.party.clue.entity.toUtf8()));
        }
    }
}
