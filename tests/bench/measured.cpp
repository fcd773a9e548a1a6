// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measured.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>

#include <sys/resource.h>

namespace jiuzhang::bench {

namespace {

Milliseconds median(std::vector<Milliseconds> times)
{
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

std::string shown(Milliseconds time)
{
    return QString::number(time.count(), 'f', time.count() < 10 ? 2 : 0).toStdString();
}

} // namespace

Milliseconds timed(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::steady_clock::now() - start;
}

Comparison compared(const QString& what, const std::function<void()>& ours, const QString& bareWhat,
                    const std::function<void()>& bare, int runs)
{
    ours();
    bare();
    std::vector<Milliseconds> oursTimes;
    std::vector<Milliseconds> bareTimes;
    for (int i = 0; i < runs; ++i) {
        oursTimes.push_back(timed(ours));
        bareTimes.push_back(timed(bare));
    }
    return {what, bareWhat, median(oursTimes), median(bareTimes)};
}

void print(std::ostream& out, const std::vector<Comparison>& table)
{
    out << "| measured | ms | against | ms | ratio |\n"
           "|---|--:|---|--:|--:|\n";
    for (const auto& line : table) {
        const double ratio = line.ours / line.bare;
        out << "| " << line.what.toStdString() << " | " << shown(line.ours) << " | "
            << line.bareWhat.toStdString() << " | " << shown(line.bare) << " | "
            << QString::number(ratio, 'f', ratio < 1 ? 3 : 1).toStdString() << " |\n";
    }
}

PeakMemory peakMemory()
{
    constexpr double kKilobytes = 1024; // in one MB
    rusage childs{};
    getrusage(RUSAGE_CHILDREN, &childs);
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        giveUp(status.errorString());
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return {line.mid(6).simplified().split(' ').front().toDouble() / kKilobytes,
                    static_cast<double>(childs.ru_maxrss) / kKilobytes};
    giveUp(QStringLiteral("no VmHWM"));
}

PeakMemory peakOf(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        giveUp(QStringLiteral("the run of %1 failed").arg(arguments.join(u' ')));
    const auto told = process.readAllStandardOutput().split(' ');
    return {told.value(0).toDouble(), told.value(1).toDouble()};
}

std::ostream& operator<<(std::ostream& out, const PeakMemory& peak)
{
    return out << peak.own << ' ' << peak.childs;
}

void giveUp(const QString& why)
{
    std::cerr << "bench: " << why.toStdString() << '\n';
    std::exit(EXIT_FAILURE);
}

void giveUp(const Error& error)
{
    giveUp(
        QStringLiteral("%1 %2 %3").arg(errorId(error.code), error.where, error.details.join(u' ')));
}

} // namespace jiuzhang::bench
