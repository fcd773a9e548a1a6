// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/shipped_calendar.h"
#include "tests/bench/measurements.h"

namespace jiuzhang::bench {

namespace {

constexpr int kRuns = 3;
constexpr int kTerms = 16; // of different lengths, by turns

// What is reckoned, so that none of it can be left out.
void add(qint64& sum, QDate due)
{
    sum += due.toJulianDay();
}

Comparison measured(const WorkingCalendar& calendar, int times, int shortest)
{
    const QDate start(2022, 1, 1);
    qint64 sum = 0;
    const auto from = [&](int i) { return start.addDays(i % 730); };
    auto line = compared(
        QStringLiteral("%1 times the day %2 to %3 working days later")
            .arg(times)
            .arg(shortest)
            .arg(shortest + kTerms - 1),
        [&] {
            for (int i = 0; i < times; ++i)
                add(sum, calendar.addWorkdays(from(i), shortest + i % kTerms).date);
        },
        QStringLiteral("as many plain days later"),
        [&] {
            for (int i = 0; i < times; ++i)
                add(sum, from(i).addDays(shortest + i % kTerms));
        },
        kRuns);
    if (sum == 0)
        giveUp(QStringLiteral("no day was reckoned"));
    return line;
}

} // namespace

std::vector<Comparison> measureWorkdays()
{
    const auto calendar = must(shippedCalendar());
    return {measured(calendar, 1'000'000, 1), measured(calendar, 10'000'000, 1),
            measured(calendar, 10'000'000, 1'000)};
}

} // namespace jiuzhang::bench
