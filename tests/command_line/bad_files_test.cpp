// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not what they are taken for: refused as what they are, and left as they are.
#include "tests/command_line/program.h"
#include "tests/command_line/sheet_reader/package_maker.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

using namespace jiuzhang::tests;

namespace {

// Refused in one line of Chinese, with this code under --json.
void checkFileRefused(const QStringList& arguments, const char* code)
{
    CAPTURE(arguments);
    const Run plain = jiuzhang::tests::jiuzhang(arguments);
    CHECK(plain.status == 1);
    CHECK(plain.out.isEmpty());
    CHECK(plain.err.count(u'\n') == 1);
    CHECK(plain.err.endsWith(u"。\n"));
    const Run told = jiuzhang::tests::jiuzhang(arguments + QStringList{u"--json"_s});
    CHECK(told.status == 1);
    CHECK(told.json()[u"error"][u"code"] == QLatin1String(code));
}

// Whatever is asked of it, by readers and writers alike.
void checkLedgerRefused(const QString& path, const char* code)
{
    for (const QStringList& command :
         {QStringList{u"list"_s}, QStringList{u"verify"_s}, QStringList{u"rebuild"_s},
          QStringList{u"import"_s, sample("clues-tidy.xlsx")},
          QStringList{u"act"_s, u"annotate"_s, u"2022-0001"_s, u"--set"_s, u"text=备注"_s}})
        checkFileRefused(command + QStringList{u"--ledger"_s, path}, code);
}

QByteArray soundLedger()
{
    static const CommandLedger ledger;
    return content(ledger.path());
}

QByteArray withOtherTables()
{
    return soundLedger().replace("saved_at TEXT", "saved_on TEXT");
}

} // namespace

TEST_CASE("what is no ledger is refused and left alone", "[command_line]")
{
    struct Wrong {
        const char* what;
        QByteArray (*bytes)();
        const char* code;
    };
    const auto wrong = GENERATE(values<Wrong>({
        {"a text", [] { return QByteArray("序号,企业名称\n"); }, "not-a-ledger"},
        {"an empty file", [] { return QByteArray(); }, "not-a-ledger"},
        {"a ledger without our mark",
         [] { return soundLedger().replace(68, 4, QByteArray(4, '\1')); }, "ledger-mark-wrong"},
        {"another program's database",
         [] { return withOtherTables().replace(68, 4, QByteArray(4, '\1')); }, "not-a-ledger"},
        {"a ledger with another version",
         [] { return soundLedger().replace(60, 4, QByteArray("\0\0\0\2", 4)); },
         "ledger-version-wrong"},
        {"a ledger of a newer program",
         [] { return withOtherTables().replace(60, 4, QByteArray("\0\0\3\347", 4)); },
         "ledger-too-new"},
        {"half a ledger", [] { return soundLedger().left(soundLedger().size() / 2); },
         "ledger-damaged"},
    }));
    CAPTURE(wrong.what);
    const CommandLedger other;
    const QByteArray bytes = wrong.bytes();
    const QString path = other.write(u"假台账.jiuzhang"_s, bytes);
    checkLedgerRefused(path, wrong.code);
    CHECK(content(path) == bytes);
}

TEST_CASE("a ledger that is not there is not made by the way", "[command_line]")
{
    const CommandLedger other;
    const QString path = other.file(u"没有.jiuzhang"_s);
    checkLedgerRefused(path, "ledger-missing");
    CHECK_FALSE(QFile::exists(path));
    checkFileRefused({u"list"_s, u"--ledger"_s, other.file({})}, "not-a-ledger"); // a folder
}

TEST_CASE("a new ledger is made only where nothing stands and a file can", "[command_line]")
{
    const CommandLedger ledger;
    const auto before = content(ledger.path());
    checkFileRefused({u"init"_s, u"--ledger"_s, ledger.path()}, "ledger-exists");
    CHECK(content(ledger.path()) == before);
    checkFileRefused({u"init"_s, u"--ledger"_s, ledger.path() + u"/新.jiuzhang"_s},
                     "folder-missing");
    checkFileRefused({u"init"_s, u"--ledger"_s, u"/proc/新.jiuzhang"_s}, "storage-failed");
}

TEST_CASE("a folder, a pipe or a missing folder is told as that", "[command_line]")
{
    const CommandLedger ledger;
    const auto head = ledger.head();
    const auto folder = ledger.file(u"夹.xlsx"_s);
    REQUIRE(QDir().mkdir(folder));
    const auto pipe = ledger.file(u"管.xlsx"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const auto nowhere = ledger.file(u"没有/月报.xlsx"_s);
    const QStringList report{u"report"_s,  u"--ledger"_s, ledger.path(),
                             u"--month"_s, u"2022-06"_s,  u"-o"_s};
    checkFileRefused(report + QStringList{folder}, "not-a-file");
    checkFileRefused(report + QStringList{pipe}, "not-a-file");
    checkFileRefused(report + QStringList{nowhere}, "folder-missing");
    checkFileRefused({u"register"_s, u"--ledger"_s, ledger.path(), u"--json-in"_s, folder},
                     "not-a-file");
    for (const auto& path : {folder, pipe}) {
        checkLedgerRefused(path, "not-a-ledger");
        checkFileRefused({u"init"_s, u"--ledger"_s, path}, "ledger-exists");
    }
    checkFileRefused({u"init"_s, u"--ledger"_s, nowhere}, "folder-missing");
    CHECK(ledger.head() == head);
    CHECK(QDir(folder).isEmpty());
    CHECK_FALSE(QFile::exists(QFileInfo(nowhere).path()));
}

TEST_CASE("what verify finds is said in sentences of the office", "[command_line]")
{
    const CommandLedger ledger;
    const auto damaged =
        ledger.write(u"改.jiuzhang"_s,
                     content(ledger.path()).replace("\"firstYear\":2022", "\"firstYear\":2023"));
    const Run run = jiuzhang::tests::jiuzhang({u"verify"_s, u"--ledger"_s, damaged});
    CHECK(run.status == 1);
    CHECK(run.err == u"第 1 条记录与录入时不符。\n"_s);
}

TEST_CASE("a half-valid programme makes no ledger", "[command_line]")
{
    const CommandLedger other;
    const QString programme = other.write(u"方案.json"_s, "{\"format\":\"jiuzhang-programme-1\"}");
    const QString path = other.file(u"新.jiuzhang"_s);
    checkFileRefused({u"init"_s, u"--ledger"_s, path, u"--programme"_s, programme},
                     "programme-invalid");
    checkFileRefused({u"init"_s, u"--ledger"_s, path, u"--programme"_s, other.file(u"没有"_s)},
                     "file-missing");
    checkFileRefused({u"init"_s, u"--ledger"_s, path, u"--year"_s, u"2021"_s}, "year-outside");
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a workbook that cannot be read registers nothing", "[command_line]")
{
    const CommandLedger ledger;
    const auto head = ledger.head();
    jiuzhang::test::PackageMaker locked;
    const jiuzhang::test::PackageMaker blank;
    const QByteArray tidy = content(sample("clues-tidy.xlsx"));
    struct Wrong {
        QString path;
        const char* code;
    };
    const std::vector<Wrong> wrong{
        {ledger.file(u"没有.xlsx"_s), "file-missing"},
        {ledger.write(u"空.xlsx"_s, {}), "workbook-empty"},
        {ledger.write(u"文本.xlsx"_s, "序号,企业名称\n"), "not-a-workbook"},
        {ledger.write(u"损坏.xlsx"_s, tidy.left(tidy.size() / 2)), "workbook-damaged"},
        {locked.encrypted().write(), "workbook-encrypted"},
        {blank.write(), "workbook-empty"},
        {sample("clues-faulty.xlsx"), "rows-rejected"},
    };
    for (const auto& each : wrong)
        checkFileRefused(
            {u"import"_s, u"--ledger"_s, ledger.path(), each.path, u"--on"_s, u"2022-06-10"_s},
            each.code);
    checkFileRefused({u"import"_s, u"--ledger"_s, ledger.path(), sample("clues-tidy.xlsx"),
                      u"--sheet"_s, u"汇总"_s},
                     "sheet-missing");
    CHECK(ledger.head() == head);
    CHECK(cases(ledger.json(u"list"_s, {})).isEmpty());
}

TEST_CASE("what is no document of a case is attached to none", "[command_line]")
{
    const CommandLedger ledger;
    ledger.json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s}, bytes(completeClue()));
    ledger.json(u"dispatch"_s, kOn + QStringList{u"2022-0001"_s});
    ledger.json(u"backup"_s, {ledger.file(u"备份.jzbackup"_s)});
    QFile::copy(ledger.path(), ledger.file(u"合同.pdf"_s));
    (void)ledger.write(u"合同.pdf-journal"_s, "x");
    (void)ledger.write(u"空.pdf"_s, "");
    struct Wrong {
        const char* path;
        const char* code;
    };
    const auto wrong = GENERATE(values<Wrong>({{"台账.jiuzhang", "attachment-is-ledger"},
                                               {"合同.pdf", "attachment-is-ledger"},
                                               {"合同.pdf-journal", "attachment-is-ledger"},
                                               {"备份.jzbackup", "attachment-is-ledger"},
                                               {"空.pdf", "file-empty"},
                                               {"没有.pdf", "file-missing"},
                                               {"/dev/zero", "not-a-file"},
                                               {"/dev/null", "not-a-file"},
                                               {".", "not-a-file"}}));
    CAPTURE(wrong.path);
    const QString named = QString::fromUtf8(wrong.path);
    const QString path = named.startsWith(u'/') ? named : ledger.file(named); // or a device
    const QString before = ledger.head();
    for (const QStringList& act :
         {QStringList{u"attach"_s, u"2022-0001"_s, u"--set"_s, u"file="_s + path},
          QStringList{u"participate"_s, u"2022-0001"_s, u"--set"_s, u"name=律师01"_s, u"--set"_s,
                      u"role=律师"_s, u"--set"_s, u"opinion="_s + path}}) {
        const Run run = ledger.run(u"act"_s, kOn + act + QStringList{u"--json"_s});
        CHECK(run.status == 1);
        CHECK(run.err.endsWith(u"。\n"));
        CHECK(run.json()[u"results"][0][u"code"] == QLatin1String(wrong.code));
    }
    CHECK(ledger.head() == before);
}
