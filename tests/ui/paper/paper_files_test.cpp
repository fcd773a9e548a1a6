// SPDX-License-Identifier: GPL-3.0-or-later
// What the files of papers are beside their pages: their size, and what they say of themselves.
#include "core/base/own_mark.h"
#include "tests/support/catch.h"
#include "tests/ui/paper/paper_orders.h"
#include "tests/ui/paper/pdf_look.h"
#include "tests/ui/paper/written_texts.h"
#include "ui/paper/press/glyph_file.h"
#include "ui/paper/press/paper_press.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace jiuzhang;
using namespace jiuzhang::paper;

namespace {

QByteArray filed(const std::vector<PaperOrder>& orders)
{
    const auto pdf = PaperPress().pdf(orders);
    REQUIRE(pdf);
    return *pdf;
}

// Referrals to the same lead about other entities, each with its form, as they were issued.
std::vector<QByteArray> manyLetters(int count)
{
    std::vector<QByteArray> letters;
    for (int at = 1; at <= count; ++at) {
        const PaperOrder letter = referralLetter(
            {{u"numberText"_qs, u"珠改创转〔2022〕%1号"_qs.arg(at)}},
            {{u"entity"_qs, u"%1%2陶瓷有限公司"_qs.arg(longText(23).mid(at % 20, 3)).arg(at)},
             {u"facts"_qs, longText(40 + 7 * at)}});
        PaperOrder form = clueFormOf(letter);
        form.fields[u"case"] = letter.fields[u"case"];
        letters.push_back(filed({letter, form}));
    }
    return letters;
}

// 「title, page」 of each entry of the outline, as a reader shows it.
QStringList outlineOf(const QByteArray& pdf)
{
    static const QRegularExpression entry(u"<item page=\"(\\d+)\">([^<]*)</item>"_qs);
    QStringList entries;
    for (auto found = entry.globalMatch(test::outlineOf(pdf)); found.hasNext();) {
        const auto one = found.next();
        entries += one.captured(2) + u'，' + one.captured(1);
    }
    return entries;
}

} // namespace

TEST_CASE("letters in one file share their fonts: each looks and reads as it was issued, and 400 "
          "of them stay under 10 MB",
          "[paper]")
{
    constexpr int kCount = 40;
    const auto letters = manyLetters(kCount);
    const auto together = PaperPress().joined(letters);
    REQUIRE(together);
    CHECK(together == PaperPress().joined(letters));
    CHECK(together->size() * (400 / kCount) < 10'000'000); // the shared fonts counted ten times

    const int pages = pagesOf(letters.front());
    for (int own = 1; own <= pages; ++own)
        CHECK(rendered(*together, own) == rendered(letters.front(), own));
    for (int own = 1; own <= pagesOf(letters[1]); ++own)
        CHECK(rendered(*together, pages + own) == rendered(letters[1], own));
    CHECK(textOf(*together).startsWith(textOf(letters[0]) + textOf(letters[1])));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"转办函.pdf"_qs));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(*together);
    file.close();
    CHECK(isOwnFile(file.fileName())); // and so it may be written over
}

TEST_CASE("a file has an outline of its papers and what they bring", "[paper]")
{
    const QString letter = u"珠改创函〔2022〕3号　关于转办"_qs +
                           caseFields()[u"entity"].toString() + u"反映问题线索的函"_qs;
    const QString form = u"“新官不理旧账”问题案件线索表"_qs;
    const QByteArray one = filed({referralLetter(), clueFormOf(referralLetter())});
    CHECK(outlineOf(one) == QStringList{letter + u"，1"_qs, form + u"，3"_qs});
    const auto joined = PaperPress().joined({one, filed({referralLetter()}), one});
    CHECK(outlineOf(*joined) == QStringList{letter + u"，1"_qs, form + u"，3"_qs,
                                            letter + u"，4"_qs, letter + u"，6"_qs,
                                            form + u"，8"_qs});
}

TEST_CASE("a file tells whose paper it is, in which language, and is made for the archive",
          "[paper]")
{
    const QString office = u"珠山区营商环境指挥部改革创新组"_qs;
    const auto docx = PaperPress().docx({referralLetter()});
    const QString inDocx = test::allTextsOf(*docx);
    CHECK(inDocx.contains(u"<dc:creator>"_qs + office + u"</dc:creator>"_qs));
    CHECK(inDocx.contains(u"<dc:language>zh-CN</dc:language>"_qs));
    for (const QString& level : {u"0"_qs, u"1"_qs, u"2"_qs})
        CHECK(inDocx.contains(u"<w:outlineLvl w:val=\"%1\"/>"_qs.arg(level)));

    const QByteArray letter = filed({referralLetter()});
    CHECK((letter.contains("/Lang (zh-CN)")));
    CHECK((letter.contains("/OutputIntents")));
    CHECK((!letter.contains("/CreationDate")));
    const QString told = test::allTextsOf(letter);
    CHECK(told.contains(QRegularExpression(u"Author: +"_qs + office)));
    for (const QString& words :
         {u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">关于转办"_qs,
          u"<rdf:li>"_qs + office + u"</rdf:li>"_qs, u"<pdfaid:part>1</pdfaid:part>"_qs,
          u"<pdfaid:conformance>B</pdfaid:conformance>"_qs})
        CHECK(told.contains(words));
    const auto joined = PaperPress().joined({letter, letter});
    CHECK(test::allTextsOf(*joined).contains(QRegularExpression(u"Author: +"_qs + office)));
}

TEST_CASE("a file bears its paper's title, and joined ones that of the first", "[paper]")
{
    const auto titleOf = [](const QByteArray& file) {
        static const QRegularExpression title(u"\\nTitle: +(.+)\\n|<dc:title>(.+)</dc:title>"_qs);
        const auto found = title.match(u'\n' + test::allTextsOf(file));
        return found.captured(1) + found.captured(2);
    };
    const QString ofForm = u"珠山区“新官不理旧账”问题案件线索表"_qs;
    const QString ofLetter =
        u"关于转办"_qs + caseFields()[u"entity"].toString() + u"反映问题线索的函"_qs;
    const QByteArray letter = filed({referralLetter()});
    CHECK(titleOf(letter).toStdString() == ofLetter.toStdString());
    CHECK(titleOf(filed({clueForm()})).toStdString() == ofForm.toStdString());
    CHECK(titleOf(*PaperPress().docx({referralLetter()})).toStdString() == ofLetter.toStdString());
    const auto joined = PaperPress().joined({letter, filed({clueForm()})});
    REQUIRE(joined);
    CHECK(titleOf(*joined).toStdString() == ofLetter.toStdString());
}

TEST_CASE("a font that is damaged anywhere is read as one or left alone", "[paper]")
{
    // Three outlines, of none, eight and twelve bytes, in the tables that there must be.
    GlyphFile font;
    font.tables = {{"head", QByteArray(54, '\0')},
                   {"hhea", QByteArray(36, '\0')},
                   {"maxp", QByteArray(32, '\0')}};
    font.outlines = {{"0000", {}}, {"1111", QByteArray(8, '\1')}, {"2222", QByteArray(12, '\2')}};
    const QByteArray bytes = font.written();
    const auto read = glyphFileIn(bytes);
    REQUIRE(read);
    CHECK(read->outlines.size() == 3);
    CHECK(read->outlines[2].shape == QByteArray(12, '\2'));
    CHECK(read->written() == bytes);

    for (qsizetype length = 0; length < bytes.size(); ++length)
        CHECK_FALSE(glyphFileIn(bytes.left(length)));
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 0xff);
        static_cast<void>(glyphFileIn(changed)); // nothing is read that is not there
    }
    CHECK_FALSE(glyphFileIn("OTTO"));
}
