// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figures/case_maker.h"
#include "tests/support/catch.h"

#include <random>

using namespace jiuzhang;
using namespace jiuzhang::test;

namespace {

// A random life of a case: acts that its state allows, on days that never go back.
class RandomLife {
public:
    RandomLife(std::mt19937& random, int number) : random_(random)
    {
        on_ = QDate(2022, 1, 1).addDays(upTo(400));
        made_.number = CaseNumber(QString::number(number));
        made_.registeredOn = on_;
        made_.year = on_.year();
        made_.closeDue = QDate(made_.year, 12, 31);
        made_.clue.category = CategoryId(upTo(1) == 0 ? QStringLiteral("payment-arrears")
                                                      : QStringLiteral("contract-breach"));
        move(Move::Kind::New);
        made_.moves.front().category = made_.clue.category;
        for (int acts = upTo(12); acts > 0; --acts) {
            on_ = on_.addDays(upTo(40));
            act();
        }
    }
    [[nodiscard]] const Case& made() const { return made_; }

private:
    int upTo(int most) { return std::uniform_int_distribution(0, most)(random_); }
    void move(Move::Kind kind) { made_.moves.push_back({kind, on_}); }

    void act()
    {
        switch (made_.state) {
        case State::Registered:
        case State::Returned:
            if (made_.state == State::Registered && upTo(3) == 0) {
                made_.state = State::Declined;
                return move(Move::Kind::Declined);
            }
            made_.state = State::Handling;
            made_.lead =
                std::array{kTown, kSecondTown, kHousing}[static_cast<std::size_t>(upTo(2))];
            made_.moves.push_back({Move::Kind::Led, on_, made_.lead});
            return;
        case State::Dispatched:
        case State::Handling:
            return actOfLead();
        case State::Settled:
            made_.state = State::StruckOff;
            made_.struckOffOn = on_;
            return move(Move::Kind::StruckOff);
        case State::Suspended:
            made_.state = State::Handling;
            return;
        case State::Merged:
            made_.state = State::Handling;
            return move(Move::Kind::Reopened);
        case State::StruckOff:
        case State::Declined:
            made_.state = made_.state == State::Declined ? State::Registered : State::Handling;
            made_.struckOffOn.reset();
            return move(Move::Kind::Reopened);
        case State::Void:
            return;
        }
    }

    void actOfLead()
    {
        switch (upTo(4)) {
        case 0:
            made_.state = State::Returned;
            made_.lead.reset();
            return move(Move::Kind::Unled);
        case 1:
            made_.state = State::Merged;
            return move(Move::Kind::Merged);
        case 2:
            made_.state = State::Suspended;
            return;
        default:
            made_.state = State::Settled;
            made_.settledOn = on_;
            made_.moves.push_back({Move::Kind::Settled, on_, {}, CaseOutcome::Resolved});
        }
    }

    std::mt19937& random_;
    QDate on_;
    Case made_;
};

} // namespace

TEST_CASE("the control identity holds for every life a case can have", "[figures]")
{
    const auto seed = std::random_device()();
    CAPTURE(seed);
    std::mt19937 random(seed);
    std::vector<Case> cases;
    for (int i = 0; i < 300; ++i)
        cases.push_back(RandomLife(random, i).made());

    std::int64_t opening = 0;
    for (int m = 0; m < 30; ++m) {
        const auto label = QDate(2022, 1, 1).addMonths(m).toString(QStringLiteral("yyyy-MM"));
        const Figures figures = month(label.toLatin1().constData(), cases);
        CAPTURE(label);
        CHECK(figures.identityHolds());
        if (m > 0) // what a month leaves, the next one finds
            CHECK(figures.total.count(Measure::Opening) == opening);
        opening = figures.total.count(Measure::Closing);
    }
}
