// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/coverage_model.h"

#include "ui/shared/shades.h"

#include <QBrush>
#include <QGuiApplication>

namespace jiuzhang::ui {

CoverageModel::CoverageModel(const Programme& programme, QObject* parent)
    : QAbstractTableModel(parent), programme_(programme)
{
}

void CoverageModel::show(const Coverage& coverage)
{
    beginResetModel();
    coverage_ = coverage;
    endResetModel();
}

int CoverageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(coverage_.localities.size());
}

int CoverageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(coverage_.categories.size());
}

QString CoverageModel::textOf(const CoverageCell& cell) const
{
    const Directory& directory = programme_.directory;
    QString lead = tr("⚠ no rule: to be assigned");
    if (cell.lead)
        lead = directory.shortName(*cell.lead);
    else if (!cell.isBlank())
        lead = tr("a person chooses");
    QStringList copied;
    for (const UnitId& unit : cell.copied)
        copied += directory.shortName(unit);
    if (cell.copiedNeedsPerson)
        copied += tr("a person chooses");
    return copied.isEmpty() ? lead
                            : tr("%1\ncopy: %2").arg(lead, copied.join(QStringLiteral("、")));
}

QVariant CoverageModel::data(const QModelIndex& index, int role) const
{
    const CoverageCell& cell = coverage_.at(static_cast<std::size_t>(index.column()),
                                            static_cast<std::size_t>(index.row()));
    const QPalette colours = QGuiApplication::palette();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(cell);
    case Qt::ToolTipRole:
        return cell.isBlank() ? tr("No rule names a lead for such a case.")
                              : tr("%1\nDecided by the rule %2").arg(textOf(cell), cell.rule);
    case Qt::BackgroundRole:
        return cell.isBlank() ? QVariant(QBrush(groundOf(Shade::Mistake, colours))) : QVariant();
    case Qt::ForegroundRole:
        return cell.isBlank() ? QVariant(QBrush(colourOf(Shade::Mistake, colours))) : QVariant();
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const auto place = static_cast<std::size_t>(section);
    if (orientation == Qt::Horizontal)
        return programme_.category(coverage_.categories[place])->name;
    const auto& locality = coverage_.localities[place];
    return locality ? programme_.directory.shortName(*locality) : tr("not known");
}

} // namespace jiuzhang::ui
