// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debts/debt_list_paper.h"

#include "core/office/debt_lists.h"
#include "tests/ui/shielded_cases.h"

#include <QProcess>
#include <QRegularExpression>

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

QString poppler(const QByteArray& pdf, const QString& program, const QStringList& arguments)
{
    QProcess reader;
    reader.start(program, arguments);
    REQUIRE(reader.waitForStarted());
    reader.write(pdf);
    reader.closeWriteChannel();
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

TEST_CASE("a list of debts on paper says what the list says, masked, on lying A3", "[debts]")
{
    OpenWorkplace place;
    registerShielded(place);
    const auto kind = GENERATE(DebtListKind::Balance, DebtListKind::Article18, DebtListKind::Credit,
                               DebtListKind::Warning);
    place.desk().today = QDate(2023, 3, 1);
    const auto list = debtListOn(place.desk(), kind, place.desk().today);
    REQUIRE(list);
    const auto pdf = ui::debtListPdf(*list, place.desk().programme);
    REQUIRE(pdf);
    const QString text =
        poppler(*pdf, u"pdftotext"_s, {u"-layout"_s, u"-"_s, u"-"_s}).remove(u' ').remove(u'\n');
    CHECK(text.contains(debtListName(kind)));
    CHECK(
        text.contains(kind == DebtListKind::Article18 ? u"截至2022-12-31"_s : u"截至2023-03-01"_s));
    CHECK(partyTracesIn(text).isEmpty());
    if (kind == DebtListKind::Balance) {
        CHECK(text.contains(u"173.00"_s)); // of both claims
        CHECK(text.contains(u"先息后本"_s));
    }
    static const QRegularExpression kSize(u"Page size:\\s+([\\d.]+) x ([\\d.]+)"_s);
    const auto size = kSize.match(poppler(*pdf, u"pdfinfo"_s, {u"-"_s}));
    CHECK(qRound(size.captured(1).toDouble() / 72 * 25.4) == 420);
    CHECK(qRound(size.captured(2).toDouble() / 72 * 25.4) == 297);
}
