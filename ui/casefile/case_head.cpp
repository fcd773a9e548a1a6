// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/case_head.h"

#include "ui/casefile/clock_picture.h"
#include "ui/shared/layout.h"
#include "ui/shared/terms_text.h"

namespace jiuzhang::ui {

namespace {

constexpr int kLastStage = 4;

// The four stages with the present one marked by more than its weight.
QString stageSteps(int present)
{
    QStringList steps;
    for (int stage = 1; stage <= kLastStage; ++stage) {
        const QString text =
            QStringLiteral("%1 %2").arg(stage).arg(stageText(stage).toHtmlEscaped());
        if (stage < present)
            steps += QStringLiteral("✓ ") + text;
        else if (stage == present)
            steps += QStringLiteral("<b>● %1</b>").arg(text);
        else
            steps += QStringLiteral("○ ") + text;
    }
    return steps.join(QStringLiteral(" &nbsp;→&nbsp; "));
}

} // namespace

CaseHead::CaseHead(std::initializer_list<QPushButton*> ways, QWidget* parent) : QWidget(parent)
{
    title_ = sentence({}, this);
    title_->setProperty("heading", true);
    stages_ = new QLabel(this);
    stages_->setWordWrap(true);
    clock_ = new QLabel(this);
    why_ = button(tr("&Why this day"), "", this,
                  [this] { Q_EMIT whyWanted(why_->mapToGlobal(QPoint(0, why_->height()))); });
    line_ = new ClockPicture(this);
    auto* name = inRow({wide(title_)});
    for (QPushButton* way : ways)
        name->addWidget(way);
    inColumn(this, {name, inRow({wide(stages_), clock_, why_}), line_});
}

void CaseHead::show(const CaseSheet& sheet)
{
    QStringList head{tr("%1  %2 · %3").arg(sheet.number, sheet.entity, sheet.state)};
    for (const auto& mark : sheet.marks)
        head += QStringLiteral("⚠ ") + mark;
    title_->setText(head.join(QStringLiteral("  ")));
    stages_->setText(stageSteps(sheet.stage));
    clock_->setText(sheet.late ? QStringLiteral("⚠ ") + sheet.clock : sheet.clock);
    QFont font = clock_->font();
    font.setBold(sheet.late);
    clock_->setFont(font);
    why_->setVisible(sheet.dueIsCounted);
    line_->show(sheet.line);
}

} // namespace jiuzhang::ui
