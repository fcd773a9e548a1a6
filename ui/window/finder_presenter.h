// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/acts.h"
#include "core/record/paper_register.h"
#include "ui/shared/manual.h"
#include "ui/shared/workplace.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

// One thing that a few typed letters may mean.
struct Found {
    enum class Kind { Place, Act, Case, Letter, Unit, Page };
    Kind kind;
    QString title;
    QString detail;              // what tells it from others
    QString key = {};            // a place, case number, unit or topic of the manual
    const ActRow* act = nullptr; // of an act on the case in front
};

// Finds cases, letters, units, screens, pages of the manual, and the acts that the case in front
// takes now. A shielded party is told as a list tells it, and found by nothing that is hidden.
class FinderPresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::FinderPresenter)
public:
    static constexpr std::size_t kMostOfKind = 8;

    // `inFront`: the number of the case in front; empty: there is none.
    FinderPresenter(const Workplace& workplace, QString inFront);

    [[nodiscard]] std::vector<Found> find(const QString& typed);
    // The cases that a unit leads, the newest first, 200 at most.
    [[nodiscard]] QStringList casesOf(const QString& unit) const;

private:
    void findActs(const QString& typed, std::vector<Found>& found) const;
    void findCases(const QString& typed, std::vector<Found>& found) const;
    void findLetters(const QString& typed, std::vector<Found>& found);
    void findUnits(const QString& typed, std::vector<Found>& found) const;
    void findPages(const QString& typed, std::vector<Found>& found) const;

    const Workplace& workplace_;
    QString inFront_;
    std::vector<ManualPage> pages_ = manualPages();
    std::optional<std::vector<IssuedPaper>> letters_; // of the last two years, once asked for
};

} // namespace jiuzhang::ui
