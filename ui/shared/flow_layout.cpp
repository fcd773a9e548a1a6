// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/flow_layout.h"

#include <algorithm>

namespace jiuzhang::ui {

namespace {

constexpr int kSpacing = 6; // pixels, between items and between rows

} // namespace

FlowLayout::FlowLayout(QWidget* place) : QLayout(place)
{
    setContentsMargins(0, 0, 0, 0);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    items_.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    auto* item = items_[static_cast<std::size_t>(index)].release();
    items_.erase(items_.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize widest;
    for (const auto& item : items_)
        widest = widest.expandedTo(item->minimumSize());
    return widest;
}

void FlowLayout::setGeometry(const QRect& place)
{
    QLayout::setGeometry(place);
    arrange(place, true);
}

int FlowLayout::arrange(const QRect& place, bool isMeant) const
{
    QPoint at = place.topLeft();
    int row = 0; // its height
    for (const auto& item : items_) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (at.x() > place.left() && at.x() + size.width() > place.right() + 1) {
            at = {place.left(), at.y() + row + kSpacing};
            row = 0;
        }
        if (isMeant)
            item->setGeometry({at, size});
        at.rx() += size.width() + kSpacing;
        row = std::max(row, size.height());
    }
    return at.y() + row - place.top();
}

} // namespace jiuzhang::ui
