// SPDX-License-Identifier: GPL-3.0-or-later
// Who may what: the table, written down by hand, and every act held against it.
#include "core/office/permission.h"

#include "core/casework/other_events.h"
#include "core/office/backups.h"
#include "core/office/rules/configuration.h"
#include "core/office/rules/directory_edits.h"
#include "tests/core/office/peopled_office.h"

#include <QSet>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const Ids kAnybody{u"read"_s,    u"enter"_s,  u"act"_s,  u"check"_s,
                   u"approve"_s, u"manage"_s, u"refer"_s};

// By the rules of the office: each act, and each other kind of event.
const std::map<QString, Ids> kMay{
    {u"register"_s, kTakingIn},
    {u"import"_s, kTakingIn},
    {u"export"_s, {u"enter"_s, u"act"_s, u"check"_s}}, // who may see who is shielded
    {u"reply-book"_s, kOffice},
    {u"replies"_s, kTakingIn},
    {u"back-up-failed"_s, kAnybody}, // of one that the program made by itself too
    {u"change"_s, kTakingIn},
    {u"annotate"_s, kTakingIn},
    {u"attach"_s, kTakingIn},
    {u"submitted"_s, kTakingIn},
    {u"decline"_s, kOffice},
    {u"merge"_s, kOffice},
    {u"unmerge"_s, kOffice},
    {u"take-in"_s, kOffice},
    {u"let-go"_s, kOffice},
    {u"relate"_s, kOffice},
    {u"distinguish"_s, kOffice},
    {u"dispatch"_s, kOffice},
    {u"sign-for"_s, kOffice},
    {u"return"_s, kOffice},
    {u"appoint"_s, kOffice},
    {u"verify"_s, kOffice},
    {u"opine"_s, kOffice},
    {u"recognise"_s, kOffice},
    {u"fulfil"_s, kOffice},
    {u"plan"_s, kOffice},
    {u"cause"_s, kOffice},
    {u"trace"_s, kOffice},
    {u"participate"_s, kOffice},
    {u"propose-docket"_s, kOffice},
    {u"publicise"_s, kOffice},
    {u"respond"_s, kOffice},
    {u"decide-credit"_s, kApproves},
    {u"suspend"_s, kOffice},
    {u"resume"_s, kOffice},
    {u"extend"_s, kOffice},
    {u"remind"_s, kOffice},
    {u"supervise"_s, kOffice},
    {u"interview"_s, kOffice},
    {u"bulletin"_s, kOffice},
    {u"docket"_s, kOffice},
    {u"decide"_s, kOffice},
    {u"report-up"_s, kOffice},
    {u"settle"_s, kOffice},
    {u"reopen"_s, kOffice},
    {u"carry-over"_s, kOffice},
    {u"issue-paper"_s, kOffice},
    {u"annul-paper"_s, kOffice},
    {u"receipt"_s, kOffice},
    {u"hand-over"_s, {u"act"_s, u"manage"_s}},
    {u"strike-off"_s, kChecks},
    {u"refuse"_s, kChecks},
    {u"follow-up"_s, kChecks},
    {u"freeze-month"_s, kApproves},
    {u"fix-deductions"_s, kApproves},
    {u"deduction-statement"_s, kTakingIn},
    {u"handed-over-work"_s, {u"act"_s, u"manage"_s}},
    {u"refer"_s, {u"refer"_s}},
    {u"sealed"_s, {u"refer"_s}},
    {u"set-referral-key"_s, {u"refer"_s}},
    {u"share-referral-key"_s, {u"refer"_s}},
    {u"reckon"_s, kManages},
    {u"back-up"_s, kManages},
    {u"adopt-programme"_s, kManages},
    {u"adopt-units"_s, kManages},
    {u"adopt-calendar"_s, kManages},
    {u"adopt-rules"_s, kManages},
    {u"set-office"_s, kManages},
    {u"set-working-date"_s, kManages},
    {u"set-reporting"_s, kManages},
    {u"set-paper-text"_s, kManages},
    {u"set-first-number"_s, kManages},
    {u"set-backups"_s, kManages},
    {u"set-person"_s, kManages},
    {u"set-access"_s, kManages},
    {u"set-passphrase"_s, kAnybody}, // one's own
    {u"paper-taken-in"_s, kAnybody}, // left by the program, in ledgers without a list
};
// A role of the entry that they are about.
const QStringList kOfTheEntry{u"correct"_s, u"reverse"_s, u"withdraw"_s};

struct Attempt {
    const char* act;
    CaseNumber PeopledOffice::*where;
    ActValues values;
    const char* on = "2022-06-20";
    Ids may = {}; // of what puts an entry right; else as the table says of the act
};

using Peopled = PeopledOffice;
const ActValues kApproved{{u"reason"_s, u"等待判决"_s}, {u"approver"_s, u"审批人01"_s}};

ActValues mends(const char16_t* field, const char16_t* value)
{
    return with(kReason,
                {{u"field"_s, QString::fromUtf16(field)}, {u"value"_s, QString::fromUtf16(value)}});
}

const std::vector<Attempt> kAttempts{
    {"decline", &Peopled::registered, with(kReason, {{u"reasonCode"_s, u"out-of-scope"_s}})},
    {"merge", &Peopled::registered, {{u"root"_s, u"2022-0003"_s}}},
    {"unmerge", &Peopled::merged, kReason},
    {"relate", &Peopled::registered, {{u"other"_s, u"2022-0003"_s}}},
    {"distinguish", &Peopled::registered, {{u"other"_s, u"2022-0003"_s}}},
    {"sign-for", &Peopled::dispatched, {{u"by"_s, u"签收人01"_s}}},
    {"return",
     &Peopled::dispatched,
     {{u"reasonCode"_s, u"duties-transferred"_s},
      {u"basis"_s, u"职责已划转"_s},
      {u"suggestedUnit"_s, u"区住建局"_s}}},
    {"appoint", &Peopled::thrice, with(kReason, {{u"unit"_s, u"区住建局"_s}})},
    {"verify", &Peopled::handling, {{u"finding"_s, u"属实"_s}, {u"track"_s, u"prompt"_s}}},
    {"opine", &Peopled::handling, {{u"text"_s, u"支付"_s}, {u"author"_s, u"甲"_s}}},
    {"recognise", &Peopled::handling, {{u"amountFen"_s, u"90000"_s}, {u"basis"_s, u"结算书"_s}}},
    {"fulfil", &Peopled::handling, {{u"amountFen"_s, u"100"_s}, {u"voucher"_s, u"凭证01"_s}}},
    {"plan",
     &Peopled::handling,
     {{u"instalments"_s, u"2022-08-15:100"_s}, {u"agreedBy"_s, u"双方"_s}}},
    {"suspend", &Peopled::handling, kApproved},
    {"resume", &Peopled::suspended, {}},
    {"extend", &Peopled::dispatched, with(kApproved, {{u"dueOn"_s, u"2022-08-15"_s}})},
    {"remind", &Peopled::dispatched, {}},
    {"supervise", &Peopled::dispatched, {}},
    {"interview",
     &Peopled::dispatched,
     {{u"meetingOn"_s, u"2022-07-01"_s},
      {u"meetingTime"_s, u"上午9:30"_s},
      {u"meetingPlace"_s, u"1208会议室"_s}}},
    {"bulletin", &Peopled::dispatched, {}},
    {"docket", &Peopled::registered, {{u"docket"_s, u"第二批"_s}}},
    {"decide",
     &Peopled::docketed,
     {{u"decision"_s, u"支付"_s}, {u"owner"_s, u"区财政局"_s}, {u"dueOn"_s, u"2022-08-15"_s}}},
    {"report-up", &Peopled::registered, {{u"to"_s, u"区政府"_s}, {u"document"_s, u"请示"_s}}},
    {"settle", &Peopled::opined, {{u"outcome"_s, u"resolved"_s}, {u"evidence"_s, u"支付协议"_s}}},
    {"strike-off",
     &Peopled::settled,
     {{u"toldOn"_s, u"2022-06-14"_s}, {u"view"_s, u"satisfied"_s}}},
    {"refuse", &Peopled::settled, with(kReason, {{u"dueOn"_s, u"2022-07-15"_s}})},
    {"follow-up", &Peopled::settled, {{u"how"_s, u"电话"_s}, {u"view"_s, u"satisfied"_s}}},
    {"reopen", &Peopled::struck, kReason},
    {"carry-over", &Peopled::registered, with(kApproved, {{u"plan"_s, u"继续办理"_s}}),
     "2022-12-01"},
    {"refer", &Peopled::handling, kReason},
    {"cause", &Peopled::handling, {{u"code"_s, u"funding-shortage"_s}, {u"text"_s, u"财力不足"_s}}},
    {"trace",
     &Peopled::handling,
     {{u"fromUnit"_s, u"区商务局"_s},
      {u"toUnit"_s, u"区财政局"_s},
      {u"promisedBy"_s, u"原负责人01"_s},
      {u"followedBy"_s, u"负责人01"_s},
      {u"text"_s, u"口头承诺"_s}}},
    {"participate", &Peopled::handling, {{u"name"_s, u"律师01"_s}, {u"role"_s, u"律师"_s}}},
    {"propose-docket",
     &Peopled::handling,
     {{u"unit"_s, u"区财政局"_s}, {u"day"_s, u"2022-06-15"_s}, {u"criteria"_s, u"金额大"_s}}},
    {"publicise",
     &Peopled::struck,
     {{u"text"_s, u"某企业的账款已经付清"_s},
      {u"media"_s, u"古镇珠山"_s},
      {u"appearedOn"_s, u"2022-06-18"_s},
      {u"approver"_s, u"审批人01"_s}}},
    {"respond",
     &Peopled::handling,
     {{u"text"_s, u"已约定还款"_s}, {u"channel"_s, u"区政府网站"_s}}},
    {"decide-credit", &Peopled::defaulting, with(kReason, {{u"approval"_s, u"approved"_s}})},
    {"annotate", &Peopled::handling, {{u"text"_s, u"来电"_s}}},
    {"change", &Peopled::handling, mends(u"phone", u"13800000001")},
    {"correct", &Peopled::handling, mends(u"contact", u"联系人02"), "2022-06-20", kTakingIn},
    {"correct", &Peopled::handling, mends(u"finding", u"部分属实"), "2022-06-20", kOffice},
    {"correct", &Peopled::struck, mends(u"view", u"dissatisfied"), "2022-06-20", kChecks},
    {"withdraw", &Peopled::registered, kReason, "2022-06-20", kTakingIn},
    {"withdraw", &Peopled::dispatched, kReason, "2022-06-20", kOffice},
    {"withdraw", &Peopled::merged, kReason, "2022-06-20", kOffice},
    {"withdraw", &Peopled::struck, kReason, "2022-06-20", kChecks},
};

} // namespace

TEST_CASE("the table says of every act and every event who may", "[office]")
{
    std::map<QString, Ids> may;
    for (const ActRow& row : allActs())
        may[QString::fromUtf16(row.id)] = roleIds(row.roles);
    for (const EventRow& row : otherEvents())
        may[QString::fromUtf16(row.kind)] = roleIds(row.roles);
    for (const QString& kind : kOfTheEntry)
        CHECK(may.erase(kind) == 1);
    for (const auto& [kind, roles] : may) {
        CAPTURE(kind.toStdString());
        REQUIRE(kMay.contains(kind));
        CHECK(roles == kMay.at(kind));
    }
    CHECK(may.size() == kMay.size());
}

TEST_CASE("each act is done by whom the table names, and by nobody else", "[office]")
{
    static PeopledOffice office; // nothing that is tried is kept
    const auto& attempt = kAttempts[GENERATE(range(std::size_t{0}, kAttempts.size()))];
    INFO(attempt.act);
    const CaseNumber number = office.*attempt.where;
    const Ids may = attempt.may.isEmpty() ? kMay.at(QString::fromLatin1(attempt.act)) : attempt.may;
    checkDoneBy(office, may, attempt.on, [&](Desk& desk, const Acting& acting) -> Outcome {
        const auto result = act(desk, *actNamed(QString::fromLatin1(attempt.act)), acting,
                                std::span(&number, 1), attempt.values)
                                .front();
        return result.error ? Outcome(refuse(*result.error)) : Outcome();
    });
}

TEST_CASE("every act is tried by everybody", "[office]")
{
    // These are no acts of act(), and are tried below.
    QSet<QString> tried{u"register"_s, u"dispatch"_s, u"attach"_s, u"reverse"_s};
    for (const Attempt& attempt : kAttempts)
        tried.insert(QString::fromLatin1(attempt.act));
    for (const ActRow& row : allActs()) {
        CAPTURE(QString::fromUtf16(row.id).toStdString());
        CHECK(tried.contains(QString::fromUtf16(row.id)));
    }
}

TEST_CASE("what the program does by itself for anybody needs no role of its own", "[office]")
{
    PeopledOffice office;
    const CaseRecord& record = office.maker.desk().record;
    CHECK(must(rolesFor(record, kBackUp, {{u"byItself"_s, true}})) == kEveryRole);
    CHECK(must(rolesFor(record, kBackUp, {{u"byItself"_s, false}})) == Roles{Role::Manage});
    CHECK(must(rolesFor(record, kAdoptUnits, {{kLearnt, QJsonArray{u"区财"_s}}})) ==
          Roles{Role::Enter, Role::Act});
    CHECK(must(rolesFor(record, u"freeze-month/2022-06"_s, {})) == Roles{Role::Approve});
    CHECK(refusalOf(rolesFor(record, u"whitewash"_s, {})) == ErrorCode::ActUnknown);
}

TEST_CASE("nothing but the list tells who may: without one anybody may", "[office]")
{
    DeskMaker maker;
    const CaseNumber number = maker.registered();
    CHECK(
        tryAct(maker, "annotate", number, "2022-06-20", {{u"text"_s, u"来电"_s}}, kStranger).ok());
    for (const QString& unseen : {u"　"_s, u"\u200B"_s, u"\u3164"_s}) {
        const auto result =
            tryAct(maker, "annotate", number, "2022-06-20", {{u"text"_s, u"来电"_s}}, unseen);
        REQUIRE(result.error);
        CHECK(result.error->code == ErrorCode::OperatorMissing);
    }
}
