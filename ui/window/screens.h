// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/prompts.h"
#include "ui/shared/screen.h"
#include "ui/shared/workplace.h"

namespace jiuzhang::ui {

// The screens of all places, of which one is in front; as small as that one can be, not as the
// largest of all.
class Screens : public QStackedWidget {
public:
    Screens(Workplace& workplace, Prompts& prompts, QWidget* parent);

    [[nodiscard]] Screen& at(int place) const { return *static_cast<Screen*>(widget(place)); }
    [[nodiscard]] Screen& current() const { return at(currentIndex()); }
    template <class Panel>
    [[nodiscard]] Panel& of() const
    {
        return *findChild<Panel*>(QString(), Qt::FindDirectChildrenOnly);
    }

    // The one in front; and Today, behind it, where something was entered since they were shown:
    // that changes what waits.
    void refresh(bool areAsShown) const;
    // In an area where what does not fit is reached, on a small screen.
    [[nodiscard]] QWidget* scrolled(QWidget* parent);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override; // -1: any
};

} // namespace jiuzhang::ui
