// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/importing.h"
#include "core/exchange/workbook_reader.h"
#include "tests/bench/bare_book.h"
#include "tests/bench/copied_table.h"
#include "tests/bench/measurements.h"

#include <QCoreApplication>
#include <QProcess>

namespace jiuzhang::bench {

namespace {

QString readerProgram()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/jiuzhang-sheet-reader");
}

constexpr const char16_t* kHeadings[] = {u"序号",         u"线索来源",         u"收到日期",
                                         u"市场主体名称", u"统一社会信用代码", u"法定代表人",
                                         u"联系人",       u"联系电话",         u"通讯地址",
                                         u"是否要求保密", u"问题类型",         u"被反映单位",
                                         u"属地",         u"合同名称",         u"合同编号",
                                         u"签订日期",     u"合同总额（万元）", u"争议金额（万元）",
                                         u"基本情况",     u"主要诉求"};

BareCell cell(const QString& text)
{
    return text.toUtf8();
}

BareCell cell(const std::optional<Money>& money)
{
    return static_cast<double>(money->fen()) / 1'000'000;
}

BareRow rowFor(const ClueContent& clue, int position, const Programme& programme)
{
    const auto unit = [&](const std::optional<UnitId>& id) {
        return cell(programme.directory.find(*id)->name);
    };
    const QDate received = *clue.receivedOn;
    return {static_cast<double>(position),
            cell(programme.source(*clue.source)->name),
            lxw_datetime{received.year(), received.month(), received.day(), 0, 0, 0},
            cell(clue.entity),
            cell(clue.creditCode),
            cell(clue.legalRepresentative),
            cell(clue.contact),
            cell(clue.phone),
            cell(clue.address),
            cell(clue.shielding == Shielding::Open ? QStringLiteral("否") : QStringLiteral("是")),
            cell(programme.category(*clue.category)->name),
            unit(clue.respondent),
            unit(clue.locality),
            cell(clue.basisTitle),
            cell(clue.basisNumber),
            cell(clue.basisDate->chinese()),
            cell(clue.total),
            cell(clue.disputed),
            cell(clue.facts),
            cell(clue.claim)};
}

// A unit's workbook of twenty columns.
void writeBook(const QString& path, ClueSource& clues, const Programme& programme, int rows)
{
    BareSheet sheet;
    BareRow& headings = sheet.emplace_back();
    for (const char16_t* each : kHeadings)
        headings.push_back(cell(QString::fromUtf16(each)));
    for (int position = 1; position <= rows; ++position)
        sheet.push_back(rowFor(clues.next(kToday), position, programme));
    const std::array one{&std::as_const(sheet)};
    writeBare(path, one);
}

// What must come in: of many rows that were made of few words more are like each other, and asked
// about.
void importAll(BenchLedger& ledger, const QString& book, int rows)
{
    KnownClues known;
    const ImportOrder order{.path = book, .partial = true, .reader = readerProgram()};
    const auto done = must(importWorkbook(
        ledger.desk(), Acting{.operatorName = QStringLiteral("联系人01"), .on = kToday}, order,
        known));
    if (static_cast<int>(done.imported.size()) < rows / 2)
        giveUp(done.rows.rejected.empty() ? Error{ErrorCode::RowsRejected}
                                          : done.rows.rejected.front().error);
}

// The book read by the library that offices' scripts read it with, each row inserted as it is.
// Nothing where Python or openpyxl is not installed.
std::optional<Milliseconds> importedByScript(const QString& book, const QString& into)
{
    QProcess script;
    const auto time = timed([&] {
        script.start(QStringLiteral("python3"), {QStringLiteral(BARE_IMPORT), book, into});
        script.waitForFinished(-1);
    });
    const bool isDone =
        script.exitStatus() == QProcess::NormalExit && script.exitCode() == EXIT_SUCCESS;
    return isDone ? std::optional(time) : std::nullopt;
}

} // namespace

std::vector<Held> measureMemory(const BenchLedger& ledger, std::span<const int> rows,
                                std::uint32_t seed)
{
    const auto peak = [](const QString& work, const QString& file) {
        return peakOf({QStringLiteral("1"), QStringLiteral("1"), work, file});
    };
    std::vector<Held> all{
        {QStringLiteral("export of the ledger"), peak(QStringLiteral("export"), ledger.path())},
        {QStringLiteral("month's workbook"), peak(QStringLiteral("month"), ledger.path())}};
    for (const int count : rows) {
        BenchLedger other;
        ClueSource clues(other.desk().programme, seed);
        const QString book = other.pathOf(QStringLiteral("clues.xlsx"));
        writeBook(book, clues, other.desk().programme, count);
        all.push_back(
            {QStringLiteral("import of %1 rows").arg(count), peak(QStringLiteral("import"), book)});
    }
    return all;
}

void doAlone(const QString& work, const QString& file)
{
    if (work == u"import") {
        BenchLedger ledger;
        return importAll(ledger, file, 0);
    }
    BenchLedger ledger(file);
    const QString path = ledger.pathOf(QStringLiteral("written.xlsx"));
    if (work == u"export")
        writeRegister(ledger, path);
    else
        writeMonth(ledger, path);
}

std::vector<Comparison> measureImport(int rows, std::uint32_t seed)
{
    BenchLedger ledger;
    ClueSource clues(ledger.desk().programme, seed);
    const QString book = ledger.pathOf(QStringLiteral("clues.xlsx"));
    writeBook(book, clues, ledger.desk().programme, rows);

    BareFile source(ledger.path());
    BareFile bare(ledger.pathOf(QStringLiteral("bare.sqlite")));
    std::array<CopiedTable, 2> tables{CopiedTable(source, bare, "event", "seq"),
                                      CopiedTable(source, bare, "case_row", "id")};
    const auto ours = timed([&] { importAll(ledger, book, rows); });
    for (auto& table : tables)
        table.read();
    const auto read = timed([&] {
        if (must(WorkbookReader(readerProgram()).read(book)).empty())
            giveUp(QStringLiteral("the workbook has no sheet"));
        bare.run("BEGIN IMMEDIATE");
        for (auto& table : tables)
            table.write();
        bare.run("COMMIT");
    });
    const auto what = QStringLiteral("import of %1 rows of 20 columns").arg(rows);
    std::vector<Comparison> table{
        {what, QStringLiteral("the reader alone, and bare inserts"), ours, read}};
    if (const auto script = importedByScript(book, ledger.pathOf(QStringLiteral("script.sqlite"))))
        table.push_back({what, QStringLiteral("openpyxl, and bare inserts"), ours, *script});
    return table;
}

} // namespace jiuzhang::bench
