// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/workplace.h"

#include <QObject>

#include <atomic>

class QThread;

// tl::expected offers == for void too, where it does not compile; moc must not believe it.
template <>
struct QTypeTraits::has_operator_equal<jiuzhang::Outcome> : std::false_type {
};

namespace jiuzhang::ui {

// Work that may take longer than a blink: runs in a thread of its own on a desk of its own,
// tells its progress and can be cancelled. One at a time per object.
class LongWork : public QObject {
    Q_OBJECT
public:
    using Progress = std::function<bool(int percent)>; // false: stop, it was cancelled
    using Job = std::function<Outcome(Desk& desk, const Progress& progress)>;

    explicit LongWork(const Workplace& workplace, QObject* parent = nullptr);
    ~LongWork() override; // cancels and waits

    void start(Job job);
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progressed(int percent);
    void finished(const jiuzhang::Outcome& outcome); // in the thread of this object

private:
    const Workplace& workplace_;
    QThread* thread_ = nullptr;
    std::atomic<bool> cancelled_ = false;
};

} // namespace jiuzhang::ui
