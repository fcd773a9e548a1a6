// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input: one clear sentence, exit status 1, and the ledger as it was.
#include "tests/command_line/program.h"

#include <QFile>
#include <QRegularExpression>

using namespace jiuzhang::tests;

namespace {

// A ledger with one case registered, one handled and one settled by 经办人01.
const CommandLedger& worked()
{
    static const CommandLedger ledger;
    static const bool made = [] {
        const QStringList on{u"--on"_s, u"2022-06-10"_s};
        for (int i = 0; i < 3; ++i)
            ledger.json(u"register"_s, on + QStringList{u"--json-in"_s, u"-"_s},
                        bytes(completeClue()));
        ledger.json(u"dispatch"_s, on + QStringList{u"2022-0002"_s, u"2022-0003"_s});
        ledger.act({u"sign-for"_s, u"2022-0002"_s, u"2022-0003"_s}, "2022-06-13",
                   {u"by=签收人01"_s});
        ledger.act({u"verify"_s, u"2022-0003"_s}, "2022-06-14",
                   {u"finding=属实"_s, u"track=prompt"_s});
        ledger.act({u"opine"_s, u"2022-0003"_s}, "2022-06-15",
                   {u"text=支付"_s, u"author=承办人01"_s});
        ledger.act({u"settle"_s, u"2022-0003"_s}, "2022-06-16",
                   {u"outcome=resolved"_s, u"evidence=凭证01"_s});
        return true;
    }();
    REQUIRE(made);
    return ledger;
}

// One line in Chinese, a whole sentence with nothing of the machine in it.
void checkSentence(const QString& err)
{
    CAPTURE(err);
    CHECK(err.count(u'\n') == 1);
    CHECK(err.endsWith(u"。\n"));
    CHECK_FALSE(err.contains(u"。。"));
    CHECK(err.contains(QRegularExpression(u"[一-龥]{3}"_s)));
    CHECK_FALSE(err.contains(QRegularExpression(u"%[0-9]|SQL|constraint"_s)));
}

void checkRefused(const QString& command, const QStringList& arguments, const char* code,
                  const QByteArray& input = {})
{
    const CommandLedger& ledger = worked();
    const auto head = ledger.head();
    const Run plain = ledger.run(command, arguments, input);
    CHECK(plain.status == 1);
    CHECK(plain.out.isEmpty());
    checkSentence(plain.err);

    const Run told = ledger.run(command, arguments + QStringList{u"--json"_s}, input);
    CHECK(told.status == 1);
    const QJsonObject error = told.json()[u"error"].toObject();
    CHECK(error[u"code"] == QLatin1String(code));
    CHECK(error[u"message"].toString() + u'\n' == plain.err);
    CHECK(error.contains(u"where"));
    CHECK(ledger.head() == head);
}

} // namespace

TEST_CASE("a clue with a mistake is refused whole", "[command_line]")
{
    struct Wrong {
        const char* key;
        QJsonValue value;
        const char* code;
    };
    const auto wrong = GENERATE(values<Wrong>({
        {"category", u"天气"_s, "unknown-category"},
        {"source", u"听说"_s, "unknown-source"},
        {"respondent", u"区外星人局"_s, "unknown-unit"},
        {"locality", u"区财政局"_s, "not-a-locality"},
        {"receivedOn", u"前天"_s, "date-unreadable"},
        {"receivedOn", u"2022-06-31"_s, "date-unreadable"},
        {"receivedOn", u"2022-06-11"_s, "date-in-future"},
        {"disputedFen", -1, "amount-negative"},
        {"disputedFen", u"若干"_s, "amount-unreadable"},
        {"creditCode", u"123"_s, "credit-code-wrong"},
        {"claim", QJsonValue(), "field-missing"},
        {"colour", u"red"_s, "field-unknown"},
    }));
    CAPTURE(wrong.key, wrong.code);
    QJsonObject clue = completeClue();
    clue[QLatin1String(wrong.key)] = wrong.value;
    checkRefused(u"register"_s, words("--json-in - --on 2022-06-10"), wrong.code, bytes(clue));
}

TEST_CASE("one wrong clue of many is named by its place", "[command_line]")
{
    const QByteArray input = "[" + bytes(completeClue()) + ",{\"entity\":\"甲厂\"}]";
    checkRefused(u"register"_s, words("--json-in - --on 2022-06-10"), "field-missing", input);
    const Run told =
        worked().run(u"register"_s, words("--json-in - --on 2022-06-10 --json"), input);
    CHECK(told.json()[u"error"][u"where"] == u"[1].source"_s);
}

TEST_CASE("what is no JSON or no file registers nothing", "[command_line]")
{
    checkRefused(u"register"_s, words("--json-in -"), "not-json", "");
    checkRefused(u"register"_s, words("--json-in -"), "not-json", "{\"entity\":");
    checkRefused(u"register"_s, words("--json-in /nowhere/clue.json"), "file-missing");
}

TEST_CASE("an act that may not be is refused", "[command_line]")
{
    struct Wrong {
        const char* words;
        const char* code;
    };
    const auto wrong = GENERATE(values<Wrong>({
        {"settle 2022-0001 --set outcome=resolved --set evidence=凭证", "act-not-allowed"},
        {"sign-for 2022-0002 --set by=签收人01", "act-not-allowed"},
        {"annotate 2022-0099 --set text=备注", "case-unknown"},
        {"annotate 2022-0001", "field-missing"},
        {"annotate 2022-0001 --set text=", "field-missing"},
        {"annotate 2022-0001 --set text=备注 --set colour=red", "field-unknown"},
        {"withdraw 2022-0002 --set event= --set reason=误录", "field-missing"},
        {"suspend 2022-0002 --set reason=鉴定 --set approver=ＺＨＡＯ --operator zhao",
         "approver-is-operator"},
        {"extend 2022-0002 --set dueOn=2022-09-01 --set reason=鉴定 --set approver=经办人01"
         " --operator 经办人01",
         "approver-is-operator"},
        {"fulfil 2022-0002 --set amountFen=0 --set voucher=凭证", "amount-negative"},
        {"annotate 2022-0001 --set text=备注 --on 2022-06-09", "date-before"},
        {"annotate 2022-0001 --set text=备注 --on 2100-01-01", "date-in-future"},
        {"settle 2022-0002 --set outcome=resolved --set evidence=凭证", "field-missing"},
        {"verify 2022-0002 --set finding=属实 --set track=quick", "unknown-choice"},
        {"fulfil 2022-0002 --set amountFen=-1 --set voucher=凭证", "amount-negative"},
        {"fulfil 2022-0002 --set amountFen=38万 --set voucher=凭证", "amount-unreadable"},
        {"strike-off 2022-0003 --set toldOn=2022-06-17 --set view=满意 --operator 经办人01",
         "same-operator"},
        {"propose-docket 2022-0002 --set unit=区财政局 --set day=1900-01-01 --set criteria=久拖",
         "date-before"},
    }));
    CAPTURE(wrong.words);
    const CommandLedger& ledger = worked();
    const auto head = ledger.head();
    const Run done = ledger.run(u"act"_s, words(wrong.words) + QStringList{u"--json"_s});
    CHECK(done.status == 1);
    checkSentence(done.err);
    const auto result = done.json()[u"results"][0];
    CHECK(result[u"ok"] == false);
    CHECK(result[u"code"] == QLatin1String(wrong.code));
    CHECK(result[u"reason"].toString() + u'\n' == done.err);
    CHECK(ledger.head() == head);
}

TEST_CASE("a dispatch that may not be is refused and spends no number", "[command_line]")
{
    checkRefused(u"dispatch"_s, words("2022-0001 --to 区外星人局 --why 远"), "unknown-unit");
    checkRefused(u"dispatch"_s, words("2022-0001 --copy 区外星人局 --why 远"), "unknown-unit");
    checkRefused(u"dispatch"_s, words("2022-0001 --letters /proc/letters.pdf"), "file-unwritable");

    const CommandLedger& ledger = worked();
    const auto head = ledger.head();
    const Run done = ledger.run(u"dispatch"_s, words("2022-0001 --to 区住建局 --json"));
    CHECK(done.status == 1);
    CHECK(done.json()[u"results"][0][u"code"] == u"needs-reason"_s);
    CHECK(done.json()[u"letters"].toArray().isEmpty());
    CHECK(ledger.head() == head);
}

namespace {

struct Unanswerable {
    const char* command;
    const char* words;
    const char* code;
};
const std::vector<Unanswerable> kUnanswerable{
    {"act", "dance 2022-0001", "act-unknown"},
    {"act", "dispatch 2022-0001", "act-unknown"},
    {"act", "annotate 2022-0001 --set text", "unknown-choice"},
    {"act", "annotate 2022-0001 --set text=备注 --on 昨天", "date-unreadable"},
    {"list", "--where colour=red", "field-unknown"},
    {"list", "--where category=天气", "unknown-category"},
    {"list", "--where registeredOn=June", "unknown-choice"},
    {"list", "--where disputedFen=10万", "unknown-choice"},
    {"list", "--where act=dance", "unknown-choice"},
    {"list", "--where track=slow", "unknown-choice"},
    {"list", "--where rung=nobody", "unknown-choice"},
    {"list", "--where lead=区外星人局", "unknown-unit"},
    {"list", "--where state=happy", "unknown-choice"},
    {"list", "--where state=", "field-missing"},
    {"list", "--where number=", "field-missing"},
    {"list", "--where late=", "field-missing"},
    {"list", "--where number=2022-0003..2022-0001", "unknown-choice"},
    {"list", "--where number=1..2", "unknown-choice"},
    {"list", "--sort colour", "field-unknown"},
    {"list", "--as-of 2022-02-30", "date-unreadable"},
    {"show", "2022-0099", "case-unknown"},
    {"show", "2022-0001 --as-of 2022-06-09", "case-unknown"},
    {"route", "2022-0099", "case-unknown"},
    {"due", "--on 2022/13/1", "date-unreadable"},
    {"print", "love-letter 2022-0001 -o /tmp/x.pdf", "kind-unknown"},
    {"print", "clue-form 2022-0099 -o /tmp/x.pdf", "case-unknown"},
    {"print", "clue-form 2022-0001 -o /tmp/x.txt", "output-unsupported"},
    {"print", "clue-form 2022-0001 -o /proc/x.pdf", "file-unwritable"},
    {"print", "referral-letter 2022-0001 -o /tmp/x.pdf", "letter-not-for-state"},
    {"print", "referral-letter 2022-0002 --set corrects=珠改创转〔2022〕9号 -o /tmp/x.pdf",
     "paper-unknown"},
    {"print", "referral-letter 2022-0002 --set corrects=珠改创转〔2022〕2号 -o /tmp/x.pdf",
     "paper-of-another"},
    {"print", "reply 2022-0003 --set corrects=珠改创转〔2022〕2号 -o /tmp/x.pdf",
     "paper-of-another"},
    {"report", "--month 2022-13", "date-unreadable"},
    {"report", "--month 2021-06", "year-outside"},
    {"report", "--month 2999-06", "date-in-future"},
    {"report", "--month 2022-06 -o /tmp/x.csv", "output-unsupported"},
    {"report", "--month 2022-06 -o /proc/x.xlsx", "file-unwritable"},
    {"summary", "--year 2021", "year-outside"},
    {"summary", "--year 99999", "date-in-future"},
    {"summary", "--year -3", "year-outside"},
    {"summary", "--year 2022 --on 2021-12-01", "date-in-future"},
    {"summary", "--year 2022 --on 2199-01-01", "date-in-future"},
    {"summary", "--year 2022 -o /tmp/x.odt", "output-unsupported"},
    {"numbers", "list --year 99999", "year-outside"},
    {"numbers", "list --year -3", "year-outside"},
    {"numbers", "first love-letter 2022 5", "kind-unknown"},
    {"numbers", "first clue-form 2022 5", "kind-unknown"},
    {"numbers", "first referral-letter 99999 5", "year-outside"},
    {"numbers", "first referral-letter 2022 0", "unknown-choice"},
    {"numbers", "first referral-letter 2022 -7", "unknown-choice"},
    {"print", "--draft clue-form 2022-0001 -o /tmp/x.pdf", "kind-not-drafted"},
    {"print", "--draft love-letter 2022-0001 -o /tmp/x.pdf", "kind-unknown"},
    {"deductions", "--year 99999", "date-in-future"},
    {"deductions", "--year -3", "year-outside"},
    {"deductions", "--year 2022 --on 2022-12-30 --fix", "year-not-over"},
    {"handover", "--person 经办人01 --to 经办人01", "handover-to-itself"},
    {"handover", "--unit 区财政局 --to 财政局", "handover-to-itself"},
    {"handover", "--unit 区财政局 --to 竟成镇 --on 2022-10-10", "unit-ended"},
    {"workdays", "2022-02-30 5", "date-unreadable"},
    {"workdays", "2149-12-31 10000", "date-unreadable"},
    {"verify", "--anchor 1:abc", "unknown-choice"},
};

} // namespace

TEST_CASE("a question that has no answer is refused", "[command_line]")
{
    const auto wrong = GENERATE(from_range(kUnanswerable));
    CAPTURE(wrong.command, wrong.words);
    checkRefused(QString::fromLatin1(wrong.command), words(wrong.words), wrong.code);
}

TEST_CASE("an anchor that does not hold is a complaint", "[command_line]")
{
    const Run verified =
        worked().run(u"verify"_s, {u"--anchor"_s, u"1:"_s + QString(64, u'0'), u"--json"_s});
    CHECK(verified.status == 1);
    CHECK(verified.json()[u"ok"] == false);
    CHECK(verified.json()[u"problems"][0][u"kind"] == u"anchor"_s);
    // As of a variable that is not set: it was asked for, and nothing was proved.
    checkRefused(u"verify"_s, {u"--anchor"_s, u""_s}, "unknown-choice");
}

TEST_CASE("wrong usage is told apart from a refusal", "[command_line]")
{
    const auto* text = GENERATE("frobnicate", "list", "list --ledger", "list --ledger x --colour",
                                "show --ledger x", "act --ledger x annotate",
                                "workdays --ledger x 2022-06-20 many",
                                "workdays --ledger x 2022-06-20 -1", "report --ledger x",
                                "summary --ledger x --year soon", "print --ledger x clue-form");
    CAPTURE(text);
    const Run plain = jiuzhang::tests::jiuzhang(words(text));
    CHECK(plain.status == 2);
    CHECK(plain.out.isEmpty());
    CHECK_FALSE(plain.err.isEmpty());
}

TEST_CASE("wrong usage is told as JSON where JSON was asked for", "[command_line]")
{
    const Run told = jiuzhang::tests::jiuzhang(words("list --json --ledger x --colour"));
    CHECK(told.status == 2);
    CHECK(told.json()[u"error"][u"code"] == u"usage"_s);
    CHECK(keysOf(told.json()[u"error"]) == QStringList{u"code"_s, u"message"_s, u"where"_s});
}

TEST_CASE("who acts is asked for where no login name tells it", "[command_line]")
{
    (void)worked();
    std::map<const char*, QByteArray> before;
    for (const char* name : {"JIUZHANG_OPERATOR", "USER", "LOGNAME"}) {
        before[name] = qgetenv(name);
        qunsetenv(name);
    }
    checkRefused(u"register"_s, words("--json-in - --on 2022-06-20"), "operator-missing",
                 bytes(completeClue()));
    const QString fresh = worked().file(u"新台账.jiuzhang"_s);
    const Run made = ::jiuzhang::tests::jiuzhang({u"init"_s, u"--ledger"_s, fresh});
    CHECK(made.status == 1);
    checkSentence(made.err);
    CHECK_FALSE(QFile::exists(fresh));
    for (const auto& [name, value] : before) {
        if (!value.isEmpty())
            qputenv(name, value);
    }
}

TEST_CASE("an option is called in Chinese where it is refused", "[command_line]")
{
    struct Row {
        const char* command;
        const char* arguments;
        const char* name;
    };
    const auto row = GENERATE(values<Row>({
        {"verify", "--anchor 1", "核验锚点"},
        {"list", "--where late", "筛选条件"},
        {"workdays", "2022-13-01 5", "起算日"},
        {"act", "annotate 2022-0001 --set 电话", "办理内容"},
    }));
    const Run run = worked().run(QString::fromLatin1(row.command), words(row.arguments));
    CHECK(run.status == 1);
    CHECK(run.err.contains(QString::fromUtf8(row.name)));
    checkSentence(run.err);
}

TEST_CASE("what is wrong with rules that are tried is said of them", "[command_line]")
{
    const QString rules = worked().write(u"规则.json"_s, "{\"format\": \"poem\"}");
    const QStringList asked{u"--year"_s, u"2022"_s, u"--rules"_s, rules};
    checkRefused(u"deductions"_s, asked, "rules-invalid");
    CHECK_FALSE(worked().run(u"deductions"_s, asked).err.contains(u"派转"));
    const QString text = worked().write(u"不是规则.json"_s, "points: 3");
    checkRefused(u"deductions"_s, {u"--year"_s, u"2022"_s, u"--rules"_s, text}, "rules-invalid");
}

TEST_CASE("a ledger is begun for a year that is one", "[command_line]")
{
    const auto* year = GENERATE("99999", "2150", "2021", "-3");
    CAPTURE(year);
    const QString path = worked().file(u"别的.jiuzhang"_s);
    const Run made = jiuzhang::tests::jiuzhang(
        QStringList{u"init"_s, u"--ledger"_s, path, u"--year"_s, QString::fromLatin1(year)} + kOn);
    CHECK(made.status == 1);
    checkSentence(made.err);
    CHECK(made.err.contains(QString::fromLatin1(year)));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("the year's summary is of what is known on the day that is asked for", "[command_line]")
{
    const auto settled = [](const char* on) {
        return worked()
            .json(u"summary"_s, {u"--year"_s, u"2022"_s, u"--on"_s,
                                 QString::fromLatin1(on)})[u"totals"][u"settled"]
            .toInt(-1);
    };
    CHECK(settled("2022-06-15") == 0);
    CHECK(settled("2022-06-16") == 1); // 2022-0003
}
