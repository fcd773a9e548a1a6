// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/months/reports.h"
#include "tests/core/office/entries.h"
#include "tests/core/office/forger.h"

namespace jiuzhang::tests {

inline const QString kChecker = u"核查人01"_s;

// Four cases on which nearly everything was done that can be done.
struct Office {
    DeskMaker maker;
    CaseNumber struck = maker.registered();
    CaseNumber handling = handled(maker);
    CaseNumber child = maker.registered();
    CaseNumber returned = maker.registered();

    Office()
    {
        maker.settled(struck);
        maker.act("strike-off", struck, "2022-06-15",
                  {{u"toldOn"_s, u"2022-06-14"_s}, {u"view"_s, u"satisfied"_s}}, kChecker);
        maker.act("withdraw", struck, "2022-06-16", {{u"reason"_s, u"误录"_s}}, kChecker);
        recognised(maker, handling, "2022-05-21", u"100000"_s);
        recognised(maker, handling, "2022-05-22", u"90000"_s);
        maker.act("reverse", handling, "2022-05-23",
                  {{u"event"_s, QString::number(entryOf(maker, handling, u"recognise"_s))},
                   {u"reason"_s, u"重复认定"_s}});
        recognised(maker, handling, "2022-05-23", u"90000"_s);
        paid(maker, handling, "2022-05-24", u"40000"_s);
        maker.act("correct", handling, "2022-05-25",
                  {{u"field"_s, u"category"_s}, {u"value"_s, u"其他"_s}, {u"reason"_s, u"错录"_s}});
        maker.act(
            "change", handling, "2022-05-25",
            {{u"field"_s, u"phone"_s}, {u"value"_s, u"13800000001"_s}, {u"reason"_s, u"换号"_s}});
        maker.act("suspend", handling, "2022-05-26",
                  {{u"reason"_s, u"等待判决"_s}, {u"approver"_s, u"审批人01"_s}});
        maker.act("resume", handling, "2022-05-27", {});
        maker.act("extend", handling, "2022-05-27",
                  {{u"dueOn"_s, u"2022-07-15"_s},
                   {u"reason"_s, u"等待结算"_s},
                   {u"approver"_s, u"审批人01"_s}});
        maker.act("merge", child, "2022-05-28", {{u"root"_s, handling.text()}});
        maker.act("annotate", handling, "2022-05-28", {{u"text"_s, u"来电"_s}});
        maker.dispatched(returned);
        must(freezeMonth(maker.desk(), maker.on("2022-06-20"), u"2022-05"_s, day("2022-05-20")));
        maker.act("return", returned, "2022-05-11",
                  {{u"reasonCode"_s, u"duties-transferred"_s},
                   {u"basis"_s, u"职责已划转"_s},
                   {u"suggestedUnit"_s, u"区住建局"_s}});
    }
};

inline bool names(const std::vector<Problem>& found, std::int64_t event)
{
    return std::ranges::find(found, u"event %1"_s.arg(event), &Problem::where) != found.end();
}

} // namespace jiuzhang::tests
