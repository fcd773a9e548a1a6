// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/line_model.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace jiuzhang::ui {

namespace {

QFont boldFont()
{
    QFont font = QGuiApplication::font();
    font.setBold(true);
    return font;
}

} // namespace

LineModel::LineModel(QStringList headings, Boxes boxes, QObject* parent)
    : QAbstractTableModel(parent), headings_(std::move(headings)), boxes_(boxes)
{
}

void LineModel::setHeadings(const QStringList& headings)
{
    headings_ = headings;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void LineModel::alignRight(int column)
{
    right_ = column;
}

// Rows come and go at the end, so that the current one and the place in the list stay.
void LineModel::show(std::vector<TableLine> lines)
{
    const int before = rowCount();
    const int now = static_cast<int>(lines.size());
    if (now > before)
        beginInsertRows({}, before, now - 1);
    else if (now < before)
        beginRemoveRows({}, now, before - 1);
    lines_ = std::move(lines);
    checked_.assign(lines_.size(), false);
    if (now > before)
        endInsertRows();
    else if (now < before)
        endRemoveRows();
    if (now > 0)
        Q_EMIT dataChanged(index(0, 0), index(now - 1, columnCount() - 1));
    Q_EMIT shown();
}

QString LineModel::text(int row, int column) const
{
    return lines_[static_cast<std::size_t>(row)].cells.value(column);
}

void LineModel::checkAll(bool checked)
{
    checked_.assign(lines_.size(), checked);
    if (!lines_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT boxesTurned();
}

std::vector<qsizetype> LineModel::checkedRows() const
{
    std::vector<qsizetype> rows;
    for (std::size_t row = 0; row < checked_.size(); ++row) {
        if (checked_[row])
            rows.push_back(static_cast<qsizetype>(row));
    }
    return rows;
}

int LineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int LineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(headings_.size());
}

QVariant LineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const TableLine& line = lines_[row];
    switch (role) {
    case Qt::DisplayRole:
        return line.cells.value(index.column());
    case Qt::ToolTipRole:
        return line.hint.isEmpty() ? line.cells.value(index.column()) : line.hint;
    case kKey:
        return line.key;
    case Qt::DecorationRole:
        return line.icons.contains(index.column()) ? line.icons.at(index.column()) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() == right_ ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::CheckStateRole:
        return flags(index) & Qt::ItemIsUserCheckable
                   ? QVariant(checked_[row] ? Qt::Checked : Qt::Unchecked)
                   : QVariant();
    case Qt::ForegroundRole:
        return line.weight == TableLine::Weight::Muted
                   ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
                   : QVariant();
    case Qt::FontRole:
        return line.weight == TableLine::Weight::Strong ? boldFont() : QVariant();
    default:
        return {};
    }
}

bool LineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    checked_[static_cast<std::size_t>(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT boxesTurned();
    return true;
}

Qt::ItemFlags LineModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == 0 && boxes_ == Boxes::First)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return headings_.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace jiuzhang::ui
