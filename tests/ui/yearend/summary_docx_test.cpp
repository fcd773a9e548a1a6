// SPDX-License-Identifier: GPL-3.0-or-later
// The year as a text document: what the PDF says, for an official to edit.
#include "core/office/months/reports.h"
#include "tests/ui/open_workplace.h"
#include "tests/ui/paper/office_look.h"
#include "tests/ui/paper/pdf_look.h"
#include "ui/yearend/summary_paper.h"

#include <QProcess>
#include <QRegularExpression>

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

// The sample's year with all its lists, as counted on the last day of 2022.
struct SampleYearEnd {
    QTemporaryDir folder;
    QString path = folder.filePath(u"示例.jiuzhang"_s);
    std::unique_ptr<OpenedLedger> ledger = made();
    YearSummary summary = yearSummary(ledger->desk(), 2022).value();
    QByteArray pdf = ui::summaryPdf(summary, ledger->desk().programme).value();
    QByteArray docx = ui::summaryDocx(summary, ledger->desk().programme).value();

    [[nodiscard]] std::unique_ptr<OpenedLedger> made() const
    {
        REQUIRE(createSampleLedger(path));
        auto opened = OpenedLedger::open(path, OpenedLedger::Access::Read,
                                         [] { return QDate(2022, 12, 31); });
        REQUIRE(opened);
        return std::move(*opened);
    }
};

// Every digit that can be seen within the margins of 20 mm (57 pt), in the order in which it was
// set.
QString digitsOf(const QByteArray& pdf)
{
    static const QRegularExpression kOthers(u"[^0-9]"_s);
    QProcess reader;
    reader.start(u"pdftotext"_s, u"-raw -x 0 -y 56 -W 596 -H 730 - -"_s.split(u' '));
    REQUIRE(reader.waitForStarted());
    reader.write(pdf);
    reader.closeWriteChannel();
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput()).remove(kOthers);
}

} // namespace

TEST_CASE("the text document of a year says what its PDF says, figure by figure",
          "[yearend][office]")
{
    const SampleYearEnd year;
    const auto printed = paper::printedByOffice({year.docx});
    if (!printed) {
        WARN("SKIPPED: LibreOffice is not installed (libreoffice-writer-nogui)");
        return;
    }
    const QString figures = digitsOf(year.pdf);
    CHECK(figures.size() > 2000);
    CHECK(digitsOf(printed->front()).toStdString() == figures.toStdString());
    const QString text = paper::textOf(printed->front());
    for (const QString& part :
         {u"一、总体情况"_s, u"二、按问题类型"_s, u"三、按责任单位"_s, u"四、按处置类别"_s,
          u"五、各月情况"_s, u"六、满意度与回访"_s, u"七、拟结转案件"_s, u"八、未化解原因"_s,
          u"九、责任追溯"_s, u"十、提交区级研究"_s, u"十一、典型案例"_s,
          u"十二、宣传报道与舆情回应"_s, u"十三、口径说明"_s, u"记录锚点"_s})
        CHECK(text.contains(part));
}
