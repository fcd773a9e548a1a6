// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/prompts.h"
#include "ui/shared/screen.h"
#include "ui/shared/workplace.h"

#include <QIcon>

#include <span>

namespace jiuzhang::ui {

// One screen of the window. Navigation, menu, --screen and its help, and the tests walk the list.
struct Place {
    const char* group; // its heading, in English
    const char* name;  // by which it is asked for; also its icon's
    const char* title; // in English, with its mnemonic
    Screen* (*make)(Workplace&, Prompts&, QWidget* parent);

    [[nodiscard]] QString id() const { return QString::fromLatin1(name); }
    [[nodiscard]] QString groupTitle() const;
    [[nodiscard]] QString menuTitle() const; // with its mnemonic
    [[nodiscard]] QString listTitle() const; // without
    [[nodiscard]] QIcon icon() const;
};

[[nodiscard]] std::span<const Place> allPlaces(); // group by group
[[nodiscard]] QStringList placeNames();

} // namespace jiuzhang::ui
