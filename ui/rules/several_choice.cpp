// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/several_choice.h"
#include "ui/shared/layout.h"

#include "core/base/text.h"

#include <QLineEdit>
#include <QListWidget>
#include <QScreen>

namespace jiuzhang::ui {

namespace {

constexpr int kId = Qt::UserRole;
constexpr int kFewChoices = 10; // more are easier found than looked through
constexpr int kShownRows = 12;

QListWidgetItem* itemOf(const SeveralChoice::Choice& choice, bool isChosen)
{
    auto* item = new QListWidgetItem(choice.second);
    item->setData(kId, choice.first);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    return item;
}

} // namespace

SeveralChoice::SeveralChoice(QWidget* parent) : QPushButton(parent)
{
    popup_ = new QWidget(this, Qt::Popup);
    popup_->setObjectName(QStringLiteral("choices"));
    find_ = new QLineEdit(popup_);
    find_->setPlaceholderText(tr("Find a part of the name"));
    find_->setClearButtonEnabled(true);
    list_ = new QListWidget(popup_);
    inColumn(popup_, {find_, wide(list_)}, {6, 6, 6, 6});
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStyleSheet(QStringLiteral("text-align: left"));
    connect(this, &QPushButton::clicked, this, &SeveralChoice::open);
    connect(find_, &QLineEdit::textChanged, this, &SeveralChoice::find);
    connect(list_, &QListWidget::itemChanged, this, [this] {
        showChosen();
        Q_EMIT changed();
    });
    // A click beside the box means the box, too.
    connect(list_, &QListWidget::itemActivated, this, [](QListWidgetItem* item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

void SeveralChoice::show(const QList<Choice>& choices, const QStringList& chosen)
{
    const QSignalBlocker quiet(list_);
    list_->clear();
    QStringList missing = chosen;
    for (const Choice& choice : choices) {
        list_->addItem(itemOf(choice, chosen.contains(choice.first)));
        missing.removeAll(choice.first);
    }
    missing.removeAll(QString());
    for (const QString& id : std::as_const(missing))
        list_->addItem(itemOf({id, id}, true));
    find_->setHidden(list_->count() <= kFewChoices);
    showChosen();
}

QStringList SeveralChoice::chosen() const
{
    QStringList ids;
    for (int row = 0; row < list_->count(); ++row) {
        if (list_->item(row)->checkState() == Qt::Checked)
            ids += list_->item(row)->data(kId).toString();
    }
    return ids;
}

QSize SeveralChoice::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, QPushButton::sizeHint().height()};
}

QSize SeveralChoice::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, QPushButton::minimumSizeHint().height()};
}

void SeveralChoice::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    showChosen();
}

void SeveralChoice::open()
{
    find_->clear();
    const int rows = std::clamp(list_->count(), 1, kShownRows);
    const bool canFind = list_->count() > kFewChoices;
    const int height = rows * list_->sizeHintForRow(0) + (canFind ? find_->sizeHint().height() : 0);
    constexpr int frame = 32;
    const QSize size(std::max(width(), fontMetrics().averageCharWidth() * 36), height + frame);
    const QRect room = screen()->availableGeometry();
    QPoint place = mapToGlobal(rect().bottomLeft());
    place.setY(std::max(room.top(), std::min(place.y(), room.bottom() - size.height())));
    place.setX(std::max(room.left(), std::min(place.x(), room.right() - size.width())));
    popup_->setGeometry(QRect(place, size));
    popup_->show();
    (canFind ? static_cast<QWidget*>(find_) : list_)->setFocus();
}

void SeveralChoice::find(const QString& text)
{
    const QString part = comparable(text);
    for (int row = 0; row < list_->count(); ++row)
        list_->item(row)->setHidden(!comparable(list_->item(row)->text()).contains(part));
}

void SeveralChoice::showChosen()
{
    QStringList names;
    for (int row = 0; row < list_->count(); ++row) {
        if (list_->item(row)->checkState() == Qt::Checked)
            names += list_->item(row)->text();
    }
    const QString all = names.join(tr(", "));
    constexpr int margin = 28;
    setText(names.isEmpty() ? tr("choose …")
                            : fontMetrics().elidedText(all, Qt::ElideRight, width() - margin));
    setToolTip(all);
}

} // namespace jiuzhang::ui
