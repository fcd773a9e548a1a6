// SPDX-License-Identifier: GPL-3.0-or-later
// bench [cases] [seed]: what the program costs beside the bare minimum of the same work, on
// one generated ledger. Run by hand: times are no tests.
#include "tests/bench/measurements.h"

#include <QCoreApplication>

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
    for (const int rows : {cases / 5, cases / 2})
        add(table, measureImport(rows, static_cast<std::uint32_t>(seed)));
    add(table, measureCourses(cases, static_cast<std::uint32_t>(seed)));
    add(table, measureWorkdays());
    std::cout << cases << " cases, seed " << seed << "\n\n";
    print(std::cout, table);
    return 0;
}
