// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/difference_model.h"

namespace jiuzhang::ui {

namespace {

enum Column {
    Number,
    Entity,
    LeadNow,
    LeadWas,
    LeadWould,
    CopiesWere,
    CopiesWould,
    Rules,
    kColumns
};

} // namespace

DifferenceModel::DifferenceModel(const Directory& directory, QObject* parent)
    : QAbstractTableModel(parent), directory_(directory)
{
}

void DifferenceModel::show(std::vector<RoutingDifference> differences, const RuleSet& draft)
{
    beginResetModel();
    differences_ = std::move(differences);
    words_.clear();
    for (const Rule& rule : draft.rules())
        words_[rule.id] = rule.words;
    endResetModel();
}

void DifferenceModel::clear()
{
    beginResetModel();
    differences_.clear();
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(differences_.size());
}

int DifferenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString DifferenceModel::leadText(const Route& route) const
{
    return route.lead ? directory_.shortName(*route.lead) : tr("a person chooses");
}

QString DifferenceModel::copiesText(const Route& route) const
{
    QStringList names;
    for (const UnitId& unit : route.copied)
        names += directory_.shortName(unit);
    for (const UnitId& unit : route.assisting)
        names += tr("%1 (assisting)").arg(directory_.shortName(unit));
    if (route.copiedNeedsPerson)
        names += tr("a person chooses");
    return names.isEmpty() ? QStringLiteral("—") : names.join(QStringLiteral("、"));
}

QString DifferenceModel::rulesText(const Route& route) const
{
    QStringList words;
    for (const QString& rule : route.rules)
        words += words_.value(rule, rule);
    return words.isEmpty() ? tr("no rule") : words.join(tr("; "));
}

QString DifferenceModel::textOf(const RoutingDifference& difference, int column) const
{
    switch (column) {
    case Number:
        return difference.number.text();
    case Entity:
        return difference.entity;
    case LeadNow:
        return difference.leadNow ? directory_.shortName(*difference.leadNow)
                                  : tr("not dispatched");
    case LeadWas:
        return leadText(difference.was);
    case LeadWould:
        return leadText(difference.would);
    case CopiesWere:
        return copiesText(difference.was);
    case CopiesWould:
        return copiesText(difference.would);
    case Rules:
        return rulesText(difference.would);
    default:
        return {};
    }
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    const RoutingDifference& difference = differences_[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(difference, index.column());
    return role == kNumberRole ? QVariant(difference.number.text()) : QVariant();
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    const QStringList headings{tr("Case number"),     tr("Market entity"), tr("Has it now"),
                               tr("Lead by now"),     tr("Lead by draft"), tr("Copies by now"),
                               tr("Copies by draft"), tr("Decided by")};
    return headings[section];
}

} // namespace jiuzhang::ui
