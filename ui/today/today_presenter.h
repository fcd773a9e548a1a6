// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/due_gathering.h"
#include "ui/today/today_pictures.h"

#include <QCoreApplication>
#include <QHash>

namespace jiuzhang::ui {

struct TodayLine {
    QString number;
    QString entity;
    QString unit; // who owes it; the office itself when no unit does
    QString date;
    QString words; // how late, how soon, since when
    friend bool operator==(const TodayLine&, const TodayLine&) = default;
};

struct TodayGroup {
    DueKind kind;
    QString title;
    QString dateTitle;     // what its dates are
    int count = 0;         // of all, also of those without a line
    bool isOfCases = true; // that are counted; else of reports
    int above = 0;         // of these, how many have their line in a more pressing group
    std::vector<TodayLine> lines = {};
    QStringList numbers = {}; // of all its cases: the ledger shows them …
    QString screen;           // … where no screen of this name does
    QString seenToAt = {};    // the screen where all of it is done; empty: at each case
};

struct TodayDraft {
    qlonglong id;
    QString number; // of the case on which an act was begun; empty: a clue
    QString what;   // its entity, or the act
    QString saved;  // when, in local time
};

class TodayView {
public:
    virtual ~TodayView() = default;
    virtual void showDay(const QString& title) = 0;
    virtual void showGroups(const std::vector<TodayGroup>& groups) = 0; // all kinds, even empty
    virtual void showPictures(const TodayPictures& pictures) = 0;       // of the same
    virtual void showDrafts(const std::vector<TodayDraft>& drafts) = 0;
    virtual void showNothing(const QString& sentence) = 0; // "": there is something
    virtual void showBackup(const QString& sentence) = 0;  // "": the last one is not old
    virtual void refuse(const Error& error) = 0;
};

// Puts what waits for somebody into groups, the most pressing first, and into words. Each case
// has one line, in its most pressing group, which says everything that waits about it: after a
// long absence nothing is told twice.
class TodayPresenter {
    Q_DECLARE_TR_FUNCTIONS(TodayPresenter)
public:
    static constexpr std::size_t kMostLines = 50; // of a group; the ledger shows the others
    static constexpr int kBackupIsOld = 7;        // days

    TodayPresenter(const Workplace& workplace, TodayView& view);

    void refresh() { gathering_.gather(); }
    void show(const Result<std::vector<DueItem>>& gathered);

private:
    using Matters = QHash<QString, std::vector<const DueItem*>>; // by case number
    [[nodiscard]] TodayGroup groupOf(DueKind kind, const std::vector<DueItem>& items,
                                     Matters& unlisted) const;
    [[nodiscard]] TodayLine lineOf(const DueItem& item, const Matters& unlisted) const;
    [[nodiscard]] QString untilWords(const DueItem& item, int left) const; // working days left
    [[nodiscard]] QString wordsOf(const DueItem& item) const;
    [[nodiscard]] std::vector<TodayDraft> drafts() const;
    [[nodiscard]] QString backupWords() const;

    const Desk& desk_;
    TodayView& view_;
    DueGathering gathering_; // last: it shows
};

} // namespace jiuzhang::ui
