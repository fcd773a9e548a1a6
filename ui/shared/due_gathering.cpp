// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/due_gathering.h"

namespace jiuzhang::ui {

DueGathering::DueGathering(const Workplace& workplace, Show show, int within)
    : workplace_(workplace), show_(std::move(show)), within_(within), work_(workplace)
{
    QObject::connect(&work_, &LongWork::finished, &work_, [this](const Outcome& outcome) {
        show_(outcome.map([this] { return *found_; }));
        if (outOfDate_)
            gather();
    });
}

void DueGathering::gather()
{
    outOfDate_ = work_.isRunning();
    if (outOfDate_)
        return;
    found_ = std::make_shared<std::vector<DueItem>>();
    work_.start([found = found_, on = workplace_.desk.workingDate,
                 within = within_](Desk& desk, const auto&) -> Outcome {
        auto items = TRY(dueList(desk, on, within));
        *found = std::move(items);
        return {};
    });
}

} // namespace jiuzhang::ui
