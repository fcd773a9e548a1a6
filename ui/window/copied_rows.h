// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QMimeData;

namespace jiuzhang::ui {

// The chosen rows of a list, in the columns that it shows and their order, below their heads: as
// text with tabs between cells, and as HTML, so that a table pastes as a table. The caller owns it.
[[nodiscard]] QMimeData* copiedRows(const QAbstractItemView& list);

} // namespace jiuzhang::ui
