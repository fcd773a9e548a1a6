// SPDX-License-Identifier: GPL-3.0-or-later
// The year as a text document: what the PDF says, for an official to edit.
#include "core/office/months/reports.h"
#include "tests/ui/open_workplace.h"
#include "tests/ui/paper/office_look.h"
#include "tests/ui/paper/pdf_look.h"
#include "ui/yearend/summary_paper.h"

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
    QFile a(u"/dev/shm/t-h15/year.pdf"_s);
    a.open(QIODevice::WriteOnly);
    a.write(year.pdf);
    QFile b(u"/dev/shm/t-h15/year.docx"_s);
    b.open(QIODevice::WriteOnly);
    b.write(year.docx);
    QFile c(u"/dev/shm/t-h15/year-docx.pdf"_s);
    c.open(QIODevice::WriteOnly);
    c.write(printed->front());
    const QString text = paper::textOf(printed->front());
    CHECK(text.contains(u"拟结转案件"_s));
}
