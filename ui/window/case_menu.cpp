// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/case_menu.h"

#include "ui/casefile/act_offers.h"
#include "ui/shared/error_text.h"
#include "ui/shared/layout.h"
#include "ui/shared/terms_text.h"
#include "ui/window/mnemonics.h"
#include "ui/window/walk.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QSet>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

QString entryOf(const ActRow& row)
{
    return withKey(actText(QString::fromUtf16(row.id)), row.key);
}

} // namespace

CaseMenu::CaseMenu(const Workplace& workplace, Walk& walk, QWidget* window)
    : QMenu(tr("&Case"), window), workplace_(workplace), walk_(walk)
{
    connect(this, &QMenu::aboutToShow, this, &CaseMenu::offerActs);
    onKeys(window, Qt::CTRL | Qt::Key_J, [this] { takeNext(); });
}

// Lists that have no menu of their own get this one.
void CaseMenu::follow(Screen& screen)
{
    screen_ = &screen;
    for (auto* list : screen.findChildren<QAbstractItemView*>()) {
        if (list->contextMenuPolicy() != Qt::DefaultContextMenu)
            continue;
        for (QObject* part : {static_cast<QObject*>(list), static_cast<QObject*>(list->viewport())})
            part->installEventFilter(this); // again: it stays installed once
    }
}

bool CaseMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ContextMenu || !screen_ || screen_->chosenCases().isEmpty())
        return QMenu::eventFilter(watched, event);
    popup(static_cast<QContextMenuEvent*>(event)->globalPos());
    return true;
}

void CaseMenu::takeNext()
{
    const QStringList numbers = screen_ ? screen_->chosenCases() : QStringList();
    if (numbers.size() != 1)
        return;
    const auto subject = workplace_.desk.record.load(CaseNumber(numbers.front()));
    if (const auto* row = subject ? nextOf(actOffers(workplace_, *subject)) : nullptr)
        walk_.begin(numbers.front(), *row);
}

void CaseMenu::offerActs()
{
    clear();
    const QStringList numbers = screen_ ? screen_->chosenCases() : QStringList();
    if (numbers.isEmpty()) {
        addAction(tr("No case is chosen on this screen"))->setEnabled(false);
    } else if (numbers.size() == 1) {
        offerActsOf(numbers.front());
    } else {
        offerDispatchOf(numbers);
        if (screen_->offers(Screen::Offer::Correct))
            addAction(tr("Correct &one field in all…"), this,
                      [this] { screen_->take(Screen::Offer::Correct); });
        offerActsOfAll(numbers);
    }
}

void CaseMenu::offerDispatchOf(const QStringList& numbers)
{
    const auto& dispatch = rowOf(Act::Dispatch);
    QStringList possible;
    for (const auto& number : numbers) {
        const auto subject = workplace_.desk.record.load(CaseNumber(number));
        if (subject && stateAllows(*subject, dispatch, workplace_.desk.workingDate))
            possible += number;
    }
    if (!possible.isEmpty())
        addAction(withKey(tr("Dispatch %n case(s)", nullptr, static_cast<int>(possible.size())),
                          dispatch.key) +
                      u'…',
                  this, [this, possible] { walk_.dispatch(possible); });
}

// What any of the cases can take: of the others it is said why not, in the form.
void CaseMenu::offerActsOfAll(const QStringList& numbers)
{
    std::vector<const ActRow*> rows;
    for (const auto& number : numbers) {
        const auto subject = workplace_.desk.record.load(CaseNumber(number));
        if (!subject)
            continue;
        for (const auto& offer : actOffers(workplace_, *subject)) {
            if (!offer.obstacle && screen_->actsOnAll(*offer.row) &&
                std::ranges::find(rows, offer.row) == rows.end())
                rows.push_back(offer.row);
        }
    }
    std::ranges::sort(rows); // as the table has them
    if (!rows.empty())
        addSeparator();
    // Acts that no case can take both of share a letter; here the first of them has it.
    QSet<char16_t> keys;
    for (const auto* row : rows) {
        const QString entry =
            keys.contains(row->key) ? actText(QString::fromUtf16(row->id)) : entryOf(*row);
        keys.insert(row->key);
        addAction(entry + u'…', this, [this, row] { screen_->actOnAll(*row); });
    }
}

void CaseMenu::offerActsOf(const QString& number)
{
    const auto subject = workplace_.desk.record.load(CaseNumber(number));
    if (!subject) {
        addAction(errorText(subject.error()))->setEnabled(false);
        return;
    }
    addAction(withKey(tr("Open %1").arg(number), kKeyOfOpening), this,
              [this, number] { walk_.showCase(number); });
    const auto offers = actOffers(workplace_, *subject);
    const auto* next = nextOf(offers);
    if (next)
        addAction(tr("Next: %1…").arg(entryOf(*next)) + QStringLiteral("\tCtrl+J"), this,
                  [this, number, next] { walk_.begin(number, *next); });
    addSeparator();
    for (const auto& offer : offers) {
        if (!offer.obstacle && offer.row != next)
            addAction(entryOf(*offer.row) + u'…', this,
                      [this, number, row = offer.row] { walk_.begin(number, *row); });
    }
}

} // namespace jiuzhang::ui
