// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger of any released schema reports what the program reported that wrote it. The ledgers and
// their figures stand in tests/core/store/fixtures, whose README says how they were made.
#include "tests/command_line/program.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

using namespace jiuzhang::tests;

namespace {

// What is counted by another rule since: roots only, so that a debt that came twice counts once. A
// month that was frozen keeps what it said all the same.
bool isCountedAnew(const QString& place)
{
    // What was merged before any dispatch stands in the row of its root.
    const bool isOfUnit = place.contains(u".units[");
    if (isOfUnit &&
        (place.endsWith(u".new") || place.endsWith(u".newPublic") || place.endsWith(u".merged")))
        return true;
    return place.endsWith(u".months[11].to") || // a year is its twelve periods
           place.endsWith(u".acceptedToDate") || place.endsWith(u".amountFen") ||
           place.endsWith(u".settledRate.denominator");
}

// Every value that the earlier program gave is still given; keys may have been added since.
void checkSame(const QJsonValue& was, const QJsonValue& is, const QString& place, bool isFrozen)
{
    if (!isFrozen && isCountedAnew(place))
        return;
    if (was.isObject()) {
        for (const auto& key : keysOf(was))
            checkSame(was[key], is[key], place + u'.' + key, isFrozen);
    } else if (was.isArray()) {
        CAPTURE(place);
        REQUIRE(is.toArray().size() == was.toArray().size());
        for (qsizetype i = 0; i < was.toArray().size(); ++i)
            checkSame(was[i], is[i], place + u'[' + QString::number(i) + u']', isFrozen);
    } else {
        CAPTURE(place);
        CHECK(is == was);
    }
}

} // namespace

TEST_CASE("a ledger of any released schema reports the same figures", "[figures]")
{
    const int schema = GENERATE(1, 2, 3);
    CAPTURE(schema);
    const QString fixture = u"" STORE_FIXTURES "/schema%1"_s.arg(schema);
    const auto was = QJsonDocument::fromJson(content(fixture + u".json"_s)).object();
    const CommandLedger place;
    const QString path =
        place.write(u"old.jiuzhang"_s, qUncompress(content(fixture + u".ledger.z"_s)));
    const auto told = [&](const QStringList& command) {
        const Run run =
            jiuzhang::tests::jiuzhang(command + QStringList{u"--ledger"_s, path, u"--json"_s});
        INFO(run.err.toStdString());
        REQUIRE(run.status == 0);
        return run.json();
    };
    CHECK(told({u"verify"_s})[u"ok"] == true);
    REQUIRE(was[u"reports"].toArray().size() == 2);
    for (const auto report : was[u"reports"].toArray()) {
        const QString month = report[u"month"].toString();
        checkSame(report, told({u"report"_s, u"--month"_s, month}), month,
                  report[u"frozen"].toBool());
    }
    checkSame(was[u"summary"], told({u"summary"_s, u"--year"_s, u"2022"_s}), u"2022"_s, false);
    for (const auto frozen : was[u"frozen"].toArray()) {
        const QString book = place.file(u"book.xlsx"_s);
        told({u"report"_s, u"--month"_s, frozen[u"month"].toString(), u"-o"_s, book});
        CHECK(QString::fromLatin1(
                  QCryptographicHash::hash(content(book), QCryptographicHash::Sha256).toHex()) ==
              frozen[u"sha256"].toString());
    }
}
