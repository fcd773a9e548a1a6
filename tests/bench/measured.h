// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <chrono>
#include <functional>
#include <iosfwd>
#include <vector>

namespace jiuzhang::bench {

using Milliseconds = std::chrono::duration<double, std::milli>;

// One line of the table: what the program did, what did the bare minimum of the same, and
// how long each took. The ratio is what counts: both ran on the same machine, by turns.
struct Comparison {
    QString what;
    QString bareWhat;
    Milliseconds ours;
    Milliseconds bare;
};

[[nodiscard]] Milliseconds timed(const std::function<void()>& work);

// The medians of several runs of both, by turns, so that a busy moment of the machine falls
// on both alike. Each ran once before, untimed.
[[nodiscard]] Comparison compared(const QString& what, const std::function<void()>& ours,
                                  const QString& bareWhat, const std::function<void()>& bare,
                                  int runs);

void print(std::ostream& out, const std::vector<Comparison>& table);

// The most memory that a process has held at once, in MB, and the largest of those it waited for.
struct PeakMemory {
    double own = 0;
    double childs = 0;
};
[[nodiscard]] PeakMemory peakMemory(); // of this process
// Of a process of its own: this program with these arguments, which prints its peakMemory().
[[nodiscard]] PeakMemory peakOf(const QStringList& arguments);
std::ostream& operator<<(std::ostream& out, const PeakMemory& peak);

// A figure from work that went wrong is none: says why and ends the program.
[[noreturn]] void giveUp(const QString& why);
[[noreturn]] void giveUp(const Error& error);

template <class T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace jiuzhang::bench
