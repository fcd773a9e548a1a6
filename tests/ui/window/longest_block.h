// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace jiuzhang::tests {

// The longest time between two turns of the event loop.
class LongestBlock {
public:
    LongestBlock()
    {
        QObject::connect(&tick_, &QTimer::timeout, [this] { turn(); });
        tick_.start(1);
    }
    void begin()
    {
        longest_ = 0;
        since_.start();
    }
    [[nodiscard]] qint64 milliseconds() const { return longest_; }

private:
    void turn()
    {
        if (since_.isValid())
            longest_ = std::max(longest_, since_.restart());
    }

    QTimer tick_;
    QElapsedTimer since_;
    qint64 longest_ = 0;
};

} // namespace jiuzhang::tests
