// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include <optional>
#include <vector>

namespace jiuzhang::ui {

// A drawing of which some things may lead on (desk, Pictures): by a click, or by Enter at the
// one to which the arrow keys went. It is copied as a picture and printed, dark on white; what a
// thing says is its tool tip, and what a reader of the screen is told.
class Picture : public QWidget {
    Q_OBJECT
public:
    Picture(const QString& name, QSize smallest, QWidget* parent);
    // As large as it stands on the screen, times `scale`, and without what is there for leading on.
    [[nodiscard]] QImage onPaper(int scale);

Q_SIGNALS:
    void opened(int mark);

protected:
    struct Mark {
        QRectF place;
        QString told;
    };
    // Draws all of it into the area, in colours(), and answers the things that lead on, in the
    // order of the arrow keys.
    virtual std::vector<Mark> draw(QPainter& painter, const QRectF& area) const = 0;
    // Those of the window, or of paper.
    [[nodiscard]] const QPalette& colours() const { return paper_ ? *paper_ : palette(); }
    void changed();                   // what draw() draws
    void leadOn(const QString& hint); // where and how, below the drawing; else nothing leads on

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] QRectF hintArea() const;
    void step(int marks);
    void copy();
    void print();
    [[nodiscard]] int markAt(const QPointF& place) const; // -1: none

    std::vector<Mark> marks_; // as they were drawn last
    int current_ = 0;
    QString hint_;                  // empty: nothing leads on
    std::optional<QPalette> paper_; // while it is drawn for paper
};

} // namespace jiuzhang::ui
