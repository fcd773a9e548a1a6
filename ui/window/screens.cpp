// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/screens.h"

#include "ui/today/today_panel.h"
#include "ui/window/places.h"

#include <QApplication>
#include <QScrollArea>
#include <QTimer>

namespace jiuzhang::ui {

Screens::Screens(Workplace& workplace, Prompts& prompts, QWidget* parent) : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("screens"));
    for (const auto& place : allPlaces())
        addWidget(place.make(workplace, prompts, this));
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    // What is deleted, or disabled with all around it, leaves the keyboard to nobody.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
        if (!now)
            QTimer::singleShot(0, this, [this] {
                if (isVisible() && window()->isActiveWindow() && !QApplication::focusWidget() &&
                    !QApplication::activeModalWidget())
                    current().takeFocus();
            });
    });
}

void Screens::refresh(bool areAsShown) const
{
    current().refresh();
    if (auto& today = of<TodayPanel>(); !areAsShown && &today != &current())
        today.refresh();
}

QWidget* Screens::scrolled(QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(this);
    return area;
}

QSize Screens::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
}

int Screens::heightForWidth(int width) const
{
    const bool wraps = currentWidget() && currentWidget()->hasHeightForWidth();
    return wraps ? currentWidget()->heightForWidth(width) : -1;
}

} // namespace jiuzhang::ui
