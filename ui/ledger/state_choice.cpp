// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/state_choice.h"

#include "ui/shared/terms_text.h"

#include <QMenu>

namespace jiuzhang::ui {

namespace {

const auto kOpenStates = QStringLiteral("open");
constexpr int kMostNamed = 2; // on the button; more are counted

} // namespace

StateChoice::StateChoice(QWidget* parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("states"));
    setAccessibleName(tr("State"));
    setMenu(new QMenu(this));
    add(kOpenStates, tr("Open"));
    menu()->addSeparator();
    for (const auto& word : kStates)
        add(QString::fromLatin1(word.id), stateText(word.value));
    showText();
}

void StateChoice::add(const QString& state, const QString& text)
{
    auto* action = menu()->addAction(text);
    action->setCheckable(true);
    action->setObjectName(state);
    connect(action, &QAction::triggered, this, [this, action] { toggle(action); });
}

void StateChoice::toggle(const QAction* toggled)
{
    const bool isOpen = toggled->objectName() == kOpenStates;
    for (auto* action : menu()->actions()) {
        if (toggled->isChecked() && (action->objectName() == kOpenStates) != isOpen)
            action->setChecked(false);
    }
    showText();
    Q_EMIT changed();
}

QStringList StateChoice::chosen() const
{
    QStringList states;
    for (const auto* action : menu()->actions()) {
        if (action->isChecked())
            states += action->objectName();
    }
    return states;
}

void StateChoice::choose(const QStringList& states)
{
    for (auto* action : menu()->actions())
        action->setChecked(action->isCheckable() && states.contains(action->objectName()));
    showText();
}

void StateChoice::showText()
{
    QStringList names;
    for (const auto* action : menu()->actions()) {
        if (action->isChecked())
            names += action->text();
    }
    if (names.isEmpty())
        setText(tr("All states"));
    else if (names.size() <= kMostNamed)
        setText(names.join(tr(", ")));
    else
        setText(tr("%1 states").arg(names.size()));
}

} // namespace jiuzhang::ui
