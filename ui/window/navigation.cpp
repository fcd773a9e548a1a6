// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigation.h"

#include "ui/window/places.h"

#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

constexpr int kWaiting = Qt::UserRole;
constexpr int kWidth = 150; // pixels, or what the longest name and a count take
constexpr int kIcon = 20;
constexpr int kBesideIt = 8; // right of the count

// A place with its count at the right edge.
class CountedPlace : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const int waiting = index.data(kWaiting).toInt();
        if (waiting == 0)
            return;
        painter->save();
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(option.palette.color(QPalette::WindowText));
        painter->drawText(option.rect.adjusted(0, 0, -kBesideIt, 0),
                          Qt::AlignRight | Qt::AlignVCenter, QString::number(waiting));
        painter->restore();
    }
};

// A heading, or a place. The height is said here: a list not yet shown measures its rows without
// the style sheet.
QListWidgetItem* addRow(QListWidget* list, const QString& text, int room)
{
    auto* item = new QListWidgetItem(text, list);
    item->setSizeHint({0, list->fontMetrics().height() + room});
    return item;
}

} // namespace

Navigation::Navigation(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setIconSize({kIcon, kIcon});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Screens"));
    setItemDelegate(new CountedPlace(this));
    const char* group = nullptr;
    for (const auto& place : allPlaces()) {
        if (place.group != group)
            addRow(this, place.groupTitle(), 8)->setFlags(Qt::NoItemFlags);
        group = place.group;
        auto* item = addRow(this, place.listTitle(), 9);
        item->setIcon(place.icon());
        places_.append(item);
    }
    setFixedWidth(std::max(kWidth, widestName() + kIcon +
                                       fontMetrics().horizontalAdvance(QStringLiteral("    8888")) +
                                       style()->pixelMetric(QStyle::PM_ScrollBarExtent)));
    showWaiting({});
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        Q_EMIT chosen(static_cast<int>(places_.indexOf(item)));
    });
}

int Navigation::widestName() const
{
    int widest = 0;
    for (const auto* item : places_)
        widest = std::max(widest, fontMetrics().horizontalAdvance(item->text()));
    return widest;
}

void Navigation::mark(int place)
{
    const QSignalBlocker quiet(this);
    setCurrentItem(places_[place]);
}

void Navigation::showWaiting(const QHash<QString, int>& counts)
{
    int at = 0;
    for (const auto& place : allPlaces()) {
        auto* item = places_[at];
        const int waiting = counts.value(place.id());
        const QString keys = keysOf(at).toString(QKeySequence::NativeText);
        const QString told = waiting == 0 ? QString() : tr("%n wait(s) here", nullptr, waiting);
        item->setData(kWaiting, waiting);
        item->setData(Qt::AccessibleDescriptionRole, told);
        item->setToolTip(keys.isEmpty() || told.isEmpty() ? keys + told
                                                          : keys + QStringLiteral(" · ") + told);
        ++at;
    }
}

QHash<QString, int> Navigation::waiting() const
{
    QHash<QString, int> counts;
    int at = 0;
    for (const auto& place : allPlaces())
        counts[place.id()] = places_[at++]->data(kWaiting).toInt();
    return counts;
}

QKeySequence Navigation::keysOf(int place)
{
    return place < 9 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place))
                     : QKeySequence();
}

} // namespace jiuzhang::ui
