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
    units_ = new UnitsPage(workplace, pages_);
    handOver_ = new HandOverPage(workplace, pages_);
    calendar_ = new CalendarPage(workplace, prompts, pages_);
    office_ = new OfficePage(workplace, pages_);
    pages_->addTab(units_, tr("&Units"));
    pages_->addTab(handOver_, tr("To &hand over"));
    pages_->addTab(calendar_, tr("Calen&dar"));
    pages_->addTab(office_, tr("Operators"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->addWidget(pages_);
    setFocusProxy(pages_);

    connect(units_, &UnitsPage::rulesChanged, this, &DirectoryPanel::tell);
    connect(calendar_, &CalendarPage::rulesChanged, this, &DirectoryPanel::tell);
    connect(office_, &OfficePage::rulesChanged, this, &DirectoryPanel::tell);
    connect(calendar_, &CalendarPage::caseWanted, this, &Screen::caseWanted);
    connect(handOver_, &HandOverPage::caseWanted, this, &Screen::caseWanted);
    connect(handOver_, &HandOverPage::recordChanged, this, &Screen::recordChanged);
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

void DirectoryPanel::tell(const QString& sentence)
{
    Q_EMIT said(sentence);
    Q_EMIT rulesChanged();
}

} // namespace jiuzhang::ui
