// SPDX-License-Identifier: GPL-3.0-or-later
// A letter that came in is read, looked at, and registered from what was read.
#include "tests/command_line/program.h"

using namespace jiuzhang::tests;

namespace {

const QByteArray kLetter = "关于请求支付货款的信\n\n改革创新组：\n我公司是景德镇青岚陶瓷有限公司。"
                           "2020年6月，我公司与区商务局签订《礼品瓷采购合同》，尚欠货款3万元。\n"
                           "请求支付货款3万元。\n\n景德镇青岚陶瓷有限公司\n联系电话：13800010000\n";

} // namespace

TEST_CASE("what was read in a letter can be registered as it is", "[command_line]")
{
    const CommandLedger ledger;
    const QString before = ledger.head();
    const QJsonObject read = ledger.json(u"parse"_s, {u"-"_s}, kLetter);
    CHECK(ledger.head() == before);
    QJsonObject clue{{u"source"_s, u"petition"_s}, {u"receivedOn"_s, u"2022-06-10"_s}};
    const QJsonObject fields = read[u"fields"].toObject();
    for (const QString& key : fields.keys())
        clue[key] = fields[key][u"value"];
    ledger.json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s}, bytes(clue));
    const QJsonObject entered = ledger.json(u"show"_s, {u"2022-0001"_s})[u"case"].toObject();
    CHECK(entered[u"entity"] == u"景德镇青岚陶瓷有限公司"_s);
    CHECK(entered[u"respondent"] == u"区商务局"_s);
    CHECK(entered[u"category"] == u"payment-arrears"_s);
    CHECK(entered[u"disputedFen"] == 3000000);
    CHECK(entered[u"basisDate"] == u"2020-06"_s);
    CHECK(entered[u"claim"] == u"请求支付货款3万元。"_s);
}

TEST_CASE("a text that is none, or a file that is not there, is refused in one line",
          "[command_line]")
{
    const CommandLedger ledger;
    const auto refused = [&](const QStringList& arguments, const QByteArray& input) {
        const Run run = ledger.run(u"parse"_s, arguments + QStringList{u"--json"_s}, input);
        CHECK(run.status == 1);
        CHECK(run.err.count(u'\n') == 1);
        return run.json()[u"error"][u"code"].toString();
    };
    CHECK(refused({u"-"_s}, "  \n。") == u"nothing-to-read");
    CHECK(refused({u"-"_s}, "\xC4\xFA\xBA\xC3") == u"bytes-no-text"); // GB18030
    CHECK(refused({u"/nowhere.txt"_s}, {}) == u"file-missing");
}
