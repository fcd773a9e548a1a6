// SPDX-License-Identifier: GPL-3.0-or-later
// bench [cases] [seed]: what the program costs beside the bare minimum of the same work, on
// one generated ledger. Run by hand: times are no tests.
#include "tests/bench/measurements.h"

#include <QCoreApplication>

#include <array>
#include <iostream>

using namespace jiuzhang::bench;

namespace {

constexpr int kMostCases = 900'000; // one year's numbers end before a million

int wholeNumber(const QStringList& arguments, int position, int otherwise)
{
    if (arguments.size() <= position)
        return otherwise;
    bool isNumber = false;
    const int number = arguments[position].toInt(&isNumber);
    if (!isNumber || number < 1 || number > kMostCases)
        giveUp(QStringLiteral("usage: bench [cases] [seed], each from 1 to %1").arg(kMostCases));
    return number;
}

void add(std::vector<Comparison>& table, std::vector<Comparison> more)
{
    std::cerr << more.front().what.toStdString() << '\n';
    table.insert(table.end(), more.begin(), more.end());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 5) { // started by a measurement
        doAlone(arguments[3], arguments[4]);
        std::cout << peakMemory();
        return 0;
    }
    const int cases = wholeNumber(arguments, 1, 100'000);
    const int seed = wholeNumber(arguments, 2, 2022);

    BenchLedger ledger;
    ClueSource clues(ledger.desk().programme, static_cast<std::uint32_t>(seed));
    std::vector<Comparison> table;
    add(table, {measureRegistering(ledger, clues, cases)});
    add(table, {measureOpening(ledger)});
    add(table, measureFirstPage(ledger));
    add(table, measureFinding(ledger));
    add(table, {measureDue(ledger)});
    add(table, {measureReplay(ledger)});
    add(table, measureDuplicates(ledger));
    add(table, {measureMonthBook(ledger)});
    add(table, {measureExport(ledger)});
    const std::array imported{cases / 5, cases / 2};
    for (const int rows : imported)
        add(table, measureImport(rows, static_cast<std::uint32_t>(seed)));
    add(table, measureCourses(cases, static_cast<std::uint32_t>(seed)));
    add(table, measureWorkdays());
    std::cout << cases << " cases, seed " << seed << "\n\n";
    print(std::cout, table);
    std::cout << "\n| peak memory | MB | of its reader |\n|---|--:|--:|\n";
    for (const auto& [what, peak] :
         measureMemory(ledger, imported, static_cast<std::uint32_t>(seed)))
        std::cout << "| " << what.toStdString() << " | " << qRound(peak.own) << " | "
                  << qRound(peak.childs) << " |\n";
    return 0;
}
