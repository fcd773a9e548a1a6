// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/office_presenter.h"

namespace jiuzhang::ui {

OfficePresenter::OfficePresenter(const Workplace& workplace, OfficeView& view)
    : workplace_(workplace), view_(view)
{
}

void OfficePresenter::show()
{
    view_.showDetails(officeDetails(workplace_.desk.programme));
}

void OfficePresenter::record(const OfficeDetails& details)
{
    if (details == officeDetails(workplace_.desk.programme))
        return view_.say(tr("Nothing was changed."));
    if (const auto done = setOfficeDetails(workplace_.desk, workplace_.acting(), details); !done)
        return view_.refuse(done.error());
    view_.showRulesChanged(tr("The office's details are recorded."));
}

} // namespace jiuzhang::ui
