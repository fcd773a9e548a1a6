// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/clock_line.h"

#include "ui/shared/terms_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace jiuzhang::ui {

namespace {

struct Sign {
    Act act;
    const char* sign;
};

// What moves the clock, or is done because of it.
constexpr std::array kSigns{
    Sign{Act::Dispatch, QT_TRANSLATE_NOOP("ClockSign", "D")},
    Sign{Act::SignFor, QT_TRANSLATE_NOOP("ClockSign", "S")},
    Sign{Act::Return, QT_TRANSLATE_NOOP("ClockSign", "B")},
    Sign{Act::Opine, QT_TRANSLATE_NOOP("ClockSign", "O")},
    Sign{Act::Extend, QT_TRANSLATE_NOOP("ClockSign", "E")},
    Sign{Act::Remind, QT_TRANSLATE_NOOP("ClockSign", "1")},
    Sign{Act::Supervise, QT_TRANSLATE_NOOP("ClockSign", "2")},
    Sign{Act::Interview, QT_TRANSLATE_NOOP("ClockSign", "3")},
    Sign{Act::Bulletin, QT_TRANSLATE_NOOP("ClockSign", "4")},
    Sign{Act::Decide, QT_TRANSLATE_NOOP("ClockSign", "C")},
    Sign{Act::Settle, QT_TRANSLATE_NOOP("ClockSign", "✓")},
    Sign{Act::Refuse, QT_TRANSLATE_NOOP("ClockSign", "R")},
    Sign{Act::StrikeOff, QT_TRANSLATE_NOOP("ClockSign", "✕")},
    Sign{Act::Reopen, QT_TRANSLATE_NOOP("ClockSign", "N")},
};

void addMark(std::vector<ClockLine::Mark>& marks, const ActTold& done)
{
    const auto row =
        std::ranges::find_if(kSigns, [&](const Sign& each) { return isAct(done.kind, each.act); });
    if (row == kSigns.end())
        return;
    const QString sign = QCoreApplication::translate("ClockSign", row->sign);
    if (!marks.empty() && marks.back().on == done.on) { // the day's last one is what stands
        marks.back().sign = sign;
        marks.back().told += u' ' + actText(done.kind);
        return;
    }
    marks.push_back({done.on, sign, dateText(done.on) + u' ' + actText(done.kind)});
}

} // namespace

ClockLine clockLineOf(const Case& subject, QDate today)
{
    ClockLine line{.from = subject.registeredOn,
                   .to = std::max(subject.registeredOn, subject.lastActOn),
                   .today = today,
                   .due = subject.dueOn()};
    std::vector<ActTold> acts = subject.acts;
    std::ranges::stable_sort(acts, {}, &ActTold::on);
    for (const auto& done : acts)
        addMark(line.marks, done);
    for (const auto& pause : subject.pauses)
        line.rests.push_back({pause.from, pause.to.value_or(std::max(pause.from, today))});
    if (subject.isOpen())
        line.to = std::max(line.to, today);
    if (line.due)
        line.to = std::max(line.to, *line.due);
    for (const auto& mark : line.marks)
        line.to = std::max(line.to, mark.on);
    return line;
}

} // namespace jiuzhang::ui
