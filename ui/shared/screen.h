// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/layout.h"

#include <QPointer>

#include <functional>
#include <map>

namespace jiuzhang {
struct ActRow;
}

namespace jiuzhang::ui {

// One screen of the window. Screens never know each other: what they want of another one
// they say by a signal, and the window answers it.
class Screen : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    // Shows the record as it is now; called when the screen comes to the front and after
    // every change of the record.
    virtual void refresh() = 0;

    // Puts the keyboard where work on this screen begins: its focus proxy, or what stands
    // first in it while that is not in sight, as a list whose lines are still gathered.
    void takeFocus();

    // The cases that are chosen there, by their numbers: what the menu of cases is about.
    [[nodiscard]] virtual QStringList chosenCases() const { return {}; }
    // Chooses the case that stands so many lines further, and answers it; empty: none does.
    virtual QString stepCase(int lines);

    // Whether the screen has a form for doing this act to all chosen cases at once, and puts it up.
    [[nodiscard]] virtual bool actsOnAll(const ActRow& row) const;
    virtual void actOnAll(const ActRow& row);

    // What the window's menus have of this screen, where it offers it.
    enum class Offer { Find, Correct, Export, Print };
    [[nodiscard]] bool offers(Offer what) const { return offered_.contains(what); }
    void take(Offer what); // does it; nothing while it cannot be done

Q_SIGNALS:
    void caseWanted(const QString& number); // show its case file
    // The ledger with the cases behind a figure, which is named above them; and back from there.
    void casesWanted(const QString& figure, const QStringList& numbers);
    void returnWanted();
    void dispatchWanted(const QStringList& numbers); // these on the dispatch screen
    void draftWanted(qlonglong draft);               // this draft in the entry form
    void screenWanted(const QString& name);          // that one, by its name
    void recordChanged();                            // every screen is out of date
    void said(const QString& sentence);              // for the status line
    // Units, rules, calendar or settings of the ledger are others now: the desk has to read
    // them again and every screen to be made anew.
    void rulesChanged();

protected:
    void layOut(Parts parts); // one below the other, the whole screen
    void offer(Offer what, std::function<void()> act) { offered_[what] = std::move(act); }
    void offer(Offer what, QPushButton* button); // as if it were pressed

    // When what has the keyboard is hidden or disabled, as after every act, the screen keeps
    // it: what stands next in the window would take the next case number for its own.
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QWidget> standsIn_; // has the keyboard until what work begins at is in sight
    std::map<Offer, std::function<void()>> offered_;
};

// Whether a person has typed something there that is neither entered nor taken away.
[[nodiscard]] bool isTypedInto(const QWidget& place);

} // namespace jiuzhang::ui
