// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/summary_paper.h"

#include "core/office/months/reports.h"
#include "tests/ui/registered_clues.h"

#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

// What poppler answers of the PDF.
QString read(const QByteArray& pdf, const QString& program, const QStringList& arguments)
{
    QProcess reader;
    reader.start(program, arguments);
    REQUIRE(reader.waitForStarted());
    reader.write(pdf);
    reader.closeWriteChannel();
    REQUIRE(reader.waitForFinished());
    CHECK(reader.readAllStandardError().isEmpty());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

QString textOf(const QByteArray& pdf)
{
    return read(pdf, u"pdftotext"_s, {u"-layout"_s, u"-"_s, u"-"_s});
}

} // namespace

TEST_CASE("a paragraph that goes on on the next page is told once", "[yearend]")
{
    OpenWorkplace place;
    auto summary = yearSummary(place.desk(), 2022).value();
    // Thirty paragraphs of five lines: wherever a page ends, it is within one now and then.
    for (int number = 100; number < 130; ++number) {
        QString text;
        for (int word = 1; word <= 30; ++word)
            text += u"第%1段第%2句。"_s.arg(number).arg(word);
        summary.published.push_back(
            {CaseNumber(u"2022-0001"_s), QDate(2022, 6, 1), u"古镇珠山"_s, text});
    }
    const auto pdf = ui::summaryPdf(summary, place.desk().programme);
    REQUIRE(pdf);
    QString solid = textOf(*pdf);
    solid.remove(u' ').remove(u'\n').remove(u'\f');
    for (int number = 100; number < 130; ++number) {
        for (int word = 1; word <= 30; ++word) {
            const QString sentence = u"第%1段第%2句"_s.arg(number).arg(word);
            CAPTURE(sentence);
            CHECK(solid.count(sentence) <= 1); // one that is torn by a page number is none
        }
    }
}

TEST_CASE("the tables of the summary are set in nine points or more", "[yearend]")
{
    OpenWorkplace place;
    registerClue(place, u"景德镇青岚陶瓷有限公司"_s);
    const auto pdf =
        ui::summaryPdf(yearSummary(place.desk(), 2022).value(), place.desk().programme);
    REQUIRE(pdf);
    // As high as type of nine points: poppler's boxes of words are as high as their type.
    const QString boxes = read(*pdf, u"pdftotext"_s, {u"-bbox"_s, u"-"_s, u"-"_s});
    static const QRegularExpression kBox(
        u"yMin=\"([\\d.]+)\" xMax=\"[\\d.]+\" yMax=\"([\\d.]+)\">"_s);
    double least = 100;
    for (auto box = kBox.globalMatch(boxes); box.hasNext();) {
        const auto found = box.next();
        least = std::min(least, found.captured(2).toDouble() - found.captured(1).toDouble());
    }
    CHECK(least > 8.99);
}

TEST_CASE("the summary's text is what was typed, not radicals that look like it", "[yearend]")
{
    OpenWorkplace place;
    registerClue(place, u"景德镇青岚陶瓷有限公司"_s);
    const auto summary = yearSummary(place.desk(), 2022);
    REQUIRE(summary);
    const auto pdf = ui::summaryPdf(*summary, place.desk().programme);
    REQUIRE(pdf);
    const QString text = textOf(*pdf);
    CHECK(text.contains(u"新增案件 1 件"_s));
    CHECK(text.contains(u"金额"_s));
    CHECK(text.contains(u"部门"_s));
    CHECK(text.contains(u"景德镇青岚陶瓷有限公司"_s));
    CHECK(std::none_of(text.begin(), text.end(),
                       [](QChar c) { return c >= QChar(0x2e80) && c <= QChar(0x2fdf); }));
    // The anchor can be copied out of it for verify, and the file bears its title.
    QString solid = text;
    CHECK(solid.remove(u' ').remove(u'\n').contains(summary->figures.anchor));
    CHECK(read(*pdf, u"pdfinfo"_s, {u"-"_s}).contains(place.desk().programme.title));
}
