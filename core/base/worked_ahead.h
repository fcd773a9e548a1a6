// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <deque>
#include <functional>

namespace jiuzhang {

// The same work on many pieces, done on the other threads of the processor while the caller reads
// on; what is made of them is taken on the caller's thread, in the order of the pieces. Only a few
// pieces are under work at a time, so that a long reading needs no more room than a short one.
// `work` sees nothing but its piece and what does not change.
template <class Piece, class Made>
class WorkedAhead {
public:
    using Work = std::function<Made(const Piece& piece)>;
    using Take = std::function<Outcome(Made made)>;

    WorkedAhead(Work work, Take take) : work_(std::move(work)), take_(std::move(take)) {}
    ~WorkedAhead()
    {
        for (auto& each : underWork_)
            each.waitForFinished();
    }
    WorkedAhead(const WorkedAhead&) = delete;
    WorkedAhead& operator=(const WorkedAhead&) = delete;

    // What `take` refuses ends the work.
    [[nodiscard]] Outcome add(Piece piece)
    {
        underWork_.push_back(QtConcurrent::run(work_, std::move(piece)));
        return std::ssize(underWork_) > kEach * QThreadPool::globalInstance()->maxThreadCount()
                   ? takeFirst()
                   : Outcome();
    }

    // Takes what is still under work.
    [[nodiscard]] Outcome finish()
    {
        while (!underWork_.empty())
            TRY(takeFirst());
        return {};
    }

private:
    static constexpr int kEach = 2; // pieces for each thread: one under work, one that waits

    // A piece that no thread has begun is worked on here meanwhile.
    [[nodiscard]] Outcome takeFirst()
    {
        auto first = std::move(underWork_.front());
        underWork_.pop_front();
        return take_(first.takeResult());
    }

    Work work_;
    Take take_;
    std::deque<QFuture<Made>> underWork_;
};

} // namespace jiuzhang
