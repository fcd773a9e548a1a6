// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/work_screen.h"

namespace jiuzhang::ui {

WorkScreen::WorkScreen(Prompts& prompts, QWidget* parent) : Screen(parent), prompts_(prompts) {}

WorkLine* WorkScreen::makeLine()
{
    line_ = new WorkLine(this);
    connect(line_, &WorkLine::openWanted, this,
            [this](const QString& file) { prompts_.openInDesktop(file); });
    return line_;
}

void WorkScreen::showWork(const QString& what, bool cancellable)
{
    line_->showWork(what, cancellable);
}

void WorkScreen::showProgress(int percent)
{
    line_->showProgress(percent);
}

void WorkScreen::say(const QString& sentence, const QString& file)
{
    line_->say(sentence, file);
}

void WorkScreen::sayDone(const QString& sentence, const QString& file)
{
    line_->sayDone(sentence, file);
}

void WorkScreen::refuse(const Error& error)
{
    line_->refuse(error);
}

void WorkScreen::showRecordChanged()
{
    Q_EMIT recordChanged();
}

void WorkScreen::showRulesChanged(const QString& sentence)
{
    Q_EMIT said(sentence); // the screens are made anew, and their lines with them
    Q_EMIT rulesChanged();
}

} // namespace jiuzhang::ui
