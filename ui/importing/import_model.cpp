// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_model.h"

#include "core/base/amount_text.h"
#include "ui/shared/error_text.h"

namespace jiuzhang::ui {

namespace {

bool isTaken(const ImportLine& line)
{
    return line.fate != RowFate::Rejected && line.fate != RowFate::NoClue && !line.isOfReading;
}

int alignment(int column)
{
    const bool isNumber = column == ImportModel::Row || column == ImportModel::Disputed;
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void ImportModel::show(QList<ImportLine> lines)
{
    beginResetModel();
    lines_ = std::move(lines);
    endResetModel();
}

bool ImportModel::hasWordsOnly(int row) const
{
    return !isTaken(lines_[row]);
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& line = lines_[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(line, index.column());
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::CheckStateRole && index.column() == Fate && line.tick)
        return *line.tick ? Qt::Checked : Qt::Unchecked;
    if (role == kNumberRole && line.number)
        return line.number->text();
    return {};
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const
{
    const bool isBox =
        index.isValid() && index.column() == Fate && lines_[index.row()].tick.has_value();
    return QAbstractTableModel::flags(index) | (isBox ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const ImportLine line = lines_[index.row()]; // whoever hears of it shows other lines
    Q_EMIT ticked(line.sheet, line.row, value.value<Qt::CheckState>() == Qt::Checked);
    return true;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Fate:
        return tr("Result");
    case SheetName:
        return tr("Sheet");
    case Row:
        return tr("Row");
    case Entity:
        return fieldText(QStringLiteral("entity"));
    case Category:
        return fieldText(QStringLiteral("category"));
    case Respondent:
        return fieldText(QStringLiteral("respondent"));
    case Disputed:
        return tr("Amount (10,000 yuan)");
    case Likely:
        return tr("May be one matter with");
    default:
        return tr("Notes, or why not");
    }
}

// A mark beside the word, so that the lines tell apart at a glance and without colour.
QString ImportModel::fateText(const ImportLine& line)
{
    switch (line.fate) {
    case RowFate::WillRegister:
        return tr("○ will be registered");
    case RowFate::Registered:
        return tr("✓ registered: %1").arg(line.number->text());
    case RowFate::Rejected:
        return tr("✗ cannot be registered");
    case RowFate::Earlier:
        return tr("= was registered before: %1").arg(line.number->text());
    case RowFate::NoClue:
        return tr("– no clue");
    case RowFate::Asked:
        return tr("? please choose");
    case RowFate::Skipped:
        return tr("– is skipped");
    }
    Q_UNREACHABLE();
}

QString ImportModel::text(const ImportLine& line, int column)
{
    switch (column) {
    case Fate:
        return fateText(line);
    case SheetName:
        return line.sheet;
    case Row:
        return line.row > 0 ? QString::number(line.row) : QString();
    case Entity:
        return isTaken(line) ? line.entity : line.words;
    case Category:
        return line.category;
    case Respondent:
        return line.respondent;
    case Disputed:
        return line.disputed ? exactWan(*line.disputed) : QString();
    case Likely:
        return line.likely;
    default:
        return isTaken(line) ? line.words : QString();
    }
}

} // namespace jiuzhang::ui
