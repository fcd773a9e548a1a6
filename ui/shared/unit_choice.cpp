// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/unit_choice.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QWheelEvent>

namespace jiuzhang::ui {

namespace {

constexpr int kEveryName = Qt::UserRole; // full name, short name and aliases in one text

// Finds by every name and writes the full one.
class UnitCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

QStandardItemModel* unitsOn(const Directory& directory, QDate on, QObject* parent)
{
    auto* model = new QStandardItemModel(parent);
    for (const auto& unit : directory.units()) {
        if (!unit.existsOn(on))
            continue;
        auto* item = new QStandardItem(unit.name);
        const QStringList names = QStringList{unit.name, unit.shortName} + unit.aliases;
        item->setData(names.join(u'\n'), kEveryName);
        item->setToolTip(unit.aliases.join(QStringLiteral("、")));
        model->appendRow(item);
    }
    return model;
}

} // namespace

UnitChoice::UnitChoice(const Directory& directory, QDate on, QWidget* parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setModel(unitsOn(directory, on, this));
    setCurrentIndex(-1);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setMaxVisibleItems(16);
    lineEdit()->setPlaceholderText(tr("Choose, or type a part of the name"));

    auto* completer = new UnitCompleter(model(), this);
    completer->setCompletionRole(kEveryName);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
}

void UnitChoice::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace jiuzhang::ui
