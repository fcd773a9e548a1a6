// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/shared/bare_desk.h"
#include "ui/shared/long_work.h"

#include <QEventLoop>
#include <QThread>
#include <QTimer>

using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

struct BareOpenDesk final : OpenDesk {
    tests::BareDesk bare;
    Desk& desk() override { return bare.desk; }
};

struct Office {
    tests::BareDesk bare;
    bool opens = true;
    Workplace workplace{bare.desk,
                        [this]() -> Result<std::unique_ptr<OpenDesk>> {
                            if (!opens)
                                return refuse(ErrorCode::LedgerBusy, {QStringLiteral("ledger")});
                            return std::make_unique<BareOpenDesk>();
                        },
                        QStringLiteral("ledger"), QString(), QStringLiteral("经办人01")};
};

constexpr int kPatience = 5000; // ms

// The outcome, once the work has ended; none if it never does.
std::optional<Outcome> ended(LongWork& work)
{
    std::optional<Outcome> outcome;
    QEventLoop waiting;
    QObject::connect(&work, &LongWork::finished, &waiting, [&](const Outcome& its) {
        outcome = its;
        waiting.quit();
    });
    QTimer::singleShot(kPatience, &waiting, &QEventLoop::quit);
    waiting.exec();
    return outcome;
}

} // namespace

TEST_CASE("long work runs on a desk and in a thread of its own", "[shared]")
{
    Office office;
    LongWork work(office.workplace);
    QThread* where = nullptr;
    Desk* at = nullptr;
    work.start([&](Desk& desk, const LongWork::Progress&) -> Outcome {
        where = QThread::currentThread();
        at = &desk;
        return {};
    });
    CHECK(work.isRunning());
    const auto outcome = ended(work);
    REQUIRE(outcome);
    CHECK(outcome->has_value());
    CHECK_FALSE(work.isRunning());
    CHECK(where != QThread::currentThread());
    CHECK(at != &office.bare.desk);
}

TEST_CASE("long work tells each percentage once, before it ends", "[shared]")
{
    Office office;
    LongWork work(office.workplace);
    QList<int> told;
    QObject::connect(&work, &LongWork::progressed, &work, [&](int percent) { told += percent; });
    work.start([](Desk&, const LongWork::Progress& progress) -> Outcome {
        for (const int percent : {0, 0, 40, 40, 100})
            (void)progress(percent);
        return {};
    });
    REQUIRE(ended(work));
    CHECK(told == QList<int>{0, 40, 100});
}

TEST_CASE("cancelled work learns it at its next step", "[shared]")
{
    Office office;
    LongWork work(office.workplace);
    work.start([](Desk&, const LongWork::Progress& progress) -> Outcome {
        while (progress(1))
            QThread::msleep(1);
        return refuse(ErrorCode::Cancelled);
    });
    work.cancel();
    const auto outcome = ended(work);
    REQUIRE(outcome);
    CHECK(outcome->error().code == ErrorCode::Cancelled);
}

TEST_CASE("work that goes away is cancelled and waited for", "[shared]")
{
    Office office;
    std::atomic<bool> left = false;
    {
        LongWork work(office.workplace);
        work.start([&](Desk&, const LongWork::Progress& progress) -> Outcome {
            while (progress(1))
                QThread::msleep(1);
            left = true;
            return {};
        });
    }
    CHECK(left);
}

TEST_CASE("a ledger that cannot be opened again ends the work with the refusal", "[shared]")
{
    Office office;
    office.opens = false;
    LongWork work(office.workplace);
    work.start([](Desk&, const LongWork::Progress&) -> Outcome { return {}; });
    const auto outcome = ended(work);
    REQUIRE(outcome);
    CHECK(outcome->error().code == ErrorCode::LedgerBusy);
}
