// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that an earlier program let in and that no door lets in any more: the ledger opens, verify
// names them as texts, and a correction mends them.
#include "tests/core/office/entries.h"
#include "tests/core/office/forger.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

QString badText()
{
    const char16_t bad =
        GENERATE(as<char16_t>(), 0x0000, 0x0001, 0x001B, 0x0080, 0xFFFE, 0xFDD0, 0xD800, 0xDFFF);
    return u"前"_s + QChar(bad) + u"后"_s;
}

QStringList kindsFound(Forger& forger)
{
    QStringList kinds;
    for (const auto& problem : forger.found())
        kinds += problem.kind + u' ' + problem.where;
    return kinds;
}

void mendText(DeskMaker& maker, const CaseNumber& number, const QString& field, std::int64_t entry)
{
    maker.act("correct", number, "2022-06-20",
              {{u"field"_s, field},
               {u"value"_s, u"前后"_s},
               {u"reason"_s, u"字符有误"_s},
               {u"event"_s, QString::number(entry)}});
}

} // namespace

TEST_CASE("a text of a clue that no door lets in is named, and mended by a correction", "[office]")
{
    const QString text = badText();
    const QString field = GENERATE(u"entity"_s, u"contact"_s, u"facts"_s, u"basisNumber"_s);
    CAPTURE(text.toUcs4(), field);
    DeskMaker maker;
    const auto number = maker.registered();
    Forger forger(maker);
    forger.change(number, u"register"_s, [&](Event& event) {
        QJsonObject clue = event.payload[u"clue"].toObject();
        clue[field] = text;
        event.payload[u"clue"] = clue;
    });
    CHECK(kindsFound(forger) == QStringList{u"text event %1"_s.arg(forger.forged())});
    CHECK(LedgerFile::open(maker.desk().care.path()).has_value());
    mendText(maker, number, field, forger.forged());
    CHECK(maker.isSound());
}

TEST_CASE("a text of an act that no door lets in is named, and mended by a correction", "[office]")
{
    const QString text = badText();
    CAPTURE(text.toUcs4());
    DeskMaker maker;
    const auto number = handled(maker);
    maker.act("extend", number, "2022-05-27",
              {{u"dueOn"_s, u"2022-07-15"_s},
               {u"reason"_s, u"等待结算"_s},
               {u"approver"_s, u"审批人01"_s}});
    maker.act("annotate", number, "2022-05-28", {{u"text"_s, u"来电"_s}});
    Forger forger(maker);
    forger.change(number, u"extend"_s, [&](Event& event) {
        event.payload[u"reason"] = text;
        event.reason = text;
    });
    const auto extension = forger.forged();
    CHECK(kindsFound(forger) == QStringList{u"text event %1"_s.arg(extension)});
    mendText(maker, number, u"reason"_s, extension);
    CHECK(maker.isSound());

    forger.change(number, u"annotate"_s, [&](Event& event) { event.payload[u"text"] = text; });
    CHECK(kindsFound(forger) == QStringList{u"text event %1"_s.arg(forger.forged())});
    maker.act("withdraw", number, "2022-06-20",
              {{u"event"_s, QString::number(forger.forged())}, {u"reason"_s, u"字符有误"_s}});
    CHECK(maker.isSound());
}

TEST_CASE("a text that begins with a mark of byte order is read as it was written", "[office]")
{
    DeskMaker maker;
    const auto number = handled(maker);
    maker.act("suspend", number, "2022-05-26",
              {{u"reason"_s, u"等待判决"_s}, {u"approver"_s, u"审批人01"_s}});
    Forger forger(maker);
    forger.change(number, u"suspend"_s, [](Event& event) {
        event.reason = QChar(QChar::ByteOrderMark) + event.reason;
        event.payload[u"reason"] = event.reason;
    });
    CHECK(forger.found().empty());
}
