// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rules/directory_edits.h"
#include "ui/shared/work_view.h"
#include "ui/shared/workplace.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

class OfficeView : public virtual WorkView {
public:
    virtual void showDetails(const OfficeDetails& details) = 0;
    // How the office has signed and will sign, by first day (none: from the beginning), and how it
    // does on the working date.
    virtual void showSenders(const std::vector<Sender>& senders, const Sender& now) = 0;
};

// Who answers for the office in its letters, who may refer a case, and how the office signs.
class OfficePresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::OfficePresenter)
public:
    OfficePresenter(const Workplace& workplace, OfficeView& view);

    void show();
    void record(const OfficeDetails& details); // all but the senders
    void signSo(const Sender& sender);

private:
    const Workplace& workplace_;
    OfficeView& view_;
};

} // namespace jiuzhang::ui
