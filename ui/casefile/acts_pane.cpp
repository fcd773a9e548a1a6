// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/acts_pane.h"

#include "ui/shared/act_form.h"
#include "ui/shared/error_text.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/layout.h"
#include "ui/shared/mending_form.h"
#include "ui/shared/terms_text.h"

#include <QToolButton>

#include <algorithm>
#include <utility>

namespace jiuzhang::ui {

namespace {

// Acts call the same value otherwise: the 新限期 of one is the 重新答复期限 of another.
void nameAsInForm(const ActRow& row, Error& error)
{
    for (const auto& need : row.needs) {
        if (error.details.value(0) == QStringView(need.key))
            error.details[0] = needText(need);
    }
}

} // namespace

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
    auto* others =
        makeGroup(offers, [](const ActOffer& offer) { return !offer.obstacle && offer.step == 0; });
    auto* notYet = makeGroup(offers, [](const ActOffer& offer) { return !!offer.obstacle; });
    auto* more = columnOf(
        this, {subheading(tr("Can be done now as well"), this), others,
               subheading(tr("Not yet (the reason is shown when pointed at)"), this), notYet});
    more->hide();
    return columnOf(this, {makeSteps(offers, more), more});
}

QWidget* ActsPane::makeSteps(const std::vector<ActOffer>& offers, QWidget* more)
{
    std::vector<const ActOffer*> steps;
    for (const auto& offer : offers) {
        if (offer.step == 1 || (offer.step > 0 && !offer.obstacle))
            steps.push_back(&offer);
    }
    std::ranges::sort(steps, {}, &ActOffer::step);
    auto* place = new QWidget(this);
    auto* flow = new FlowLayout(place);
    for (const auto* offer : steps) {
        auto* step = makeButton(*offer, place);
        if (offer->step == 1) {
            step->setProperty("next", true); // window.qss knows it
            step->setText(tr("Next: %1 (Ctrl+J)").arg(step->text()));
        }
        flow->addWidget(step);
    }
    auto* all = new QToolButton(place);
    all->setText(tr("All acts"));
    all->setCheckable(true);
    all->setArrowType(Qt::RightArrow);
    all->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(all, &QToolButton::toggled, more, &QWidget::setVisible);
    connect(all, &QToolButton::toggled, all,
            [all](bool open) { all->setArrowType(open ? Qt::DownArrow : Qt::RightArrow); });
    flow->addWidget(all);
    if (steps.empty() || !steps.front()->obstacle)
        return place;
    // In sight before anything is typed.
    return columnOf(this, {place, sentence(errorText(*steps.front()->obstacle), this)});
}

QWidget* ActsPane::makeGroup(const std::vector<ActOffer>& offers,
                             const std::function<bool(const ActOffer&)>& which)
{
    auto* group = new QWidget(this);
    auto* flow = new FlowLayout(group);
    for (const auto& offer : offers) {
        if (which(offer))
            flow->addWidget(makeButton(offer, group));
    }
    if (flow->count() == 0)
        flow->addWidget(new QLabel(tr("None."), group));
    return group;
}

QPushButton* ActsPane::makeButton(const ActOffer& offer, QWidget* place)
{
    auto* button = new QPushButton(actText(QString::fromUtf16(offer.row->id)), place);
    button->setObjectName(QString::fromUtf16(offer.row->id));
    button->setEnabled(!offer.obstacle);
    button->setToolTip(offer.obstacle ? errorText(*offer.obstacle) : actKeysText(*offer.row));
    connect(button, &QPushButton::clicked, this, [this, row = offer.row] { Q_EMIT chosen(row); });
    return button;
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
    nameAsInForm(form_->row(), unplaced);
    form_->showStillNeeded(need ? errorText(unplaced) : QString());
}

} // namespace jiuzhang::ui
