// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/month_workbook.h"
#include "core/exchange/summary_workbook.h"
#include "tests/core/figures/case_maker.h"
#include "tests/core/figures/written_sheets.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace jiuzhang;
using namespace jiuzhang::test;

namespace {

const QString kLedger = QStringLiteral("工作台账");
const QString kByUnit = QStringLiteral("汇总（按单位）");

Outcome writeMonth(const QString& path, const std::vector<Case>& cases,
                   const ClosedMonths& closed = {})
{
    const auto span = monthSpan(QStringLiteral("2022-06"), twoTowns(), day("2022-06-20")).value();
    FigureTally tally(twoTowns(), span, closed);
    tally.keepCases();
    auto book = MonthWorkbook::begin(path, twoTowns(), span, closed);
    if (!book)
        return refuse(book.error());
    for (const auto& each : cases) {
        tally.add(each);
        book->add({0, each, twoTowns(), nullptr});
    }
    return book->finish(tally.figures());
}

Outcome writeYear(const QString& path, const std::vector<Case>& cases)
{
    YearTally tally(twoTowns(), yearSpan(2022, twoTowns(), day("2022-12-31")).value());
    for (const auto& each : cases)
        tally.add(each);
    return writeSummaryWorkbook(path, tally.summary(), twoTowns());
}

// Three cases: one late at a town, one settled, one not yet dispatched.
std::vector<Case> threeCases()
{
    auto late = CaseMaker("2022-0001", "2022-05-02")
                    .disputed(86)
                    .dispatched(kTown, "2022-05-03", "2022-05-25");
    late.made.clue.facts = QStringLiteral("=1+1 拖欠工程尾款\n第二行\u0001<&>");
    return {late.made,
            CaseMaker("2022-0002", "2022-05-30")
                .dispatched(kHousing, "2022-06-01")
                .settled("2022-06-10")
                .made,
            CaseMaker("2022-0003", "2022-06-20").category("contract-breach").made};
}

// While it lives, no file of this process grows beyond so many bytes: a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) : signal_(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{.rlim_cur = bytes, .rlim_max = before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, signal_);
    }

private:
    void (*signal_)(int);
    rlimit before_{};
};

} // namespace

TEST_CASE("the month's workbook holds its seven sheets, in order", "[figures][workbook]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("六月.xlsx"));
    REQUIRE(writeMonth(path, threeCases()));
    const WrittenSheets sheets(path);
    CHECK(sheets.names().join(u' ') ==
          QStringLiteral(
              "汇总（按单位） 汇总（按类别） 工作台账 超期清单 更正清单 数据对应案件 口径说明"));
    for (const auto& name : sheets.names()) {
        CAPTURE(name);
        CHECK(sheets.cell(name, QStringLiteral("A2"))
                  .contains(QStringLiteral("2022年5月21日至2022年6月20日；数据截至2022年6月20日")));
    }
}

TEST_CASE("the ledger sheet has one row per case, as typed", "[figures][workbook]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("m.xlsx"));
    auto cases = threeCases();
    cases.push_back(CaseMaker("2022-0004", "2022-06-21").made); // of the next month
    REQUIRE(writeMonth(path, cases));
    const WrittenSheets sheets(path);
    const auto cell = [&](const char16_t* place) {
        return sheets.cell(kLedger, QString::fromUtf16(place));
    };
    CHECK(cell(u"A3") == QStringLiteral("序号"));
    CHECK(cell(u"AF3") == QStringLiteral("备注"));
    CHECK(cell(u"A4") == QStringLiteral("1"));
    CHECK(cell(u"B4") == QStringLiteral("2022-0001"));
    CHECK(cell(u"C4") == QStringLiteral("44683")); // 2022-05-02 as a day of the sheet
    CHECK(cell(u"K4") == QStringLiteral("86"));
    CHECK(cell(u"L4") == QStringLiteral("甲镇人民政府"));
    CHECK(cell(u"K5").isEmpty()); // an unknown amount is not 0
    CHECK(cell(u"B6") == QStringLiteral("2022-0003"));
    CHECK(cell(u"B7").isEmpty());
    CHECK(cell(u"G4").startsWith(QStringLiteral("=1+1 拖欠工程尾款\n第二行")));
    CHECK(cell(u"G4").endsWith(QStringLiteral("<&>")));
    CHECK(sheets.isText(kLedger, QStringLiteral("G4")));
    CHECK_FALSE(sheets.sheetPart(kLedger).contains("<f>"));
}

TEST_CASE("corrections have a sheet, with what each adds", "[figures][workbook]")
{
    const QString kCorrections = QStringLiteral("更正清单");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("m.xlsx"));
    REQUIRE(writeMonth(path, threeCases()));
    CHECK(WrittenSheets(path).cell(kCorrections, QStringLiteral("A4")) == QStringLiteral("无"));

    // May was frozen before this was entered.
    const ClosedMonths closed({{day("2022-05-01"), day("2022-05-20"), 10}});
    const Case late = CaseMaker("2022-0001", "2022-05-02")
                          .dispatched(kTown, "2022-05-03")
                          .entered(5)
                          .fulfilled(10, "2022-05-12")
                          .entered(11)
                          .made;
    REQUIRE(writeMonth(path, {late}, closed));
    const WrittenSheets sheets(path);
    const auto under = [&](const char16_t* heading) {
        return sheets.under(kCorrections, QString::fromUtf16(heading), 4);
    };
    CHECK(under(u"案件编号") == QStringLiteral("2022-0001"));
    CHECK(under(u"单位") == QStringLiteral("甲镇人民政府"));
    CHECK(under(u"发生日期") == QStringLiteral("44693")); // 2022-05-12 as a day of the sheet
    CHECK(under(u"原属月份") == QStringLiteral("2022-05"));
    CHECK(under(u"对本期的影响") == QStringLiteral("本月兑现+10.00万元"));
    CHECK(under(u"记录序号") == QStringLiteral("11"));
}

TEST_CASE("a sheet names the cases behind each figure, a hundred to a row", "[figures][workbook]")
{
    const QString kCases = QStringLiteral("数据对应案件");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("m.xlsx"));
    std::vector<Case> many;
    for (int running = 1; running <= 101; ++running)
        many.push_back(CaseMaker(QStringLiteral("2022-%1")
                                     .arg(running, 4, 10, QLatin1Char('0'))
                                     .toLatin1()
                                     .constData(),
                                 "2022-06-01")
                           .made);
    REQUIRE(writeMonth(path, many));
    const WrittenSheets sheets(path);
    const auto under = [&](const char16_t* heading, int row) {
        return sheets.under(kCases, QString::fromUtf16(heading), row);
    };
    CHECK(under(u"汇总方式", 4) == QStringLiteral("合计"));
    CHECK(under(u"数据", 4) == QStringLiteral("本月新增"));
    CHECK(under(u"数值", 4) == QStringLiteral("101"));
    CHECK(under(u"案件编号", 4).startsWith(QStringLiteral("2022-0001、2022-0002、")));
    CHECK(under(u"案件编号", 4).endsWith(QStringLiteral("、2022-0100")));
    CHECK(under(u"数据", 5) == QStringLiteral("本月新增"));
    CHECK(under(u"案件编号", 5) == QStringLiteral("2022-0101"));
}

TEST_CASE("the ledger prints on A3, lying, with its header on each page", "[figures][workbook]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("m.xlsx"));
    REQUIRE(writeMonth(path, threeCases()));
    const WrittenSheets sheets(path);
    const QByteArray ledger = sheets.sheetPart(kLedger);
    CHECK(ledger.contains("paperSize=\"8\""));
    CHECK(ledger.contains("orientation=\"landscape\""));
    CHECK(ledger.contains("fitToHeight=\"0\""));
    CHECK(ledger.contains("state=\"frozen\""));
    CHECK(sheets.part(QStringLiteral("xl/workbook.xml"))
              .contains(QStringLiteral("'工作台账'!$3:$3").toUtf8()));
}

TEST_CASE("the figures of the sheet are those of the tally", "[figures][workbook]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("m.xlsx"));
    REQUIRE(writeMonth(path, threeCases()));
    const WrittenSheets sheets(path);
    const auto cell = [&](const char16_t* place) {
        return sheets.cell(kByUnit, QString::fromUtf16(place));
    };
    CHECK(cell(u"A3") == QStringLiteral("单位"));
    CHECK(cell(u"B3") == QStringLiteral("上月结存"));
    CHECK(cell(u"C3") == QStringLiteral("本月新增"));
    CHECK(cell(u"A4") == QStringLiteral("甲镇人民政府"));
    CHECK(cell(u"B4") == QStringLiteral("1"));
    CHECK(cell(u"A5") == QStringLiteral("乙街道办事处")); // reports, though it has no case
    CHECK(cell(u"A6") == QStringLiteral("区住房和城乡建设局"));
    CHECK(cell(u"A7") == QStringLiteral("待分办"));
    CHECK(cell(u"A8") == QStringLiteral("合计"));
    CHECK(cell(u"C8") == QStringLiteral("2"));
    CHECK(cell(u"A9").endsWith(QStringLiteral("各行均成立。")));
    CHECK(cell(u"A10") == QStringLiteral("办结率=累计办结÷累计受理=1÷3=1/3"));
}

TEST_CASE("every figure stands under its heading", "[figures][workbook]")
{
    struct Row {
        const char16_t* heading;
        const char16_t* total;
    };
    const auto row = GENERATE(values<Row>({
        {u"上月结存", u"1"},
        {u"本月新增", u"2"},
        {u"其中：内部查找", u"2"},
        {u"本月办结（次）", u"1"},
        {u"在办", u"2"},
        {u"其中超期", u"1"},
        {u"曾超期（次）", u"1"}, // legs, not cases
        {u"累计受理", u"3"},
        {u"累计办结", u"1"},
        {u"涉及金额（万元）", u"86"},
        {u"本月兑现（万元）", u"0"},
        {u"办结率", u"1/3"},
        {u"化解率", u"1/1"},
        {u"兑现率", u"—"},
        {u"报送日期", u""}, // for the unit to fill in
    }));
    CAPTURE(QString::fromUtf16(row.heading));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("m.xlsx"));
    REQUIRE(writeMonth(path, threeCases()));
    CHECK(WrittenSheets(path).under(kByUnit, QString::fromUtf16(row.heading), 8) ==
          QString::fromUtf16(row.total));
}

TEST_CASE("the late list says by how many days", "[figures][workbook]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("m.xlsx"));
    REQUIRE(writeMonth(path, threeCases()));
    const WrittenSheets sheets(path);
    const auto late = QStringLiteral("超期清单");
    CHECK(sheets.cell(late, QStringLiteral("B4")) == QStringLiteral("2022-0001"));
    CHECK(sheets.cell(late, QStringLiteral("I4")) == QStringLiteral("26")); // 25 May to 20 June
    CHECK(sheets.cell(late, QStringLiteral("B5")).isEmpty());
}

TEST_CASE("a text too long for a row goes on in those below, and nothing of it is lost",
          "[figures][workbook]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("m.xlsx"));
    Case subject = CaseMaker("2022-0001", "2022-06-01").made;
    subject.clue.facts = QString(40'000, u'字');
    REQUIRE(writeMonth(path, {subject}));
    const WrittenSheets sheets(path);
    QString written;
    int row = 4;
    for (QString cell = sheets.cell(kLedger, QStringLiteral("G4")); !cell.isEmpty();
         cell = sheets.cell(kLedger, QStringLiteral("G%1").arg(++row))) {
        const QString goesOn = QStringLiteral("（接上）");
        CHECK(cell.startsWith(goesOn) == (row > 4));
        written += cell.remove(goesOn);
    }
    CHECK(row > 5);
    CHECK(written == subject.clue.facts);
}

TEST_CASE("the year's workbook has its lists and a chart of the months", "[figures][workbook]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("y.xlsx"));
    REQUIRE(writeYear(path, threeCases()));
    const WrittenSheets sheets(path);
    CHECK(sheets.names().join(u' ') ==
          QStringLiteral("总体情况 按类别 按单位 按处置类别 各月情况 拟结转案件 未化解原因 "
                         "责任追溯 满意度与回访 提交区级研究 典型案例 宣传报道 舆情回应 口径说明"));
    CHECK(sheets.hasPart(QStringLiteral("xl/charts/chart1.xml")));
    const auto months = QStringLiteral("各月情况");
    CHECK(sheets.cell(months, QStringLiteral("A9")) == QStringLiteral("6月"));
    CHECK(sheets.cell(months, QStringLiteral("E9")) == QStringLiteral("2"));
    CHECK(sheets.cell(months, QStringLiteral("J9")) == QStringLiteral("1"));
    CHECK(sheets.under(months, QStringLiteral("新增"), 9) == QStringLiteral("2"));
    CHECK(sheets.under(months, QStringLiteral("办结"), 9) == QStringLiteral("1"));
    CHECK(sheets.cell(months, QStringLiteral("A16")) == QStringLiteral("全年"));
    CHECK(sheets.under(months, QStringLiteral("新增"), 16) == QStringLiteral("3"));
    const auto totals = QStringLiteral("总体情况");
    QStringList items;
    for (int row = 4; row < 45; ++row)
        items += sheets.cell(totals, QStringLiteral("A%1").arg(row));
    CHECK(items.contains(QStringLiteral("曾超期（次）")));
    CHECK(items.contains(QStringLiteral("在办（件）")));
    CHECK(sheets.cell(QStringLiteral("按类别"), QStringLiteral("B3")) ==
          QStringLiteral("上年结存"));
    CHECK(sheets.cell(QStringLiteral("拟结转案件"), QStringLiteral("A4")) ==
          QStringLiteral("2022-0001"));
}

TEST_CASE("where nothing can be written it is refused at once, and nothing is left",
          "[figures][workbook]")
{
    const QTemporaryDir folder;
    QString path;
    QString named; // in the refusal
    ErrorCode code = ErrorCode::FolderMissing;
    SECTION("a folder that is not there")
    {
        path = folder.filePath(QStringLiteral("none/m.xlsx"));
        named = folder.filePath(QStringLiteral("none"));
    }
    SECTION("a folder's own name")
    {
        path = named = folder.path();
        code = ErrorCode::NotAFile;
    }
    SECTION("a place that is no folder")
    {
        path = QStringLiteral("/dev/null/m.xlsx");
        named = QStringLiteral("/dev/null");
    }
    for (const auto& written : {writeMonth(path, threeCases()), writeYear(path, threeCases())}) {
        REQUIRE_FALSE(written);
        CHECK(written.error().code == code);
        CHECK(written.error().details.value(0) == named);
    }
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a disk that fills up leaves no half of a workbook", "[figures][workbook]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("m.xlsx"));
    const std::vector<Case> many(300, threeCases().front());
    const auto limit = GENERATE(as<rlim_t>{}, 0, 4'000, 40'000);
    CAPTURE(limit);
    const auto written = [&] {
        const FullDisk full(limit);
        return writeMonth(path, many);
    }();
    REQUIRE_FALSE(written);
    CHECK((written.error().code == ErrorCode::StorageFull ||
           written.error().code == ErrorCode::FileUnwritable));
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a workbook given up leaves what stood there", "[figures][workbook]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("m.xlsx"));
    QFile before(path);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("earlier");
    before.close();
    {
        const auto span =
            monthSpan(QStringLiteral("2022-06"), twoTowns(), day("2022-06-20")).value();
        auto book = MonthWorkbook::begin(path, twoTowns(), span);
        REQUIRE(book);
        const Case first = threeCases().front();
        book->add({0, first, twoTowns(), nullptr});
    }
    REQUIRE(before.open(QIODevice::ReadOnly));
    CHECK(before.readAll() == "earlier");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    before.close();
    REQUIRE(writeMonth(path, threeCases())); // and a whole one takes its place
    CHECK(WrittenSheets(path).names().size() == 7);
}
