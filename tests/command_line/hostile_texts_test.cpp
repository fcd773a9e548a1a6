// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that mean something to a spreadsheet, a browser, a database or a program, in every field of
// a clue and of an act: each file that leaves says them whole, as text and as nothing else.
#include "tests/command_line/program.h"
#include "tests/ui/paper/written_texts.h"

#include <QFile>
#include <QXmlStreamReader>

#include <zip.h>

using namespace jiuzhang::tests;

namespace {

const QStringList kTexts{
    u"=HYPERLINK(\"http://x.invalid\",\"点\")"_s,
    u"@SUM(1+1)|cmd!A1"_s,
    u"-1+1"_s,
    u"<w:p>&amp;</w:t>]]><script>alert(1)</script>"_s,
    u"'); DROP TABLE event; --"_s,
    u"{{entity}} ${x} %1 %n %s \\n \\u0000 $(id) `id`"_s,
    u"𠮷龘甲́"_s,
    u"שלום مرحبا"_s,
    QString(180, u'A'),
    u"../../etc/passwd"_s,
};
const QStringList kFields{u"entity"_s,   u"contact"_s,      u"legalRepresentative"_s,
                          u"address"_s,  u"basisTitle"_s,   u"facts"_s,
                          u"claim"_s,    u"evidenceList"_s, u"formerOfficials"_s,
                          u"industry"_s, u"basisNumber"_s};
const QString kEnd = u"龠"_s; // the facts end with it: no file breaks off before

// OUT: a file. False: it does not tell the facts.
const std::vector<std::tuple<QStringList, QString, bool>> kOutputs{
    {{u"export"_s, u"-o"_s, u"OUT"_s}, u".xlsx"_s, true},
    {{u"export"_s, u"-o"_s, u"OUT"_s}, u".csv"_s, true},
    {{u"export"_s, u"-o"_s, u"OUT"_s}, u".json"_s, true},
    {{u"chain"_s, u"-o"_s, u"OUT"_s}, u".jsonl"_s, true},
    {{u"print"_s, u"clue-form"_s, u"2022-0001"_s, u"-o"_s, u"OUT"_s}, u".pdf"_s, true},
    {{u"print"_s, u"case-form"_s, u"2022-0001"_s, u"-o"_s, u"OUT"_s}, u".pdf"_s, true},
    {{u"print"_s, u"case-form"_s, u"2022-0001"_s, u"-o"_s, u"OUT"_s}, u".docx"_s, true},
    {{u"print"_s, u"case-form"_s, u"2022-0001"_s, u"-o"_s, u"OUT"_s}, u".ofd"_s, true},
    {{u"print"_s, u"ledger-sheet"_s, u"-o"_s, u"OUT"_s}, u".pdf"_s, false},
    {{u"dispatch"_s, u"2022-0001"_s, u"--letters"_s, u"OUT"_s}, u".pdf"_s, true},
    {{u"report"_s, u"--month"_s, u"2022-06"_s, u"-o"_s, u"OUT"_s}, u".xlsx"_s, false},
    {{u"report"_s, u"--month"_s, u"2022-06"_s, u"-o"_s, u"OUT"_s}, u".pdf"_s, false},
    {{u"report"_s, u"--month"_s, u"2022-06"_s, u"-o"_s, u"OUT"_s}, u".docx"_s, false},
    {{u"summary"_s, u"--year"_s, u"2022"_s, u"-o"_s, u"OUT"_s}, u".pdf"_s, false},
    {{u"summary"_s, u"--year"_s, u"2022"_s, u"-o"_s, u"OUT"_s}, u".docx"_s, false},
    {{u"summary"_s, u"--year"_s, u"2022"_s, u"-o"_s, u"OUT"_s}, u".xlsx"_s, false},
    {{u"fill"_s, sample("own-table.xlsx"), u"2022-0001"_s, u"-o"_s, u"OUT"_s}, u".xlsx"_s, false},
    {{u"handover"_s, u"--unit"_s, u"区财政局"_s, u"-o"_s, u"OUT"_s}, u".pdf"_s, false},
    {{u"handover"_s, u"--unit"_s, u"区财政局"_s, u"-o"_s, u"OUT"_s}, u".docx"_s, false},
    {{u"handover"_s, u"--unit"_s, u"区财政局"_s, u"-o"_s, u"OUT"_s}, u".xlsx"_s, false},
    {{u"lists"_s, u"balance"_s, u"-o"_s, u"OUT"_s}, u".xlsx"_s, false},
    {{u"reply-book"_s, u"2022-0001"_s, u"-o"_s, u"OUT"_s}, u".xlsx"_s, false},
};

// Every part of the package is XML, no formula has the text, and nothing leads out of it.
void checkPackage(const QByteArray& file)
{
    zip_error_t error;
    zip_error_init(&error);
    auto* source = zip_source_buffer_create(file.constData(),
                                            static_cast<zip_uint64_t>(file.size()), 0, &error);
    auto* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    REQUIRE(archive);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        const auto at = static_cast<zip_uint64_t>(i);
        const QString name = QString::fromUtf8(zip_get_name(archive, at, 0));
        if (!name.endsWith(u".xml"_s) && !name.endsWith(u".rels"_s))
            continue;
        zip_stat_t stat;
        REQUIRE(zip_stat_index(archive, at, 0, &stat) == 0);
        QByteArray part(static_cast<qsizetype>(stat.size), '\0');
        auto* entry = zip_fopen_index(archive, at, 0);
        REQUIRE(zip_fread(entry, part.data(), stat.size) == part.size());
        zip_fclose(entry);
        CAPTURE(name.toStdString());
        CHECK_FALSE(part.contains("TargetMode=\"External\""));
        QXmlStreamReader xml(part);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"f")
                CHECK_FALSE(xml.readElementText().contains(u"HYPERLINK"));
        }
        CHECK_FALSE(xml.hasError());
    }
    zip_discard(archive);
}

// Every file that is written is sound, and those that tell the facts say these words; so is the
// record after all of them.
void checkOutputs(const CommandLedger& ledger, const QString& facts = {})
{
    for (const auto& [words, ending, tellsFacts] : kOutputs) {
        QStringList arguments = words.mid(1);
        const QString path = ledger.file(words.front() + ending);
        QFile::remove(path);
        arguments.replaceInStrings(u"OUT"_s, path);
        INFO(words.join(u' ').toStdString() << " " << ending.toStdString());
        const Run run = ledger.run(words.front(), arguments + kOnMid);
        INFO(run.err.toStdString());
        CHECK(run.status == 0);
        const QByteArray file = content(path);
        if (ending == u".xlsx"_s || ending == u".docx"_s)
            checkPackage(file);
        if (tellsFacts && !facts.isEmpty())
            CHECK(jiuzhang::test::allTextsOf(file).contains(facts));
    }
    CHECK(ledger.run(u"verify"_s, {}).status == 0);
}

// A clue that says the text wherever it says one.
QJsonObject sayingEverywhere(const QString& text)
{
    QJsonObject clue = completeClue();
    for (const QString& field : kFields)
        clue[field] = text;
    clue[u"facts"] = text + u"，经过如下。"_s + kEnd;
    return clue;
}

// What is written in words into the course of a case, after what else the act asks for.
struct Told {
    QString act;
    QStringList texts; // its fields that say the text
    QStringList others = {};
};
const std::vector<Told> kCourse{
    {u"sign-for"_s, {u"by"_s}},
    {u"verify"_s, {u"finding"_s}, {u"track=prompt"_s}},
    {u"opine"_s, {u"text"_s, u"author"_s, u"minutes"_s}},
    {u"recognise"_s, {u"basis"_s}, {u"amountFen=100000"_s}},
    {u"plan"_s, {u"agreedBy"_s}, {u"instalments=2022-07-01:100000"_s}},
    {u"fulfil"_s, {u"voucher"_s, u"reason"_s}, {u"amountFen=100000"_s}},
    {u"annotate"_s, {u"text"_s}},
    {u"cause"_s, {u"text"_s}, {u"code=funding-shortage"_s}},
    {u"trace"_s,
     {u"promisedBy"_s, u"followedBy"_s, u"text"_s},
     {u"fromUnit=区财政局"_s, u"toUnit=区商务局"_s}},
    {u"participate"_s, {u"name"_s, u"role"_s}},
    {u"respond"_s, {u"text"_s, u"channel"_s}},
    {u"report-up"_s, {u"to"_s, u"document"_s}},
    {u"settle"_s, {u"evidence"_s}, {u"outcome=resolved"_s}},
};

// Goes the course with the case, and answers what was told, by act.
QMap<QString, QJsonObject> goCourse(const CommandLedger& ledger, const QString& text)
{
    ledger.json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s}, bytes(completeClue()));
    ledger.json(u"dispatch"_s, kOn + QStringList{u"2022-0002"_s});
    for (const Told& told : kCourse) {
        QStringList values = told.others;
        for (const QString& key : told.texts)
            values += key + u'=' + text;
        ledger.act({told.act, u"2022-0002"_s}, "2022-06-15", values);
    }
    const auto shown =
        ledger.json(u"show"_s, {u"2022-0002"_s, u"--clear"_s, u"--reason"_s, u"核对"_s});
    QMap<QString, QJsonObject> payloads;
    for (const auto event : shown[u"events"].toArray())
        payloads[event[u"kind"].toString()] = event[u"payload"].toObject();
    return payloads;
}

} // namespace

TEST_CASE("a hostile text in every field of an act is kept as it is and leaves as a text",
          "[texts]")
{
    const QString text = kTexts[GENERATE(range(0, 10))] + kEnd;
    CAPTURE(text.toStdString());
    const CommandLedger ledger;
    ledger.json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s}, bytes(completeClue()));
    const auto payloads = goCourse(ledger, text);
    for (const Told& told : kCourse) {
        for (const QString& key : told.texts) {
            CAPTURE(told.act.toStdString(), key.toStdString());
            CHECK(payloads[told.act][key].toString() == text);
        }
    }
    for (const auto& ending : {u".pdf"_s, u".docx"_s}) {
        const QString path = ledger.file(u"案件表"_s + ending);
        CHECK(ledger
                  .run(u"print"_s,
                       QStringList{u"case-form"_s, u"2022-0002"_s, u"-o"_s, path} + kOnMid)
                  .status == 0);
        const QByteArray file = content(path);
        CHECK(jiuzhang::test::allTextsOf(file).contains(kEnd));
        if (ending == u".docx"_s)
            checkPackage(file);
    }
    checkOutputs(ledger);
}

TEST_CASE("a hostile text in every field is kept as it is and leaves in every file as a text",
          "[texts]")
{
    const QString& text = kTexts[GENERATE(range(0, 10))];
    CAPTURE(text.toStdString());
    const CommandLedger ledger;
    const QJsonObject clue = sayingEverywhere(text);
    ledger.json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s}, bytes(clue));
    const QJsonObject shown =
        ledger.json(u"show"_s, {u"2022-0001"_s, u"--clear"_s, u"--reason"_s, u"核对"_s});
    const QJsonObject kept = shown[u"case"].toObject();
    for (const QString& field : kFields) {
        CAPTURE(field.toStdString());
        CHECK(kept[field].toString() == clue[field].toString());
    }
    checkOutputs(ledger, kEnd);
}
