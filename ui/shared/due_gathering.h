// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/due_list.h"
#include "ui/shared/long_work.h"

namespace jiuzhang::ui {

// What waits for somebody on the working date, gathered beside the window, because it looks at
// every case. Asked again while it is gathered, it is gathered once more.
class DueGathering {
public:
    using Show = std::function<void(const Result<std::vector<DueItem>>& found)>;
    // Tells in the window's thread. `within` as dueList() takes it.
    DueGathering(const Workplace& workplace, Show show, int within = kDueWithin);

    void gather();

private:
    const Workplace& workplace_;
    Show show_;
    int within_;
    bool outOfDate_ = false;
    std::shared_ptr<std::vector<DueItem>> found_; // written by the work while it runs
    LongWork work_;                               // last: ends before what it fills
};

} // namespace jiuzhang::ui
