// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/register_model.h"

#include "ui/shared/terms_text.h"

#include <array>

namespace jiuzhang::ui {

namespace {

constexpr std::array kHeadings{
    QT_TRANSLATE_NOOP("jiuzhang::ui::RegisterModel", "Number"),
    QT_TRANSLATE_NOOP("jiuzhang::ui::RegisterModel", "Kind"),
    QT_TRANSLATE_NOOP("jiuzhang::ui::RegisterModel", "Case"),
    QT_TRANSLATE_NOOP("jiuzhang::ui::RegisterModel", "Addressee"),
    QT_TRANSLATE_NOOP("jiuzhang::ui::RegisterModel", "Issued on"),
    QT_TRANSLATE_NOOP("jiuzhang::ui::RegisterModel", "Received by"),
    QT_TRANSLATE_NOOP("jiuzhang::ui::RegisterModel", "Remark"),
};

} // namespace

void RegisterModel::show(std::vector<RegisterEntry> entries)
{
    beginResetModel();
    entries_ = std::move(entries);
    endResetModel();
}

const RegisterEntry& RegisterModel::at(int row) const
{
    return entries_.at(static_cast<std::size_t>(row));
}

int RegisterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

int RegisterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kHeadings.size());
}

QVariant RegisterModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return text(at(index.row()), index.column());
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return tr(kHeadings.at(static_cast<std::size_t>(section)));
}

QString RegisterModel::text(const RegisterEntry& entry, int column) const
{
    switch (column) {
    case Number:
        return entry.paper.numberText;
    case Kind:
        return paperText(entry.paper.kind);
    case CaseNumber:
        return entry.paper.subject ? entry.paper.subject->text() : QString();
    case Addressee:
        return entry.addressees.join(u'、');
    case IssuedOn:
        return dateText(entry.paper.issuedOn);
    case Received: {
        QStringList signers;
        for (const auto& receipt : entry.receipts)
            signers += tr("%1 (%2)").arg(receipt.by, dateText(receipt.on));
        return signers.join(u'、');
    }
    default:
        if (entry.isAnnulled())
            return tr("Annulled: %1").arg(entry.annulledReason);
        if (!entry.correctedBy.isEmpty())
            return tr("Corrected by %1").arg(entry.correctedBy);
        return entry.corrects.isEmpty() ? QString() : tr("Corrects %1").arg(entry.corrects);
    }
}

} // namespace jiuzhang::ui
