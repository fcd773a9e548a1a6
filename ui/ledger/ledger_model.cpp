// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_model.h"

#include "ui/shared/error_text.h"

#include <QFont>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

const LedgerColumn& columnAt(int column)
{
    return ledgerColumns()[static_cast<std::size_t>(column)];
}

QVariant alignment(const LedgerColumn& column)
{
    return QVariant(Qt::AlignVCenter | (column.isAmount ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

LedgerModel::LedgerModel(const LedgerQuery& query, const LineContext& context, QObject* parent)
    : QAbstractTableModel(parent), query_(query), context_(context)
{
}

void LedgerModel::show(std::vector<std::int64_t> rows)
{
    beginResetModel();
    rows_ = std::move(rows);
    windows_.clear();
    endResetModel();
}

std::int64_t LedgerModel::rowId(int row) const
{
    return rows_[static_cast<std::size_t>(row)];
}

std::optional<int> LedgerModel::rowOf(std::int64_t rowId) const
{
    const auto found = std::find(rows_.begin(), rows_.end(), rowId);
    return found == rows_.end() ? std::nullopt
                                : std::optional(static_cast<int>(found - rows_.begin()));
}

std::optional<CaseNumber> LedgerModel::numberAt(int row) const
{
    const Case* subject = line(row);
    return subject ? std::optional(subject->number) : std::nullopt;
}

int LedgerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int LedgerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ledgerColumns().size());
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& column = columnAt(index.column());
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::FontRole)
        return {};
    Error mistake{};
    const Case* subject = line(index.row(), &mistake);
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        const bool isMarked = subject && subject->isLate(context_.on);
        return isMarked && column.key == u"dueOn" ? QVariant(font) : QVariant();
    }
    if (subject)
        return column.text(*subject, context_);
    return role == Qt::ToolTipRole ? errorText(mistake) : QStringLiteral("?");
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(columnAt(section));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return columnAt(section).title();
    return {};
}

const Case* LedgerModel::line(int row, Error* mistake) const
{
    const int window = row / kWindow;
    auto found = windows_.find(window);
    if (found == windows_.end()) {
        if (windows_.size() >= kWindowsKept)
            windows_.clear();
        const auto first = static_cast<std::size_t>(window) * kWindow;
        const auto count = std::min<std::size_t>(kWindow, rows_.size() - first);
        found =
            windows_.emplace(window, query_.cases(std::span(rows_).subspan(first, count))).first;
    }
    if (!found->second) {
        if (mistake)
            *mistake = found->second.error();
        return nullptr;
    }
    return &(*found->second)[static_cast<std::size_t>(row % kWindow)];
}

} // namespace jiuzhang::ui
