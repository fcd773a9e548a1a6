// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a screen, said as they stand: beside and below one another, and the few kinds of
// text, field and button that every screen has. What is laid out in a place belongs to it.
#pragma once

#include <QBoxLayout>
#include <QDate>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

class QTableView;

namespace jiuzhang::ui {

// A widget or a layout in its row or column, with its share of the room that is left.
struct Part {
    QWidget* widget = nullptr;
    QLayout* layout = nullptr;
    int share = 0;
    int gap = 0; // pixels; a part that shows nothing
    Part(QWidget* shown) : widget(shown) {}
    Part(QLayout* nested) : layout(nested) {}
    explicit Part(int pixels) : gap(pixels) {}
};
template <class Shown>
[[nodiscard]] Part wide(Shown* shown, int share = 1)
{
    Part part(shown);
    part.share = share;
    return part;
}
[[nodiscard]] inline Part gap(int pixels)
{
    return Part(pixels);
}
[[nodiscard]] inline Part room()
{
    return wide<QWidget>(nullptr);
} // all that is left

constexpr QMargins kAround{9, 9, 9, 9}; // inside a frame, or on the page of a tab

using Parts = std::initializer_list<Part>;
QBoxLayout* inRow(Parts parts); // nested in another
QBoxLayout* inColumn(Parts parts);
QBoxLayout* inRow(QWidget* place, Parts parts, QMargins margins = {});
QBoxLayout* inColumn(QWidget* place, Parts parts, QMargins margins = {});
[[nodiscard]] QWidget* rowOf(QWidget* parent, Parts parts, QMargins margins = {});
[[nodiscard]] QWidget* columnOf(QWidget* parent, Parts parts, QMargins margins = {});
// Two halves, or more, whose border a person can move; none can be shut.
[[nodiscard]] QSplitter* split(Qt::Orientation along, QWidget* parent, Parts parts);

[[nodiscard]] QLabel* heading(const QString& text, QWidget* parent);
[[nodiscard]] QLabel* subheading(const QString& text, QWidget* parent);
[[nodiscard]] QLabel* sentence(const QString& text, QWidget* parent); // wrapped; can be copied
// What is still needed before something can be done: paler than what came of it.
[[nodiscard]] QLabel* hint(QWidget* parent);
[[nodiscard]] QLabel* labelFor(QWidget* field, const QString& text); // its mnemonic leads there

// A table whose rows are chosen from: no grid of cells to walk through.
void asList(QTableView* table);

// A button that does that; tests and the style sheet know it by its name.
[[nodiscard]] QPushButton* namedButton(const QString& text, const char* name, QWidget* parent);
template <class Owner, class Act>
QPushButton* button(const QString& text, const char* name, Owner* owner, Act act)
{
    auto* made = namedButton(text, name, owner);
    QObject::connect(made, &QPushButton::clicked, owner, act);
    return made;
}

// Does that when the keys are pressed while the keyboard is in that place.
template <class Act>
void onKeys(QWidget* place, const QKeySequence& keys, Act act)
{
    auto* pressed = new QShortcut(keys, place);
    pressed->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(pressed, &QShortcut::activated, place, act);
}

// What there is to see, or in its place the sentence why there is nothing.
class ShownOrWhyNot : public QStackedWidget {
public:
    ShownOrWhyNot(QWidget* shown, const QString& whyNot, QWidget* parent);
    void showWhyNot(const QString& sentence); // empty: there is something
    [[nodiscard]] QLabel* whyNot() const { return whyNot_; }
    void showThat(bool thereIs) { setCurrentIndex(thereIs ? 0 : 1); }

private:
    QLabel* whyNot_;
};

} // namespace jiuzhang::ui
