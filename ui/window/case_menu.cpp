// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/case_menu.h"

#include "ui/casefile/act_offers.h"
#include "ui/shared/error_text.h"
#include "ui/shared/terms_text.h"
#include "ui/window/mnemonics.h"
#include "ui/window/walk.h"

namespace jiuzhang::ui {

CaseMenu::CaseMenu(const Workplace& workplace, Walk& walk, QWidget* window)
    : QMenu(tr("&Case"), window), workplace_(workplace), walk_(walk)
{
    connect(this, &QMenu::aboutToShow, this, &CaseMenu::offerActs);
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
        addAction(tr("&Dispatch %n case(s)…", nullptr, static_cast<int>(numbers.size())), this,
                  [this, numbers] { walk_.dispatch(numbers); });
        if (screen_->offers(Screen::Offer::Correct))
            addAction(tr("&Correct one field in all…"), this,
                      [this] { screen_->take(Screen::Offer::Correct); });
    }
    giveMnemonics(*this);
}

void CaseMenu::offerActsOf(const QString& number)
{
    const auto subject = workplace_.desk.record.load(CaseNumber(number));
    if (!subject) {
        addAction(errorText(subject.error()))->setEnabled(false);
        return;
    }
    addAction(tr("&Open %1").arg(number), this, [this, number] { walk_.showCase(number); });
    addSeparator();
    for (const auto& offer : actOffers(workplace_, *subject)) {
        if (offer.obstacle)
            continue;
        const QString text = actText(QString::fromUtf16(offer.row->id));
        addAction(literally(text) + u'…', this,
                  [this, number, row = offer.row] { walk_.begin(number, *row); });
    }
}

} // namespace jiuzhang::ui
