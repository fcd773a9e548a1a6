// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/layout_memory.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QWidget;

namespace jiuzhang {
struct ActRow;
}

namespace jiuzhang::ui {

class Navigation;
class Screen;
class Screens;

// The way from one screen to another: what a person chooses, what a screen wants of another one,
// back and forward, and on along the list that a case was opened from.
class Walk : public QObject {
    Q_OBJECT
public:
    Walk(Screens& screens, Navigation& navigation, QObject* parent);

    void goOn(const LastSeen& seen); // where one was; at the first place where one never was
    [[nodiscard]] LastSeen seen() const;
    void show(int place);                                          // and puts the keyboard into it
    void showNamed(const QString& name, const QString& page = {}); // that page of its tabs
    void showCase(const QString& number);
    void begin(const QString& number, const ActRow& row); // the form of that act on the case
    void showCases(const QString& title, const QStringList& numbers); // in the ledger
    void dispatch(const QStringList& numbers);
    void newClue(); // a blank form; what stands in it is kept as a draft
    // A workbook goes to import, anything else to the case in front; false: there is none.
    bool takeFile(const QString& path);
    void back();
    void forward();
    void step(int lines); // to the next case of the list, or -1: the one before
    [[nodiscard]] bool canGoBack() const { return !past_.isEmpty(); }
    [[nodiscard]] bool canGoForward() const { return !future_.isEmpty(); }
    [[nodiscard]] bool canStep() const { return list_; }

Q_SIGNALS:
    void left();    // another screen comes to the front
    void arrived(); // it is there

private:
    struct Stop {
        int place = 0;
        QString number = {}; // of the case in the case file
        friend bool operator==(const Stop&, const Stop&) = default;
    };
    void listen(Screen* screen);
    [[nodiscard]] Stop here() const;
    void go(const Stop& stop); // a new step: there is no way forward any more
    void noteLeaving(const Stop& from);
    void enter(const Stop& stop);
    void bringForward(int place);
    void showFigure(Screen* from, const QString& figure, const QStringList& numbers);
    void returnToFigure();
    template <class Panel>
    Panel& bring();

    Screens& screens_;
    Navigation& navigation_;
    QList<Stop> past_;
    QList<Stop> future_;
    QPointer<Screen> list_; // that the case in front was opened from
    int figurePlace_ = 0;   // where a person was when the ledger came with the cases of a figure
    QPointer<QWidget> figureKeyboard_;
};

} // namespace jiuzhang::ui
