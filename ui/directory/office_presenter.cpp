// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/office_presenter.h"

#include "ui/shared/terms_text.h"

namespace jiuzhang::ui {

OfficePresenter::OfficePresenter(const Workplace& workplace, OfficeView& view)
    : workplace_(workplace), view_(view)
{
}

void OfficePresenter::show()
{
    const Programme& programme = workplace_.desk.programme;
    view_.showDetails(officeDetails(programme));
    auto senders = programme.senders;
    senders.insert(senders.begin(), programme.sender({}));
    view_.showSenders(senders, programme.sender(workplace_.desk.workingDate));
}

void OfficePresenter::record(const OfficeDetails& typed)
{
    OfficeDetails details = typed;
    details.senders = workplace_.desk.programme.senders;
    if (details == officeDetails(workplace_.desk.programme))
        return view_.say(tr("Nothing was changed."));
    if (const auto done = setOfficeDetails(workplace_.desk, workplace_.acting(), details); !done)
        return view_.refuse(done.error());
    view_.showRulesChanged(tr("The office's details are recorded."));
}

void OfficePresenter::signSo(const Sender& sender)
{
    if (const auto done = setSender(workplace_.desk, workplace_.acting(), sender); !done)
        return view_.refuse(done.error());
    view_.showRulesChanged(
        tr("From %1 on papers are signed “%2”.").arg(dateText(sender.from), sender.name.trimmed()));
}

} // namespace jiuzhang::ui
