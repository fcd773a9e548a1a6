// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rules/directory_edits.h"
#include "ui/directory/unit_words.h"
#include "ui/shared/work_view.h"
#include "ui/shared/workplace.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

// The form beside the table, for one change of the directory.
struct ChangeForm {
    UnitChange::Kind kind = UnitChange::Kind::Add;
    QString title;
    std::vector<UnitTexts> units; // what is new or corrected
    QString on;                   // of a succession
    QString basis;
    [[nodiscard]] bool isSuccession() const { return endsUnits(kind); }
    friend bool operator==(const ChangeForm&, const ChangeForm&) = default;
};

class UnitsView : public virtual WorkView {
public:
    virtual void showUnits(const std::vector<UnitLine>& units) = 0;
    virtual void showForm(const ChangeForm& form) = 0;
    virtual void showNoForm() = 0;
    // What follows from the change as it stands in the form, a line each; or what it still lacks.
    virtual void showConsequences(const QString& title, const QStringList& lines) = 0;
    virtual void showStillNeeded(const Error& need) = 0;
};

// The list of units and its changes: added, corrected, renamed, merged, split.
class UnitsPresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::UnitsPresenter)
public:
    UnitsPresenter(const Workplace& workplace, UnitsView& view);

    void refresh();
    void begin(UnitChange::Kind kind, const std::vector<UnitId>& chosen);
    void addPart(const ChangeForm& form); // of a split: one more unit
    void edited(const ChangeForm& form);  // shows what would follow
    void record(const ChangeForm& form);
    void close();
    [[nodiscard]] bool hasForm() const { return form_.has_value(); }

private:
    [[nodiscard]] ChangeForm blankForm(UnitChange::Kind kind) const;
    [[nodiscard]] QString titleOf(UnitChange::Kind kind) const;
    [[nodiscard]] Result<UnitChange> changeOf(const ChangeForm& form) const;
    [[nodiscard]] QStringList linesOf(const Consequences& follows, const UnitChange& change) const;
    [[nodiscard]] QString caseLine(const CaseToHandOver& each, const Directory& directory) const;
    [[nodiscard]] QString recordedText(const Consequences& follows, const UnitChange& change) const;

    const Workplace& workplace_;
    UnitsView& view_;
    std::vector<UnitId> from_;
    std::optional<ChangeForm> form_; // as it was begun
};

} // namespace jiuzhang::ui
