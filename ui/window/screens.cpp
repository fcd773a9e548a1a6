// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/screens.h"

#include "ui/window/places.h"

namespace jiuzhang::ui {

Screens::Screens(Workplace& workplace, Prompts& prompts, QWidget* parent) : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("screens"));
    for (const auto& place : allPlaces())
        addWidget(place.make(workplace, prompts, this));
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
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
