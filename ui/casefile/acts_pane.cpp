// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/acts_pane.h"

#include "ui/casefile/act_form.h"
#include "ui/shared/error_text.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/layout.h"
#include "ui/shared/mending_form.h"
#include "ui/shared/terms_text.h"

#include <QToolButton>

#include <utility>

namespace jiuzhang::ui {

ActsPane::ActsPane(const Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), layout_(new QVBoxLayout(this))
{
    layout_->setContentsMargins(0, 0, 0, 0);
}

void ActsPane::showActs(const std::vector<ActOffer>& offers)
{
    delete buttons_;
    buttons_ = makeButtons(offers);
    buttons_->setVisible(!form_);
    layout_->insertWidget(0, buttons_);
}

QWidget* ActsPane::makeButtons(const std::vector<ActOffer>& offers)
{
    auto* others = new QToolButton(this);
    others->setText(tr("Not yet (the reason is shown when pointed at)"));
    others->setCheckable(true);
    others->setArrowType(Qt::RightArrow);
    others->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    others->setAutoRaise(true);
    auto* notYet = makeGroup(offers, false);
    notYet->hide();
    connect(others, &QToolButton::toggled, notYet, &QWidget::setVisible);
    connect(others, &QToolButton::toggled, others,
            [others](bool open) { others->setArrowType(open ? Qt::DownArrow : Qt::RightArrow); });
    return columnOf(this, {inRow({subheading(tr("Can be done now"), this), room(), others}),
                           makeGroup(offers, true), notYet});
}

QWidget* ActsPane::makeGroup(const std::vector<ActOffer>& offers, bool possible)
{
    auto* group = new QWidget(this);
    auto* flow = new FlowLayout(group);
    for (const auto& offer : offers) {
        if (offer.obstacle.has_value() == possible)
            continue;
        auto* button = new QPushButton(actText(QString::fromUtf16(offer.row->id)), group);
        button->setObjectName(QString::fromUtf16(offer.row->id));
        button->setEnabled(possible);
        if (offer.obstacle)
            button->setToolTip(errorText(*offer.obstacle));
        connect(button, &QPushButton::clicked, this,
                [this, row = offer.row] { Q_EMIT chosen(row); });
        flow->addWidget(button);
    }
    if (flow->count() == 0)
        flow->addWidget(new QLabel(tr("None."), group));
    return group;
}

void ActsPane::showForm(const ActRow* row)
{
    if (!row) {
        takeFormAway();
        if (buttons_)
            buttons_->show();
        return;
    }
    auto* form = new ActForm(*row, desk_.programme, desk_.workingDate, this);
    connect(form, &ActForm::fileWanted, this, [this, form] { Q_EMIT fileWanted(form); });
    putUp(form, actText(QString::fromUtf16(row->id)));
}

void ActsPane::showMending(const Mending& mending)
{
    const QString act = actText(QString::fromUtf16(rowOf(mending.act).id));
    putUp(new MendingForm(mending, desk_.programme, desk_.workingDate, this),
          mending.about.isEmpty() ? act : tr("%1: %2").arg(act, mending.about));
}

void ActsPane::putUp(RecordForm* form, const QString& title)
{
    takeFormAway();
    form_ = form;
    sheet_ = new QWidget(this);
    auto* head = subheading(title, sheet_);
    head->setWordWrap(true);
    inColumn(sheet_, {head, wide(form_)});
    layout_->addWidget(sheet_);
    connect(form_, &RecordForm::edited, this, &ActsPane::edited);
    // Later, because these take the form away that is still speaking.
    connect(form_, &RecordForm::confirmed, this, &ActsPane::confirmed, Qt::QueuedConnection);
    connect(form_, &RecordForm::closed, this, &ActsPane::closed, Qt::QueuedConnection);
    sheet_->show(); // before the buttons leave the keyboard to somebody else
    form_->takeFocus();
    if (buttons_)
        buttons_->hide();
}

void ActsPane::takeFormAway()
{
    form_ = nullptr;
    delete std::exchange(sheet_, nullptr);
}

void ActsPane::showStillNeeded(const std::optional<Error>& need)
{
    if (!form_)
        return;
    Error unplaced = need.value_or(Error{ErrorCode::FieldMissing});
    unplaced.where.clear(); // the screen says which case it is
    form_->showStillNeeded(need ? errorText(unplaced) : QString());
}

} // namespace jiuzhang::ui
