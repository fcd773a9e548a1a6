// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session_lock.h"

#include "core/office/sign_in.h"
#include "ui/window/sign_in_dialog.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

namespace jiuzhang::ui {

namespace {

constexpr int kIdleLookEvery = 5'000; // ms
constexpr qint64 kMinute = 60'000;    // ms

bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress ||
           type == QEvent::MouseMove || type == QEvent::Wheel;
}

} // namespace

SessionLock::SessionLock(Workplace& workplace, QWidget* window)
    : QObject(window), workplace_(workplace), window_(window)
{
    untouched_.start();
    qApp->installEventFilter(this);
    auto* clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &SessionLock::look);
    clock->start(kIdleLookEvery);
}

bool SessionLock::eventFilter(QObject* watched, QEvent* event)
{
    if (isTouch(event->type()))
        untouched_.restart();
    return QObject::eventFilter(watched, event);
}

void SessionLock::lock()
{
    signOut(workplace_.desk);
    look();
}

void SessionLock::look()
{
    const auto access = accessOf(workplace_.desk.record);
    if (!access || !access->isSigned || dialog_)
        return;
    if (untouched_.elapsed() >= access->idleMinutes * kMinute)
        signOut(workplace_.desk);
    if (workplace_.desk.session->person != 0)
        return;
    dialog_ = new SignInDialog(workplace_, window_);
    dialog_->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog_, &QDialog::accepted, this, [this] {
        untouched_.restart();
        Q_EMIT signedIn(workplace_.operatorName);
    });
    connect(dialog_, &SignInDialog::closeWanted, this, &SessionLock::closeWanted);
    dialog_->open();
}

} // namespace jiuzhang::ui
