// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/carried_over_model.h"

#include "ui/shared/terms_text.h"

namespace jiuzhang::ui {

namespace {

enum Column { Number, Entity, CategoryName, Lead, Registered, Due, StateName, Amount, kColumns };

} // namespace

CarriedOverModel::CarriedOverModel(const Programme& programme, QObject* parent)
    : QAbstractTableModel(parent), programme_(programme)
{
}

void CarriedOverModel::show(std::vector<OpenCase> cases)
{
    beginResetModel();
    cases_ = std::move(cases);
    endResetModel();
}

int CarriedOverModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(cases_.size());
}

int CarriedOverModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString CarriedOverModel::textOf(const OpenCase& open, int column) const
{
    switch (column) {
    case Number:
        return open.number.text();
    case Entity:
        return open.entity;
    case CategoryName: {
        const Category* category = open.category ? programme_.category(*open.category) : nullptr;
        return category ? category->name : QString();
    }
    case Lead:
        return open.lead ? programme_.directory.name(*open.lead) : tr("to be assigned");
    case Registered:
        return dateText(open.registeredOn);
    case Due:
        return dateText(open.dueOn.value_or(QDate()));
    case StateName:
        return stateText(open.state);
    case Amount:
        return open.amount ? open.amount->inWan() : QString();
    default:
        return {};
    }
}

QVariant CarriedOverModel::data(const QModelIndex& index, int role) const
{
    const auto& open = cases_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(open, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft));
    case kNumberRole:
        return open.number.text();
    default:
        return {};
    }
}

QVariant CarriedOverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    const QStringList headings{tr("Case number"), tr("Market entity"),       tr("Category"),
                               tr("Lead unit"),   tr("Registered on"),       tr("Due on"),
                               tr("State"),       tr("Amount (10,000 yuan)")};
    return headings[section];
}

} // namespace jiuzhang::ui
