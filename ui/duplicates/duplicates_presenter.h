// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/acts.h"
#include "ui/shared/compared_fields.h"
#include "ui/shared/long_work.h"
#include "ui/shared/work_view.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

struct PairLine { // one of the list
    LikelyPair pair;
    QString entity; // of the later case
};

// Two cases to be looked at side by side.
struct ComparedPair {
    LikelyPair pair;
    QList<ComparedField> fields;
    bool laterIsRoot = false; // which one is proposed to stay when they are one matter
};

// What the screen can show.
class DuplicatesView : public virtual WorkView {
public:
    virtual void showPairs(const std::vector<PairLine>& pairs, std::size_t chosen) = 0;
    virtual void showPair(const std::optional<ComparedPair>& pair) = 0; // none: nothing to answer
};

// The pairs of cases that may be one matter, and a person's answer to each: duplicate (one is
// merged into the other), related, or no. All pairs are found beside the window.
class DuplicatesPresenter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::DuplicatesPresenter)
public:
    DuplicatesPresenter(Workplace& workplace, DuplicatesView& view);

    void refresh();
    void choose(std::size_t position); // of the pairs shown

    // Of the pair that is chosen.
    void sayDuplicate(bool laterIsRoot);
    void sayRelated(const QString& series); // empty: only related
    void sayDistinct();

private:
    void gather();
    void show(const Outcome& outcome);
    void showChosen();
    void answer(Act act, const CaseNumber& subject, const ActValues& values,
                const QString& sentence);

    Workplace& workplace_;
    DuplicatesView& view_;
    std::vector<PairLine> pairs_;
    std::size_t chosen_ = 0;
    bool outOfDate_ = false;                       // asked again while gathering
    std::shared_ptr<std::vector<PairLine>> found_; // filled by the work under way
    LongWork work_;                                // last: ends before what it fills
};

} // namespace jiuzhang::ui
