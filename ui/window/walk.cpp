// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/walk.h"

#include "ui/casefile/casefile_panel.h"
#include "ui/dispatch/dispatch_panel.h"
#include "ui/importing/importing_panel.h"
#include "ui/intake/intake_panel.h"
#include "ui/ledger/ledger_panel.h"
#include "ui/window/file_kind.h"
#include "ui/window/navigation.h"
#include "ui/window/places.h"
#include "ui/window/screens.h"

#include <QApplication>
#include <QTabWidget>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

constexpr qsizetype kMostSteps = 100; // that are kept to go back

}

template <class Panel>
Panel& Walk::bring()
{
    auto& panel = screens_.of<Panel>();
    show(screens_.indexOf(&panel));
    return panel;
}

Walk::Walk(Screens& screens, Navigation& navigation, QObject* parent)
    : QObject(parent), screens_(screens), navigation_(navigation)
{
    for (int place = 0; place < screens.count(); ++place)
        listen(&screens.at(place));
    connect(&navigation, &Navigation::chosen, this, [this](int place) {
        if (place != screens_.currentIndex())
            noteLeaving(here());
        bringForward(place); // the keyboard stays in the list, that one may go on in it
    });
}

void Walk::listen(Screen* screen)
{
    connect(screen, &Screen::caseWanted, this, [this, screen](const QString& number) {
        if (screen != &screens_.of<CaseFilePanel>())
            list_ = screen;
        showCase(number);
    });
    connect(screen, &Screen::casesWanted, this,
            [this, screen](const QString& figure, const QStringList& numbers) {
                showFigure(screen, figure, numbers);
            });
    connect(screen, &Screen::returnWanted, this, &Walk::returnToFigure);
    connect(screen, &Screen::dispatchWanted, this, &Walk::dispatch);
    connect(screen, &Screen::draftWanted, this,
            [this](qlonglong draft) { bring<IntakePanel>().openDraft(draft); });
    connect(screen, &Screen::screenWanted, this, [this](const QString& name) { showNamed(name); });
}

Walk::Stop Walk::here() const
{
    const auto& file = screens_.of<CaseFilePanel>();
    const bool isCase = &screens_.current() == &file;
    return {screens_.currentIndex(), isCase ? file.chosenCases().value(0) : QString()};
}

void Walk::go(const Stop& stop)
{
    const Stop from = here();
    const bool isOtherCase = !stop.number.isEmpty() && stop.number != from.number;
    if (stop.place != from.place || isOtherCase)
        noteLeaving(from);
    enter(stop);
}

// Before one arrives: who hears of that asks where one can go from there.
void Walk::noteLeaving(const Stop& from)
{
    past_ += from;
    if (past_.size() > kMostSteps)
        past_.removeFirst();
    future_.clear();
}

void Walk::enter(const Stop& stop)
{
    bringForward(stop.place);
    screens_.current().takeFocus();
    if (!stop.number.isEmpty())
        screens_.of<CaseFilePanel>().showCase(CaseNumber(stop.number));
}

void Walk::bringForward(int place)
{
    if (place != screens_.currentIndex())
        Q_EMIT left();
    navigation_.mark(place);
    screens_.setCurrentIndex(place);
    Q_EMIT arrived();
}

void Walk::goOn(const LastSeen& seen)
{
    const auto place = static_cast<int>(placeNames().indexOf(seen.screen));
    enter({std::max(place, 0), seen.number});
}

LastSeen Walk::seen() const
{
    return {placeNames().value(screens_.currentIndex()), here().number};
}

void Walk::show(int place)
{
    go({place});
}

void Walk::showNamed(const QString& name, const QString& page)
{
    go({static_cast<int>(placeNames().indexOf(name))});
    auto* tabs = screens_.current().findChild<QTabWidget*>();
    if (!page.isEmpty() && tabs)
        tabs->setCurrentWidget(tabs->findChild<QWidget*>(page));
}

void Walk::showCase(const QString& number)
{
    go({screens_.indexOf(&screens_.of<CaseFilePanel>()), number});
}

void Walk::showCases(const QString& title, const QStringList& numbers)
{
    showFigure(&screens_.current(), title, numbers);
}

void Walk::begin(const QString& number, const ActRow& row)
{
    showCase(number);
    screens_.of<CaseFilePanel>().begin(row);
}

bool Walk::takeFile(const QString& path)
{
    auto& file = screens_.of<CaseFilePanel>();
    if (kindOf(path) == FileKind::Workbook) {
        bring<ImportPanel>().open(path);
        return true;
    }
    if (here().number.isEmpty())
        return false;
    file.attach(path);
    return true;
}

void Walk::newClue()
{
    bring<IntakePanel>().newClue();
}

void Walk::dispatch(const QStringList& numbers)
{
    bring<DispatchPanel>().offer(numbers);
}

void Walk::back()
{
    if (past_.isEmpty())
        return;
    future_ += here();
    enter(past_.takeLast());
}

void Walk::forward()
{
    if (future_.isEmpty())
        return;
    past_ += here();
    enter(future_.takeLast());
}

void Walk::step(int lines)
{
    const QString number = list_ ? list_->stepCase(lines) : QString();
    if (!number.isEmpty())
        showCase(number);
}

void Walk::showFigure(Screen* from, const QString& figure, const QStringList& numbers)
{
    auto* keyboard = QApplication::focusWidget();
    figurePlace_ = screens_.indexOf(from);
    figureKeyboard_ = from->isAncestorOf(keyboard) ? keyboard : nullptr;
    bring<LedgerPanel>().showFigure(figure, numbers);
}

void Walk::returnToFigure()
{
    noteLeaving(here());
    screens_.of<LedgerPanel>().leaveFigure();
    bringForward(figurePlace_);
    if (figureKeyboard_)
        figureKeyboard_->setFocus(Qt::OtherFocusReason);
    else
        screens_.current().takeFocus();
}

} // namespace jiuzhang::ui
