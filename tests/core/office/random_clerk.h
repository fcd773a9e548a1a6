// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/office/desk_maker.h"

#include <random>
#include <set>

namespace jiuzhang::tests {

// How many of them are lived through: JIUZHANG_HISTORIES, a few in daily life.
[[nodiscard]] int histories();

// What a clerk tried on a case, and what came of it.
struct Tried {
    CaseNumber number;
    const ActRow* row;
    Case before;
    bool done;
};

// A clerk who mostly does what the state allows, and sometimes tries anything at all.
class RandomClerk {
public:
    RandomClerk(DeskMaker& maker, unsigned seed);

    // Registers a case, then nothing, or tries an act.
    std::optional<Tried> doSomething();

    [[nodiscard]] const std::vector<CaseNumber>& numbers() const { return numbers_; }
    [[nodiscard]] const std::set<QString>& done() const { return done_; }
    [[nodiscard]] int refused() const { return refused_; }
    [[nodiscard]] int below(int limit)
    {
        return std::uniform_int_distribution(0, limit - 1)(random_);
    }

private:
    [[nodiscard]] int count() const { return static_cast<int>(numbers_.size()); }
    QString one(const QStringList& words) { return words[below(static_cast<int>(words.size()))]; }
    const ActRow& chosen(const Case& subject);
    bool tries(const CaseNumber& number, const Case& subject, const ActRow& row);
    QString dayFor(const ActRow& row, QDate on);
    QString valueOf(const ActRow& row, NeedKind kind, QDate on, const CaseNumber& number);

    DeskMaker& maker_;
    std::mt19937 random_;
    std::vector<CaseNumber> numbers_;
    std::set<QString> done_;
    int refused_ = 0;
};

} // namespace jiuzhang::tests
