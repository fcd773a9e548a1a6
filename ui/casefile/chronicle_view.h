// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/chronicle_model.h"

#include <QListView>

namespace jiuzhang::ui {

// The chronicle with the ways to put a line right beside each: F2 corrects the current line,
// Delete undoes it, and so do the links in it and its context menu. Enter opens the other case
// that the line is about.
class ChronicleView : public QListView {
    Q_OBJECT
public:
    ChronicleView(ChronicleModel* model, QWidget* parent);

    void show(QList<ChronicleLine> lines); // the line that was current stays it

Q_SIGNALS:
    void correctWanted(qlonglong entry);
    void undoWanted(qlonglong entry);
    void caseWanted(const QString& number); // the other case that the line is about

protected:
    void resizeEvent(QResizeEvent* event) override; // lines are as high as their words need
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    class Painter;
    void addWay(const QString& text, const QKeySequence& keys,
                void (ChronicleView::*wanted)(qlonglong));

    ChronicleModel* lines_;
    Painter* painter_;
};

} // namespace jiuzhang::ui
