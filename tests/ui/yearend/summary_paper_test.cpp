// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/summary_paper.h"

#include "core/office/months/reports.h"
#include "tests/ui/registered_clues.h"

#include <QProcess>

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
