// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/views_menu.h"

#include "ui/shared/literal_text.h"

namespace jiuzhang::ui {

ViewsMenu::ViewsMenu(QString ledgerPath, Prompts& prompts, Shown shown, QWidget* parent)
    : QMenu(parent), ledgerPath_(std::move(ledgerPath)), prompts_(prompts), shown_(std::move(shown))
{
    fill();
    connect(this, &QMenu::aboutToShow, this, &ViewsMenu::fill);
}

void ViewsMenu::fill()
{
    clear();
    const auto settled = QStringLiteral("settled");
    offer({tr("All cases")});
    offer({tr("Open, the next due first"),
           {.states = {QStringLiteral("open")}},
           QStringLiteral("dueOn")});
    offer({tr("Late, the oldest first"), {.late = true}, QStringLiteral("dueOn")});
    offer({tr("Settled, to be checked"), {.states = {settled}}, QStringLiteral("settledOn")});
    offer({tr("Largest disputed sums"),
           {.states = {QStringLiteral("open")}},
           QStringLiteral("disputedFen"),
           true});
    const auto kept = savedViews(ledgerPath_);
    addSeparator();
    for (const SavedView& view : kept)
        offer(view);
    addSeparator();
    addAction(tr("&Keep what is shown…"), this, &ViewsMenu::keep);
    auto* forget = addMenu(tr("&Forget one"));
    forget->setEnabled(!kept.empty());
    for (const SavedView& view : kept)
        forget->addAction(literally(view.name), this,
                          [this, name = view.name] { forgetView(ledgerPath_, name); });
}

void ViewsMenu::offer(const SavedView& view)
{
    addAction(literally(view.name), this, [this, view] { Q_EMIT chosen(view); });
}

void ViewsMenu::keep()
{
    const auto name = prompts_.askLine(tr("Under which name?"));
    if (name && !name->trimmed().isEmpty())
        saveView(ledgerPath_, shown_(name->trimmed()));
}

} // namespace jiuzhang::ui
