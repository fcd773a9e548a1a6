// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/chronicle_model.h"

#include <algorithm>

namespace jiuzhang::ui {

void ChronicleModel::show(QList<ChronicleLine> lines)
{
    beginResetModel();
    lines_ = std::move(lines);
    endResetModel();
}

QModelIndex ChronicleModel::lineOf(std::int64_t entry) const
{
    const auto found = std::ranges::find(lines_, entry, &ChronicleLine::entry);
    return found == lines_.end() ? QModelIndex() : index(static_cast<int>(found - lines_.begin()));
}

int ChronicleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

QVariant ChronicleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto& line = lines_[index.row()];
    QStringList all{line.head};
    if (!line.words.isEmpty())
        all += line.words;
    return (all + line.marks).join(u'\n');
}

} // namespace jiuzhang::ui
