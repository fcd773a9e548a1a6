// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/saved_views.h"
#include "ui/shared/prompts.h"

#include <QMenu>

#include <functional>

namespace jiuzhang::ui {

// 视图 of the ledger: those that everybody needs, those that were kept, and the ways to keep what
// is shown or to forget one.
class ViewsMenu : public QMenu {
    Q_OBJECT
public:
    using Shown = std::function<SavedView(const QString& name)>; // as it is shown now
    ViewsMenu(QString ledgerPath, Prompts& prompts, Shown shown, QWidget* parent);

Q_SIGNALS:
    void chosen(const jiuzhang::ui::SavedView& view);

private:
    void fill();
    void offer(const SavedView& view);
    void keep();

    QString ledgerPath_;
    Prompts& prompts_;
    Shown shown_;
};

} // namespace jiuzhang::ui
