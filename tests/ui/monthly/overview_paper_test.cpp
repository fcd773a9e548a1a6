// SPDX-License-Identifier: GPL-3.0-or-later
// A month on one page, as poppler reads it. The figures were counted by hand.
#include "ui/monthly/overview_paper.h"

#include "tests/ui/paper/pdf_look.h"
#include "tests/ui/paper/written_texts.h"
#include "tests/ui/registered_clues.h"

#include <QFile>

#include <algorithm>

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// Two cases of 10.00 万元 that came in June; the programme began in 2022.
struct June {
    OpenWorkplace place;

    June()
    {
        registerClue(place, u"景德镇青岚陶瓷有限公司"_s);
        registerClue(place, u"景德镇云山陶瓷有限公司"_s, u"anonymous"_s);
    }
    [[nodiscard]] QString written(const QString& name)
    {
        const QString path = place.folder.filePath(name);
        const auto overview = monthOverview(place.desk(), u"2022-06"_s);
        REQUIRE(overview);
        REQUIRE(ui::writeOverview(*overview, place.desk().programme, path));
        return path;
    }
};

// The line that begins so, without its blanks.
QString lineBeginning(const std::vector<paper::Line>& lines, const QString& start)
{
    const auto found = std::ranges::find_if(lines, [&](const paper::Line& line) {
        return QString(line.text).remove(u' ').startsWith(start);
    });
    INFO(start.toStdString());
    REQUIRE(found != lines.end());
    return QString(found->text).remove(u' ');
}

} // namespace

TEST_CASE("a month on one page has each figure beside that of the month before and of a year ago",
          "[monthly]")
{
    June june;
    const auto lines = paper::linesOf(bytesOf(june.written(u"六月.pdf"_s)));
    CHECK(lineBeginning(lines, u"本月新增"_s).endsWith(u"20+2——"_s));
    CHECK(lineBeginning(lines, u"本月办结"_s).endsWith(u"000——"_s));
    CHECK(lineBeginning(lines, u"涉及金额"_s).endsWith(u"20.000.00+20.00——"_s));
    // No unit leads them yet.
    CHECK(lineBeginning(lines, u"待分办"_s) == u"待分办20200.00"_s);
}

TEST_CASE("the page for a leader tells sentences, names no party and bears its anchor", "[monthly]")
{
    June june;
    const QString text = paper::textOf(bytesOf(june.written(u"六月.pdf"_s)));
    CHECK(text.contains(u"2022年6月新增2件，办结0件，销号0件；期末在办2件，其中超期0件。"_s));
    CHECK(text.contains(u"账款（截至2022年6月20日）："_s));
    CHECK_FALSE(text.contains(u"青岚"_s));
    CHECK_FALSE(text.contains(u"云山"_s));
    const auto report = monthReport(june.place.desk(), u"2022-06"_s);
    CHECK(text.contains(report->figures.anchor));
}

TEST_CASE("the text document of a month says what the page says", "[monthly]")
{
    June june;
    const QString texts = test::allTextsOf(bytesOf(june.written(u"六月.docx"_s)));
    for (const auto* said :
         {u"2022年6月工作情况", u"新增2件", u"+20.00", u"待分办", u"账款（截至"}) {
        CAPTURE(QString::fromUtf16(said).toStdString());
        CHECK(texts.contains(QString::fromUtf16(said)));
    }
}

TEST_CASE("another ending than those of a page is refused", "[monthly]")
{
    June june;
    const auto overview = monthOverview(june.place.desk(), u"2022-06"_s);
    REQUIRE(overview);
    const auto refused = ui::writeOverview(*overview, june.place.desk().programme,
                                           june.place.folder.filePath(u"六月.txt"_s));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::OutputUnsupported);
}

TEST_CASE("a month of a whole year's office stands on one page", "[monthly]")
{
    QTemporaryDir folder;
    const QString ledger = folder.filePath(u"示例.jiuzhang"_s);
    REQUIRE(createSampleLedger(ledger));
    const auto opened =
        OpenedLedger::open(ledger, OpenedLedger::Access::Read, [] { return QDate(2022, 12, 31); });
    REQUIRE(opened);
    Desk& desk = (*opened)->desk();
    const int month = GENERATE(11, 12); // frozen, and not yet
    const auto overview = monthOverview(desk, u"2022-%1"_s.arg(month));
    REQUIRE(overview);
    CHECK(overview->months.size() == static_cast<std::size_t>(month));
    const QString path = folder.filePath(u"一页.pdf"_s);
    REQUIRE(ui::writeOverview(*overview, desk.programme, path));
    CHECK(paper::linesOf(bytesOf(path)).back().page == 1);
}
