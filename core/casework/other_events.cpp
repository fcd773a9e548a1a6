// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/other_events.h"

#include "core/casework/act_rules.h"

#include <algorithm>

namespace jiuzhang {

namespace {

constexpr std::array kOtherEvents{
    EventRow{u"take-in", u"并入案件", kHandling, applied::tookIn, u"child"},
    EventRow{u"let-go", u"撤出案件", kHandling, applied::letGo, u"child"},
    EventRow{u"hand-over", u"承办单位变更", kHandingOver, applied::handedOver, u"basis"},
    EventRow{u"reckon", u"重算期限", kManaging, applied::reckoned},
    EventRow{u"issue-paper", u"印发文书", kHandling},
    EventRow{u"paper-taken-in", u"补登文书", kEveryRole},
    EventRow{u"annul-paper", u"作废文书", kHandling},
    EventRow{u"receipt", u"登记签收回执", kHandling},
    EventRow{u"import", u"导入表格", kTakingIn},
    EventRow{u"export", u"导出台账", kSeeing},
    EventRow{u"reply-book", u"发出回复表", kHandling},
    EventRow{u"replies", u"收回回复表", kTakingIn},
    EventRow{u"submitted", u"收到月报", kTakingIn},
    EventRow{u"freeze-month", u"封存月报", kApproving},
    EventRow{u"deduction-statement", u"收到扣分申辩", kTakingIn},
    EventRow{u"fix-deductions", u"审定扣分", kApproving},
    EventRow{u"handed-over-work", u"交接", kHandingOver},
    EventRow{u"sealed", u"密封记录", kReferring},
    EventRow{u"set-referral-key", u"设定移交密钥", kReferring},
    EventRow{u"share-referral-key", u"转授移交密钥", kReferring},
    EventRow{u"back-up", u"备份", kManaging},
    EventRow{u"back-up-failed", u"备份未完成", kEveryRole},
    EventRow{u"adopt-programme", u"启用方案", kManaging},
    EventRow{u"adopt-units", u"启用单位名录", kManaging},
    EventRow{u"adopt-calendar", u"启用日历", kManaging},
    EventRow{u"adopt-rules", u"启用分办规则", kManaging},
    EventRow{u"set-office", u"设定本办公室", kManaging},
    EventRow{u"set-working-date", u"设定工作日期", kManaging},
    EventRow{u"set-reporting", u"设定月报办法", kManaging},
    EventRow{u"set-paper-text", u"设定文书文本", kManaging},
    EventRow{u"set-first-number", u"设定起始文号", kManaging},
    EventRow{u"set-person", u"设定人员", kManaging},
    EventRow{u"set-access", u"设定登录方式", kManaging},
    EventRow{u"set-passphrase", u"设定口令", kEveryRole}, // one's own; else kManaging
    EventRow{u"set-backups", u"设定备份", kManaging},
};

} // namespace

std::span<const EventRow> otherEvents()
{
    return kOtherEvents;
}

const EventRow* otherEventNamed(const QString& kind)
{
    const auto* found = std::ranges::find_if(
        kOtherEvents, [&](const EventRow& row) { return kind == QStringView(row.kind); });
    return found == kOtherEvents.end() ? nullptr : found;
}

} // namespace jiuzhang
