// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/acts.h"

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
constexpr std::array kFulfilling{Handling, Settled};
constexpr std::array kFromSettled{Settled};
constexpr std::array kClosed{StruckOff, Declined};
constexpr std::array kFromMerged{Merged};
constexpr std::array kOpen{Registered, Dispatched, Handling, Returned, Suspended};
constexpr std::array kAny{Registered, Dispatched, Handling, Returned, Suspended,
                          Settled, StruckOff, Declined, Merged};

constexpr std::array kDeclineNeeds{
    Need{u"reasonCode", NeedKind::DeclineReason},
    Need{u"reason", NeedKind::LongText}};
constexpr std::array kMergeNeeds{
    Need{u"root", NeedKind::OtherCase}};
constexpr std::array kRelateNeeds{
    Need{u"other", NeedKind::OtherCase},
    Need{u"series", NeedKind::Text, false}};
constexpr std::array kDistinguishNeeds{
    Need{u"other", NeedKind::OtherCase}};
constexpr std::array kSignForNeeds{
    Need{u"by", NeedKind::Text}};
constexpr std::array kReturnNeeds{
    Need{u"reasonCode", NeedKind::ReturnReason},
    Need{u"basis", NeedKind::LongText},
    Need{u"suggestedUnit", NeedKind::Unit}};
constexpr std::array kAppointNeeds{
    Need{u"unit", NeedKind::Unit},
    Need{u"reason", NeedKind::LongText}};
constexpr std::array kVerifyNeeds{
    Need{u"finding", NeedKind::LongText},
    Need{u"track", NeedKind::TrackWord}};
constexpr std::array kOpineNeeds{
    Need{u"text", NeedKind::LongText},
    Need{u"author", NeedKind::Text},
    Need{u"minutes", NeedKind::LongText, false}};
constexpr std::array kRecogniseNeeds{
    Need{u"amountFen", NeedKind::Amount},
    Need{u"basis", NeedKind::LongText}};
constexpr std::array kFulfilNeeds{
    Need{u"amountFen", NeedKind::Amount},
    Need{u"voucher", NeedKind::Text},
    Need{u"reason", NeedKind::LongText, false}};
constexpr std::array kApprovedNeeds{
    Need{u"reason", NeedKind::LongText},
    Need{u"approver", NeedKind::Text}};
constexpr std::array kExtendNeeds{
    Need{u"dueOn", NeedKind::Day},
    Need{u"reason", NeedKind::LongText},
    Need{u"approver", NeedKind::Text}};
constexpr std::array kRungNeeds{
    Need{u"dueOn", NeedKind::Day, false},
    Need{u"reason", NeedKind::LongText, false}};
constexpr std::array kDocketNeeds{
    Need{u"docket", NeedKind::Text}};
constexpr std::array kDecideNeeds{
    Need{u"decision", NeedKind::LongText},
    Need{u"owner", NeedKind::Text},
    Need{u"dueOn", NeedKind::Day}};
constexpr std::array kReportUpNeeds{
    Need{u"to", NeedKind::Text},
    Need{u"document", NeedKind::Text}};
constexpr std::array kSettleNeeds{
    Need{u"outcome", NeedKind::OutcomeWord},
    Need{u"evidence", NeedKind::LongText}};
constexpr std::array kStrikeOffNeeds{
    Need{u"toldOn", NeedKind::Day},
    Need{u"view", NeedKind::ViewWord}};
constexpr std::array kReasonNeeds{
    Need{u"reason", NeedKind::LongText}};
constexpr std::array kCarryOverNeeds{
    Need{u"reason", NeedKind::LongText},
    Need{u"plan", NeedKind::LongText},
    Need{u"approver", NeedKind::Text}};
constexpr std::array kAnnotateNeeds{
    Need{u"text", NeedKind::LongText}};
constexpr std::array kAttachNeeds{
    Need{u"file", NeedKind::File}};

constexpr ActRow rung(Act act, const char16_t* id, const char16_t* step, const char16_t* letter)
{
    return {act, id, kOnALeg, {}, kRungNeeds, false, step, letter};
}

constexpr std::array kActs{
    ActRow{Act::Register,  u"register",   {},              Registered, {}, true},
    ActRow{Act::Decline,   u"decline",    kFromRegistered, Declined,   kDeclineNeeds},
    ActRow{Act::Merge,     u"merge",      kOpen,           Merged,     kMergeNeeds},
    ActRow{Act::Unmerge,   u"unmerge",    kFromMerged,     {},         kReasonNeeds},
    ActRow{Act::Relate,    u"relate",     kAny,            {},         kRelateNeeds},
    ActRow{Act::Distinguish, u"distinguish", kAny,         {},         kDistinguishNeeds},
    ActRow{Act::Dispatch,  u"dispatch",   kToDispatch,     Dispatched, {}, true},
    ActRow{Act::SignFor,   u"sign-for",   kFromDispatched, Handling,   kSignForNeeds},
    ActRow{Act::Return,    u"return",     kWithUnit,       Returned,   kReturnNeeds},
    ActRow{Act::Appoint,   u"appoint",    kFromReturned,   {},         kAppointNeeds},
    ActRow{Act::Verify,    u"verify",     kFromHandling,   {},         kVerifyNeeds},
    ActRow{Act::Opine,     u"opine",      kFromHandling,   {},         kOpineNeeds},
    ActRow{Act::Recognise, u"recognise",  kFromHandling,   {},         kRecogniseNeeds},
    ActRow{Act::Fulfil,    u"fulfil",     kFulfilling,     {},         kFulfilNeeds},
    ActRow{Act::Suspend,   u"suspend",    kFromHandling,   Suspended,  kApprovedNeeds},
    ActRow{Act::Resume,    u"resume",     kFromSuspended,  Handling,   {}},
    ActRow{Act::Extend,    u"extend",     kOnALeg,         {},         kExtendNeeds},
    rung(Act::Remind,    u"remind",    u"reminder",    u"reminder"),
    rung(Act::Supervise, u"supervise", u"supervision", u"supervision-letter"),
    rung(Act::Interview, u"interview", u"interview",   u"interview-notice"),
    rung(Act::Bulletin,  u"bulletin",  u"bulletin",    u"bulletin"),
    ActRow{Act::Docket,    u"docket",     kOpen,           {},         kDocketNeeds},
    ActRow{Act::Decide,    u"decide",     kOpen,           {},         kDecideNeeds},
    ActRow{Act::ReportUp,  u"report-up",  kOpen,           {},         kReportUpNeeds},
    ActRow{Act::Settle,    u"settle",     kFromHandling,   Settled,    kSettleNeeds},
    ActRow{Act::StrikeOff, u"strike-off", kFromSettled,    StruckOff,  kStrikeOffNeeds},
    ActRow{Act::Reopen,    u"reopen",     kClosed,         {},         kReasonNeeds},
    ActRow{Act::CarryOver, u"carry-over", kOpen,           {},         kCarryOverNeeds},
    ActRow{Act::Refer,     u"refer",      kAny,            {},         kReasonNeeds},
    ActRow{Act::Annotate,  u"annotate",   kAny,            {},         kAnnotateNeeds},
    ActRow{Act::Attach,    u"attach",     kAny,            {},         kAttachNeeds},
};
// clang-format on

constexpr bool rowsStandInOrderOfActs()
{
    for (std::size_t i = 0; i < kActs.size(); ++i) {
        if (static_cast<std::size_t>(kActs[i].act) != i)
            return false;
    }
    return kActs.size() == static_cast<std::size_t>(Act::Attach) + 1;
}
static_assert(rowsStandInOrderOfActs());

constexpr bool everyStateIsReached()
{
    for (const State state : kAny) {
        const bool reached = std::any_of(kActs.begin(), kActs.end(), [state](const ActRow& row) {
            return row.to.has_value() && *row.to == state;
        });
        if (!reached)
            return false;
    }
    return true;
}
static_assert(everyStateIsReached());

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
    const auto found = std::find_if(kActs.begin(), kActs.end(),
                                    [&](const ActRow& row) { return id == QStringView(row.id); });
    return found == kActs.end() ? nullptr : &*found;
}

std::vector<const ActRow*> actsFor(const Case& subject)
{
    std::vector<const ActRow*> rows;
    for (const auto& row : kActs) {
        if (std::find(row.from.begin(), row.from.end(), subject.state) != row.from.end())
            rows.push_back(&row);
    }
    return rows;
}

} // namespace jiuzhang
