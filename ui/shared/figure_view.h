// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace jiuzhang::ui {

class FigureModel;

// A table of figures: columns as wide as what stands in them, names always in sight.
class FigureView : public QTableView {
public:
    FigureView(FigureModel* model, QWidget* parent);
};

} // namespace jiuzhang::ui
