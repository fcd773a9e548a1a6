// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/handing_out.h"

#include "core/office/papers/handing_out.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

namespace {

struct HandingOut {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::HandingOut)
};

} // namespace

QString handingOutQuestion()
{
    return HandingOut::tr(
        "A paper tells somebody who is shielded. Why is it handed out? It is recorded.");
}

Result<QString> whyHandedOut(const Workplace& workplace, Prompts& prompts, const Print& print)
{
    QString reason;
    auto may = mayHandOut(workplace.desk, workplace.acting(), print, reason);
    if (!may && may.error().code == ErrorCode::FieldMissing) {
        reason = prompts.askLine(handingOutQuestion()).value_or(QString());
        may = mayHandOut(workplace.desk, workplace.acting(), print, reason);
    }
    TRY(may);
    return reason;
}

Outcome handOut(Workplace& workplace, Prompts& prompts, const Print& print, const QString& path)
{
    const QString reason = TRY(whyHandedOut(workplace, prompts, print));
    return recordHandedOut(workplace.desk, workplace.acting(), print, reason, path);
}

} // namespace jiuzhang::ui
