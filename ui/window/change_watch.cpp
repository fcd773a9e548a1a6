// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/change_watch.h"

#include "ui/shared/error_text.h"
#include "ui/shared/screen.h"

#include <QApplication>
#include <QFileSystemWatcher>
#include <QMainWindow>
#include <QTimer>

#include <utility>

namespace jiuzhang::ui {

namespace {

constexpr int kLooksEvery = 60'000; // ms: whether rules or day are others by now
constexpr int kRestsFor = 500;      // ms: a write changes the file several times

} // namespace

ChangeWatch::ChangeWatch(Workplace& workplace, QMainWindow* window)
    : QObject(window), workplace_(workplace), window_(window)
{
    auto* clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &ChangeWatch::look);
    clock->start(kLooksEvery);
    auto* rest = new QTimer(this);
    rest->setSingleShot(true);
    rest->setInterval(kRestsFor);
    connect(rest, &QTimer::timeout, this, &ChangeWatch::look);
    auto* watcher = new QFileSystemWatcher({workplace_.ledgerPath}, this);
    connect(watcher, &QFileSystemWatcher::fileChanged, rest, qOverload<>(&QTimer::start));
}

void ChangeWatch::look()
{
    readRules();
    if (isAtWork())
        return;
    const auto head = workplace_.desk.record.head();
    if (changes_ != changesShown_)
        Q_EMIT rulesChanged();
    else if (head && head->seq != entries_)
        Q_EMIT recordChanged();
}

void ChangeWatch::readRules()
{
    if (const auto changes = workplace_.readRulesAgain())
        changes_ = *changes;
    else
        Q_EMIT refused(errorText(changes.error()));
    Q_EMIT rulesRead();
}

void ChangeWatch::noteMade()
{
    changesShown_ = changes_;
}

bool ChangeWatch::noteShown()
{
    const auto entries = workplace_.desk.record.head().value_or(CaseRecord::Head()).seq;
    return std::exchange(entries_, entries) == entries;
}

bool ChangeWatch::isAtWork() const
{
    return *workplace_.worksUnderWay > 0 || QApplication::activePopupWidget() ||
           QApplication::activeModalWidget() || isTypedInto(*window_->centralWidget());
}

} // namespace jiuzhang::ui
