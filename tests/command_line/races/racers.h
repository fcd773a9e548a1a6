// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QStringList>

#include <array>
#include <functional>

#include <sys/types.h>

namespace jiuzhang::tests {

using namespace Qt::StringLiterals;

// The part of one of two who write into the same ledger.
struct Turn {
    QString ledger;
    int who = 1;           // or 2
    int pause = 0;         // microseconds after the gate opened
    int gate = -1;         // to be read from
    int ready = -1;        // to be written to
    void passGate() const; // answers when both may write

    [[nodiscard]] QString operatorName() const { return u"经办人0%1"_s.arg(who); }
    [[nodiscard]] QString file(const QString& name) const; // of his own, in the ledger's folder
};

// How it ended. `codes` are those of its refusals, by --json.
struct Ending {
    int status = 0;
    QStringList codes;
    QString said; // on standard error
};

// A process of its own, forked from this one so that none has to be loaded anew. It stands at the
// gate once it is constructed. No ledger may be open meanwhile.
class Racer {
public:
    using Work = std::function<int(const Turn&)>; // answers the exit status
    Racer(const Work& work, const Turn& turn);
    ~Racer();
    Racer(const Racer&) = delete;
    Racer& operator=(const Racer&) = delete;

    void go() const; // opens the gate
    [[nodiscard]] Ending ended();

private:
    Turn turn_;
    int opener_ = -1;
    pid_t pid_ = 0;
};

// How both end who go at once.
[[nodiscard]] std::array<Ending, 2> together(const Racer::Work& one, const Turn& ofOne,
                                             const Racer::Work& other, const Turn& ofOther);

} // namespace jiuzhang::tests
