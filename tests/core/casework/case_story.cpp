// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/casework/case_story.h"

#include "core/directory/shipped_programme.h"

#include <QJsonArray>

namespace jiuzhang::tests {

const Programme& programme()
{
    static const Programme shipped = shippedProgramme().value();
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
    return {programme(), day("2022-12-01")};
}

Acting on(const char* iso, const QString& operatorName)
{
    return {.operatorName = operatorName, .on = day(iso)};
}

CaseStory::CaseStory(const ClueContent& clue)
{
    tell({.kind = u"register"_s,
          .subject = CaseNumber(u"2022-0001"_s),
          .acting = on("2022-05-05", u"经办人01"_s),
          .payload = {{u"year"_s, 2022}, {u"clue"_s, toJson(clue)}}});
}

CaseStory& CaseStory::dispatch(const char* iso, const char* lead, const char* replyDue)
{
    const auto acting = on(iso, u"经办人01"_s);
    REQUIRE(gate().mayAct(now_, rowOf(Act::Dispatch), acting));
    tell({.kind = u"dispatch"_s,
          .subject = now_.number,
          .acting = acting,
          .payload = {{u"lead"_s, QString::fromLatin1(lead)},
                      {u"assisting"_s, QJsonArray()},
                      {u"copied"_s, QJsonArray{u"dept-industry-it"_s}},
                      {u"routingReason"_s, u"被反映单位是本区单位"_s},
                      {u"letterNumber"_s, u"珠改创转〔2022〕1号"_s},
                      {u"replyDue"_s, QString::fromLatin1(replyDue)},
                      {u"signForDue"_s, u"2022-05-13"_s},
                      {u"provisional"_s, false}}});
    return *this;
}

CaseStory& CaseStory::act(const char* id, const char* iso, const ActValues& values,
                          const QString& operatorName)
{
    const ActRow* row = actNamed(QString::fromLatin1(id));
    REQUIRE(row);
    const auto event = gate().pass(now_, *row, on(iso, operatorName), values);
    if (!event)
        FAIL(id << " is refused: " << errorId(event.error().code).toStdString());
    tell(*event);
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

CaseStory storyUpTo(State state)
{
    CaseStory story;
    if (state == State::Registered)
        return story;
    if (state == State::Declined)
        return story.act("decline", "2022-05-09", completeValues(u"decline"_s));
    story.dispatch("2022-05-10");
    if (state == State::Dispatched)
        return story;
    if (state == State::Returned)
        return story.act("return", "2022-05-12", completeValues(u"return"_s));
    story.act("sign-for", "2022-05-12", completeValues(u"sign-for"_s));
    story.act("verify", "2022-05-20", completeValues(u"verify"_s));
    story.act("opine", "2022-06-01", completeValues(u"opine"_s));
    if (state == State::Handling)
        return story;
    story.act("settle", "2022-06-20", completeValues(u"settle"_s));
    if (state == State::Settled)
        return story;
    return story.act("strike-off", "2022-07-01", completeValues(u"strike-off"_s), u"经办人02"_s);
}

ActValues completeValues(const QString& act)
{
    static const QMap<QString, ActValues> values{
        {u"decline"_s, {{u"reasonCode"_s, u"out-of-scope"_s}, {u"reason"_s, u"属民间借贷"_s}}},
        {u"sign-for"_s, {{u"by"_s, u"签收人01"_s}}},
        {u"return"_s,
         {{u"reasonCode"_s, u"duties-transferred"_s},
          {u"basis"_s, u"机构改革后职责已划转"_s},
          {u"suggestedUnit"_s, u"区住建局"_s}}},
        {u"verify"_s, {{u"finding"_s, u"欠款属实"_s}, {u"track"_s, u"prompt"_s}}},
        {u"opine"_s, {{u"text"_s, u"分两期支付"_s}, {u"author"_s, u"承办人01"_s}}},
        {u"recognise"_s, {{u"amountFen"_s, u"128650000"_s}, {u"basis"_s, u"审计结论"_s}}},
        {u"fulfil"_s, {{u"amountFen"_s, u"28650000"_s}, {u"voucher"_s, u"凭证01"_s}}},
        {u"settle"_s, {{u"outcome"_s, u"resolved"_s}, {u"evidence"_s, u"支付协议"_s}}},
        {u"strike-off"_s, {{u"toldOn"_s, u"2022-06-30"_s}, {u"view"_s, u"satisfied"_s}}},
        {u"reopen"_s, {{u"reason"_s, u"出现新的事实"_s}}},
        {u"annotate"_s, {{u"text"_s, u"已电话联系"_s}}},
    };
    return values.value(act);
}

} // namespace jiuzhang::tests
