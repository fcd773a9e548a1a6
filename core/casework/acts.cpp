// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/act_rules.h"
#include "core/casework/clocks.h"

#include <algorithm>

namespace jiuzhang {

namespace {

using enum State;

// clang-format off
constexpr std::array kFromRegistered{Registered};
constexpr std::array kToDispatch{Registered, Returned};
constexpr std::array kFromDispatched{Dispatched};
constexpr std::array kFromReturned{Returned};
constexpr std::array kWithUnit{Dispatched, Handling};
constexpr std::array kOnALeg{Dispatched, Handling, Suspended};
constexpr std::array kFromHandling{Handling};
constexpr std::array kFromSuspended{Suspended};
constexpr std::array kFulfilling{Handling, Settled, StruckOff};
constexpr std::array kFromSettled{Settled};
constexpr std::array kClosed{StruckOff, Declined};
constexpr std::array kDone{Settled, StruckOff};
constexpr std::array kOwing{Handling, Suspended, Settled, StruckOff};
constexpr std::array kFromMerged{Merged};
constexpr std::array kOpen{Registered, Dispatched, Handling, Returned, Suspended};
constexpr std::array kNotMerged{Registered, Dispatched, Handling, Returned, Suspended,
                                Settled, StruckOff, Declined};
constexpr std::array kAny{Registered, Dispatched, Handling, Returned, Suspended,
                          Settled, StruckOff, Declined, Merged};

constexpr std::array kDeclineNeeds{Need{u"reasonCode", u"理由类别", NeedKind::DeclineReason},
    Need{u"reason", u"理由", NeedKind::LongText}};
constexpr std::array kMergeNeeds{Need{u"root", u"主案编号", NeedKind::OtherCase}};
constexpr std::array kRelateNeeds{Need{u"other", u"关联案件编号", NeedKind::OtherCase},
    Need{u"series", u"系列名称", NeedKind::Text, false}};
constexpr std::array kDistinguishNeeds{Need{u"other", u"关联案件编号", NeedKind::OtherCase}};
constexpr std::array kSignForNeeds{Need{u"by", u"签收人", NeedKind::Text}};
constexpr std::array kReturnNeeds{Need{u"reasonCode", u"理由类别", NeedKind::ReturnReason},
    Need{u"basis", u"依据", NeedKind::LongText},
    Need{u"suggestedUnit", u"建议承办单位", NeedKind::Unit}};
constexpr std::array kAppointNeeds{Need{u"unit", u"承办单位", NeedKind::Unit},
    Need{u"reason", u"理由", NeedKind::LongText}};
constexpr std::array kVerifyNeeds{Need{u"finding", u"核实情况", NeedKind::LongText},
    Need{u"track", u"处置类别", NeedKind::TrackWord}};
constexpr std::array kOpineNeeds{Need{u"text", u"内容", NeedKind::LongText},
    Need{u"author", u"提出人", NeedKind::Text},
    Need{u"minutes", u"集体研究纪要", NeedKind::LongText, false}};
constexpr std::array kRecogniseNeeds{Need{u"amountFen", u"金额", NeedKind::Amount}, // 无分歧
    Need{u"basis", u"依据", NeedKind::LongText},
    Need{u"contestedFen", u"有分歧金额", NeedKind::Amount, false, true},
    Need{u"notDueFen", u"未达付款条件金额", NeedKind::Amount, false, true}};
constexpr std::array kFulfilNeeds{Need{u"amountFen", u"金额", NeedKind::Amount},
    Need{u"voucher", u"凭证", NeedKind::Text},
    Need{u"reason", u"理由", NeedKind::LongText, false}};
constexpr std::array kApprovedNeeds{Need{u"reason", u"理由", NeedKind::LongText},
    Need{u"approver", u"批准人", NeedKind::Person}};
constexpr std::array kExtendNeeds{Need{u"dueOn", u"新限期", NeedKind::Day},
    Need{u"reason", u"理由", NeedKind::LongText},
    Need{u"approver", u"批准人", NeedKind::Person}};
constexpr std::array kRungNeeds{Need{u"dueOn", u"新限期", NeedKind::Day, false},
    Need{u"reason", u"理由", NeedKind::LongText, false},
    Need{u"urgency", u"紧急程度", NeedKind::Text, false}, // of its letter, as those that follow
    Need{u"secrecy", u"密级", NeedKind::Text, false},
    Need{u"sealOf", u"代章单位", NeedKind::Text, false},
    Need{u"signer", u"签发人", NeedKind::Text, false},
    Need{u"contact", u"联系人", NeedKind::Text, false},
    Need{u"numberReason", u"文号日期在前的理由", NeedKind::Text, false}};
constexpr std::array kDocketNeeds{Need{u"docket", u"研究清单", NeedKind::Text}};
constexpr std::array kDecideNeeds{Need{u"decision", u"决定", NeedKind::LongText},
    Need{u"owner", u"落实责任", NeedKind::Text},
    Need{u"dueOn", u"决定落实期限", NeedKind::Day},
    Need{u"studyMinutes", u"会议纪要", NeedKind::LongText, false}};
constexpr std::array kReportUpNeeds{Need{u"to", u"报送对象", NeedKind::Text},
    Need{u"document", u"文件", NeedKind::Text}};
constexpr std::array kSettleNeeds{Need{u"outcome", u"办理结果", NeedKind::OutcomeWord},
    Need{u"evidence", u"办结依据", NeedKind::LongText},
    Need{u"settleConsent", u"主体同意办结的书面材料", NeedKind::Text, false}};
constexpr std::array kStrikeOffNeeds{Need{u"toldOn", u"告知主体日期", NeedKind::Day},
    Need{u"view", u"主体评价", NeedKind::ViewWord},
    Need{u"reason", u"理由", NeedKind::LongText, false}};
constexpr std::array kReasonNeeds{Need{u"reason", u"理由", NeedKind::LongText}};
constexpr std::array kCarryOverNeeds{Need{u"reason", u"理由", NeedKind::LongText},
    Need{u"plan", u"下步计划", NeedKind::LongText},
    Need{u"approver", u"批准人", NeedKind::Person}};
constexpr std::array kCorrectNeeds{Need{u"field", u"更正项目", NeedKind::FieldKey},
    Need{u"value", u"应为", NeedKind::FieldValue, false},
    Need{u"reason", u"理由", NeedKind::LongText},
    Need{u"event", u"所涉记录", NeedKind::Entry, false}};
constexpr std::array kChangeNeeds{Need{u"field", u"变更项目", NeedKind::FieldKey},
    Need{u"value", u"变更为", NeedKind::FieldValue, false},
    Need{u"reason", u"理由", NeedKind::LongText}};
constexpr std::array kReverseNeeds{Need{u"event", u"所涉记录", NeedKind::Entry},
    Need{u"reason", u"理由", NeedKind::LongText},
    Need{u"over", u"兑现超过认定仍冲正", NeedKind::Yes, false}};
constexpr std::array kWithdrawNeeds{Need{u"reason", u"理由", NeedKind::LongText},
    Need{u"event", u"所涉记录", NeedKind::Entry, false},
    Need{u"approver", u"批准人", NeedKind::Person, false}};
constexpr std::array kRefuseNeeds{Need{u"reason", u"理由", NeedKind::LongText},
    Need{u"dueOn", u"重新答复期限", NeedKind::Day}};
constexpr std::array kFollowUpNeeds{Need{u"how", u"回访方式", NeedKind::Text},
    Need{u"view", u"主体评价", NeedKind::ViewWord},
    Need{u"nextOn", u"下次回访日期", NeedKind::Day, false}};
constexpr std::array kPlanNeeds{Need{u"instalments", u"分期", NeedKind::Instalments},
    Need{u"agreedBy", u"商定人", NeedKind::Text},
    Need{u"reason", u"理由", NeedKind::LongText, false}, // of one that takes another one's place
    Need{u"interest", u"计息截止日", NeedKind::StopDay, false}};
constexpr std::array kCauseNeeds{Need{u"code", u"原因类别", NeedKind::CauseCode},
    Need{u"text", u"内容", NeedKind::LongText}};
constexpr std::array kTraceNeeds{Need{u"fromUnit", u"原承诺单位", NeedKind::Unit},
    Need{u"toUnit", u"承接单位", NeedKind::Unit},
    Need{u"promisedBy", u"原责任人", NeedKind::Text},
    Need{u"followedBy", u"接续责任人", NeedKind::Text},
    Need{u"text", u"内容", NeedKind::LongText}};
constexpr std::array kParticipateNeeds{Need{u"name", u"姓名", NeedKind::Text},
    Need{u"role", u"身份", NeedKind::Text},
    Need{u"opinion", u"意见书", NeedKind::File, false}};
constexpr std::array kProposeDocketNeeds{Need{u"unit", u"承办单位", NeedKind::Unit},
    Need{u"day", u"报送日期", NeedKind::Day},
    Need{u"criteria", u"提请研究理由", NeedKind::LongText}};
constexpr std::array kPubliciseNeeds{Need{u"text", u"报道文本", NeedKind::LongText},
    Need{u"media", u"刊发媒体", NeedKind::Text},
    Need{u"appearedOn", u"刊发日期", NeedKind::Day},
    Need{u"approver", u"批准人", NeedKind::Person}};
constexpr std::array kRespondNeeds{Need{u"text", u"回应内容", NeedKind::LongText},
    Need{u"channel", u"回应渠道", NeedKind::Text}};
constexpr std::array kDecideCreditNeeds{Need{u"approval", u"审批意见", NeedKind::ApprovalWord},
    Need{u"reason", u"理由", NeedKind::LongText}};
constexpr std::array kAnnotateNeeds{Need{u"text", u"内容", NeedKind::LongText}};
constexpr std::array kAttachNeeds{Need{u"file", u"文件（附件）", NeedKind::File}};

constexpr std::array kInterviewNeeds{Need{u"meetingOn", u"约谈日期", NeedKind::Day, false},
    Need{u"meetingTime", u"约谈时间", NeedKind::Text, false},
    Need{u"meetingPlace", u"约谈地点", NeedKind::Text, false},
    kRungNeeds[0], kRungNeeds[1], kRungNeeds[2], kRungNeeds[3],
    kRungNeeds[4], kRungNeeds[5], kRungNeeds[6], kRungNeeds[7]};

constexpr bool kMayBeLate = true;
constexpr char16_t kNoKey = 0; // stands in no menu of acts
constexpr ActChange* kNothingFolded = nullptr; // told to its role alone: core/office/referrals.h

constexpr ActRow putRight(Act act, const char16_t* id, const char16_t* word, Roles roles,
                          std::span<const Need> needs, ActChange* change)
{
    return {act, id, word, kNoKey, roles, kAny, {}, needs, change, u"reason",
            nullptr, nullptr, nullptr, false, kMayBeLate, true};
}

constexpr ActRow rung(Act act, const char16_t* id, const char16_t* word, char16_t key,
                      std::span<const Need> needs, const char16_t* step, const char16_t* letter)
{
    return {act, id, word, key, kHandling, kOnALeg, {}, needs, applied::supervised, u"letterNumber",
            nullptr, allowed::rung, dayUrged, false, false, false, step, letter};
}

constexpr std::array kActs{
    ActRow{Act::Register, u"register", u"登记", kNoKey, kTakingIn, {}, Registered, {}, applied::registered,
           nullptr, nullptr, nullptr, nullptr, true},
    ActRow{Act::Decline, u"decline", u"不予受理", u'B', kHandling, kFromRegistered, Declined, kDeclineNeeds,
           applied::declined, u"reason"},
    ActRow{Act::Merge, u"merge", u"并案", u'M', kHandling, kOpen, Merged, kMergeNeeds,
           applied::merged, u"root", nullptr, allowed::merging},
    ActRow{Act::Unmerge, u"unmerge", u"撤销并案", u'U', kHandling, kFromMerged, {}, kReasonNeeds,
           applied::unmerged, u"reason"},
    ActRow{Act::Relate, u"relate", u"关联案件", u'G', kHandling, kAny, {}, kRelateNeeds,
           applied::related, u"series", nullptr, allowed::linking},
    ActRow{Act::Distinguish, u"distinguish", u"确认不重复", u'0', kHandling, kAny, {}, kDistinguishNeeds,
           applied::distinguished, u"other", nullptr, allowed::linking},
    ActRow{Act::Dispatch, u"dispatch", u"转办", u'Z', kHandling, kToDispatch, Dispatched, {},
           applied::dispatched, nullptr, offered::dispatchable, nullptr, nullptr, true},
    ActRow{Act::SignFor, u"sign-for", u"签收", u'Q', kHandling, kFromDispatched, Handling, kSignForNeeds,
           applied::signedFor, u"by", nullptr, nullptr, clocksSignedFor},
    ActRow{Act::Return, u"return", u"退回", u'T', kHandling, kWithUnit, Returned, kReturnNeeds,
           applied::returned, u"basis", offered::returnable, allowed::returning},
    ActRow{Act::Appoint, u"appoint", u"指定承办单位", u'D', kHandling, kFromReturned, {}, kAppointNeeds,
           applied::appointed, u"reason", offered::appointable},
    ActRow{Act::Verify, u"verify", u"核实", u'H', kHandling, kFromHandling, {}, kVerifyNeeds,
           applied::verified, u"finding", nullptr, nullptr, nullptr, false, kMayBeLate},
    ActRow{Act::Opine, u"opine", u"提出处理意见", u'Y', kHandling, kFromHandling, {}, kOpineNeeds,
           applied::opined, u"text", nullptr, allowed::opinion, nullptr, false, kMayBeLate},
    ActRow{Act::Recognise, u"recognise", u"认定金额", u'R', kHandling, kFromHandling, {}, kRecogniseNeeds,
           applied::recognised, u"basis", nullptr, allowed::recognising, nullptr, false,
           kMayBeLate},
    ActRow{Act::Fulfil, u"fulfil", u"兑现", u'D', kHandling, kFulfilling, {}, kFulfilNeeds,
           applied::fulfilled, u"voucher", nullptr, allowed::fulfilling, nullptr, false,
           kMayBeLate},
    ActRow{Act::Suspend, u"suspend", u"中止", u'S', kHandling, kFromHandling, Suspended, kApprovedNeeds,
           applied::suspended, u"reason"},
    ActRow{Act::Resume, u"resume", u"恢复", u'S', kHandling, kFromSuspended, Handling, {},
           applied::resumed, nullptr, nullptr, nullptr, clocksResumed},
    ActRow{Act::Extend, u"extend", u"延期", u'N', kHandling, kOnALeg, {}, kExtendNeeds,
           applied::extended, u"reason", nullptr, allowed::extending},
    rung(Act::Remind, u"remind", u"提醒", u'1', kRungNeeds, u"reminder", u"reminder"),
    rung(Act::Supervise, u"supervise", u"督办", u'2', kRungNeeds, u"supervision", u"supervision-letter"),
    rung(Act::Interview, u"interview", u"约谈", u'3', kInterviewNeeds, u"interview", u"interview-notice"),
    rung(Act::Bulletin, u"bulletin", u"通报", u'4', kRungNeeds, u"bulletin", u"bulletin"),
    ActRow{Act::Docket, u"docket", u"提交研究", u'J', kHandling, kOpen, {}, kDocketNeeds,
           applied::docketed, u"docket", offered::docketable},
    ActRow{Act::Decide, u"decide", u"研究决定", u'K', kHandling, kOpen, {}, kDecideNeeds,
           applied::decided, u"decision", offered::decidable, allowed::deciding},
    ActRow{Act::ReportUp, u"report-up", u"报请上级", u'P', kHandling, kOpen, {}, kReportUpNeeds,
           applied::reportedUp, u"document"},
    ActRow{Act::Settle, u"settle", u"办结", u'E', kHandling, kFromHandling, Settled, kSettleNeeds,
           applied::settled, u"evidence", nullptr, allowed::settling},
    ActRow{Act::StrikeOff, u"strike-off", u"销号", u'X', kChecking, kFromSettled, StruckOff, kStrikeOffNeeds,
           applied::struckOff, nullptr, nullptr, allowed::strikingOff},
    ActRow{Act::Reopen, u"reopen", u"重开", u'C', kHandling, kClosed, {}, kReasonNeeds,
           applied::reopened, u"reason"},
    ActRow{Act::CarryOver, u"carry-over", u"结转", u'V', kHandling, kOpen, {}, kCarryOverNeeds,
           applied::carriedOver, u"reason", nullptr, allowed::carryingOver},
    ActRow{Act::Refer, u"refer", u"移交", u'I', kReferring, kAny, {}, kReasonNeeds,
           kNothingFolded, nullptr, offered::referable, nullptr, nullptr, false, kMayBeLate},
    ActRow{Act::Annotate, u"annotate", u"备注", u'A', kTakingIn, kAny, {}, kAnnotateNeeds,
           applied::annotated, u"text", nullptr, nullptr, nullptr, false, kMayBeLate},
    ActRow{Act::Attach, u"attach", u"上传附件", u'F', kTakingIn, kAny, {}, kAttachNeeds,
           applied::attached, u"name", nullptr, nullptr, nullptr, false, kMayBeLate},
    putRight(Act::Correct, u"correct", u"更正", kOfTheEntry, kCorrectNeeds, applied::annotated),
    putRight(Act::Change, u"change", u"变更", kTakingIn, kChangeNeeds, applied::changed),
    putRight(Act::Reverse, u"reverse", u"冲正", kOfTheEntry, kReverseNeeds, applied::annotated),
    putRight(Act::Withdraw, u"withdraw", u"撤回误录", kOfTheEntry, kWithdrawNeeds, applied::madeVoid),
    ActRow{Act::Refuse, u"refuse", u"退回重办", u'W', kChecking, kFromSettled, Handling, kRefuseNeeds,
           applied::refused, u"reason", nullptr, allowed::refusing},
    ActRow{Act::FollowUp, u"follow-up", u"回访", u'L', kChecking, kDone, {}, kFollowUpNeeds,
           applied::followedUp, u"how", nullptr, allowed::followingUp, nullptr, false, kMayBeLate},
    ActRow{Act::Plan, u"plan", u"还款计划", u'5', kHandling, kFulfilling, {}, kPlanNeeds,
           applied::planned, u"agreedBy", nullptr, allowed::planning, nullptr, false, kMayBeLate},
    ActRow{Act::Cause, u"cause", u"未化解原因", u'6', kHandling, kAny, {}, kCauseNeeds,
           applied::causeFound, u"text", nullptr, nullptr, nullptr, false, kMayBeLate},
    ActRow{Act::Trace, u"trace", u"责任追溯", u'7', kHandling, kAny, {}, kTraceNeeds,
           applied::traced, u"text", nullptr, nullptr, nullptr, false, kMayBeLate},
    ActRow{Act::Participate, u"participate", u"律师专家参与", u'8', kHandling, kAny, {}, kParticipateNeeds,
           applied::participated, u"role", nullptr, nullptr, nullptr, false, kMayBeLate},
    ActRow{Act::ProposeDocket, u"propose-docket", u"提请研究", u'9', kHandling, kOpen, {},
           kProposeDocketNeeds, applied::docketProposed, u"criteria", nullptr, allowed::proposing,
           nullptr, false, kMayBeLate},
    ActRow{Act::Publicise, u"publicise", u"宣传报道", u'B', kHandling, kDone, {}, kPubliciseNeeds,
           applied::publicised, u"media", nullptr, allowed::publicising, nullptr, false, kMayBeLate},
    ActRow{Act::Respond, u"respond", u"回应舆情", u'U', kHandling, kNotMerged, {}, kRespondNeeds,
           applied::publicAnswered, u"text", nullptr, nullptr, nullptr, false, kMayBeLate},
    ActRow{Act::DecideCredit, u"decide-credit", u"信用记录审批", u'Q', kApproving, kOwing, {},
           kDecideCreditNeeds, applied::creditDecided, u"reason"},
};
// clang-format on

constexpr bool rowsStandInOrderOfActs()
{
    for (std::size_t i = 0; i < kActs.size(); ++i) {
        if (static_cast<std::size_t>(kActs[i].act) != i)
            return false;
    }
    return kActs.size() == static_cast<std::size_t>(Act::DecideCredit) + 1;
}
static_assert(rowsStandInOrderOfActs());

constexpr bool everyStateIsReached()
{
    return std::ranges::all_of(kAny, [](State state) {
        return std::ranges::any_of(kActs, [&](const ActRow& row) { return row.to == state; });
    });
}
static_assert(everyStateIsReached());

// They are asked several times of every event that is folded. Few ids are as long as another:
// comparing them takes less time than hashing one.
constexpr auto kIds = [] {
    std::array<QStringView, kActs.size()> ids;
    std::ranges::transform(kActs, ids.begin(), [](const ActRow& row) { return row.id; });
    return ids;
}();

// Whatever state a case is in, a key of its menu is of one act, and none is that of opening it.
constexpr bool noKeyIsTwice()
{
    const auto meet = [](const ActRow& one, const ActRow& other) {
        return std::ranges::any_of(kAny, [&](State state) {
            return std::ranges::count(one.from, state) + std::ranges::count(other.from, state) > 1;
        });
    };
    return std::ranges::none_of(kActs, [&](const ActRow& one) {
        return one.key == kKeyOfOpening || std::ranges::any_of(kActs, [&](const ActRow& other) {
                   return one.act != other.act && one.key != kNoKey && one.key == other.key &&
                          meet(one, other);
               });
    });
}
static_assert(noKeyIsTwice());

} // namespace

std::span<const ActRow> allActs()
{
    return kActs;
}

const ActRow& rowOf(Act act)
{
    return kActs[static_cast<std::size_t>(act)];
}

const ActRow* actNamed(const QString& id)
{
    const auto* found = std::ranges::find(kIds, QStringView(id));
    return found == kIds.end() ? nullptr : &kActs[static_cast<std::size_t>(found - kIds.begin())];
}

bool isAct(const QString& kind, Act act)
{
    return kind == kIds[static_cast<std::size_t>(act)];
}

const Need* needNamed(QStringView key)
{
    for (const auto& row : kActs)
        for (const auto& need : row.needs)
            if (key == QStringView(need.key))
                return &need;
    return nullptr;
}

bool stateAllows(const Case& subject, const ActRow& row, QDate on)
{
    return std::ranges::any_of(row.from, [&](State state) {
        if (!row.late || subject.state == State::Void)
            return subject.state == state;
        return on < subject.lastActOn ? subject.hasBeen(state) : subject.wasOn(on, state);
    });
}

std::vector<const ActRow*> actsFor(const Case& subject)
{
    std::vector<const ActRow*> rows;
    for (const auto& row : kActs) {
        if (std::ranges::find(row.from, subject.state) != row.from.end())
            rows.push_back(&row);
    }
    return rows;
}

} // namespace jiuzhang
