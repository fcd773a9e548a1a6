// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rules/succession.h"
#include "ui/shared/work_view.h"
#include "ui/shared/workplace.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

struct HeirChoice {
    QString id;
    QString name;
    friend bool operator==(const HeirChoice&, const HeirChoice&) = default;
};

// A case that waits for its next unit. With one heir it is chosen already.
struct HandOverLine {
    QString number;
    QString entity;
    QString from;
    QString ended;
    QList<HeirChoice> heirs;
    friend bool operator==(const HandOverLine&, const HandOverLine&) = default;
};

class HandOverView : public virtual WorkView {
public:
    virtual void showCases(const QList<HandOverLine>& cases) = 0; // empty: nothing waits
};

// The open cases of units that have ended, and who takes each over.
class HandOverPresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::HandOverPresenter)
public:
    HandOverPresenter(const Workplace& workplace, HandOverView& view);

    void refresh();
    // Case number and unit, of the lines for which one was chosen.
    void handOver(const QList<std::pair<QString, QString>>& choices);

private:
    const Workplace& workplace_;
    HandOverView& view_;
};

} // namespace jiuzhang::ui
