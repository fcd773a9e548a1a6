// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/prompts.h"
#include "ui/shared/screen.h"
#include "ui/shared/work_line.h"
#include "ui/shared/work_view.h"

namespace jiuzhang::ui {

// A screen, or a page of one, with a line for what its presenter has to tell.
class WorkScreen : public Screen, public virtual WorkView {
    Q_OBJECT
public:
    WorkScreen(Prompts& prompts, QWidget* parent);

    using WorkView::say;
    using WorkView::sayDone;
    void showWork(const QString& what, bool cancellable) override;
    void showProgress(int percent) override;
    void say(const QString& sentence, const QString& file) override;
    void sayDone(const QString& sentence, const QString& file) override;
    void refuse(const Error& error) override;
    void showRecordChanged() override;
    void showRulesChanged(const QString& sentence) override;

protected:
    [[nodiscard]] WorkLine* makeLine(); // to be laid out, before the presenter says anything
    WorkLine* line_ = nullptr;

private:
    Prompts& prompts_;
};

} // namespace jiuzhang::ui
