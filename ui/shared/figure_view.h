// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace jiuzhang::ui {

class FigureModel;

// A table of figures: columns as wide as what stands in them, names always in sight. The figure
// that a person stands at stays in front when the table is counted anew.
class FigureView : public QTableView {
    Q_OBJECT
public:
    FigureView(FigureModel* model, QWidget* parent);

Q_SIGNALS:
    void opened(const QModelIndex& figure); // by Enter or a double click

private:
    void open();
    void leave();
    void comeBack();

    struct Place { // what is in front, by the name of its row
        QString row;
        int column = -1;
    };
    Place left_;
};

} // namespace jiuzhang::ui
