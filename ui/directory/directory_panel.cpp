// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directory_panel.h"

#include "ui/directory/calendar_page.h"
#include "ui/directory/hand_over_page.h"
#include "ui/directory/office_page.h"
#include "ui/directory/units_page.h"

#include <QBoxLayout>
#include <QTabWidget>

namespace jiuzhang::ui {

DirectoryPanel::DirectoryPanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : Screen(parent)
{
    pages_ = new QTabWidget(this);
    units_ = new UnitsPage(workplace, prompts, pages_);
    handOver_ = new HandOverPage(workplace, prompts, pages_);
    calendar_ = new CalendarPage(workplace, prompts, pages_);
    office_ = new OfficePage(workplace, prompts, pages_);
    calendar_->setObjectName(QStringLiteral("calendar"));
    office_->setObjectName(QStringLiteral("office"));
    pages_->addTab(units_, tr("&Units"));
    pages_->addTab(handOver_, tr("To &hand over"));
    pages_->addTab(calendar_, tr("Calen&dar"));
    pages_->addTab(office_, tr("Operators"));
    layOut({wide(pages_)});
    setFocusProxy(pages_);

    for (Screen* page : std::initializer_list<Screen*>{units_, handOver_, calendar_, office_}) {
        connect(page, &Screen::said, this, &Screen::said);
        connect(page, &Screen::caseWanted, this, &Screen::caseWanted);
        connect(page, &Screen::recordChanged, this, &Screen::recordChanged);
        connect(page, &Screen::rulesChanged, this, &Screen::rulesChanged);
    }
    connect(handOver_, &HandOverPage::waiting, this, [this](int cases) {
        pages_->setTabText(pages_->indexOf(handOver_),
                           cases == 0 ? tr("To &hand over") : tr("To &hand over (%1)").arg(cases));
    });
}

void DirectoryPanel::refresh()
{
    units_->refresh();
    handOver_->refresh();
    calendar_->refresh();
}

} // namespace jiuzhang::ui
