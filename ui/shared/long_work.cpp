// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/long_work.h"

#include <QThread>

namespace jiuzhang::ui {

LongWork::LongWork(const Workplace& workplace, QObject* parent)
    : QObject(parent), workplace_(workplace)
{
}

LongWork::~LongWork()
{
    if (!thread_)
        return;
    cancel();
    thread_->wait();
    delete thread_;
    --*workplace_.worksUnderWay;
}

void LongWork::start(Job job)
{
    Q_ASSERT(!isRunning());
    cancelled_ = false;
    const Progress progress = [this, last = -1](int percent) mutable {
        if (percent != last)
            QMetaObject::invokeMethod(
                this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
        last = percent;
        return !cancelled_;
    };
    const auto outcome = std::make_shared<Outcome>();
    thread_ =
        QThread::create([open = workplace_.openAgain, job = std::move(job), progress, outcome] {
            const auto own = open();
            *outcome = own ? job((*own)->desk(), progress) : refuse(own.error());
        });
    connect(thread_, &QThread::finished, this, [this, outcome] {
        thread_->deleteLater();
        thread_ = nullptr;
        --*workplace_.worksUnderWay;
        Q_EMIT finished(*outcome);
    });
    ++*workplace_.worksUnderWay;
    thread_->start();
}

void LongWork::cancel()
{
    cancelled_ = true;
}

bool LongWork::isRunning() const
{
    return thread_ != nullptr;
}

} // namespace jiuzhang::ui
