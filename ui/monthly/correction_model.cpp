// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monthly/correction_model.h"

#include "ui/shared/terms_text.h"

namespace jiuzhang::ui {

namespace {

enum Column { Number, Entity, UnitName, Happened, Month, Effect, Entry, kColumns };

} // namespace

void CorrectionModel::show(const ReportSpan& span, const std::vector<Correction>& corrections)
{
    beginResetModel();
    span_ = span;
    corrections_ = corrections;
    endResetModel();
}

int CorrectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(corrections_.size());
}

int CorrectionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant CorrectionModel::data(const QModelIndex& index, int role) const
{
    const auto& correction = corrections_[static_cast<std::size_t>(index.row())];
    if (role == kNumberRole)
        return correction.number.text();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Number:
        return correction.number.text();
    case Entity:
        return correction.entity;
    case UnitName:
        return correction.unit;
    case Happened:
        return dateText(correction.happenedOn);
    case Month:
        return correction.month;
    case Effect:
        return effectText(correction, span_);
    case Entry:
        return QString::number(correction.entry);
    default:
        return {};
    }
}

QVariant CorrectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    const QStringList headings{
        tr("Case number"),        tr("Market entity"),  tr("Unit"),
        tr("Happened on"),        tr("Month reported"), tr("Effect on this month"),
        tr("Entry in the record")};
    return headings[section];
}

} // namespace jiuzhang::ui
