// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/places.h"

#include "ui/backups/backups_panel.h"
#include "ui/board/board_panel.h"
#include "ui/casefile/casefile_panel.h"
#include "ui/debts/debts_panel.h"
#include "ui/deductions/deductions_panel.h"
#include "ui/directory/directory_panel.h"
#include "ui/dispatch/dispatch_panel.h"
#include "ui/dockets/dockets_panel.h"
#include "ui/duplicates/duplicates_panel.h"
#include "ui/handover/handover_panel.h"
#include "ui/importing/importing_panel.h"
#include "ui/intake/intake_panel.h"
#include "ui/ledger/ledger_panel.h"
#include "ui/monthly/monthly_panel.h"
#include "ui/papers/papers_panel.h"
#include "ui/people/people_panel.h"
#include "ui/rules/rules_panel.h"
#include "ui/supervision/supervision_panel.h"
#include "ui/today/today_panel.h"
#include "ui/yearend/yearend_panel.h"

#include <array>

namespace jiuzhang::ui {

namespace {

constexpr const char* kDaily = QT_TRANSLATE_NOOP("Place", "Every day");
constexpr const char* kStudy = QT_TRANSLATE_NOOP("Place", "Papers and study");
constexpr const char* kSummaries = QT_TRANSLATE_NOOP("Place", "Summaries");
constexpr const char* kSettings = QT_TRANSLATE_NOOP("Place", "Settings");

template <class Panel>
Screen* make(Workplace& workplace, Prompts& prompts, QWidget* parent)
{
    return new Panel(workplace, prompts, parent);
}

constexpr std::array kPlaces{
    Place{kDaily, "today", QT_TRANSLATE_NOOP("Place", "&Today"), make<TodayPanel>},
    Place{kDaily, "ledger", QT_TRANSLATE_NOOP("Place", "&Ledger"), make<LedgerPanel>},
    Place{kDaily, "intake", QT_TRANSLATE_NOOP("Place", "&New clue"), make<IntakePanel>},
    Place{kDaily, "importing", QT_TRANSLATE_NOOP("Place", "&Import workbook"), make<ImportPanel>},
    Place{kDaily, "casefile", QT_TRANSLATE_NOOP("Place", "&Case file"), make<CaseFilePanel>},
    Place{kDaily, "dispatch", QT_TRANSLATE_NOOP("Place", "&Dispatch"), make<DispatchPanel>},
    Place{kDaily, "supervision", QT_TRANSLATE_NOOP("Place", "&Supervision"),
          make<SupervisionPanel>},
    Place{kStudy, "dockets", QT_TRANSLATE_NOOP("Place", "Doc&kets"), make<DocketsPanel>},
    Place{kStudy, "duplicates", QT_TRANSLATE_NOOP("Place", "D&uplicates"), make<DuplicatesPanel>},
    Place{kStudy, "papers", QT_TRANSLATE_NOOP("Place", "Pap&ers issued"), make<PapersPanel>},
    Place{kSummaries, "monthly", QT_TRANSLATE_NOOP("Place", "&Monthly report"), make<MonthlyPanel>},
    Place{kSummaries, "board", QT_TRANSLATE_NOOP("Place", "Re&ports received"), make<BoardPanel>},
    Place{kSummaries, "yearend", QT_TRANSLATE_NOOP("Place", "&Year-end summary"),
          make<YearEndPanel>},
    Place{kSummaries, "debts", QT_TRANSLATE_NOOP("Place", "W&hat is owed"), make<DebtsPanel>},
    Place{kSummaries, "deductions", QT_TRANSLATE_NOOP("Place", "Points off(&Z)"),
          make<DeductionsPanel>},
    Place{kSettings, "backups", QT_TRANSLATE_NOOP("Place", "&Backups"), make<BackupsPanel>},
    Place{kSettings, "people", QT_TRANSLATE_NOOP("Place", "St&aff"), make<PeoplePanel>},
    Place{kSettings, "handover", QT_TRANSLATE_NOOP("Place", "Hand-over(&J)"), make<HandoverPanel>},
    Place{kSettings, "directory", QT_TRANSLATE_NOOP("Place", "Direct&ory"), make<DirectoryPanel>},
    Place{kSettings, "rules", QT_TRANSLATE_NOOP("Place", "&Rules"), make<RulesPanel>},
};

} // namespace

QString Place::groupTitle() const
{
    return QCoreApplication::translate("Place", group);
}

QString Place::menuTitle() const
{
    return QCoreApplication::translate("Place", title);
}

QString Place::listTitle() const
{
    QString text = menuTitle();
    const qsizetype bracket = text.indexOf(QStringLiteral("(&"));
    return bracket < 0 ? text.remove(u'&') : text.left(bracket);
}

QIcon Place::icon() const
{
    return QIcon(QStringLiteral(":/icons/%1.svg").arg(id()));
}

std::span<const Place> allPlaces()
{
    return kPlaces;
}

QStringList placeNames()
{
    QStringList names;
    for (const auto& place : kPlaces)
        names += place.id();
    return names;
}

} // namespace jiuzhang::ui
