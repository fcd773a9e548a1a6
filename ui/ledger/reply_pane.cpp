// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/reply_pane.h"

#include "ui/shared/layout.h"

#include <QListWidget>

namespace jiuzhang::ui {

ReplyPane::ReplyPane(Workplace& workplace, Prompts& prompts, WorkView& work, QWidget* parent)
    : QWidget(parent), presenter_(workplace, prompts, work, *this), title_(subheading({}, this)),
      lines_(new QListWidget(this))
{
    constexpr int kHeight = 240; // pixels
    lines_->setWordWrap(true);
    lines_->setAccessibleName(tr("What the reply workbook says"));
    enter_ = button(tr("&Enter what can be (Ctrl+Enter)"), "enterReplies", this,
                    [this] { presenter_.enter(); });
    auto* close = button(tr("Close"), "closeReplies", this, [this] { presenter_.close(); });
    inColumn(this, {inRow({wide(title_), enter_, close}), wide(lines_)});
    onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { enter_->click(); });
    onKeys(this, Qt::Key_Escape, [this] { presenter_.close(); });
    setFixedHeight(kHeight);
    hide();
}

void ReplyPane::showReplies(const QString& title, const QList<ReplyLine>& lines, bool mayEnter)
{
    title_->setText(title);
    lines_->clear();
    for (const auto& line : lines)
        lines_->addItem((line.isRefused ? QStringLiteral("⚠ ") : QStringLiteral("✓ ")) + line.text);
    enter_->setEnabled(mayEnter);
    show();
    Q_EMIT opened();
    (mayEnter ? static_cast<QWidget*>(enter_) : lines_)->setFocus();
}

void ReplyPane::showRepliesClosed()
{
    hide();
    Q_EMIT closed();
}

} // namespace jiuzhang::ui
