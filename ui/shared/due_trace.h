// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"

#include <QFrame>

namespace jiuzhang::ui {

// 「为什么是这一天」: the due day of a case's reply, day by day, with what each day is and which
// of them count. Closes on Escape and on a click beside it, as a menu does.
class DueTrace : public QFrame {
    Q_OBJECT
public:
    // Whether the due day of this case was counted, and not agreed or fixed as the year's end is.
    [[nodiscard]] static bool explains(const Case& subject);

    // Of a case that it explains.
    DueTrace(const Case& subject, const WorkingCalendar& calendar, QWidget* parent);

    // Below `anchor`, a point of the screen, and within it.
    void showAt(QPoint anchor);

private:
    [[nodiscard]] QWidget* makeTable(const std::vector<DayLine>& days, const Case& subject);
};

} // namespace jiuzhang::ui
