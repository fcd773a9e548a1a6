// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/instalments_text.h"

#include "core/base/amount_text.h"
#include "core/base/text.h"
#include "core/casework/plan.h"

#include <QRegularExpression>

namespace jiuzhang::ui {

Result<QString> instalmentsFromTyped(const QString& typed, const QString& field)
{
    static const QRegularExpression kLines(QStringLiteral("[\\n;；]"));
    static const QRegularExpression kGap(QStringLiteral("[\\s:：]+"));
    QStringList parts;
    for (const auto& line : typed.split(kLines, Qt::SkipEmptyParts)) {
        const QString text = line.trimmed();
        const auto gap = text.indexOf(kGap);
        if (gap < 0)
            return refuse(ErrorCode::InstalmentUnreadable, {field, text});
        const auto amount =
            TRY(amountFromText(text.mid(gap + 1).trimmed(), AmountUnit::Wan, field));
        parts += text.left(gap) + u':' + QString::number(amount.money.fen());
    }
    return parts.join(u',');
}

QString instalmentsTyped(const QString& kept)
{
    const auto instalments = instalmentsFrom(kept, {});
    if (!instalments)
        return kept;
    QStringList lines;
    for (const auto& each : *instalments)
        lines += iso(each.dueOn) + u' ' + exactWan(each.amount);
    return lines.join(u'\n');
}

} // namespace jiuzhang::ui
