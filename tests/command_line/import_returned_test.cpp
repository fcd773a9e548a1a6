// SPDX-License-Identifier: GPL-3.0-or-later
// What goes back to a sender and comes again corrected; profiles; what is remembered of answers.
#include "core/exchange/workbook_reader.h"
#include "tests/command_line/program.h"
#include "tests/command_line/sheet_reader/package_maker.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace jiuzhang::tests;

namespace {

QByteArray returnedCells(int number, const QStringList& texts)
{
    QString row = u"<row r=\"%1\">"_s.arg(number);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!texts[i].isEmpty())
            row += u"<c r=\"%1%2\" t=\"inlineStr\"><is><t>%3</t></is></c>"_s
                       .arg(QChar(u'A' + static_cast<char16_t>(i)))
                       .arg(number)
                       .arg(texts[i]);
    }
    return (row + u"</row>"_s).toUtf8();
}

QByteArray returnedRow(int number, const QString& entity, const QString& sum, const QString& unit,
                       const QString& remark = {}, const QString& nameless = {})
{
    return returnedCells(number, {u"公开征集"_s, entity, u"账款支付"_s, unit, sum, u"尾款未付"_s,
                                  u"支付尾款"_s, remark, nameless});
}

const QStringList kHeading{u"线索来源"_s,       u"企业名称"_s, u"问题类型"_s, u"被反映单位"_s,
                           u"拖欠金额(万元)"_s, u"基本情况"_s, u"主要诉求"_s, u"备注"_s};

QString bookOf(jiuzhang::test::PackageMaker& maker, const QByteArray& rows)
{
    maker.rows(returnedCells(1, {u"某镇线索表"_s}) + returnedCells(2, kHeading) + rows);
    return maker.write();
}

QJsonObject importedBook(const CommandLedger& ledger, const QString& book,
                         const QStringList& options = {})
{
    return ledger.json(u"import"_s, kOnMid + QStringList{book} + options);
}

QStringList codesByRow(const QJsonObject& import)
{
    QStringList codes;
    for (const auto& entry : import[u"rejected"].toArray())
        codes += QString::number(entry[u"row"].toInt()) + u' ' + entry[u"code"].toString();
    return codes;
}

// What a script makes of what was printed: each question that has that code, answered.
QString answeringCode(const CommandLedger& ledger, QJsonObject printed, const QString& code,
                      const QString& answer, bool alike = false)
{
    QJsonArray rejected;
    for (const auto& value : printed[u"rejected"].toArray()) {
        QJsonObject entry = value.toObject();
        if (entry[u"code"].toString() == code) {
            entry[u"answer"] = answer;
            entry[u"alike"] = alike;
        }
        rejected.append(entry);
        if (alike && entry.contains(u"answer"_s))
            break; // once for all
    }
    printed[u"rejected"] = rejected;
    return ledger.write(u"answers.json"_s, bytes(printed));
}

std::vector<jiuzhang::Sheet> sheetsOf(const QString& path)
{
    const auto sheets = jiuzhang::WorkbookReader(QStringLiteral(JIUZHANG_SHEET_READER)).read(path);
    REQUIRE(sheets);
    return *sheets;
}

} // namespace

TEST_CASE("the rows at fault go back in the sender's layout, with their reasons", "[command_line]")
{
    const CommandLedger ledger;
    jiuzhang::test::PackageMaker maker;
    const QString book =
        bookOf(maker, returnedRow(3, u"红日建材"_s, u"38"_s, u"区财政局"_s) +
                          returnedRow(4, u"瑶里茶叶"_s, u"若干"_s, u"区外星人局"_s) +
                          returnedRow(5, u"青岚陶瓷"_s, u"12"_s, u"区财政局"_s, u"请勿透露"_s));
    const QString back = ledger.file(u"退回.xlsx"_s);
    const auto done = importedBook(ledger, book, {u"--partial"_s, u"--errors"_s, back});
    CHECK(done[u"registered"] == 1);

    const auto sheets = sheetsOf(back);
    REQUIRE(sheets.size() == 1);
    const auto& rows = sheets.front().rows;
    REQUIRE(rows.size() == 4); // title, header, two rows
    CHECK(jiuzhang::cellText(rows.at(1).cells.at(1).value) == u"某镇线索表"_s);
    CHECK(jiuzhang::cellText(rows.at(2).cells.at(9).value) == u"原因"_s);
    CHECK(jiuzhang::cellText(rows.at(3).cells.at(2).value) == u"瑶里茶叶"_s);
    const QString reasons = jiuzhang::cellText(rows.at(3).cells.at(9).value);
    CHECK(reasons.contains(u"若干"_s));
    CHECK(reasons.contains(u"区外星人局"_s));
    CHECK(jiuzhang::cellText(rows.at(4).cells.at(9).value).contains(u"保密"_s));

    // As it came it is asked and refused for the same; what was taken does not come again.
    const auto again = importedBook(ledger, back, {u"--dry-run"_s});
    CHECK(codesByRow(again) ==
          QStringList{u"3 unknown-unit"_s, u"3 amount-unreadable"_s, u"4 asked-shielding"_s});
    const auto answered =
        importedBook(ledger, back,
                     {u"--partial"_s, u"--answers"_s,
                      answeringCode(ledger, again, u"asked-shielding"_s, u"anonymous"_s)});
    CHECK(answered[u"registered"] == 1);
    CHECK(ledger.json(u"show"_s, {ledger.caseOf(u"青岚陶瓷"_s)})[u"case"][u"confidential"] == true);
}

TEST_CASE("nothing is registered where the rows that go back cannot be written", "[command_line]")
{
    const CommandLedger ledger;
    jiuzhang::test::PackageMaker maker;
    const QString book = bookOf(maker, returnedRow(3, u"红日建材"_s, u"38"_s, u"区财政局"_s));
    const QString head = ledger.head();
    const Run run = ledger.run(
        u"import"_s, kOnMid + QStringList{book, u"--errors"_s, ledger.file(u"没有/退回.xlsx"_s)});
    CHECK(run.status == 1);
    CHECK(run.err.count(u'\n') == 1);
    CHECK(ledger.head() == head);
}

TEST_CASE("an export with columns of its own goes in by its profile", "[command_line]")
{
    const CommandLedger ledger;
    const auto [name, book, cases] = GENERATE(table<QString, const char*, int>(
        {{u"12345"_s, "export-12345.xlsx", 3}, {u"xinfang"_s, "export-xinfang.xlsx", 2}}));
    CAPTURE(name);
    const Run without = ledger.run(u"import"_s, kOnMid + QStringList{sample(book)});
    CHECK(without.status == 1);
    const auto done = importedBook(ledger, sample(book), {u"--profile"_s, name});
    CHECK(done[u"registered"] == cases);
    const QJsonObject first = ledger.json(u"show"_s, {u"2022-0001"_s})[u"case"].toObject();
    CHECK(first[u"source"] == (name == u"12345" ? u"hotline"_s : u"petition"_s));
    CHECK(first[u"category"] == u"payment-arrears"_s);
    CHECK(first[u"respondent"] == (name == u"12345" ? u"区财政局"_s : u"区住房和城乡建设局"_s));
    CHECK(first[u"disputedFen"] == (name == u"12345" ? 38'650'000 : 215'600'000));
}

TEST_CASE("a profile that is none is refused with those there are", "[command_line]")
{
    const CommandLedger ledger;
    const auto refusalOf = [&](const QString& profile) {
        return ledger
            .run(u"import"_s, kOnMid + QStringList{sample("clues-tidy.xlsx"), u"--profile"_s,
                                                   profile, u"--json"_s})
            .json()[u"error"][u"code"]
            .toString();
    };
    CHECK(refusalOf(u"人民来信"_s) == u"profile-unknown"_s);
    CHECK(
        refusalOf(ledger.write(u"p.json"_s, R"({"name": "甲", "columns": {"颜色": "colour"}})")) ==
        u"profile-invalid"_s);
    CHECK(refusalOf(ledger.write(u"q.json"_s, "{")) == u"not-json"_s);
}

TEST_CASE("a second round of questions keeps the answers of the first", "[command_line]")
{
    const CommandLedger ledger;
    jiuzhang::test::PackageMaker maker;
    const QString book =
        bookOf(maker, returnedRow(3, u"红日建材"_s, u"总额100万，尚欠38万"_s, u"区财政局"_s) +
                          returnedRow(4, u"瑶里茶叶"_s, u"38"_s, u"区财政局"_s, u"请勿透露"_s));
    const auto look = importedBook(ledger, book, {u"--dry-run"_s});
    REQUIRE(codesByRow(look) == QStringList{u"3 asked-amount"_s, u"4 asked-shielding"_s});
    const auto first = importedBook(ledger, book,
                                    {u"--dry-run"_s, u"--answers"_s,
                                     answeringCode(ledger, look, u"asked-amount"_s, u"38万"_s)});
    REQUIRE(codesByRow(first) == QStringList{u"4 asked-shielding"_s});
    const auto done = importedBook(
        ledger, book,
        {u"--answers"_s, answeringCode(ledger, first, u"asked-shielding"_s, u"open"_s)});
    CHECK(done[u"registered"] == 2);
}

TEST_CASE("an answer may be for all rows where the same is asked of the same", "[command_line]")
{
    const CommandLedger ledger;
    jiuzhang::test::PackageMaker maker;
    const QString book = bookOf(maker, returnedRow(3, u"红日建材"_s, u"38"_s, u"区住建居"_s) +
                                           returnedRow(4, u"瑶里茶叶"_s, u"12"_s, u"区住建居"_s) +
                                           returnedRow(5, u"青岚陶瓷"_s, u"15"_s, u"区住建居"_s));
    const auto look = importedBook(ledger, book, {u"--dry-run"_s});
    REQUIRE(codesByRow(look).size() == 3);
    const auto done = importedBook(
        ledger, book,
        {u"--answers"_s, answeringCode(ledger, look, u"asked-meant"_s, u"register"_s, true)});
    CHECK(done[u"registered"] == 3);
}

TEST_CASE("what was said of the columns is remembered for the next table like it", "[command_line]")
{
    const CommandLedger ledger;
    jiuzhang::test::PackageMaker first;
    const auto rows = [](const QString& entity) {
        return returnedRow(3, entity, u"38"_s, u"区财政局"_s, {}, u"已来访"_s);
    };
    const QString june = bookOf(first, rows(u"红日建材"_s));
    const auto look = importedBook(ledger, june, {u"--dry-run"_s});
    REQUIRE(codesByRow(look) == QStringList{u"0 asked-column"_s});
    importedBook(ledger, june,
                 {u"--answers"_s, answeringCode(ledger, look, u"asked-column"_s, u"skip"_s)});
    jiuzhang::test::PackageMaker second;
    CHECK(importedBook(ledger, bookOf(second, rows(u"瑶里茶叶"_s)))[u"registered"] == 1);
}

TEST_CASE("an answer about a book that was changed since is refused", "[command_line]")
{
    const CommandLedger ledger;
    jiuzhang::test::PackageMaker before;
    const QString old = bookOf(before, returnedRow(3, u"红日建材"_s, u"¥380000"_s, u"区财政局"_s));
    const QString answers = answeringCode(ledger, importedBook(ledger, old, {u"--dry-run"_s}),
                                          u"asked-meant"_s, u"register"_s);
    jiuzhang::test::PackageMaker after;
    const QString changed =
        bookOf(after, returnedRow(3, u"红日建材"_s, u"¥990000"_s, u"区财政局"_s));
    const QString head = ledger.head();
    const Run run = ledger.run(u"import"_s,
                               kOnMid + QStringList{changed, u"--answers"_s, answers, u"--json"_s});
    CHECK(run.status == 1);
    CHECK(run.json()[u"error"][u"code"] == u"answer-unmatched"_s);
    CHECK(ledger.head() == head);
}

TEST_CASE("an answer follows its row, and is not taken for another that says the same in its cell",
          "[command_line]")
{
    const CommandLedger ledger;
    jiuzhang::test::PackageMaker before;
    const QByteArray first = returnedRow(3, u"红日建材"_s, u"¥380000"_s, u"区财政局"_s);
    const QString old = bookOf(before, first);
    const QString answers = answeringCode(ledger, importedBook(ledger, old, {u"--dry-run"_s}),
                                          u"asked-meant"_s, u"register"_s);
    const QString head = ledger.head();
    jiuzhang::test::PackageMaker other; // another company's sum in the same words
    const QString changed =
        bookOf(other, returnedRow(3, u"瑶里茶叶"_s, u"¥380000"_s, u"区财政局"_s));
    const Run run = ledger.run(u"import"_s,
                               kOnMid + QStringList{changed, u"--answers"_s, answers, u"--json"_s});
    CHECK(run.status == 1);
    CHECK(run.json()[u"error"][u"code"] == u"answer-unmatched"_s);
    CHECK(ledger.head() == head);

    jiuzhang::test::PackageMaker after; // one was put in before it
    const QString moved =
        bookOf(after, returnedRow(3, u"瑶里茶叶"_s, u"¥380000"_s, u"区财政局"_s) +
                          returnedRow(4, u"红日建材"_s, u"¥380000"_s, u"区财政局"_s));
    const auto done = importedBook(ledger, moved, {u"--partial"_s, u"--answers"_s, answers});
    CHECK(done[u"registered"] == 1);
    CHECK(codesByRow(done) == QStringList{u"3 asked-meant"_s});
    CHECK_FALSE(ledger.caseOf(u"红日建材"_s).isEmpty());
}

TEST_CASE("a wish at the edge of the printed page holds all rows until it is answered",
          "[command_line]")
{
    const CommandLedger ledger;
    jiuzhang::test::PackageMaker maker;
    const QString wish = GENERATE(u"&amp;L&amp;8请不要让被反映单位知道&amp;R第&amp;P页"_s,
                                  u"&amp;C&amp;\"宋体,加粗\"此件密"_s, u"&amp;R第&amp;P页"_s);
    maker.rows(returnedCells(1, {u"某镇线索表"_s}) + returnedCells(2, kHeading) +
                   returnedRow(3, u"红日建材"_s, u"38"_s, u"区财政局"_s),
               u"<headerFooter><oddHeader>%1</oddHeader></headerFooter>"_s.arg(wish).toUtf8());
    const Run run = ledger.run(u"import"_s, kOnMid + QStringList{maker.write(), u"--json"_s});
    const bool isWish = !wish.endsWith(u"&amp;R第&amp;P页"_s) || wish.contains(u"不要"_s);
    CHECK(run.status == (isWish ? 1 : 0));
    CHECK(codesByRow(run.json()) == (isWish ? QStringList{u"0 asked-shielding"_s} : QStringList()));
}

TEST_CASE("the rows that go back are recorded as every file that tells parties", "[command_line]")
{
    const CommandLedger ledger;
    jiuzhang::test::PackageMaker maker;
    const QString book =
        bookOf(maker, returnedRow(3, u"红日建材"_s, u"38"_s, u"区财政局"_s) +
                          returnedRow(4, u"瑶里茶叶"_s, u"若干"_s, u"区外星人局"_s));
    const QString back = ledger.file(u"退回.xlsx"_s);
    const auto exports = [&] {
        const QString chain = ledger.file(u"链.jsonl"_s);
        QFile::remove(chain);
        REQUIRE(ledger.run(u"chain"_s, {u"-o"_s, chain}).status == 0);
        QList<QJsonObject> found;
        for (const QByteArray& line : content(chain).split('\n')) {
            const auto event = QJsonDocument::fromJson(line)[u"event"].toObject();
            if (event[u"kind"] == u"export"_s && event[u"payload"][u"what"] != u"chain"_s)
                found += event;
        }
        return found;
    };
    const bool looksOnly = GENERATE(false, true);
    const auto done = importedBook(
        ledger, book, {looksOnly ? u"--dry-run"_s : u"--partial"_s, u"--errors"_s, back});
    CHECK(done[u"registered"] == (looksOnly ? 0 : 1));
    const auto found = exports();
    REQUIRE(found.size() == 1);
    CHECK(found[0][u"payload"][u"what"] == u"returned-rows"_s);
    CHECK(found[0][u"payload"][u"file"] == u"退回.xlsx"_s);
    CHECK(found[0][u"payload"][u"cases"] == 1);
    CHECK(found[0][u"payload"][u"clear"] == true);
    CHECK(found[0][u"reason"].toString().contains(QFileInfo(book).fileName()));
    CHECK(ledger.run(u"verify"_s, {}).status == 0);
    // Where nothing goes back nothing is told: the file has the headings alone.
    jiuzhang::test::PackageMaker right;
    importedBook(ledger, bookOf(right, returnedRow(3, u"青岚陶瓷"_s, u"38"_s, u"区财政局"_s)),
                 {u"--dry-run"_s, u"--errors"_s, back});
    CHECK(exports().size() == 1);
}

TEST_CASE("an import that is undone forgets the names it learnt, and what was withdrawn since",
          "[command_line]")
{
    const CommandLedger ledger;
    jiuzhang::test::PackageMaker maker;
    const QString book = bookOf(maker, returnedRow(3, u"红日建材"_s, u"38"_s, u"区住建居"_s));
    const auto look = importedBook(ledger, book, {u"--dry-run"_s});
    const auto done = importedBook(
        ledger, book,
        {u"--answers"_s, answeringCode(ledger, look, u"asked-meant"_s, u"register"_s)});
    CHECK(codesByRow(importedBook(ledger, book, {u"--dry-run"_s})).isEmpty()); // known by now
    ledger.act({u"annotate"_s, u"2022-0001"_s}, "2022-06-15", {u"text=已联系"_s});
    const auto events = ledger.json(u"show"_s, {u"2022-0001"_s})[u"events"].toArray();
    const auto note = QString::number(events.last().toObject()[u"seq"].toInteger());
    ledger.act({u"withdraw"_s, u"2022-0001"_s}, "2022-06-15",
               {u"reason=写错了案件"_s, u"event="_s + note});
    const Run undone = ledger.run(
        u"undo-import"_s, kOnMid + QStringList{QString::number(done[u"batch"].toInteger())});
    CHECK(undone.status == 0);
    CHECK(codesByRow(importedBook(ledger, book, {u"--dry-run"_s})) ==
          QStringList{u"3 asked-meant"_s});
}

TEST_CASE("a sum that is torn apart at its comma is told by its line", "[command_line]")
{
    const CommandLedger ledger;
    const QString book = ledger.write(
        u"线索.csv"_s, "线索来源,企业名称,问题类型,被反映单位,拖欠金额(元),基本情况,主要诉求\n"
                       "公开征集,红日建材,账款支付,区财政局,1,234.5,尾款未付,支付尾款\n");
    const Run run = ledger.run(u"import"_s, kOnMid + QStringList{book, u"--json"_s});
    CHECK(run.status == 1);
    CHECK(run.json()[u"error"][u"code"] == u"text-table-uneven"_s);
}
