// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/compared_fields.h"

#include <QTableView>

namespace jiuzhang::ui {

class LineModel;

// Two clues side by side, field by field. What is equal has a mark and stands bold: it is what the
// question rests on.
class ComparisonView : public QTableView {
    Q_OBJECT
public:
    explicit ComparisonView(QWidget* parent);
    void show(const QString& a, const QString& b, const QList<ComparedField>& fields);

Q_SIGNALS:
    void opened(const QString& heading); // of the column: `a` or `b`

private:
    LineModel* model_;
};

} // namespace jiuzhang::ui
