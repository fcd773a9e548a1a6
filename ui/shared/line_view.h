// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/line_model.h"

#include <QTableView>
#include <QVariantMap>

namespace jiuzhang::ui {

// A list of lines to choose one from: columns as wide as what stands in them, and one that
// takes the room that is left. Enter or a double click opens.
class LineView : public QTableView {
    Q_OBJECT
public:
    LineView(LineModel* model, int stretched, QWidget* parent); // `stretched`: that column

    [[nodiscard]] int currentRow() const { return currentIndex().row(); } // -1: none
    [[nodiscard]] QString currentText(int column) const;                  // "": none

    // The columns that a person has drawn to a width of his own, in pixels by column: they keep
    // it, whatever stands in them.
    [[nodiscard]] const QVariantMap& drawnWidths() const { return drawn_; }
    void drawWidths(const QVariantMap& widths);

Q_SIGNALS:
    void chosen(int row); // -1: none
    void opened(int row);

private:
    void fit();

    LineModel* model_;
    int stretched_;
    QVariantMap drawn_;
};

} // namespace jiuzhang::ui
