// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/prompts.h"
#include "ui/shared/screen.h"
#include "ui/shared/workplace.h"

class QTabWidget;

namespace jiuzhang::ui {

class CalendarPage;
class HandOverPage;
class OfficePage;
class UnitsPage;

// The screen 单位名录: units, the cases that wait for a new one, the calendar, the operators.
class DirectoryPanel : public Screen {
    Q_OBJECT
public:
    DirectoryPanel(Workplace& workplace, Prompts& prompts, QWidget* parent);

    void refresh() override;

private:
    QTabWidget* pages_ = nullptr;
    UnitsPage* units_ = nullptr;
    HandOverPage* handOver_ = nullptr;
    CalendarPage* calendar_ = nullptr;
    OfficePage* office_ = nullptr;
};

} // namespace jiuzhang::ui
