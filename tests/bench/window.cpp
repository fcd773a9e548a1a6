// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window [cases] [seed]: how long the window does not answer at most while each of its
// screens comes to the front over a generated ledger, beside the tenth of a second that a person
// does not notice. Without a display: QT_QPA_PLATFORM=offscreen. Run by hand: times are no tests.
#include "app/composition.h"
#include "tests/bench/measurements.h"
#include "tests/ui/window/longest_block.h"
#include "ui/window/main_window.h"
#include "ui/window/places.h"

#include <QApplication>
#include <QThread>

#include <iostream>

using namespace jiuzhang;
using namespace jiuzhang::bench;

namespace {

constexpr Milliseconds kUnnoticed(100);
constexpr int kRest = 150; // ms without work, after which a screen stands

// The window on the ledger, at the end of the day on which everything is measured.
class Desktop {
public:
    explicit Desktop(const QString& path)
        : path_(path), ledger_(open(OpenedLedger::Access::Write)),
          workplace_{ledger_->desk(),
                     [this]() -> Result<std::unique_ptr<ui::OpenDesk>> {
                         return std::unique_ptr<ui::OpenDesk>(open(OpenedLedger::Access::Read));
                     },
                     path,
                     {},
                     QStringLiteral("联系人01")},
          window_(workplace_)
    {
        window_.resize(1366, 768);
        window_.show();
        (void)longestWhile([] {});
    }

    Milliseconds longestWhile(const std::function<void()>& act)
    {
        block_.begin();
        act();
        QElapsedTimer resting;
        for (resting.start(); resting.elapsed() < kRest;) {
            QCoreApplication::processEvents();
            if (window_.isLoading())
                resting.start();
            QThread::usleep(200);
        }
        return Milliseconds(block_.milliseconds());
    }
    ui::MainWindow& window() { return window_; }

private:
    [[nodiscard]] std::unique_ptr<OpenedLedger> open(OpenedLedger::Access access) const
    {
        return must(OpenedLedger::open(path_, access, [] { return kToday; }));
    }

    QString path_;
    std::unique_ptr<OpenedLedger> ledger_;
    ui::Workplace workplace_;
    ui::MainWindow window_;
    tests::LongestBlock block_;
};

std::vector<bench::Comparison> measureScreens(const QString& path)
{
    Desktop desk(path);
    const QString bare = QStringLiteral("a tenth of a second");
    std::vector<bench::Comparison> table;
    for (const auto& place : ui::allPlaces()) {
        const auto come = [&] { desk.window().showScreen(place.id()); };
        const auto first = desk.longestWhile(come);
        table.push_back({place.id() + QStringLiteral(", at first"), bare, first, kUnnoticed});
        (void)desk.longestWhile([&] { desk.window().showScreen(QStringLiteral("intake")); });
        table.push_back(
            {place.id() + QStringLiteral(", again"), bare, desk.longestWhile(come), kUnnoticed});
    }
    const auto open = [&] { desk.window().showCase(QStringLiteral("2022-0001")); };
    table.push_back({QStringLiteral("a case"), bare, desk.longestWhile(open), kUnnoticed});
    return table;
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("jiuzhang-bench")); // its own settings
    const auto arguments = QCoreApplication::arguments();
    const int cases = arguments.value(1, QStringLiteral("100000")).toInt();
    const int seed = arguments.value(2, QStringLiteral("2022")).toInt();
    if (cases < 1)
        giveUp(QStringLiteral("usage: bench_window [cases] [seed]"));

    BenchLedger ledger;
    ClueSource clues(ledger.desk().programme, static_cast<std::uint32_t>(seed));
    (void)measureRegistering(ledger, clues, cases);
    std::cout << cases << " cases, seed " << seed << "\n\n";
    print(std::cout, measureScreens(ledger.path()));
    return 0;
}
