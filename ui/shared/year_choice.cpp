// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/year_choice.h"

#include "ui/shared/terms_text.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace jiuzhang::ui {

Result<std::vector<int>> yearsToShow(const Desk& desk)
{
    std::vector<int> years;
    for (int year = desk.workingDate.year(); year >= desk.programme.firstYear; --year)
        years.push_back(year);
    if (years.empty())
        return refuse(ErrorCode::YearOutside,
                      {dateText(desk.workingDate), QString::number(desk.programme.firstYear)});
    return years;
}

void offerYears(QComboBox& box, const std::vector<int>& years, int chosen)
{
    const QSignalBlocker quiet(box);
    box.clear();
    for (const int year : years)
        box.addItem(QString::number(year), year);
    box.setCurrentIndex(box.findData(chosen));
}

} // namespace jiuzhang::ui
