// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper says, is so (forms.md, What a document office sends back): what each reason, each
// outcome and each kind of letter must say, and what it must not.
#include "core/directory/shipped_programme.h"
#include "tests/support/catch.h"
#include "tests/ui/paper/paper_orders.h"
#include "ui/paper/press/paper_press.h"

#include <QJsonArray>

using namespace jiuzhang;
using namespace jiuzhang::paper;

namespace {

QString statementsOf(const QString& kind, const QJsonObject& changes = {},
                     const QJsonObject& caseChanges = {})
{
    const auto words = PaperPress().said({letterOrder(kind, changes, caseChanges)});
    if (!words)
        FAIL(words.error().details.join(u' ').toStdString());
    return *words;
}

struct Statement {
    QString id;
    QStringList must;
    QStringList mustNot;
};

void check(const QString& letter, const Statement& statement)
{
    CAPTURE(statement.id, letter);
    for (const QString& words : statement.must)
        CHECK(letter.contains(words));
    for (const QString& words : statement.mustNot)
        CHECK_FALSE(letter.contains(words));
}

QStringList idsOf(const std::vector<Statement>& statements)
{
    QStringList ids;
    for (const Statement& statement : statements)
        ids += statement.id;
    ids.sort();
    return ids;
}

// The codes of the shipped programme, of which none may be without its own sentence.
QStringList reasonsOf(std::map<QString, QString> Programme::*reasons)
{
    QStringList codes;
    for (const auto& [code, words] : shippedProgramme().value().*reasons)
        codes += code;
    return codes;
}

const QString kNotSupported = u"不能予以支持"_qs;
const QString kOutOfScope = u"不属于"_qs;

} // namespace

TEST_CASE("the notice of a decline says its own reason and no other", "[paper]")
{
    const QString notMarket = u"反映人不是市场主体"_qs;
    const QString notGovernment = u"相对方不是政府机构"_qs;
    const QString before = u"此前已经办结"_qs;
    const QString unverified = u"无法核实"_qs;
    const QString withdrawn = u"已撤回"_qs;
    const QString turnTo = u"行政复议"_qs;
    const std::vector<Statement> statements{
        {u"out-of-scope"_qs,
         {u"不属于珠山区“新官不理旧账”问题专项治理行动受理范围，决定不予受理。"_qs, turnTo},
         {notMarket, notGovernment, before, unverified, withdrawn}},
        {u"no-market-entity"_qs,
         {notMarket, u"决定不予受理"_qs, turnTo},
         {kOutOfScope, notGovernment, before, unverified, withdrawn}},
        {u"no-government-body"_qs,
         {notGovernment, u"决定不予受理"_qs, turnTo},
         {kOutOfScope, notMarket, before, unverified, withdrawn}},
        {u"settled-before"_qs,
         {before, u"没有新的事实"_qs, u"决定不再受理"_qs, turnTo},
         {kOutOfScope, notMarket, notGovernment, unverified, withdrawn}},
        {u"cannot-be-verified"_qs,
         {unverified, u"决定不予受理"_qs, turnTo},
         {kOutOfScope, notMarket, notGovernment, before, withdrawn}},
        {u"withdrawn"_qs,
         {withdrawn, u"据此不再受理"_qs, u"今后需要反映的，可以重新提出。"_qs},
         {kOutOfScope, notMarket, notGovernment, before, unverified, turnTo,
          u"新的事实或者证据"_qs}},
    };
    CHECK(idsOf(statements) == reasonsOf(&Programme::declineReasons));
    const auto statement = GENERATE_REF(from_range(statements));
    const QString letter =
        statementsOf(u"not-accepted-notice"_qs, {{u"reasonCode"_qs, statement.id}});
    check(letter, statement);
    CHECK_FALSE(letter.contains(kNotSupported));
}

TEST_CASE("what is told of a settlement is its outcome and no other", "[paper]")
{
    const QString kind = GENERATE(u"reply"_qs, u"struck-off-notice"_qs);
    const QString resolved = u"已经解决"_qs;
    const QString partly = u"已经部分解决"_qs;
    const QString open = u"目前未能化解"_qs;
    const QString withdrawn = u"已撤回所反映的诉求"_qs;
    const auto statement = GENERATE_COPY(values<Statement>({
        {u"resolved"_qs, {resolved}, {partly, open, withdrawn}},
        {u"partial"_qs, {partly}, {resolved, open, withdrawn}},
        {u"unresolvable"_qs, {open}, {resolved, partly, withdrawn}},
        {u"withdrawn"_qs, {withdrawn}, {resolved, partly, open}},
    }));
    CAPTURE(kind);
    const QString letter = statementsOf(kind, {}, {{u"outcome"_qs, statement.id}});
    check(letter, statement);
    CHECK_FALSE(letter.contains(kNotSupported)); // the claim may be right and the money missing
    CHECK_FALSE(letter.contains(kOutOfScope));
}

TEST_CASE("a case that came back is sent on with the reason of its return", "[paper]")
{
    const QString notOurs = u"以不属于本单位事权为由退回"_qs;
    const QString moved = u"以相关职责已划转其他单位为由退回"_qs;
    const QString unclear = u"以线索事实不清、无法核实为由退回"_qs;
    const QString elsewhere = u"以同一事项已由其他单位承办为由退回"_qs;
    std::vector<Statement> statements{
        {u"not-our-jurisdiction"_qs, {notOurs}, {moved, unclear, elsewhere}},
        {u"duties-transferred"_qs, {moved}, {notOurs, unclear, elsewhere}},
        {u"facts-insufficient"_qs, {unclear}, {notOurs, moved, elsewhere}},
        {u"handled-elsewhere"_qs, {elsewhere}, {notOurs, moved, unclear}},
    };
    CHECK(idsOf(statements) == reasonsOf(&Programme::returnReasons));
    statements.push_back({u"of-this-place"_qs, // a programme's own
                          {u"退回，理由是：正在诉讼。"_qs},
                          {notOurs, moved, unclear, elsewhere}});
    const auto statement = GENERATE_REF(from_range(statements));
    const QJsonObject returned{{u"returnedBy"_qs, u"珠山区财政局"_qs},
                               {u"returnedOn"_qs, u"2022-06-15"_qs},
                               {u"returnReason"_qs, statement.id},
                               {u"reasonWords"_qs, u"正在诉讼"_qs}};
    const QString letter = statementsOf(u"referral-letter"_qs, returned);
    check(letter, statement);
    CHECK(letter.contains(u"此前转珠山区财政局办理，该单位于2022年6月15日"_qs));
    CHECK_FALSE(statementsOf(u"referral-letter"_qs).contains(u"退回。"_qs));
}

namespace {

struct Genre {
    QString kind;
    QString to;
    Statement statement;
};

const QString kAsLetter = u"函告如下："_qs;
const QString kAsNotice = u"通知如下："_qs;
const QString kAsRequest = u"请示如下："_qs;
const QString kLetterEnds = u"特此函达。"_qs;

const std::vector<Genre> kGenres{
    {u"referral-letter"_qs, {}, {{}, {kAsLetter, kLetterEnds}, {kAsNotice, kAsRequest}}},
    {u"copy-letter"_qs, {}, {{}, {kAsLetter, kLetterEnds}, {kAsNotice, kAsRequest}}},
    {u"reminder"_qs, {}, {{}, {kAsLetter, kLetterEnds}, {kAsNotice, kAsRequest}}},
    {u"supervision-letter"_qs, {}, {{}, {kAsLetter, kLetterEnds}, {kAsNotice, kAsRequest}}},
    {u"interview-notice"_qs, {}, {{}, {kAsNotice, u"特此通知。"_qs}, {kAsLetter, kAsRequest}}},
    {u"missing-report-notice"_qs, {}, {{}, {kAsNotice, u"特此通知。"_qs}, {kAsLetter, kAsRequest}}},
    {u"docket-letter"_qs,
     u"government"_qs,
     {{},
      {kAsRequest, u"案件的请示"_qs, u"妥否，请批示。"_qs},
      {kAsLetter, kAsNotice, u"案件的函"_qs}}},
    {u"docket-letter"_qs,
     {},
     {{},
      {kAsLetter, u"案件的函"_qs, u"妥否，请研究函复。"_qs},
      {kAsRequest, kAsNotice, u"请批示"_qs}}},
    {u"reply"_qs, {}, {{}, {u"答复如下："_qs, u"特此函复。"_qs}, {kAsNotice, kAsRequest}}},
    {u"not-accepted-notice"_qs, {}, {{}, {u"特此告知。"_qs}, {kLetterEnds, kAsNotice}}},
    {u"struck-off-notice"_qs,
     {},
     {{}, {u"告知如下："_qs, u"特此告知。"_qs}, {kLetterEnds, kAsNotice}}},
    {u"bulletin"_qs, {}, {{}, {u"通报如下"_qs, u"特此通报。"_qs}, {kAsLetter, kAsNotice}}},
    {u"notice"_qs, {}, {{}, {u"公告如下："_qs, u"特此公告。"_qs}, {kAsLetter, kAsNotice}}},
    {u"interview-notice"_qs, u"court"_qs, {{}, {kAsLetter, u"专此商请"_qs}, {kAsNotice}}},
    {u"reminder"_qs, u"court"_qs, {{}, {kAsLetter, u"专此商请"_qs}, {kAsNotice}}},
};

} // namespace

TEST_CASE("each kind of paper speaks and ends as its genre does", "[paper]")
{
    const auto genre = GENERATE(from_range(kGenres));
    CAPTURE(genre.kind, genre.to);
    const QJsonValue to = genre.to.isEmpty() ? QJsonValue(u"town"_qs) : QJsonValue(genre.to);
    check(statementsOf(genre.kind, {{u"addresseeKind"_qs, to}}), genre.statement);
}

TEST_CASE("a sum in running text has its unit, two decimals where it needs them, and is exact",
          "[paper]")
{
    struct Sum {
        QString kept; // 万元
        QString said;
    };
    const auto sum = GENERATE(values<Sum>({
        {u"380.00"_qs, u"涉及金额380万元（争议金额"_qs},
        {u"86.50"_qs, u"涉及金额86.50万元（争议金额"_qs},
        {u"1.00"_qs, u"涉及金额1万元（争议金额"_qs},
        {u"0.85"_qs, u"涉及金额8500元（争议金额"_qs},
        {u"0.8505"_qs, u"涉及金额8505元（争议金额"_qs},
        {u"0.850005"_qs, u"涉及金额8500.05元（争议金额"_qs},
        {u"43.2501"_qs, u"涉及金额43.2501万元（争议金额"_qs}, // not 43.25万元
        {u"43.250105"_qs, u"涉及金额43.250105万元（争议金额"_qs},
        {u"99.99"_qs, u"涉及金额99.99万元（争议金额"_qs},
        {u"0.999999"_qs, u"涉及金额9999.99元（争议金额"_qs},
        {u"约86.50"_qs, u"涉及金额约86.50万元（争议金额"_qs},
    }));
    CAPTURE(sum.kept);
    const QString letter = statementsOf(u"referral-letter"_qs, {}, {{u"disputed"_qs, sum.kept}});
    CAPTURE(letter);
    CHECK(letter.contains(sum.said));
}

TEST_CASE("a bulletin's sentence adds up: all that came and went is in it", "[paper]")
{
    QJsonObject total = letterOrder(u"bulletin"_qs).fields.value(u"total").toObject();
    for (const auto& [field, count] : std::map<QString, int>{{u"opening"_qs, 12},
                                                             {u"new"_qs, 5},
                                                             {u"reopened"_qs, 1},
                                                             {u"transferredIn"_qs, 0},
                                                             {u"settled"_qs, 4},
                                                             {u"declined"_qs, 2},
                                                             {u"merged"_qs, 0},
                                                             {u"transferredOut"_qs, 0},
                                                             {u"closing"_qs, 12}})
        total.insert(field, count);
    const QString letter = statementsOf(u"bulletin"_qs, {{u"total"_qs, total}});
    CAPTURE(letter);
    CHECK(letter.contains(u"上期结存12件，本期新增5件，重开1件，办结"_qs));
    CHECK(letter.contains(u"，不予受理2件，在办12件，其中超期2件。"_qs));
    CHECK_FALSE(letter.contains(u"转入"_qs + u"0件"_qs));
}

TEST_CASE("a copy names the letter that passed the case on", "[paper]")
{
    const QString letter =
        statementsOf(u"copy-letter"_qs, {{u"dispatchedOn"_qs, u"2022-06-20"_qs},
                                         {u"referralNumber"_qs, u"珠改创转〔2022〕3号"_qs}});
    CHECK(letter.contains(
        u"已于2022年6月20日以转办函（珠改创转〔2022〕3号）转珠山区竟成镇人民政府办理。"_qs));
}
