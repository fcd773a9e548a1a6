// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/casework/case_story.h"
#include "core/casework/case_course.h"

#include "core/calendar/shipped_calendar.h"
#include "core/directory/shipped_programme.h"

#include <QJsonArray>

namespace jiuzhang::tests {

const Programme& programme()
{
    static const Programme shipped = [] {
        Programme programme = shippedProgramme().value();
        programme.referrers = {u"经办人02"_s};
        return programme;
    }();
    return shipped;
}

const WorkingCalendar& calendar()
{
    static const WorkingCalendar shipped = shippedCalendar().value();
    return shipped;
}

QDate day(const char* iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

ClueContent completeClue()
{
    ClueContent clue;
    clue.source = SourceId(u"public"_s);
    clue.receivedOn = day("2022-05-04");
    clue.entity = u"景德镇青岚陶瓷有限公司"_s;
    clue.category = CategoryId(u"payment-arrears"_s);
    clue.respondent = UnitId(u"dept-finance"_s);
    clue.locality = UnitId(u"360203002"_s);
    clue.disputed = Money::fromFen(128'650'000);
    clue.facts = u"维修工程完工后尾款未付。"_s;
    clue.claim = u"请求支付尾款。"_s;
    return clue;
}

Gate gate()
{
    return {programme(), calendar(), day("2022-12-01")};
}

Acting on(const char* iso, const QString& operatorName)
{
    return {.operatorName = operatorName, .on = day(iso)};
}

CaseStory::CaseStory(const ClueContent& clue, const char* number)
{
    tell({.kind = u"register"_s,
          .subject = CaseNumber(QString::fromLatin1(number)),
          .acting = on("2022-05-05", u"经办人01"_s),
          .payload = {{u"year"_s, 2022}, {u"clue"_s, toJson(clue)}}});
}

CaseStory& CaseStory::dispatch(const char* iso, const char* lead, const char* replyDue)
{
    dispatch(iso, lead,
             {{u"replyDue"_s, QString::fromLatin1(replyDue)}, {u"signForDue"_s, u"2022-05-13"_s}});
    return *this;
}

CaseStory& CaseStory::dispatchByTerms(const char* iso, const char* signForDue, const char* replyDue,
                                      const char* lead)
{
    const auto workdays = [](int count) {
        return QJsonObject{{u"unit"_s, u"workday"_s}, {u"count"_s, count}};
    };
    dispatch(iso, lead,
             {{u"signForDue"_s, QString::fromLatin1(signForDue)},
              {u"signForTerm"_s, workdays(3)},
              {u"replyDue"_s, QString::fromLatin1(replyDue)},
              {u"replyTerm"_s, workdays(15)},
              {u"returnTerm"_s, workdays(2)}});
    return *this;
}

void CaseStory::dispatch(const char* iso, const char* lead, QJsonObject limits)
{
    const auto acting = on(iso, u"经办人01"_s);
    REQUIRE(gate().mayAct(now_, rowOf(Act::Dispatch), acting));
    QJsonObject payload = std::move(limits);
    payload[u"lead"] = QString::fromLatin1(lead);
    payload[u"assisting"] = QJsonArray();
    payload[u"copied"] = QJsonArray{u"dept-industry-it"_s};
    payload[u"routingReason"] = u"被反映单位是本区单位"_s;
    payload[u"letterNumber"] = u"珠改创转〔2022〕1号"_s;
    payload[u"provisional"] = false;
    tell({.kind = u"dispatch"_s, .subject = now_.number, .acting = acting, .payload = payload});
}

CaseStory& CaseStory::act(const char* id, const char* iso, const ActValues& values,
                          const QString& operatorName)
{
    const ActRow* row = actNamed(QString::fromLatin1(id));
    REQUIRE(row);
    const bool namesOther =
        row->act == Act::Merge || row->act == Act::Relate || row->act == Act::Distinguish;
    const auto event =
        gate().pass(now_, *row, on(iso, operatorName), values, namesOther ? &otherCase() : nullptr);
    if (!event)
        FAIL(id << " is refused: " << errorId(event.error().code).toStdString());
    tell(*event);
    return *this;
}

CaseStory& CaseStory::consequence(const char* kind, const char* iso, const QJsonObject& payload)
{
    tell({.kind = QString::fromLatin1(kind),
          .subject = now_.number,
          .acting = on(iso, u"经办人01"_s),
          .payload = payload});
    return *this;
}

void CaseStory::tell(const NewEvent& event)
{
    events_.push_back({.seq = static_cast<std::int64_t>(events_.size()) + 1,
                       .kind = event.kind,
                       .subject = event.subject,
                       .happenedOn = event.acting.on,
                       .enteredAt = {},
                       .operatorName = event.acting.operatorName,
                       .onBehalfOf = event.acting.onBehalfOf,
                       .reason = event.reason,
                       .payload = event.payload,
                       .commandId = event.acting.commandId,
                       .previousHash = {},
                       .hash = {}});
    apply(now_, events_.back());
}

namespace {

CaseStory storyTo(State state, bool recognised)
{
    CaseStory story;
    if (state == State::Registered)
        return story;
    if (state == State::Declined)
        return story.act("decline", "2022-05-09", completeValues(u"decline"_s));
    if (state == State::Merged)
        return story.act("merge", "2022-05-09", completeValues(u"merge"_s));
    story.dispatch("2022-05-10");
    if (state == State::Dispatched)
        return story;
    if (state == State::Returned)
        return story.act("return", "2022-05-12", completeValues(u"return"_s));
    story.act("sign-for", "2022-05-12", completeValues(u"sign-for"_s));
    story.act("verify", "2022-05-20", completeValues(u"verify"_s));
    story.act("opine", "2022-06-01", completeValues(u"opine"_s));
    if (recognised)
        story.act("recognise", "2022-06-01", completeValues(u"recognise"_s));
    if (state == State::Handling)
        return story;
    if (state == State::Suspended)
        return story.act("suspend", "2022-06-10", completeValues(u"suspend"_s));
    story.act("settle", "2022-06-20", completeValues(u"settle"_s));
    if (state == State::Settled)
        return story;
    return story.act("strike-off", "2022-07-01", completeValues(u"strike-off"_s), u"经办人02"_s);
}

} // namespace

CaseStory storyUpTo(State state)
{
    return storyTo(state, false);
}

CaseStory returnedThrice()
{
    CaseStory story;
    for (const char* on : {"2022-05-10", "2022-05-11", "2022-05-12"})
        story.dispatch(on).act("return", on, completeValues(u"return"_s));
    return story;
}

CaseStory storyReadyFor(State state, const QString& act)
{
    if (state == State::Returned && act == u"appoint")
        return returnedThrice();
    CaseStory story = storyTo(state, act == u"plan");
    if (act == u"decide" && story.now().isOpen())
        story.act("docket", "2022-07-01", completeValues(u"docket"_s));
    return story;
}

const Case& otherCase()
{
    static const Case other = CaseStory(completeClue(), "2022-0002").now();
    return other;
}

namespace {

QMap<QString, ActValues> valuesOfTheCourse()
{
    return {
        {u"decline"_s, {{u"reasonCode"_s, u"out-of-scope"_s}, {u"reason"_s, u"属民间借贷"_s}}},
        {u"sign-for"_s, {{u"by"_s, u"签收人01"_s}}},
        {u"return"_s,
         {{u"reasonCode"_s, u"duties-transferred"_s},
          {u"basis"_s, u"机构改革后职责已划转"_s},
          {u"suggestedUnit"_s, u"区住建局"_s}}},
        {u"appoint"_s, {{u"unit"_s, u"区住建局"_s}, {u"reason"_s, u"三次退回，指定承办"_s}}},
        {u"verify"_s, {{u"finding"_s, u"欠款属实"_s}, {u"track"_s, u"prompt"_s}}},
        {u"opine"_s, {{u"text"_s, u"分两期支付"_s}, {u"author"_s, u"承办人01"_s}}},
        {u"recognise"_s, {{u"amountFen"_s, u"128650000"_s}, {u"basis"_s, u"审计结论"_s}}},
        {u"fulfil"_s, {{u"amountFen"_s, u"28650000"_s}, {u"voucher"_s, u"凭证01"_s}}},
        {u"settle"_s, {{u"outcome"_s, u"resolved"_s}, {u"evidence"_s, u"支付协议"_s}}},
        {u"strike-off"_s, {{u"toldOn"_s, u"2022-06-30"_s}, {u"view"_s, u"satisfied"_s}}},
        {u"reopen"_s, {{u"reason"_s, u"出现新的事实"_s}}},
    };
}

QMap<QString, ActValues> valuesOfTheFollowUp()
{
    const ActValues approved{{u"reason"_s, u"等待司法鉴定"_s}, {u"approver"_s, u"负责人01"_s}};
    ActValues extended = approved;
    extended[u"dueOn"_s] = u"2023-03-31"_s;
    ActValues carried = approved;
    carried[u"plan"_s] = u"次年一季度付清"_s;
    return {
        {u"merge"_s, {{u"root"_s, u"2022-0002"_s}}},
        {u"unmerge"_s, {{u"reason"_s, u"不是同一笔款项"_s}}},
        {u"relate"_s, {{u"other"_s, u"2022-0002"_s}}},
        {u"distinguish"_s, {{u"other"_s, u"2022-0002"_s}}},
        {u"suspend"_s, approved},
        {u"resume"_s, {}},
        {u"extend"_s, extended},
        {u"remind"_s, {}},
        {u"supervise"_s, {}},
        {u"interview"_s, {}},
        {u"bulletin"_s, {}},
        {u"docket"_s, {{u"docket"_s, u"第3批专项研究清单"_s}}},
        {u"decide"_s,
         {{u"decision"_s, u"列入明年预算"_s},
          {u"owner"_s, u"区财政局"_s},
          {u"dueOn"_s, u"2022-12-20"_s}}},
        {u"report-up"_s, {{u"to"_s, u"市专项办"_s}, {u"document"_s, u"请示01"_s}}},
        {u"carry-over"_s, carried},
        {u"refer"_s, {{u"reason"_s, u"拒不整改"_s}}},
        {u"annotate"_s, {{u"text"_s, u"已电话联系"_s}}},
        {u"attach"_s, {{u"file"_s, u"合同扫描件.pdf"_s}}},
        {u"correct"_s,
         {{u"field"_s, u"contact"_s}, {u"value"_s, u"联系人02"_s}, {u"reason"_s, u"录入有误"_s}}},
        {u"change"_s,
         {{u"field"_s, u"contact"_s}, {u"value"_s, u"联系人02"_s}, {u"reason"_s, u"换人"_s}}},
        {u"reverse"_s, {{u"event"_s, u"1"_s}, {u"reason"_s, u"录入有误"_s}}},
        {u"withdraw"_s, {{u"reason"_s, u"录入有误"_s}}},
        {u"refuse"_s, {{u"reason"_s, u"未见凭证"_s}, {u"dueOn"_s, u"2022-12-20"_s}}},
        {u"follow-up"_s, {{u"how"_s, u"电话"_s}, {u"view"_s, u"satisfied"_s}}},
        {u"plan"_s,
         {{u"instalments"_s, u"2022-12-20:28650000,2023-03-31:100000000"_s},
          {u"agreedBy"_s, u"区财政局与企业"_s}}},
    };
}

QMap<QString, ActValues> valuesOfTheInquiry()
{
    return {
        {u"cause"_s, {{u"code"_s, u"funding-shortage"_s}, {u"text"_s, u"财力不足"_s}}},
        {u"trace"_s,
         {{u"fromUnit"_s, u"区商务局"_s},
          {u"toUnit"_s, u"区财政局"_s},
          {u"promisedBy"_s, u"原负责人01"_s},
          {u"followedBy"_s, u"负责人01"_s},
          {u"text"_s, u"口头承诺，未签协议"_s}}},
        {u"participate"_s, {{u"name"_s, u"律师01"_s}, {u"role"_s, u"法律顾问"_s}}},
        {u"propose-docket"_s,
         {{u"unit"_s, u"区财政局"_s},
          {u"day"_s, u"2022-07-01"_s},
          {u"criteria"_s, u"金额较大，需区级统筹"_s}}},
        {u"publicise"_s,
         {{u"text"_s, u"某企业的账款已经付清"_s},
          {u"media"_s, u"古镇珠山"_s},
          {u"appearedOn"_s, u"2022-11-30"_s},
          {u"approver"_s, u"负责人01"_s}}},
        {u"respond"_s, {{u"text"_s, u"已约定还款"_s}, {u"channel"_s, u"区政府网站"_s}}},
        {u"decide-credit"_s, {{u"approval"_s, u"approved"_s}, {u"reason"_s, u"两函未复"_s}}},
    };
}

} // namespace

ActValues completeValues(const QString& act)
{
    static const auto values = [] {
        auto all = valuesOfTheCourse();
        all.insert(valuesOfTheFollowUp());
        all.insert(valuesOfTheInquiry());
        return all;
    }();
    REQUIRE(values.contains(act));
    return values.value(act);
}

} // namespace jiuzhang::tests
