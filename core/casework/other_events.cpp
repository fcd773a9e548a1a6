// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/other_events.h"

#include "core/casework/act_rules.h"

#include <algorithm>

namespace jiuzhang {

namespace {

constexpr std::array kOtherEvents{
    EventRow{u"take-in", u"并入案件", applied::tookIn, u"child"},
    EventRow{u"let-go", u"撤出案件", applied::letGo, u"child"},
    EventRow{u"hand-over", u"承办单位变更", applied::handedOver, u"basis"},
    EventRow{u"reckon", u"重算期限", applied::reckoned},
    EventRow{u"issue-paper", u"印发文书"},
    EventRow{u"paper-taken-in", u"补登文书"},
    EventRow{u"annul-paper", u"作废文书"},
    EventRow{u"receipt", u"登记签收回执"},
    EventRow{u"import", u"导入表格"},
    EventRow{u"submitted", u"收到月报"},
    EventRow{u"freeze-month", u"封存月报"},
    EventRow{u"back-up", u"备份"},
    EventRow{u"back-up-failed", u"备份未完成"},
    EventRow{u"adopt-programme", u"启用方案"},
    EventRow{u"adopt-units", u"启用单位名录"},
    EventRow{u"adopt-calendar", u"启用日历"},
    EventRow{u"adopt-rules", u"启用分办规则"},
    EventRow{u"set-office", u"设定本办公室"},
    EventRow{u"set-working-date", u"设定工作日期"},
    EventRow{u"set-reporting", u"设定月报办法"},
    EventRow{u"set-paper-text", u"设定文书文本"},
    EventRow{u"set-first-number", u"设定起始文号"},
    EventRow{u"set-backups", u"设定备份"},
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
