// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/pair_model.h"

#include "ui/shared/error_text.h"
#include "ui/shared/likeness_text.h"

namespace jiuzhang::ui {

PairModel::PairModel(std::function<QString(const CaseNumber&)> entityOf, QObject* parent)
    : QAbstractTableModel(parent), entityOf_(std::move(entityOf))
{
}

void PairModel::show(std::vector<LikelyPair> pairs)
{
    beginResetModel();
    pairs_ = std::move(pairs);
    endResetModel();
}

int PairModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(pairs_.size());
}

int PairModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PairModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(pairs_[static_cast<std::size_t>(index.row())], index.column());
    return {};
}

QVariant PairModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Degree:
        return tr("Likeness");
    case Earlier:
        return tr("Earlier case");
    case Later:
        return tr("Later case");
    case Entity:
        return fieldText(QStringLiteral("entity"));
    default:
        return tr("Reasons and points");
    }
}

QString PairModel::text(const LikelyPair& pair, int column) const
{
    switch (column) {
    case Degree:
        return tr("%1 %2").arg(degreeText(pair.likeness)).arg(pair.likeness.score);
    case Earlier:
        return pair.a.text();
    case Later:
        return pair.b.text();
    case Entity:
        return entityOf_(pair.b);
    default:
        return groundsText(pair.likeness);
    }
}

} // namespace jiuzhang::ui
