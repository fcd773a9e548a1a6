// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/exporting.h"

#include "core/office/acting.h"
#include "core/office/registration.h"
#include "tests/core/office/desk_maker.h"

#include <QFile>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

constexpr int kCases = 400; // more than are told together on one thread

QString entityOf(int position)
{
    return QStringLiteral("青岚%1陶瓷有限公司").arg(position);
}

std::vector<CaseNumber> registered(DeskMaker& maker, int cases)
{
    std::vector<ClueContent> clues(static_cast<std::size_t>(cases), completeClue());
    for (int i = 0; i < cases; ++i)
        clues[static_cast<std::size_t>(i)].entity = entityOf(i + 1);
    clues.back().shielding = Shielding::LeadOnly;
    return must(registerClues(maker.desk(), maker.on("2022-05-05"), clues));
}

QStringList linesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("a long export tells case after case, and of the last one that it is masked", "[office]")
{
    DeskMaker maker;
    const auto numbers = registered(maker, kCases);
    const std::span merged(&numbers[1], 1);
    const ActValues into{{u"root"_s, numbers[0].text()}};
    REQUIRE(act(maker.desk(), rowOf(Act::Merge), maker.on("2022-06-01"), merged, into)[0].ok());
    const QString path = maker.file(u"ledger.csv"_s);
    const auto done = must(exportLedger(
        maker.desk(), maker.on("2022-06-20"),
        {.path = path, .question = {}, .columns = {u"position"_s, u"number"_s, u"entity"_s}}));
    CHECK(done.cases == kCases);
    CHECK(done.masked);
    const auto lines = linesOf(path);
    REQUIRE(lines.size() == kCases + 2); // a mark above the headings
    for (int position = 1; position < kCases; ++position)
        CHECK(lines[position + 1] == QStringLiteral("%1,2022-%2,%3")
                                         .arg(position)
                                         .arg(position, 4, 10, QChar(u'0'))
                                         .arg(entityOf(position)));
    CHECK(lines.last() == u"400,2022-0400,某陶瓷企业"_s);
}

TEST_CASE("an export that is stopped leaves no file", "[office]")
{
    DeskMaker maker;
    registered(maker, kCases);
    const QString path = maker.file(u"ledger.csv"_s);
    const auto stopped = exportLedger(maker.desk(), maker.on("2022-06-20"),
                                      {.path = path, .question = {}, .columns = {u"number"_s}},
                                      [](int) { return false; });
    CHECK(refusalOf(stopped) == ErrorCode::Cancelled);
    CHECK_FALSE(QFile::exists(path));
}
