// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/acts_pane.h"

#include "ui/casefile/act_form.h"
#include "ui/shared/error_text.h"
#include "ui/shared/terms_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace jiuzhang::ui {

namespace {

constexpr int kButtonsInRow = 3;

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("subheading", true);
    return label;
}

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
    auto* all = new QWidget(this);
    auto* grid = new QGridLayout(all);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    const auto addGroup = [&](const QString& title, bool possible) {
        grid->addWidget(heading(title, all), grid->rowCount(), 0, 1, kButtonsInRow);
        const int top = grid->rowCount();
        int place = 0;
        for (const auto& offer : offers) {
            if (offer.obstacle.has_value() == possible)
                continue;
            auto* button = new QPushButton(actText(QString::fromUtf16(offer.row->id)), all);
            button->setObjectName(QString::fromUtf16(offer.row->id));
            button->setEnabled(possible);
            if (offer.obstacle)
                button->setToolTip(errorText(*offer.obstacle));
            connect(button, &QPushButton::clicked, this,
                    [this, row = offer.row] { Q_EMIT chosen(row); });
            grid->addWidget(button, top + place / kButtonsInRow, place % kButtonsInRow);
            ++place;
        }
        if (place == 0)
            grid->addWidget(new QLabel(tr("None."), all), top, 0, 1, kButtonsInRow);
    };
    addGroup(tr("Can be done now"), true);
    addGroup(tr("Not yet (the reason is shown when pointed at)"), false);
    return all;
}

void ActsPane::showForm(const ActRow* row)
{
    delete place_->takeWidget();
    form_ = nullptr;
    if (!row)
        return;
    auto* sheet = new QWidget(place_);
    auto* layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 10, 6, 0);
    layout->addWidget(heading(actText(QString::fromUtf16(row->id)), sheet));
    form_ = new ActForm(*row, desk_.programme, desk_.workingDate, sheet);
    layout->addWidget(form_);
    layout->addStretch(1);
    place_->setWidget(sheet);
    connect(form_, &ActForm::edited, this, &ActsPane::edited);
    // Later, because these take the form away that is still speaking.
    connect(form_, &ActForm::confirmed, this, &ActsPane::confirmed, Qt::QueuedConnection);
    connect(form_, &ActForm::closed, this, &ActsPane::closed, Qt::QueuedConnection);
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
