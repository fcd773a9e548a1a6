// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/acts_pane.h"

#include "ui/casefile/act_form.h"
#include "ui/shared/error_text.h"
#include "ui/shared/layout.h"
#include "ui/shared/mending_form.h"
#include "ui/shared/terms_text.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QToolButton>

namespace jiuzhang::ui {

namespace {

constexpr int kButtonsInRow = 3;

} // namespace

ActsPane::ActsPane(const Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), layout_(new QVBoxLayout(this)), place_(new QScrollArea(this))
{
    layout_->setContentsMargins(12, 0, 0, 0);
    place_->setWidgetResizable(true);
    place_->setFrameShape(QFrame::NoFrame);
    layout_->addWidget(place_, 1);
}

void ActsPane::showActs(const std::vector<ActOffer>& offers)
{
    delete buttons_;
    buttons_ = makeButtons(offers);
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
    auto* notYet = makeGroup(offers, false, this);
    notYet->hide();
    connect(others, &QToolButton::toggled, notYet, &QWidget::setVisible);
    connect(others, &QToolButton::toggled, others,
            [others](bool open) { others->setArrowType(open ? Qt::DownArrow : Qt::RightArrow); });
    return columnOf(this, {subheading(tr("Can be done now"), this), makeGroup(offers, true, this),
                           others, notYet});
}

QWidget* ActsPane::makeGroup(const std::vector<ActOffer>& offers, bool possible, QWidget* parent)
{
    auto* group = new QWidget(parent);
    auto* grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    int place = 0;
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
        grid->addWidget(button, place / kButtonsInRow, place % kButtonsInRow);
        ++place;
    }
    if (place == 0)
        grid->addWidget(new QLabel(tr("None."), group), 0, 0, 1, kButtonsInRow);
    return group;
}

void ActsPane::showForm(const ActRow* row)
{
    delete place_->takeWidget();
    form_ = nullptr;
    if (!row)
        return;
    auto* form = new ActForm(*row, desk_.programme, desk_.workingDate, place_);
    connect(form, &ActForm::fileWanted, this, [this, form] { Q_EMIT fileWanted(form); });
    putUp(form, actText(QString::fromUtf16(row->id)));
}

void ActsPane::showMending(const Mending& mending)
{
    delete place_->takeWidget();
    const QString act = actText(QString::fromUtf16(rowOf(mending.act).id));
    putUp(new MendingForm(mending, desk_.programme, desk_.workingDate, place_),
          mending.about.isEmpty() ? act : tr("%1: %2").arg(act, mending.about));
}

void ActsPane::putUp(RecordForm* form, const QString& title)
{
    form_ = form;
    auto* sheet = new QWidget(place_);
    auto* head = subheading(title, sheet);
    head->setWordWrap(true);
    inColumn(sheet, {head, form_, room()}, {0, 10, 6, 0});
    place_->setWidget(sheet);
    connect(form_, &RecordForm::edited, this, &ActsPane::edited);
    // Later, because these take the form away that is still speaking.
    connect(form_, &RecordForm::confirmed, this, &ActsPane::confirmed, Qt::QueuedConnection);
    connect(form_, &RecordForm::closed, this, &ActsPane::closed, Qt::QueuedConnection);
    form_->takeFocus();
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
